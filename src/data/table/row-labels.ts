import { narrow } from '../../quantity/words/width.ts';

/** A label as it is compared: narrow, without spaces, lower case, without a colon at its end. */
export function labelOf(cell: string): string {
  return narrow(cell).replaceAll(/\s+/g, '').toLowerCase().replace(/:$/, '');
}

// Nothing else can be a label that means something: most cells are done with this one look.
const telling =
  /[计計和注源据中总總汇匯彙均全所各Σ:：*※]|total|sum|note|source|average|avg|overall|^all\b|^mean$/i;

/** False for a text that can be none of the labels below. */
export function mayBeLabel(cell: string): boolean {
  return cell.length <= 4000 && telling.test(cell);
}

// What a row about all the others is called, alone or behind what it is about (全市平均, 各区汇总, 一季度累计).
const sums = '(?:合计|共计|小计|总计|汇总|累计)[数行栏额值]?|总和|总数|总体';
const averages = '平均|(?:算术|加权)?平均(?:值|数|分|分数|得分|成绩|水平)?|均值|均分';
const whole =
  '全[市省国县区州盟旗镇乡校局部院系统年]|(?:各|本)[省市县区州镇乡年月期地]+|市区|地区|区县|县区|县市|市县|总|年度?|\\d{1,2}[-~—–至到]\\d{1,2}月份?|(?:上|下)半年|第?[一二三四1-4]季度?|(?:十?[一二三四五六七八九十]|\\d{1,2})月份?';
const chineseTotal = new RegExp(`^(?:(?:${whole})*的?(?:${sums}|${averages})|总|Σ)$`);
const chineseAverage = new RegExp(`^(?:${whole})*的?(?:${averages})$`);
const anySum = /^.{0,10}(?:合计|小计|总计)[数行栏额]?$/u;
const englishTotal =
  /^(?:(?:grand|overall|city|district|county|regional|provincial|national|annual|yearly|quarterly|monthly|row|column|weighted|simple)[\s-]*)*(?:sub[\s-]?totals?|totals?|sums?|averages?|avg\.?|overall)(?:\s(?:totals?|sums?|averages?))?$/i;
const bilingual = /^([\u4e00-\u9fff]+)[\s/]*([a-z][a-z\s.-]*)$|^([a-z][a-z\s.-]*?)[\s/]*([\u4e00-\u9fff]+)$/i;
const traditional: ReadonlyMap<string, string> = new Map(
  Object.entries({
    計: '计',
    總: '总',
    數: '数',
    匯: '汇',
    彙: '汇',
    額: '额',
    區: '区',
    縣: '县',
    績: '绩',
  }),
);
// Without a unit that tells labels from other texts: the kernel knows these four beginnings (look.ts), and no other width.
const bareWord = /^(?:all|mean|(?:[全各].{1,3})?中位数)$/i;
const bareAverage = /^(?:mean|.*中位数)$/i;
const englishAverage = /(?:averages?|avg\.?)$/i;
const wholeRegion =
  /^(?:全[市省国县区州盟旗镇乡部]|(?:全部|所有|各)(?:区县|县区|县市|市县|地区|城市|省份|省|市|县|区|乡镇|街道)|all(?:regions|districts|counties|cities|provinces|areas|states|towns|municipalities|boroughs|wards))$/i;
const regionHeader =
  /[省市区县州盟旗镇乡]$|区县|县区|市区|县市|地区|区域|区划|街道|辖区|地方|region|district|county|area|city|province|state|town|municipality/i;

/**
 * A label without what stands in brackets behind it, brackets around it and a colon, in simplified characters: 合计（万元）, （合計）
 * and Total: are 合计, 合计 and Total.
 */
function bareLabel(cell: string): string {
  return narrow(cell)
    .replaceAll(/[計總數匯彙額區縣績]/g, (char) => traditional.get(char) ?? char)
    .trim()
    .replace(/:$/, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
}

/**
 * True for a label that a row about other rows has: 合计, 小计, 平均, 汇总, Total, Average, alone or behind what they are
 * about (市区小计, 全市平均, District average). Names that only begin so (平均寿命提升科, Totalview) are none.
 */
export function looksLikeTotal(cell: string): boolean {
  const bare = bareLabel(cell);
  if (bare.length > 60) return false;
  if (isTotal(bare) || bareWord.test(cell.trim())) return true;
  const [, first = '', second = '', third = '', last = ''] = bilingual.exec(bare) ?? [];
  // In two languages: 合计 Total.
  return (
    (first !== '' && isTotal(first) && isTotal(second)) || (last !== '' && isTotal(third) && isTotal(last))
  );
}

function isTotal(bare: string): boolean {
  const joined = bare.replaceAll(/\s+/g, '');
  return (
    chineseTotal.test(joined) || anySum.test(joined) || englishTotal.test(bare.trim().replaceAll(/\s+/g, ' '))
  );
}

/** True for a label of all regions together: 全市, 全省. It is one among regions only. */
export function looksLikeWholeRegion(cell: string): boolean {
  return wholeRegion.test(bareLabel(cell).replaceAll(/\s+/g, ''));
}

/** True for the header of a column that names regions. */
export function namesRegions(header: string): boolean {
  return regionHeader.test(bareLabel(header));
}

/** True for a label of rows that hold the average of others: 全市平均, Average. */
export function isAverage(cell: string): boolean {
  const bare = bareLabel(cell);
  if (bareAverage.test(bare)) return true;
  return chineseAverage.test(bare.replaceAll(/\s+/g, '')) || englishAverage.test(bare);
}

/** True for a label of rows that sum up a part of others: 小计, subtotal. */
export function isSubtotal(cell: string): boolean {
  return /小计$|^sub-?total$/.test(labelOf(cell));
}

const longestPart = 12;

/** True for a row that says what part of the row above is of a kind: 其中：…. */
export function looksLikePart(cell: string): boolean {
  const text = narrow(cell).trim();
  return /^其中(?:[:,、(\s]|$)/.test(text) || (text.startsWith('其中') && text.length <= longestPart);
}

const noteStart =
  /^(?:注|备注|说明|附注|note|notes|source)\s*\d*\s*[:.、]|^(?:数据|资料)来源|^(?:来源|备注)\s*:|^[*※]\s*注|^(?:以上|上述)数据/i;
const signatureStart =
  /^(?:制表|填表|填报|报送|审核|复核|负责|经办|联系|统计|单位负责|分管|打印|导出|报表|签发|录入)(?:人员?|单位|部门|日期|时间|机关|员|人签字|方式|电话|负责人|人签章|领导)?\s*(?:\((?:签字|签章|盖章|公章)\))?\s*:/;

/** True for a footnote: 注：…, 数据来源：…. */
export function looksLikeNote(cell: string): boolean {
  return noteStart.test(narrow(cell).trim());
}

/** True for a cell of a signature line: 制表人：…, 审核人：…, 填报日期：…. */
export function looksLikeSignature(cell: string): boolean {
  return signatureStart.test(narrow(cell).trim());
}

/** True for a cell that may make its row something else than data: a total, a part, a footnote, a signature. */
export function looksLikeLabel(cell: string): boolean {
  if (!mayBeLabel(cell)) return false;
  return (
    looksLikeTotal(cell) ||
    looksLikeWholeRegion(cell) ||
    looksLikePart(cell) ||
    looksLikeNote(cell) ||
    looksLikeSignature(cell)
  );
}

import { narrow } from '../../quantity/words/width.ts';

/** A label as it is compared: narrow, without spaces, lower case, without a colon at its end. */
export function labelOf(cell: string): string {
  return narrow(cell).replaceAll(/\s+/g, '').toLowerCase().replace(/:$/, '');
}

// Nothing else can be a label that means something: most cells are done with this one look.
const telling = /[计和注源据中:：*※]|total|sum|note|source/i;

/** False for a text that can be none of the labels below. */
export function mayBeLabel(cell: string): boolean {
  return cell.length <= 4000 && telling.test(cell);
}

const totalLabels = new Set([
  '合计',
  '小计',
  '总计',
  '共计',
  '总和',
  'total',
  'subtotal',
  'grandtotal',
  'sum',
]);

/** True for a label that a total row has: 合计, 小计, 总计, and labels that end so (市区小计, 全市合计). */
export function looksLikeTotal(cell: string): boolean {
  const label = labelOf(cell);
  return totalLabels.has(label) || (label.length <= 12 && /(?:合计|小计|总计)$/.test(label));
}

/** True for a label of rows that sum up a part of others: 小计, subtotal. */
export function isSubtotal(cell: string): boolean {
  return /小计$|^subtotal$/.test(labelOf(cell));
}

/** True for a row that says what part of the row above is of a kind: 其中：…. */
export function looksLikePart(cell: string): boolean {
  return /^其中(?:[:,、(]|$)/.test(narrow(cell).trim()) || labelOf(cell) === '其中';
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
  return looksLikeTotal(cell) || looksLikePart(cell) || looksLikeNote(cell) || looksLikeSignature(cell);
}

import { tidyName } from '../names/tidy-name.ts';
import type { DatedPart, IsCounted } from './dated-part.ts';

const year = '(?:(?:19|20|21)\\d\\d年|今年|本年度?|当年)';
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月';
const day = '(?:[1-3]?\\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const date = `(?:${year}(?:${month}(?:份|${day}|上旬|中旬|下旬)?|第?[一二三四1-4]季度|[上下]半年|年)?|${month}(?:份|${day}|上旬|中旬|下旬)?|第?[一二三四1-4]季度|[上下]半年|年)`;
const led = '(?:不得?[晚迟]于|最[迟晚](?:于|在)?|至迟于?) ?';
/** 6月底前, 不晚于2025年9月30日; 6月底 alone where it is behind 于 or 到 and something is done then. */
const dated = new RegExp(
  `${led}${date}[底末]?(?:之前|以前|前)?|${date}[底末]?(?:之前|以前|前)|(?<=[于到至在])(?:${year})?${month}[底末]|(?<![\\d年])${month}[底末](?=(?:全面|全部|基本)?(?:完成|建成|竣工|通车))`,
  'g',
);
/** 每年3月底前 comes back, and 次年1月15日前 has its year in another sentence. */
const recurring = /(?:每年度?|每月|每季度?|每周|逐年|次年|翌年|次月|下一?年|自|从|由|[比较]|截[至止]|[(（])$/;

/** What is done once, and then is done; 实现 stands with a state that is reached. */
const deed =
  /完成|建成|竣工|完工|交付|投用|投入(?:使用|运[行营]|生产)|投产|投运|通[车水气电航]|贯通|开通|开工|动工|启动|启用|出台|印发|发布|公布|制定|制订|编制|修订|上线|运[行营]|验收|到位|建立|成立|设立|组建|挂牌|开放|开业|开馆|开园|落地|关[停闭]|拆除|搬迁|淘汰|实现|办结|销号|整改|摸清|供地|封顶|接入|并网|见效|清零|签订|整治|改造/;
/** Papers that departments send each other are no promises. */
const paperwork = /报送|上报|报备|报[市县区省州]|报至|报到|送交|反馈|提交|报告[。，]?$|填报|备案/;
const endsSentence = /[。；;!?！？\n]/g;
/** 2000年底前建成的小区: which ones, and not by when. */
const qualifies = new RegExp(`^[^，,]{0,2}(?:${deed.source})(?:并?(?:${deed.source}))?的`);
const adverbs = /^(?:要|应|须|需|将|力争|确保|争取|务必|全面|全部|基本|率先|整体|正式)+/;
/** Who does it. */
const doer = new RegExp(
  `^(?:各?[一-鿿]{1,9}?(?:局|委|办|厅|政府|部门|单位|中心|公司|集团)|各[一-鿿、]{1,8}?)(?:要|应|须|负责)?(?=${deed.source})`,
);
const nothingSaid = /^(?:[，,]|(?:要|应|须|需|将|力争|确保|争取|务必|全面|全部|基本)*$)/;

/** The dates by which something is done in Chinese text where nothing is counted in the clause. */
export function chineseDeadlines(text: string, isCounted: IsCounted): readonly DatedPart[] {
  const dates = [...text.matchAll(dated)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return dates.flatMap((place, at): readonly DatedPart[] => {
    const next = dates[at + 1]?.from ?? text.length;
    const last = dates[at - 1]?.to ?? 0;
    const reach = text.slice(place.to, Math.min(next, place.to + longestPart));
    const end = reach.search(endsSentence);
    const behind = end === -1 ? reach : reach.slice(0, end);
    const ahead = sentenceBefore(text.slice(Math.max(last, place.from - longestPart), place.from));
    return partOf(place, { ahead, behind, isFirst: at === 0 || place.from - ahead.length > last }, isCounted);
  });
}

const longestPart = 160;

function sentenceBefore(words: string): string {
  let from = 0;
  for (const match of words.matchAll(endsSentence)) from = match.index + 1;
  return words.slice(from);
}

interface Words {
  readonly ahead: string;
  /** No other date stands before it in its sentence. */
  readonly isFirst: boolean;
  readonly behind: string;
}

function partOf(
  { from, to }: { readonly from: number; readonly to: number },
  { ahead, behind, isFirst }: Words,
  isCounted: IsCounted,
): readonly DatedPart[] {
  if (recurring.test(ahead)) return [];
  const parts = ahead.split(/[，,：:]/);
  const before = (parts.at(-1) ?? '').replace(/^[、和及与并且或]+/, '');
  const skipped = /^[，,]/.test(behind) ? 1 : 0;
  const tail = (behind.slice(skipped).split(/[，,：:(（]/)[0] ?? '').replace(/[、和及与并且]+$/, '');
  if (qualifies.test(tail) || !deed.test(tail) || paperwork.test(tail)) return [];
  if (isCounted(from - before.length, to + skipped + tail.length)) return [];
  const own = objectIn(tail.replace(doer, ''));
  const subject = tidyName(before.replace(new RegExp(`${idleEnd.source}$`), ''));
  if (own !== '') return [{ from, to, name: own }];
  const above = isFirst ? (parts.at(-2) ?? '') : '';
  const isFollowed = subject === '' && isCounted(from - before.length - above.length - 1, from);
  if (isFollowed) return [];
  const named = subject === '' ? tidyName(above) : subject;
  return [{ from, to, name: named === '' ? tail : `${named}${doneIn(tail)}` }];
}

const idleEnd = /(?:应|须|需|将|要|必须|务必|力争|确保|争取|计划|于|在|到|至)*/;

/** What a deed is done to: 完成方案编制 is 方案编制; '' where the words are the deed alone (通水, 全部完工). */
function objectIn(tail: string): string {
  const words = tail.replace(adverbs, '');
  const whole = words.replace(/^(?:完成|实现)/, '');
  if (whole !== words && whole.length >= 2) return tidyName(whole) || whole;
  const rest = words.replace(new RegExp(`(?:${deed.source})`, 'g'), '').replace(/[、并和及且了]/g, '');
  if (rest.length < 2 || nothingSaid.test(rest)) return '';
  return tidyName(words);
}

/** 通水, 建成投用; 完成 and what adds nothing to the name is left out. */
function doneIn(tail: string): string {
  return tail.replace(adverbs, '').replace(/^完成$/, '');
}

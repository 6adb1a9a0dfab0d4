import type { FoundQuantity } from '../scan/found.ts';
import { countedName, englishName } from './english-name.ts';

/** The indicators a quantity belongs to, and the words in which their names are to be found. */
export interface Naming {
  /** One, or each of those that a shared quantity belongs to (均达到98%以上). */
  readonly names: readonly string[];
  readonly nearbyWords: string;
  /** 分别: this figure and those that follow it belong to one name each. */
  readonly inTurn: boolean;
}

/** What else is known of where a quantity stands. */
interface Neighbours {
  /** Where the quantity before it ends, and the one behind it begins. */
  readonly previousEnd: number;
  readonly nextStart: number;
}

const longestBefore = 160;
const longestAfter = 60;
const sentenceEnd = /[。；;!?！？\n]|\.(?= |$)/g;
const partOf = /^ (?:out )?of (?:(?:all|the|our|its) )*$/;
const partEnd = /[，,。；;：:、!?！？\n()（）]|\.(?= |$)/;

/** Names a quantity by the words before it, or by those behind it where it counts them (30个示范园区). */
export function nameOf(text: string, found: FoundQuantity, around: Neighbours): Naming {
  const start = sentenceStart(text, found.from);
  const before = withoutTargets(text.slice(Math.max(start, around.previousEnd), found.from));
  const whole = withoutTargets(text.slice(start, found.from));
  const after = afterOf(text, found.to, around.nextStart);
  const rest = text.slice(found.to, Math.min(around.nextStart, found.to + longestAfter));
  if (found.events.length > 0) {
    return { names: found.events.map(tidyName), nearbyWords: found.events.join(' '), inTurn: false };
  }
  if (!/[一-鿿]/.test(before + after)) {
    const core = text.slice(found.core.from, found.core.to);
    const about = partOf.test(rest) ? wholeAt(text, around.nextStart) : rest;
    const name = countedName(core) || englishName(before, about) || englishName(whole, '');
    return { names: [name], nearbyWords: `${before} ${about}`, inTurn: false };
  }
  const inner = insideBrackets(before);
  const part = lastPart(inner) || lastPart(insideBrackets(whole.slice(0, whole.length - before.length)));
  const named = tidyName(part);
  const counted = countsWhatFollows(text.slice(found.core.from, found.core.to), after)
    ? tidyName(after.replace(/^的/, ''))
    : '';
  const isShared = /(?:均|都|分别|各)$/.test(part) || /^(?:均|都|各)/.test(text.slice(found.from, found.to));
  const chosen = counted !== '' && (named === '' || endsWithVerb(part)) ? counted : named || counted;
  const each = gradesOf(chosen, text.slice(found.to, found.to + longestAfter));
  if (each !== null) return { names: each, nearbyWords: `${before}${after}`, inTurn: true };
  const names = isShared ? sharedNames(chosen) : [chosen];
  const nearbyWords = `${before.length > 12 ? before : whole}${after}`;
  return { names, nearbyWords, inTurn: names.length > 1 && /分别/.test(part.slice(-8)) };
}

/** Where a Markdown link leads to is no part of what it says. */
function withoutTargets(words: string): string {
  return words.replaceAll(/(?<=\])\((?:[a-z]+:\/\/|[./#])[^()\s]*\)/gi, '');
}

/** Six of the eight beaches: what is counted stands behind the number of the whole. */
function wholeAt(text: string, at: number): string {
  const words = text.slice(at, at + longestAfter).replace(/^(?:[\d,.]+|[a-z]+(?:-[a-z]+)?)(?= )/i, 'of');
  const end = words.search(/[.;](?: |$)/);
  return ` ${end === -1 ? words : words.slice(0, end)}`;
}

function sentenceStart(text: string, end: number): number {
  const from = Math.max(0, end - longestBefore);
  let start = from;
  for (const match of text.slice(from, end).matchAll(sentenceEnd)) start = from + match.index + 1;
  return start;
}

function afterOf(text: string, from: number, next: number): string {
  const reach = text.slice(from, Math.min(next, from + longestAfter));
  const end = reach.search(partEnd);
  return end === -1 ? reach : reach.slice(0, end);
}

/** What stands behind the last bracket that is still open. */
function insideBrackets(words: string): string {
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const char = words.charAt(at);
    if (char === ')') depth += 1;
    else if (char === '(' && depth === 0) return words.slice(at + 1);
    else if (char === '(') depth -= 1;
  }
  return words;
}

/** The last part that says something: 到2020年，合格率 and 合格率， alike. */
function lastPart(words: string): string {
  const parts = words
    .split(/[，：:]|,(?!\d{3})/)
    .map((part) => part.trim().replace(/^[、和及与并且或;]+/, ''));
  return parts.findLast((part) => tidyName(part) !== '' || endsWithVerb(part)) ?? '';
}

function countsWhatFollows(core: string, after: string): boolean {
  return (
    /^的?[一-鿿A-Za-z“《]/.test(after) &&
    !/^(?:以上|以下|左右|目标|任务|的(?:目标|水平|速度|要求)|和|及|与|并|且|时|的$)/.test(after) &&
    !/[%‰]$/.test(core)
  );
}

function endsWithVerb(part: string): boolean {
  return part !== '' && tidyName(part).length <= 1
    ? true
    : /(?:新增|新建|建成|建设|创建|培育|引进|培训|培养|开展|组织|举办|完成|获得|申报|制定|制修订|打造|认定|实施|推进|达到|建立|设立|改造|检查|抽检|参与|主导|新认定|争创|力争|各|超过|达|为|有)$/.test(
        part,
      );
}

function sharedNames(name: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const piece of name.split(/(、|和|及|与|以及)/)) {
    if (/^(?:、|和|及|与|以及)$/.test(piece)) {
      if (open !== '') open += piece;
      continue;
    }
    open += piece;
    if (/(?:率|数|度|指数|比例|比重|量|值|面积|水平|覆盖面)$/.test(piece)) {
      parts.push(open);
      open = '';
    }
  }
  return parts.length > 1 && open === '' ? parts : [name];
}

const listed = /^((?:[一-鿿]{1,5}级[、和及与])+[一-鿿]{1,5}级)([一-鿿]{2,10})$/;
const figures = /^(?:[、，]?[和及与]?[\d.,]+[一-鿿]{1,3}?(?=[、，和及与。；;]|$))+/;

/**
 * The names of a list of grades whose figures follow in the same order: 国家级、省级和市级品牌 with 5个、10个和20个 are
 * 国家级品牌, 省级品牌 and 市级品牌. Null where there are not as many figures as grades; `behind` follows the first.
 */
function gradesOf(name: string, behind: string): readonly string[] | null {
  const [, grades, noun = ''] = listed.exec(name) ?? [];
  if (grades === undefined) return null;
  const parts = grades.split(/[、和及与]/);
  const others = figures.exec(behind)?.[0].match(/\d[\d.,]*/g)?.length ?? 0;
  return others === parts.length - 1 ? parts.map((grade) => `${grade}${noun}`) : null;
}

/**
 * A quantity without a name of its own speaks of the one before it in its sentence: 合格率达到95%，比上年提高1个百分点.
 * Where that has none either, the words before it are its name.
 */
export function inherit(own: Naming, before: Naming | null, between: string): Naming {
  if (before?.inTurn && /^[、和及与，, ]*$/.test(between)) return before;
  if (own.names.some((name) => name !== '')) return own;
  const isOneSentence = before !== null && !/[。；;!?\n]|\.(?= |$)/.test(between);
  if (isOneSentence)
    return { ...own, names: before.names, nearbyWords: `${before.nearbyWords} ${own.nearbyWords}` };
  const words = own.nearbyWords
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^的/, '');
  // A name is not cut within a Latin word.
  const cut = words.slice(-longest).replace(words.length > longest ? /^[A-Za-z]+(?= )/ : '', '');
  return { ...own, names: [cut.trim()] };
}

const longest = 24;

/** The one name of several that a figure belongs to whose turn it is: the second of 甲率、乙率分别达到95%、98%. */
export function inTurn(naming: Naming, turn: number): Naming {
  const name = naming.names[Math.min(turn, naming.names.length - 1)] ?? '';
  return naming.inTurn ? { ...naming, names: [name] } : naming;
}

const adverbs =
  '力争|争取|确保|实现|努力|基本|进一步|继续|积极|大力|着力|加快|全面|全年|全市|全县|全区|全省|全国|年内|今年|明年|本年度?|到期末|期末|其中|并|同时|预计|计划|目标|将|要|使|把|对|以|在|截至目前|截至|目前|已有|现有|有(?!效|机|限|线|害|关|色)|至|从|由|每年|平均|年均|累计|共|总计|合计|再|已|约|近|各级|各地|市级以上|分别|均|都|各';
const verbs =
  '新增|新建|建成|建设|创建|创成|培育|培养|培训|引进|争创|申报|创|开展|组织|举办|完成|获得|获评|制定|打造|认定|新认定|实施|推进|推动|建立|设立|改造|提升|提高|推广|保持|稳定|增加|扩大|参与|主导(?!产业)|承担|扶持|支持|选树|评选|发展|落实|达到|降低|减少|压减';
const lead = new RegExp(
  `^(?:(?:到|至|截至)?(?:20\\d\\d年|“?十[一二三四五]五”?(?:末|期间|时期)?)(?:底|末)?(?:前)?|${adverbs})+`,
);
const leadVerb = new RegExp(`^(?:${verbs}|申报建设|培育争创|培育申报)+(?:省级以上)?(?=[一-鿿“]{3})`);
const tail =
  /(?:[，、：:(（\s]|的|为|是|达|到|均|各|都|(?<![存潜现所内])在|分别|力争|争取|确保|实现|要|应|将|控制|保持|稳定|提高|提升|上升|增长|下降|降低|比上年|较上年|同比|年均|平均)+$/;
/** 合格率由2015年的, 提高到2020年的: when is no part of a name. */
const dated =
  /(?:(?:由|从|较|比|提高到|提升到|增加到|下降到|达到|到|至)?(?:20\d\d年(?:底|末)?|上年|去年)(?:同期)?的?)$/;
const longestName = 40;

/** An indicator's name without the words that promise it: 力争万人发明专利拥有量 is 万人发明专利拥有量. */
function tidyName(words: string): string {
  let name = words
    .replaceAll(/[`*[\]]/g, '')
    .trim()
    .replace(/^[\s，、。；;：:·\-—–*#>|)）]+/, '')
    .replace(lead, '');
  name = name.replace(dated, '').replace(leadVerb, '').replace(tail, '').trim();
  const cut = name.length > longestName ? name.slice(-longestName) : name;
  return onlyVerb.test(cut) ? '' : cut;
}

const onlyVerb = new RegExp(`^(?:${verbs}|${adverbs}|[的了和、])+$`);

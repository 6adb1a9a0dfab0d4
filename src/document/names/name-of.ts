import type { FoundQuantity } from '../scan/found.ts';
import { countedName, englishName } from './english-name.ts';
import { gradesOf } from './grades-of.ts';
import { tidyName } from './tidy-name.ts';

/** The indicators a quantity belongs to, and the words in which their names are to be found. */
export interface Naming {
  /** One, or each of those that a shared quantity belongs to (均达到98%以上). */
  readonly names: readonly string[];
  readonly company: string;
  /** 分别: this figure and those that follow it belong to one name each. */
  readonly inTurn: boolean;
}

/** What else is known of where a quantity stands. */
export interface Neighbours {
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
    return { names: found.events.map(tidyName), company: found.events.join(' '), inTurn: false };
  }
  if (!/[一-鿿]/.test(before + after)) {
    const core = text.slice(found.core.from, found.core.to);
    const about = partOf.test(rest) ? wholeAt(text, around.nextStart) : rest;
    const name = countedName(core) || englishName(before, about) || englishName(whole, '');
    return { names: [name], company: `${before} ${about}`, inTurn: false };
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
  if (each !== null) return { names: each, company: `${before}${after}`, inTurn: true };
  const names = isShared ? sharedNames(chosen) : [chosen];
  const company = `${before.length > 12 ? before : whole}${after}`;
  return { names, company, inTurn: names.length > 1 && /分别/.test(part.slice(-8)) };
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

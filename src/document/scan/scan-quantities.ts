import type { Rational } from '../../model/quantity.ts';
import { readNumeral, startsNumeral } from '../../quantity/numbers/numeral.ts';
import { rational } from '../../quantity/numbers/rational.ts';
import { partOfWhole, readFold } from './part-of-whole.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { isDigit, isLetter } from '../../quantity/words/width.ts';
import { excludedCount } from '../exclusions/counted.ts';
import { excludedDate } from '../exclusions/dates.ts';
import { excludedName, excludedStretch } from '../exclusions/names.ts';
import { excludedReference } from '../exclusions/references.ts';
import { readAbsence } from './absences.ts';
import { readEnglishAbsence } from './english-absences.ts';
import { type Found, type FoundQuantity, type Exclusion, endOf } from './found.ts';
import { isBareQuantity, isFigureOfSpeech } from './is-quantity.ts';
import { readShare, readQuantityInWords, readTimes } from './quantity-in-words.ts';
import { quantityFrom, readBounds, readCandidate } from './read-quantity-at.ts';
import { wordsAround } from './words-around.ts';

const starts =
  /[\d《〈“「『不未没无零杜避高低快略优好超达半〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]|[百千万]分之|[减腰翻]|清(?=零)|(?<![A-Za-z\d])[A-Za-z]/g;
const unclear = /[\d.,/:-]+|[零〇一二两三四五六七八九十百千万亿○]+/y;

/** The quantities of a stretch of text and the numbers in it that are none, in order. Takes linear time. */
export function scanQuantities(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = nextStart(text, 0); at < text.length;) {
    const here = readAt(text, at);
    found.push(...here.found);
    at = nextStart(text, Math.max(at + 1, here.end));
  }
  return withSharedLead(text, withoutOverlaps(found));
}

/** 分别超过1200亿元、900亿元: what leads to the first of them leads to all. */
function withSharedLead(text: string, found: readonly Found[]): readonly Found[] {
  let lead = '';
  let end = -1;
  return found.map((each): Found => {
    if (each.kind !== 'quantity') return each;
    const isNext = /^(?:、|和|及|与|，|,)$/.test(text.slice(end, each.from)) && each.from === each.core.from;
    if (!isNext) {
      const isShared = /分别[^，。；、,;]{0,14}$/.test(text.slice(Math.max(0, each.from - 16), each.from));
      const words = text.slice(each.from, each.core.from);
      lead = isShared ? words : words.startsWith('分别') ? words.slice(2) : '';
    }
    end = each.to;
    const form = `${lead}${each.form}`;
    const read = isNext && lead !== '' ? parseThreshold(form) : null;
    const isOther =
      read !== null && 'threshold' in read && read.threshold.operator !== each.threshold?.operator;
    return isOther ? { ...each, form, threshold: read.threshold } : each;
  });
}

/** Where a quantity, or what holds none, may begin; everything else is skipped at once. */
function nextStart(text: string, from: number): number {
  starts.lastIndex = from;
  const found = starts.exec(text);
  return found === null ? text.length : found.index;
}

interface Here {
  readonly found: readonly Found[];
  readonly end: number;
}

function readAt(text: string, at: number): Here {
  const zone = excludedStretch(text, at);
  if (zone !== null) return { found: numbersIn(text, at, zone), end: zone.end };
  const without = readAbsence(text, at) ?? readEnglishAbsence(text, at);
  if (without !== null) return { found: [without], end: without.to };
  const doubled = readFold(text, at);
  if (doubled !== null) return { found: [doubled], end: doubled.to };
  const half = readHalf(text, at);
  if (half !== null) return { found: [half], end: half.to };
  const relative = readRelative(text, at);
  if (relative !== null) return { found: [relative], end: relative.to };
  if (isLetter(text.charCodeAt(at))) {
    const worded = readQuantityInWords(text, at) ?? readTimes(text, at);
    return { found: worded === null ? [] : [worded], end: worded?.to ?? at + 1 };
  }
  return startsHere(text, at) ? readNumberAt(text, at) : { found: [], end: at + 1 };
}

function readNumberAt(text: string, at: number): Here {
  const exclusion =
    excludedReference(text, at) ??
    excludedDate(text, at) ??
    excludedName(text, at) ??
    excludedCount(text, at);
  if (exclusion !== null) return excluded(text, at, exclusion);
  const fraction =
    readFraction(text, at) ?? readWhole(text, at) ?? readTenths(text, at) ?? readShare(text, at);
  if (fraction !== null) return { found: [fraction], end: fraction.to };
  const candidate = readCandidate(text, at);
  if (candidate === null)
    return excluded(text, at, { rule: 'unclear', end: endOf(unclear, text, at) ?? at + 1 });
  if (isFigureOfSpeech(text, candidate))
    return excluded(text, at, { rule: 'rhetoric', end: candidate.core.to });
  if (!isBareQuantity(text, candidate)) return excluded(text, at, { rule: 'bare', end: candidate.core.to });
  const quantity = quantityFrom(text, readBounds(text, candidate) ?? candidate);
  return { found: [quantity], end: quantity.to };
}

function startsHere(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return !isDigit(text.charCodeAt(at - 1));
  if (code < 0x3007) return false;
  return startsNumeral(text.charAt(at)) || /^[百千万]分之/.test(text.slice(at, at + 3));
}

function excluded(text: string, at: number, { rule, end }: Exclusion): Here {
  // Numerals are parts of so many words that what they are no figure of is not worth saying.
  const isWorth = isDigit(text.charCodeAt(at)) || rule !== 'rhetoric';
  return { found: isWorth ? [{ kind: 'exclusion', rule, from: at, to: end }] : [], end };
}

function numbersIn(text: string, at: number, { rule, end }: Exclusion): readonly Found[] {
  return /\d/.test(text.slice(at, end)) ? [{ kind: 'exclusion', rule, from: at, to: end }] : [];
}

/** 百分之百: 百 alone is no numeral. */
function readWhole(text: string, at: number): Found | null {
  return text.startsWith('百分之百', at) ? percentAs(text, { from: at, to: at + 4 }, 100) : null;
}

/** 九成五 is 95%. */
function readTenths(text: string, at: number): Found | null {
  const tenths = /^([一二三四五六七八九])成([一二三四五六七八九半])(?!家|个|人|户)/.exec(
    text.slice(at, at + 4),
  );
  if (tenths === null) return null;
  const [, upper = '', lower = ''] = tenths;
  const digit = (char: string): number => (char === '半' ? 5 : '一二三四五六七八九'.indexOf(char) + 1);
  return percentAs(text, { from: at, to: at + 3 }, 10 * digit(upper) + digit(lower));
}

function percentAs(
  text: string,
  core: { readonly from: number; readonly to: number },
  percent: number,
): Found {
  const { from, to } = wordsAround(text, core);
  const form = `${text.slice(from, core.from)}${percent}%${text.slice(core.to, to)}`;
  const read = parseThreshold(form);
  const threshold = 'threshold' in read ? read.threshold : null;
  const figures = [rational(percent, 100)];
  return { kind: 'quantity', from, to, core, form, threshold, figures, unit: '%', events: [] };
}

/** 三分之二, 3/4以上: no threshold of the grammar, but a figure. */
function readFraction(text: string, at: number): Found | null {
  const slashed = /^(\d{1,2})\/(\d{1,3})(?=以上|左右|的[一-鿿]|(?: or more)? of (?!20))/.exec(
    text.slice(at, at + 20),
  );
  if (slashed !== null && text.charAt(at - 1) !== '/') {
    const [whole, upper, lower] = [slashed[0], BigInt(slashed[1] ?? 0), BigInt(slashed[2] ?? 0)];
    return upper < lower ? partAs(text, { from: at, to: at + whole.length }, rational(upper, lower)) : null;
  }
  const lower = readNumeral(text, at);
  if (lower === null || lower.value === null || !text.startsWith('分之', lower.end)) return null;
  const upper = readNumeral(text, lower.end + 2);
  if (upper === null || upper.value === null || lower.value.n === 0n) return null;
  return partAs(text, { from: at, to: upper.end }, rational(upper.value.n, lower.value.n));
}

/** 半数以上 is half and more. */
function readHalf(text: string, at: number): Found | null {
  const isHalf = /^半数(?:以上|左右)/.test(text.slice(at, at + 4));
  return isHalf ? partAs(text, { from: at, to: at + 2 }, rational(1, 2)) : null;
}

function partAs(text: string, core: { readonly from: number; readonly to: number }, figure: Rational): Found {
  const { from, to } = wordsAround(text, core);
  return partOfWhole(text, { core, from, to, figure });
}

// The words before one quantity are not those behind the one before it.
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found.map((each): Found => {
    const from =
      each.kind === 'quantity' && each.events.length === 0
        ? Math.max(each.from, Math.min(end, each.core.from))
        : each.from;
    end = Math.max(end, each.to);
    return from === each.from ? each : { ...each, from };
  });
}

const comparators =
  '(?:不低于|不得低于|不高于|不得高于|不超过|不少于|不慢于|高于|低于|快于|略高于|略低于|优于|好于|超过|达到或超过|不小于)';
const chinese = new RegExp(
  `${comparators}(?=[^\\d，。；、,;:!?()]{0,18}?(?:增长率|增长速度|增速|增幅|增长|平均水平|平均值|平均数|平均|上年|去年|同期|上一年|省定|国家下达|省下达|考核目标|控制指标))([^\\d，。；、,;:!?()]{0,24})`,
  'y',
);
const english =
  /\b(?:at least|not (?:lower|less|higher|more) than|no (?:lower|less|higher|more|slower) than|above|below|higher than|lower than|faster than|in line with|equal to|exceed(?:ing|s)?) (?:the |that of |last |an? )?(?:[a-z'-]+ ){0,4}(?:average|growth(?: rate)?|rate|level|last year|gdp|previous year)\b/iy;

/** A quantity that is held against another figure (不低于GDP增长率); null where there is none at the offset. */
function readRelative(text: string, at: number): FoundQuantity | null {
  for (const pattern of [chinese, english]) {
    pattern.lastIndex = at;
    if (
      !pattern.test(text) ||
      /^(?: of| at|,)? ?[£$€]?\d/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 8))
    )
      continue;
    const place = { from: at, to: pattern.lastIndex };
    const form = text.slice(place.from, place.to);
    return {
      kind: 'quantity',
      ...place,
      core: place,
      form,
      threshold: null,
      figures: [],
      unit: '',
      events: [],
    };
  }
  return null;
}

import type { DraftedColumn } from '../sources/drafted-source.ts';
import { comparableText } from '../sources/same-words.ts';

/** Values of a column of which a name speaks. */
export interface Mention {
  readonly column: DraftedColumn;
  /** As the plan writes them. */
  readonly values: readonly string[];
  /** How well the name has them, from 0 to 1. */
  readonly fidelity: number;
  readonly kind: 'value' | 'level' | 'grade' | 'size' | 'flag';
  /** What of the name they explain. */
  readonly words: readonly string[];
  /** In which items of a name that lists several; not known of what speaks of all. */
  readonly items?: ReadonlySet<number>;
}

/** The items of a name that lists several: 国际、国家、行业、地方标准. A bracket is one more: 中国质量奖(提名奖). */
export function itemsOf(name: string): readonly string[] {
  const bracket = /^(.*?)\(([^()]*)\)(.*)$/.exec(comparableText(name));
  const [, ahead = '', inner = '', behind = ''] = bracket ?? [];
  const names = bracket === null ? [comparableText(name)] : [ahead + behind, ahead + inner + behind];
  return names
    .flatMap((each) =>
      each.split(/[、,，/;；]|以及|或者|(?<=[\u4e00-\u9fff])[和与或及](?=[\u4e00-\u9fff]{2})|\b(?:and|or)\b/),
    )
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The values of a column of which the items of a name speak; null where they speak of none. */
export function valuesIn(items: readonly string[], column: DraftedColumn): Mention | null {
  const isList = column.values !== null;
  const groups = column.values ?? column.texts;
  const chosen = new Map<string, Found>();
  const { spellings, all } = spellingsOf(column);
  const how = { isExact: (item: string): boolean => all.has(item), maybe: isList || groups.length <= 60 };
  for (const [at, item] of items.entries()) {
    const found = spellings.flatMap((spelling) => foundIn(items, at, spelling, how));
    for (const each of [...apart(found), ...longerOf(item, found)]) {
      if ((chosen.get(each.value)?.fidelity ?? 0) < each.fidelity) chosen.set(each.value, each);
    }
  }
  if (chosen.size === 0) return null;
  const values = groups.map(({ value }) => value);
  if (items.some((item) => item.includes('等'))) addAlike(chosen, values);
  const kept = [...chosen.values()];
  const spelt = (value: string): readonly string[] =>
    isList ? [value] : [value, ...(groups.find((group) => group.value === value)?.others ?? [])];
  return {
    column,
    values: values.filter((value) => chosen.has(value)).flatMap(spelt),
    fidelity: kept.reduce((sum, { fidelity }) => sum + fidelity, 0) / kept.length,
    kind: 'value',
    words: kept.map(({ words }) => words),
    items: new Set(kept.map(({ item }) => item)),
  };
}

/** A value of a column, with its spellings and what the file is called that holds no other, made comparable. */
interface Spelling {
  readonly value: string;
  readonly texts: readonly string[];
  readonly file: string | null;
}

interface Spellings {
  readonly spellings: readonly Spelling[];
  readonly all: ReadonlySet<string>;
}

/** Each promise is held against the same columns. */
const knownSpellings = new WeakMap<DraftedColumn, Spellings>();

function spellingsOf(column: DraftedColumn): Spellings {
  const before = knownSpellings.get(column);
  if (before !== undefined) return before;
  const spellings = (column.values ?? column.texts).map(({ value, others }): Spelling => {
    const file = column.calledSo.get(value);
    return {
      value,
      texts: [value, ...others].map(comparableText),
      file: file === undefined ? null : comparableText(file),
    };
  });
  const made = { spellings, all: new Set(spellings.flatMap(({ texts }) => texts)) };
  knownSpellings.set(column, made);
  return made;
}

/** Where an item of a name speaks of a value, by any of its spellings, or by what the file is called that holds no other. */
function foundIn(
  items: readonly string[],
  at: number,
  { value, texts, file }: Spelling,
  { isExact, maybe }: { readonly isExact: (item: string) => boolean; readonly maybe: boolean },
): readonly Found[] {
  const item = items[at] ?? '';
  const [first = ''] = items;
  const byFile = file === null ? null : within(item, file);
  const isValue = isExact(item);
  const own = texts.flatMap((spelt) => {
    return (
      within(item, spelt) ??
      (at < items.length - 1 && !isValue ? completed(item, items.at(-1) ?? '', spelt) : null) ??
      (at > 0 && !isValue ? continued(item, first, spelt) : null) ??
      (maybe ? likely(item, spelt) : null) ??
      []
    );
  });
  const spans = byFile === null ? own : [...own, { ...byFile, fidelity: 0.95 }];
  return spans.map((span) => ({ ...span, value, item: at }));
}

/** Beside the value that an item is, the one that says more of where it is from: 南通市知名商标 beside 知名商标. */
function longerOf(item: string, found: readonly Found[]): readonly Found[] {
  if (!found.some(({ from, to, fidelity }) => from === 0 && to === item.length && fidelity === 1)) return [];
  const longer = found.filter(({ fidelity }) => fidelity === asEnd);
  return longer.length === 1 ? longer : [];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly fidelity: number;
  readonly words: string;
}

interface Found extends Span {
  readonly value: string;
  /** Which item of the name it is in. */
  readonly item: number;
}

/** The best of those that lie in one place of a name; what is part of a longer one is not meant. */
function apart(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const best = found.toSorted(
    (a, b) => b.fidelity - a.fidelity || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const each of best) {
    const isOver = kept.some(
      ({ from, to, value }) => value !== each.value && each.from < to && from < each.to,
    );
    if (!isOver || isClose(each)) kept.push(each);
  }
  return kept;
}

/** Of overlapping values the less likely is kept only where hardly a word is missing: 卓越绩效自评师 beside 卓越绩效管理自评师. */
const closelyAlike = 0.75;

function isClose({ fidelity }: Found): boolean {
  return fidelity > closelyAlike && fidelity < 0.95;
}
/** A value that ends in the item. */
const asEnd = 0.7;

/** What is listed before 等 says what the rest is like: 质量管理体系 and others that end in 管理体系. */
function addAlike(chosen: Map<string, Found>, values: readonly string[]): void {
  const [first = '', ...rest] = [...chosen.keys()];
  const end = rest.reduce((common, value) => commonEnd(common, value), first);
  if (end.length < 2) return;
  for (const value of values) {
    if (value.endsWith(end) && !chosen.has(value))
      chosen.set(value, { value, fidelity: 0.9, words: '等', from: 0, to: 0, item: 0 });
  }
}

/** The name has the value as it is. */
function within(item: string, value: string): Span | null {
  if (value.length < 2) return null;
  const isLatin = /^[a-z\d]/.test(value);
  const stem = isLatin ? value.replace(/(?:ies|es|s|y)$/, '') : value;
  const at = item.indexOf(stem.length >= 3 || !isLatin ? stem : value);
  if (at === -1 || (isLatin && at > 0 && /[a-z]/.test(item.charAt(at - 1)))) return null;
  return { from: at, to: at + stem.length, fidelity: 1, words: value };
}

/** 国际 of 国际、国家标准 is 国际标准: the last item of a list has the noun of all. */
function completed(item: string, last: string, value: string): Span | null {
  for (let length = commonEnd(value, last).length; length > 0; length--) {
    const head = value.slice(0, -length);
    const short = head.replace(/级$/, '');
    for (const own of [head, short]) {
      if (own.length >= 1 && own !== '' && item.endsWith(own) && (own.length >= 2 || own === item))
        return { from: item.length - own.length, to: item.length, fidelity: 1, words: `${own} ${value}` };
    }
  }
  return null;
}

/** 质量管理优秀奖 of 江苏省质量奖或质量管理优秀奖 is that of 江苏省: the first item of a list has the place of all. */
function continued(item: string, first: string, value: string): Span | null {
  let common = 0;
  while (common < value.length && value.charAt(common) === first.charAt(common)) common += 1;
  for (let length = common; length > 1; length--) {
    const rest = value.slice(length);
    if (rest.length >= 3 && item.endsWith(rest))
      return { from: item.length - rest.length, to: item.length, fidelity: 0.95, words: value };
  }
  return null;
}

const leastLikely = 0.6;

/** The value has more or fewer words than the name has: 省级优质工程 for 省级优质产品工程, 南通市知名商标 for 知名商标. */
function likely(item: string, value: string): Span | null {
  if (!/^[\u4e00-\u9fff]/.test(value) || value.length < 4) return null;
  const whole = { from: 0, to: item.length, words: value };
  if (item.length >= 3 && value.endsWith(item) && value.length - item.length <= 4)
    return { ...whole, fidelity: asEnd };
  for (let from = 0; from + 3 <= item.length; from++) {
    const part = item.slice(from);
    if (part.charAt(0) !== value.charAt(0)) continue;
    const [short, long] = part.length <= value.length ? [part, value] : [value, part];
    const end = endOfSubsequence(short, long);
    if (end === null) continue;
    const ratio = short.length / end;
    if (ratio >= leastLikely && (short === part || end === long.length))
      return { from, to: item.length, fidelity: ratio, words: value };
  }
  return near(item, value);
}

/** 监督检查 for 监督抽检: as long, the same beginning, and no more than one character another. */
function near(item: string, value: string): Span | null {
  for (let from = 0; from + value.length <= item.length; from++) {
    const part = item.slice(from, from + value.length);
    if (part.slice(0, 2) !== value.slice(0, 2)) continue;
    const shared = Array.from(part).filter((char) => value.includes(char)).length / value.length;
    if (shared >= closelyAlike)
      return { from, to: from + value.length, fidelity: closelyAlike, words: `${part} ${value}` };
  }
  return null;
}

/** Behind which character of the long text the short one is found, character by character; null where it is not. */
function endOfSubsequence(short: string, long: string): number | null {
  let at = 0;
  for (let place = 0; place < long.length; place++) {
    if (long.charAt(place) === short.charAt(at)) at += 1;
    if (at === short.length) return place + 1;
  }
  return null;
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length === 0 ? '' : one.slice(-length);
}

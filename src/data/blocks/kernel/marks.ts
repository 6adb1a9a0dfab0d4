import { foldText } from '../../../quantity/words/width.ts';

/** How many UTF-16 units there are. */
export const unitCount = 65_536;

/** What may be of interest about a UTF-16 unit, as bits of a word (the kernel adds 512 for what it cannot read). */
export const marks = {
  /** Stands in every label of a total, a note, a part. */
  telling: 1,
  /** Has no place in a cell, or is taken off by the reader of cells. */
  suspicious: 2,
  /** Is trimmed off. */
  space: 4,
  /** Begins a header's name. */
  heading: 8,
  /** Begins a mark that says there is nothing, or that nothing happened. */
  missing: 16,
  /** Begins a label of a note, a signature or a part. */
  opens: 32,
  /** Is no ASCII digit. */
  noDigit: 64,
  /** Ends the label of a total, or stands behind one. */
  closes: 128,
  /** Stands in no number and no date: its text is not passed over where labels are looked for. */
  word: 256,
  /** Changes where texts are compared: another case, another width, a space. */
  folds: 1024,
} as const;

// Every label has one of these: total, note, source, overall and whole an o, sum a u, average and avg a v.
const telling = '计計和注源据中总總汇匯彙均全所各Σσς:：*※oOuUvV';
const suspicious = "#＃=＝'＇\ufffd\ufeff\u00ad";
const suspiciousRanges = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
] as const;
const spaces = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const spaceRanges = [[0x2000, 0x200a]] as const;
// Of any width, as they are read: - / 无 空 N/A #N/A and dashes.
const missing = '零未-/无空Nn#－／Ｎｎ＃\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe63';
// Of labels as they begin: 注 备注 说明 附注 note source 数据来源 资料来源 来源 *注 ※注 以上数据 上述数据 其中 全市 the whole, and who signs.
const opens = '注备说附nNｎＮsSｓＳ数资来*＊※以上其制填报送审复负经联统单分打导签录全所各tTｔＴwWｗＷ\u200b';
// 合计 总和 总数 总体 汇总 平均 均值 total sum average avg. overall, in the plural, with a colon or brackets behind them.
const closes = '计計和数數体总總汇匯彙均值行栏额額分绩績平ΣlLｌＬmMｍＭsSｓＳeEｅＥgGｇＧ.．:：)）\u200b';
// Nothing between these changes where texts are compared.
const foldedRanges = [
  [0x00, 0x2e7f],
  [0x3000, 0x3000],
  [0xa000, 0xabff],
  [0xf900, 0xffff],
] as const;
const passedOver = '0123456789.,:-/年月日号第季度';

let base: Uint16Array | null = null;

/** Writes the marks of all units, by unit, with those that the names of a header begin with. */
export function writeUnitMarks(into: Uint16Array, names: Iterable<string>): void {
  base ??= baseMarks();
  into.set(base);
  for (const name of names) {
    const first = name.trim().charCodeAt(0);
    if (!Number.isNaN(first)) into[first] = (into[first] ?? 0) | marks.heading;
  }
}

function baseMarks(): Uint16Array {
  const table = new Uint16Array(unitCount).fill(marks.noDigit | marks.word);
  const add = (unit: number, mark: number): void => {
    table[unit] = (table[unit] ?? 0) | mark;
  };
  const addAll = (units: string, mark: number): void => {
    for (let at = 0; at < units.length; at += 1) add(units.charCodeAt(at), mark);
  };
  const addRanges = (ranges: readonly (readonly [number, number])[], mark: number): void => {
    for (const [first, last] of ranges) for (let unit = first; unit <= last; unit += 1) add(unit, mark);
  };
  table.fill(0, 0x30, 0x3a);
  addAll(telling, marks.telling);
  addAll(suspicious, marks.suspicious);
  addRanges(suspiciousRanges, marks.suspicious);
  addAll(spaces, marks.space);
  addRanges(spaceRanges, marks.space);
  addAll(missing, marks.missing);
  addAll(opens, marks.opens);
  addAll(closes, marks.closes);
  const clear = (unit: number): void => {
    table[unit] = (table[unit] ?? 0) & ~marks.word;
  };
  for (let at = 0; at < passedOver.length; at += 1) clear(passedOver.charCodeAt(at));
  for (let at = 0; at < spaces.length; at += 1) clear(spaces.charCodeAt(at));
  for (const [first, last] of spaceRanges) for (let unit = first; unit <= last; unit += 1) clear(unit);
  addRanges([[0xd800, 0xdfff]], marks.folds);
  for (const [first, last] of foldedRanges) addFolding(first, last, (unit) => add(unit, marks.folds));
  return table;
}

const atOnce = 64;

/** Finds the units that folding changes, many at once: where it leaves a text as it is, it leaves each of them. */
function addFolding(first: number, last: number, add: (unit: number) => void): void {
  for (let from = first; from <= last; from += atOnce) {
    const length = Math.min(atOnce, last - from + 1);
    const text = String.fromCharCode(...Array.from({ length }, (_, index) => from + index));
    if (foldText(text) === text) continue;
    for (const char of text) if (foldText(char) !== char) add(char.charCodeAt(0));
  }
}

let table: Uint16Array | null = null;

/**
 * The UTF-16 units of the two-byte codes of GB18030, at `(lead - 0x81) * 256 + second`; 0 where there is none. The engine's
 * own decoder says what they are.
 */
export function wideCodes(): Uint16Array {
  if (table !== null) return table;
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) codes.push(lead, second);
  }
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(codes));
  const units = new Uint16Array(126 * 256);
  let at = 0;
  for (let code = 0; code < codes.length; code += 2) {
    units[((codes[code] ?? 0) - 0x81) * 256 + (codes[code + 1] ?? 0)] = text.charCodeAt(at);
    at += 1;
  }
  if (at !== text.length) throw new Error('a two-byte code of GB18030 is more than one unit');
  table = units;
  return units;
}

import { from, hasQuotes, to } from './cell';

/** Longer cells are left to others. */
export const LONGEST: u32 = 240;

/** What is said of a cell: nothing stands there, all is plain, somebody has to look, digits alone, text after a digit. */
export const BLANK: u8 = 0;
export const PLAIN: u8 = 1;
export const UNSURE: u8 = 2;
const DIGITS: u8 = 3;
export const NUMBERED: u8 = 4;
/** Text that begins with a digit and is short, or may be a number: somebody has to look. */
const SHORT: u8 = 5;

// The marks of UTF-16 units (marks.ts), in a table of 65 536 u16 that the caller fills; the last is the kernel's own business.
const TELLING: u32 = 1;
const SPACE: u32 = 4;
const HEADING: u32 = 8;
const MISSING: u32 = 16;
const OPENS: u32 = 32;
const NO_DIGIT: u32 = 64;
const CLOSES: u32 = 128;
const WORD: u32 = 256;
const UNREADABLE: u32 = 512;
/** Changes where texts are compared. */
const FOLDS: u32 = 1024;

/** No mark that says there is nothing has more units. */
const LONGEST_MARK: u32 = 6;
// Labels without a telling unit, in lower case, with 0 or a space behind the shorter ones: all, all districts; mean; 中位数.
const LOWER: u64 = 0x0020_0020_0020_0020;
const ALL: u64 = 0x0020_006c_006c_0061;
const MEAN: u64 = 0x006e_0061_0065_006d;
const MEDIAN: u64 = 0x0020_6570_4f6d_4e2d;

/** So many texts of a row are asked whether they are labels. */
export const ASKED: u8 = 2;

/** What `read` found: how many units, all their marks together, the first one's and the last one's. */
export let unitCount: u32 = 0;
let allMarks: u32 = 0;
let firstMarks: u32 = 0;
let lastMarks: u32 = 0;

/** What 0x80 is in GB18030 as Windows writes it. */
const EURO: u32 = 0x20ac;

/** Writes the cell as UTF-16 units. `wide` is the table of the two-byte codes of GB18030, or 0 for UTF-8. */
@inline
function read(marks: usize, wide: usize, units: usize): void {
  let out = units;
  let seen: u32 = 0;
  let mark: u32 = 0;
  for (let at = from; at < to; out += 2) {
    const byte = load<u8>(at) as u32;
    let unit = byte;
    if (byte < 0x80) at += 1;
    else if (wide != 0 && byte == 0x80) {
      unit = EURO;
      at += 1;
    } else if (wide != 0) {
      unit = load<u16>(wide + ((((byte - 0x81) << 8) | load<u8>(at + 1)) << 1)) as u32;
      at += 2;
    } else if (byte < 0xe0) {
      unit = ((byte & 0x1f) << 6) | (load<u8>(at + 1) & 0x3f);
      at += 2;
    } else if (byte < 0xf0) {
      unit = ((byte & 0xf) << 12) | ((load<u8>(at + 1) & 0x3f) << 6) | (load<u8>(at + 2) & 0x3f);
      at += 3;
    } else {
      unit = 0;
      at += 4;
    }
    mark = unit == 0 ? UNREADABLE : (load<u16>(marks + (unit << 1)) as u32);
    if (out == units) firstMarks = mark;
    seen |= mark;
    store<u16>(out, unit as u16);
  }
  // A fingerprint is taken of whole words.
  store<u64>(out, 0);
  store<u64>(out, 0, 8);
  unitCount = ((out - units) >>> 1) as u32;
  allMarks = seen;
  lastMarks = mark;
}

/** True after `look` where the cell has more than digits and the marks of numbers and dates: then a label may not stand behind it. */
@inline
export function isWord(): bool {
  return (allMarks & WORD) != 0;
}

/**
 * What there is to say of the cell: `whole` are the marks that no unit of a plain one has. `heading` is 0 where the cell can be
 * no label and no header, else the most units that a header has: labels have a telling unit, and begin or end in known ways.
 */
@inline
export function look(marks: usize, wide: usize, units: usize, whole: u32, heading: u32): u8 {
  if (from == to) return BLANK;
  if (hasQuotes || to - from > LONGEST) return UNSURE;
  read(marks, wide, units);
  if ((allMarks & (whole | UNREADABLE)) != 0) return UNSURE;
  if ((firstMarks & MISSING) != 0 && unitCount <= LONGEST_MARK) return UNSURE;
  if (heading != 0) {
    if ((firstMarks & HEADING) != 0 && unitCount <= heading) return UNSURE;
    if ((allMarks & TELLING) != 0 && ((firstMarks & OPENS) | (lastMarks & CLOSES)) != 0) return UNSURE;
    const four = load<u64>(units) | LOWER;
    if (four == ALL || (four == MEAN && unitCount == 4) || four == MEDIAN) return UNSURE;
  }
  if (((firstMarks | lastMarks) & SPACE) != 0) return UNSURE;
  if ((allMarks & NO_DIGIT) == 0) return DIGITS;
  if ((firstMarks & NO_DIGIT) != 0) return PLAIN;
  // 1.2E+15 is damage, not text.
  const second = load<u16>(units, 2) as u32;
  return unitCount > 7 && second != 0x2e && (second | 0x20) != 0x65 ? NUMBERED : SHORT;
}

/** Folds the units that `look` read: ASCII letters in upper case, no spaces. False where others have to do it. */
@inline
export function fold(marks: usize, units: usize): bool {
  if ((allMarks & FOLDS) == 0) return true;
  let out = units;
  const end = units + (unitCount << 1);
  for (let at = units; at < end; at += 2) {
    let unit = load<u16>(at) as u32;
    if (((load<u16>(marks + (unit << 1)) as u32) & FOLDS) != 0) {
      if (unit == 0x20) continue;
      if (unit < 0x61 || unit > 0x7a) return false;
      unit -= 0x20;
    }
    store<u16>(out, unit as u16);
    out += 2;
  }
  store<u64>(out, 0);
  store<u64>(out, 0, 8);
  unitCount = ((out - units) >>> 1) as u32;
  return true;
}

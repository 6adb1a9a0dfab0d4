import { narrow } from '../../quantity/words/width.ts';
import { type CellReading, type CellRemark, faulty, remarked } from './cell-reading.ts';

/** Cells of more characters are an error. */
export const longestCell = 1_000_000;

const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
// Soft hyphen, zero-width characters, marks of direction, byte order mark.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const invisibles = new RegExp(invisible, 'g');
const suspicious =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd#＃='＇]/;
const spreadsheetError = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)$/i;

/** A cell without what does not belong to it, and what there is to say of that; `fault` where it cannot be read. */
interface TidyCell {
  readonly text: string;
  readonly remark: CellRemark | null;
  readonly fault: CellReading | null;
}

/**
 * Trims a cell and looks for what has no place in a cell of any type: control and replacement characters, errors of a
 * spreadsheet (`#REF!`, `#####`). Takes off the marks by which spreadsheets know text (`'001`, `="001"`) and characters
 * that nobody can see.
 */
export function tidyCell(raw: string): TidyCell {
  if (raw.length > longestCell) {
    return broken(faulty('data/cell-too-long', { length: raw.length, limit: longestCell }));
  }
  const text = raw.trim();
  if (!suspicious.test(raw)) return { text, remark: null, fault: null };
  const bad = control.exec(raw);
  if (bad) return broken(faulty('data/control-character', { code: codeOf(bad[0]) }));
  if (raw.includes('\ufffd')) return broken(faulty('data/replacement-character', {}));
  const unseen = invisible.exec(raw);
  const visible = unseen ? raw.replaceAll(invisibles, '').trim() : text;
  const narrowed = narrow(visible);
  if (spreadsheetError.test(narrowed)) return broken(faulty('data/spreadsheet-error', {}));
  const marked = markedText(visible, narrowed);
  if (marked !== null)
    return { text: marked, remark: remarked(null, 'data/text-marker', {}).remark, fault: null };
  const remark = unseen
    ? remarked(null, 'data/invisible-character', { code: codeOf(unseen[0]) }).remark
    : null;
  return { text: visible, remark, fault: null };
}

function broken(fault: CellReading): TidyCell {
  return { text: '', remark: null, fault };
}

/** What stands behind an apostrophe or within `="…"`; null where there is no such mark. */
function markedText(text: string, narrowed: string): string | null {
  const formula = /^="([^"]*)"$/.exec(narrowed);
  if (formula) return text.slice(2, -1).trim();
  // 'tis and 's-Hertogenbosch begin with an apostrophe of their own.
  return /^'[^']*[\d\u2e80-\u9fff][^']*$/.test(narrowed) ? text.slice(1).trim() : null;
}

function codeOf(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const marks = new Set(['', '/', '无', '空', 'N/A', 'NA', '#N/A', 'NULL', 'NAN', 'NIL']);
const dashes = /^[-\u2012-\u2015\u2500]{1,6}$/;
// What most cells begin with, and no mark does.
const cannotBegin = /^[\dA-MO-Za-mo-z\u3400-\u65df\u65e1-\u7a79\u7a7b-\u9fff]/;
const longest = 6;

/** True for a cell that says there is nothing: a dash or several, `/`, 无, 空, N/A, NULL, NaN, nil, of any width, once trimmed. */
export function isMissingMark(text: string): boolean {
  if (text.length > longest || cannotBegin.test(text)) return false;
  const tidy = narrow(text).trim().toUpperCase();
  return marks.has(tidy) || dashes.test(tidy);
}

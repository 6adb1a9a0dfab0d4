import type { Place } from '../../model/finding.ts';
import type { Column } from '../../model/plan/plan.ts';
import { foldText } from '../../quantity/words/width.ts';
import { codeCheck } from './code-check.ts';
import { spellingBook } from './columns/spelling-book.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { isMissingMark } from './tidy-cell.ts';
import { type CellReader, type ColumnReader, byCell, faulty, plainly } from './cell-reading.ts';
import { textShapes } from './columns/text-shapes.ts';

const scientific = /^\d(?:\.\d+)?E[-+]\d{2,3}$/i;

/**
 * Reads text as it is compared: trimmed and folded, unless the column is exact; with a list of values, any spelling of a
 * value becomes the value. `isWatched` where the spellings are remembered.
 */
export function textReader(column: Column, isKey: boolean, isWatched: boolean): ColumnReader {
  return column.values === null
    ? freeText(column, isKey, isWatched)
    : byCell(listedText(column.values, column.exact));
}

function freeText({ exact: isExact, form }: Column, isKey: boolean, isWatched: boolean): ColumnReader {
  const checks = form?.format !== undefined || form?.lengths !== undefined ? codeCheck(form) : null;
  const shapes = textShapes(isKey);
  const book = isWatched && !isExact ? spellingBook() : null;
  return {
    end: shapes.end,
    sawPlain: shapes.sawPlain,
    sawDigits: shapes.noteDigits,
    state: () => ({ ...shapes.state(), spellings: book?.state() ?? null }),
    spellings: () => book?.state() ?? null,
    absorb: (next) => {
      if (next?.kind !== 'texts') return;
      shapes.absorb(next);
      if (next.spellings !== null) book?.absorb(next.spellings);
    },
    read: (text) => {
      if (isMissingMark(text)) return plainly(null);
      if (scientific.test(text)) return faulty('data/scientific-text', {});
      const bad = checks?.(text) ?? null;
      if (bad !== null) return bad;
      const cell = isExact ? text : foldText(text);
      const seenShape = shapes.note(text);
      if (book === null) return seenShape ? { cell, remark: null, seen: seenShape } : plainly(cell);
      // A header's cell may be read too: a text is noted where its row is known to be one.
      const seen = (place: () => Place): void => {
        book.note(cell, text);
        seenShape?.(place);
      };
      return { cell, remark: null, seen, isSeenOnce: seenShape === undefined };
    },
  };
}

/** A text that stands in the list is that value, a mark like 无 too; width, spaces and case do not tell values apart. */
function listedText(values: Readonly<Record<string, readonly string[]>>, isExact: boolean): CellReader {
  const exact = new Map<string, string>();
  const loose = new Map<string, string | null>();
  for (const [value, aliases] of Object.entries(values)) {
    for (const spelling of [value, ...aliases]) {
      exact.set(spelling, value);
      const key = foldText(spelling);
      const before = loose.get(key);
      // Two values that only case or width tell apart are taken to the letter.
      loose.set(key, before === undefined || before === value ? value : null);
    }
  }
  const names = Object.keys(values);
  const spellings = [...exact.keys()];
  return (text) => {
    const value = exact.get(text) ?? loose.get(foldText(text));
    if (value !== undefined && value !== null) return plainly(isExact ? value : foldText(value));
    if (isMissingMark(text)) return plainly(null);
    return faulty('data/unknown-value', { allowed: names, near: nearestName(text, spellings) });
  };
}

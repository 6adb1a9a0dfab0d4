import type { Column } from '../../model/plan/plan.ts';
import { narrow } from '../../quantity/words/width.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { isMissingMark } from './tidy-cell.ts';
import { type CellReader, type ColumnReader, byCell, faulty, plainly } from './cell-reading.ts';
import { textShapes } from './text-shapes.ts';

const scientific = /^\d(?:\.\d+)?E[-+]\d{2,3}$/i;

/** Reads text: trimmed; with a list of values, any spelling of a value becomes the value. */
export function textReader(column: Column, isKey: boolean): ColumnReader {
  return column.values === null ? freeText(isKey) : byCell(listedText(column.values));
}

function freeText(isKey: boolean): ColumnReader {
  const shapes = textShapes(isKey);
  return {
    end: shapes.end,
    sawPlain: shapes.sawPlain,
    sawDigits: shapes.noteDigits,
    state: shapes.state,
    absorb: (next) => {
      if (next?.kind === 'texts') shapes.absorb(next);
    },
    read: (text) => {
      if (isMissingMark(text)) return plainly(null);
      if (scientific.test(text)) return faulty('data/scientific-text', {});
      const seen = shapes.note(text);
      return seen ? { cell: text, remark: null, seen } : plainly(text);
    },
  };
}

/** A text that stands in the list is that value, a mark like 无 too; width, spaces and case do not tell values apart. */
function listedText(values: Readonly<Record<string, readonly string[]>>): CellReader {
  const exact = new Map<string, string>();
  const loose = new Map<string, string | null>();
  for (const [value, aliases] of Object.entries(values)) {
    for (const spelling of [value, ...aliases]) {
      exact.set(spelling, value);
      const key = looseForm(spelling);
      const before = loose.get(key);
      // Two values that only case or width tell apart are taken to the letter.
      loose.set(key, before === undefined || before === value ? value : null);
    }
  }
  const names = Object.keys(values);
  const spellings = [...exact.keys()];
  return (text) => {
    const value = exact.get(text) ?? loose.get(looseForm(text));
    if (value !== undefined && value !== null) return plainly(value);
    if (isMissingMark(text)) return plainly(null);
    return faulty('data/unknown-value', { allowed: names, near: nearestName(text, spellings) });
  };
}

function looseForm(text: string): string {
  return narrow(text).replaceAll(/\s+/g, '').toLowerCase();
}

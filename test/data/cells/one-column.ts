import { cellReader } from '../../../src/data/cells/cell-reader.ts';
import { type Cell, isNumber, isSpan, isUnknown } from '../../../src/model/data/row.ts';
import { type Finding, at, nowhere } from '../../../src/model/finding.ts';
import { isoOf } from '../../../src/model/plan/period.ts';
import type { Column } from '../../../src/model/plan/plan.ts';
import { exactText } from '../../../src/quantity/numbers/exact-text.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { say } from '../../../src/text/finding.ts';

/** How a column is meant, in few words. */
export interface ColumnSpec extends Partial<Omit<Column, 'unit'>> {
  readonly type: Column['type'];
  readonly unit?: string | { readonly column: string };
  /** The unit in its header. */
  readonly header?: string;
  readonly year?: number | null;
  readonly isKey?: boolean;
}

/** A column with what a specification leaves out. */
export function columnOf({
  unit,
  header: _header,
  year: _year,
  isKey: _isKey,
  ...given
}: ColumnSpec): Column {
  return {
    name: 'c',
    headers: ['c'],
    values: null,
    optional: false,
    min: null,
    max: null,
    fill: null,
    private: false,
    exact: false,
    place: nowhere,
    ...given,
    unit: unit === undefined ? null : typeof unit === 'string' ? parseUnit(unit) : unit,
  };
}

/** A column of a made-up file: each cell's meaning and the codes of what was said of it, then those of the file's end. */
export interface ReadColumn {
  readonly cells: readonly string[];
  readonly codes: readonly (string | null)[];
  readonly end: readonly Finding[];
}

/** Reads cells as a file whose header is on line 1 has them; every finding must have its sentences. */
export function readCells(
  spec: ColumnSpec,
  texts: readonly string[],
  unitText: string | null = null,
): ReadColumn {
  const header = spec.header === undefined ? null : parseUnit(spec.header);
  const reader = cellReader(columnOf(spec), header, {
    year: spec.year ?? null,
    isKey: spec.isKey ?? false,
    judged: null,
    isWatched: false,
    sample: [],
  });
  const read = texts.map((text, index) => {
    const reading = reader.read(text, unitText);
    const place = { ...at('f.csv', index + 2, 1), record: index + 1, field: 'c', cell: text };
    reading.seen?.(() => place);
    const found = reading.remark?.(place) ?? null;
    if (found) spoken(found);
    return { cell: shown(reading.cell), code: found?.code ?? null };
  });
  const end = reader.end();
  end.forEach(spoken);
  return { cells: read.map(({ cell }) => cell), codes: read.map(({ code }) => code), end };
}

/** What one cell means, in a word; an error as its code, a warning behind what it is about. */
export function readOne(spec: ColumnSpec, text: string, unitText: string | null = null): string {
  const { cells, codes } = readCells(spec, [text], unitText);
  const [cell = '', code] = [cells[0], codes[0]];
  return code === null || code === undefined || code === cell ? cell : `${cell} (${code})`;
}

function shown(cell: Cell): string {
  if (cell === null) return 'blank';
  if (typeof cell !== 'object') return String(cell);
  if (isUnknown(cell)) return cell.code;
  if (isNumber(cell)) return exactText(cell);
  if (!isSpan(cell)) throw new Error('no such cell');
  return cell.from === cell.to ? isoOf(cell.from) : `${isoOf(cell.from)}/${isoOf(cell.to)}`;
}

function spoken(found: Finding): void {
  for (const language of ['zh', 'en'] as const) {
    const { message } = say(found, language);
    if (message === '' || /undefined|\[object/.test(message))
      throw new Error(`${found.code} says ${message}`);
  }
}

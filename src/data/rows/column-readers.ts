import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/plan/unit.ts';
import { fileUnitOf } from './bare-unit.ts';
import { cellReader } from '../cells/cell-reader.ts';
import type { ColumnReader } from '../cells/fault.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** What the cells of a file's columns stand in. */
export interface ColumnSurroundings {
  /** The unit that a line above the header gives for the whole table. */
  readonly unit: Unit | null;
  /** The year of dates that give none; null where none is known. */
  readonly year: number | null;
}

/** The readers of a source's columns in one file, by column number. */
export function columnReaders(
  { unit, year }: ColumnSurroundings,
  source: Source,
  map: HeaderMap,
): readonly ColumnReader[] {
  return source.columns.map((column, number) => {
    const own = fileUnitOf(column, map.units[number] ?? null, unit);
    return cellReader(column, own, { year, isKey: source.key.includes(column.name) });
  });
}

/** What only whole columns show, at the end of the file. */
export function columnFindings(
  source: Source,
  readers: readonly ColumnReader[],
): readonly { readonly column: string; readonly found: Finding }[] {
  return source.columns.flatMap((column, number) =>
    (readers[number]?.end() ?? []).map((found) => ({ column: column.name, found })),
  );
}

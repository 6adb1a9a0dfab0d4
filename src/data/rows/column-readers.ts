import type { Period } from '../../model/plan/period.ts';
import type { Finding } from '../../model/finding.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import { cellReader } from '../cells/cell-reader.ts';
import type { ColumnReader } from '../cells/cell-reading.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** What the cells of a file's columns stand in. */
interface ColumnSurroundings {
  /** The unit that a line above the header gives for the whole table. */
  readonly unit: Unit | null;
  /** The year of dates that give none; null where none is known. */
  readonly year: number | null;
  /** The period that is judged; null where every row counts. */
  readonly judged: Period | null;
  /** True for a column by whose texts rows are told apart, so that their spellings are remembered. */
  readonly isWatched: (column: number) => boolean;
  /** By field, texts that show how numbers and dates are written. */
  readonly samples?: readonly (readonly string[])[] | undefined;
}

/** The readers of a source's columns in one file, by column number. */
export function columnReaders(
  { unit, year, judged, isWatched, samples }: ColumnSurroundings,
  source: Source,
  map: HeaderMap,
): readonly ColumnReader[] {
  return source.columns.map((column, number) => {
    const own = fileUnitOf(column, map.units[number] ?? null, unit);
    return cellReader(column, own, {
      year,
      judged: addsUpIn(column, source) ? { period: judged } : null,
      isWatched: isWatched(number),
      isKey: source.key.includes(column.name),
      sample: samples?.[map.fields[number] ?? -1] ?? [],
    });
  });
}

/**
 * True for the column that says when rows happened, in a table of figures by period. Where a key of other columns tells the
 * rows apart they are things that happened, each of them once, however coarse its date.
 */
function addsUpIn({ name }: Column, { period, key }: Source): boolean {
  return period?.kind === 'flow' && period.column === name && (key.length === 0 || key.includes(name));
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

/** The unit a file gives the bare numbers of a column: its header's, else that of a line above the table, else the plan's. */
export function bareUnitOf(column: Column, header: Unit | null, table: Unit | null): Unit | null {
  const own = column.unit !== null && 'dimension' in column.unit ? column.unit : null;
  return fileUnitOf(column, header, table) ?? own;
}

/** The same without the plan's; null where the file gives none. */
export function fileUnitOf(column: Column, header: Unit | null, table: Unit | null): Unit | null {
  return header ?? (isOfKind(table, column) ? table : null);
}

/** True if the unit above a table can be meant for a column: it measures what the column's own unit does. */
function isOfKind(unit: Unit | null, column: Column): boolean {
  if (unit === null || column.unit === null || !('dimension' in column.unit)) return false;
  return unit.dimension === column.unit.dimension && unit.base === column.unit.base;
}

import { type MeasureUnit, countUnit, ratioUnit, unitOfColumn } from '../../quantity/units/measure-unit.ts';
import type { FoldSpec } from '../../model/data/demand.ts';
import { type Row, isNumber } from '../../model/data/row.ts';
import { shiftPlace } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { UnitSeen } from '../../model/verdict/verdict.ts';
import { unitFits } from '../../quantity/units/measure-unit.ts';
import type { ColumnNumber } from './compile-condition.ts';

/** A column whose rows name their units: the columns' names and numbers. */
export interface RowUnits {
  readonly name: string;
  readonly column: number;
  readonly unitColumn: number;
}

/** How many different kinds are kept, the first that rows have: two are one too many already. */
const most = 5;

/** The columns of a fold's figure whose rows name their units. */
export function rowUnitsOf(spec: FoldSpec, source: Source, columnNumber: ColumnNumber): readonly RowUnits[] {
  return source.columns.flatMap(({ name, unit }) => {
    const isAsked = name === spec.column || name === spec.weight;
    if (!isAsked || unit === null || !('column' in unit)) return [];
    return [{ name, column: columnNumber(name), unitColumn: columnNumber(unit.column) }];
  });
}

/**
 * What rows measured with one more of them: of each kind the first row, in the order of files and lines, whatever the order
 * in which they come.
 */
export function keepUnits(
  seen: readonly UnitSeen[],
  columns: readonly RowUnits[],
  row: Row,
): readonly UnitSeen[] {
  const { file, line } = row;
  let kept = seen;
  for (const { name, column, unitColumn } of columns) {
    const cell = row.cell(column);
    if (!isNumber(cell) || cell.unit === undefined) continue;
    const { unit } = cell;
    const known = kept.find((one) => one.column === name && unitFits(one.unit, unit));
    const last = known ?? (kept.length < most ? undefined : kept.at(-1));
    if (last !== undefined && (last.file - file || last.line - line) <= 0) continue;
    const beside = row.place(unitColumn);
    const place = beside.cell === null || beside.cell === '' ? row.place(column) : beside;
    kept = mergeUnits(kept, [{ column: name, unit, file, line, place }]);
  }
  return kept;
}

/** What two parts of a group saw together, in the order of files and lines. */
export function mergeUnits(a: readonly UnitSeen[], b: readonly UnitSeen[]): readonly UnitSeen[] {
  const merged: UnitSeen[] = [];
  for (const one of [...a, ...b].sort((x, y) => x.file - y.file || x.line - y.line)) {
    const isKnown = merged.some(({ column, unit }) => column === one.column && unitFits(unit, one.unit));
    if (!isKnown && merged.length < most) merged.push(one);
  }
  return merged;
}

/** The same rows with so many more records before them. */
export function shiftUnitsSeen(seen: readonly UnitSeen[], records: number): UnitSeen[] {
  return seen.map((one) => ({ ...one, place: shiftPlace(one.place, records) }));
}

/** Each kind that does not measure what the first one of its column does, with that first one. */
export function mixedUnits(
  seen: readonly UnitSeen[],
): readonly (readonly [first: UnitSeen, other: UnitSeen])[] {
  return seen.flatMap((one): readonly (readonly [UnitSeen, UnitSeen])[] => {
    const first = seen.find(({ column }) => column === one.column);
    return first === undefined || first === one ? [] : [[first, one]];
  });
}

/** What a fold's figure measures as far as the plan says; null where the rows name their units themselves. */
export function unitOfFold(spec: FoldSpec, source: Source): MeasureUnit {
  if (spec.kind === 'count') return countUnit;
  if (spec.kind === 'share') return ratioUnit();
  const column = source.columns.find(({ name }) => name === spec.column);
  return column ? unitOfColumn(column) : null;
}

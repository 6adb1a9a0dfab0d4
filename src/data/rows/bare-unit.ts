import type { Column } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/plan/unit.ts';

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

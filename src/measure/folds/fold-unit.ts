import type { FoldSpec } from '../../model/data/demand.ts';
import type { Source } from '../../model/plan/plan.ts';
import { countUnit, ratioUnit, unitOfColumn, type MeasureUnit } from '../../quantity/units/measure-unit.ts';

/** What a fold's figure measures as far as the plan says; null where the rows name their units themselves. */
export function unitOfFold(spec: FoldSpec, source: Source): MeasureUnit {
  if (spec.kind === 'count') return countUnit;
  if (spec.kind === 'share') return ratioUnit();
  const column = source.columns.find(({ name }) => name === spec.column);
  return column ? unitOfColumn(column) : null;
}

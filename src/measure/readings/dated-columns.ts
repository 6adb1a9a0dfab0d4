import { windowColumns } from '../../model/data/demand.ts';
import type { Source } from '../../model/plan/plan.ts';

/** The columns without which a row has no period: those of the source's own rule, but for the end of a term. */
export function datedColumns({ period }: Pick<Source, 'period'>): readonly string[] {
  if (period === null || period.kind === 'file') return [];
  if (period.kind === 'in-force') return [period.from];
  return windowColumns({ ...period, period: { from: 0, to: 0 } });
}

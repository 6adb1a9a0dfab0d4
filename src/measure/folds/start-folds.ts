import { type FoldSpec, conditionColumns } from '../../model/data/demand.ts';
import type { Finding } from '../../model/finding.ts';
import type { Condition } from '../../model/plan/condition.ts';
import type { Source } from '../../model/plan/plan.ts';
import { type ColumnNumber, type Predicate, compileCondition } from '../conditions/compile-condition.ts';
import type { Members } from '../conditions/members.ts';
import { type FoldRun, runFold } from './fold-run.ts';
import { withFold } from './make-fold.ts';

/** Makes the folds of a source ready for its rows. */
export function startFolds(
  specs: readonly FoldSpec[],
  source: Source,
  columnNumber: ColumnNumber,
  members: Members,
  note: (finding: Finding) => void,
): readonly FoldRun[] {
  const predicate = (condition: Condition | null): Predicate =>
    condition === null ? () => 'true' : compileCondition(condition, columnNumber, members);
  return specs.map((spec) => {
    const where = predicate(spec.where);
    const meets = predicate(spec.meets);
    const grouped = predicate(askingOnly(spec.where, spec.each));
    return withFold(spec, source, columnNumber, meets, (fold) =>
      runFold(spec, fold, { source, columnNumber, where, meets, grouped, note }),
    );
  });
}

/** The parts of a conjunction that ask one column alone; null where there are none. */
function askingOnly(condition: Condition | null, column: string | null): Condition | null {
  if (condition === null || column === null) return null;
  const parts = condition.kind === 'all' ? condition.parts : [condition];
  const own = parts.filter((part) => conditionColumns(part).every((name) => name === column));
  return own.length > 0 ? { kind: 'all', parts: own } : null;
}

import type { Condition } from '../../model/plan/condition.ts';
import type { Measure } from '../../model/plan/measure.ts';
import type { Target } from '../../model/plan/plan.ts';
import type { PolicyQuantity } from '../../model/plan/policy.ts';
import { divide, equals } from '../../quantity/numbers/rational.ts';
import { compareThresholds } from '../../quantity/thresholds/compare-thresholds.ts';
import type { Attached } from '../attached/attached-terms.ts';

/** True for a target that says a term of its promise: its warning, the days of its condition, the rhythm in which it must hold. */
export function saysTerm(
  { warn, basis }: Target,
  { threshold }: PolicyQuantity,
  { kind, operator }: Attached,
): boolean {
  const measure = basis.kind === 'measured' ? basis.measure : null;
  if (kind === 'periods') return measure !== null && measuresIn(measure).some(hasRhythm);
  if (threshold === null) return false;
  if (kind === 'warn') {
    const asked = { ...threshold, operator: operator ?? threshold.operator };
    return warn !== undefined && compareThresholds(asked, warn, true) === null;
  }
  const days = divide(threshold.limit, threshold.unit.factor);
  return (
    measure !== null &&
    measuresIn(measure)
      .flatMap(conditionsOf)
      .some((test) => test.kind === 'days' && equals(test.days, days))
  );
}

function hasRhythm({ each }: Measure): boolean {
  return typeof each === 'object' && each !== null;
}

/** A measure and those it is made of. */
function measuresIn(measure: Measure): readonly Measure[] {
  const parts = (): readonly Measure[] => {
    switch (measure.kind) {
      case 'ratio':
        return [measure.numerator, measure.denominator];
      case 'total':
        return measure.parts;
      case 'growth':
      case 'difference':
        return typeof measure.against === 'string' ? [measure.of] : [measure.of, measure.against];
      default:
        return [];
    }
  };
  return [measure, ...parts().flatMap(measuresIn)];
}

type Test = Exclude<Condition, { readonly parts: readonly Condition[] }>;

function conditionsOf(measure: Measure): readonly Test[] {
  const where = 'where' in measure ? measure.where : null;
  return [where, measure.kind === 'share' ? measure.meets : null].flatMap(testsIn);
}

function testsIn(condition: Condition | null): readonly Test[] {
  if (condition === null) return [];
  return 'parts' in condition ? condition.parts.flatMap(testsIn) : [condition];
}

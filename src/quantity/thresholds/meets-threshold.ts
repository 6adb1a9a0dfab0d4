import type { Operator, Rational, Threshold } from '../../model/quantity.ts';
import type { Progress } from '../../model/subjects/report.ts';
import { abs, compare, max, subtract, zero } from '../numbers/rational.ts';

/** True where a figure, in the base unit, keeps the threshold; a `range` is kept from its limit on, upwards or, for falls, downwards. */
export function meetsThreshold(value: Rational, threshold: Threshold): boolean {
  const side = compare(value, threshold.limit);
  switch (threshold.operator) {
    case 'range':
      return isFalling(threshold) ? side <= 0 : side >= 0;
    case '>=':
      return side >= 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '<':
      return side < 0;
    case '=':
      return side === 0;
    case 'in': {
      const [lowerOpen, upperOpen] = threshold.open ?? [false, false];
      const upper = threshold.upper ? compare(value, threshold.upper) : -1;
      return (lowerOpen ? side > 0 : side >= 0) && (upperOpen ? upper < 0 : upper <= 0);
    }
  }
}

/** True for a range of falls, whose figure is to go down from the limit to the end beyond it: 降低40%—45%. */
export function isFalling({ operator, limit, upper }: Aim): boolean {
  return operator === 'range' && limit !== null && upper !== null && compare(upper, limit) < 0;
}

/** What a target wants of its figure: more, less, or to come near. */
export type Heading = 'up' | 'down' | 'near';

/** A comparison with its numbers; the limit is null where it is a measure without a figure. */
export interface Aim {
  readonly operator: Operator;
  readonly limit: Rational | null;
  readonly upper: Rational | null;
}

/** What a comparison wants. Of an attainment range more is better, beyond its upper end too; of a range of falls, less. */
export function headingOf(aim: Aim): Heading {
  const { operator } = aim;
  if (operator === '=' || operator === 'in') return 'near';
  return operator === '<' || operator === '<=' || isFalling(aim) ? 'down' : 'up';
}

/** Whether a figure went where its target wants it, which its sign alone does not say: fewer accidents are better. */
export function progressOf(before: Rational, after: Rational, aim: Aim): Progress {
  const side = compare(after, before);
  if (side === 0) return 'same';
  const heading = headingOf(aim);
  if (heading !== 'near') return side > 0 === (heading === 'up') ? 'better' : 'worse';
  if (aim.limit === null) return 'neither';
  const nearer = compare(distance(before, aim.limit, aim.upper), distance(after, aim.limit, aim.upper));
  return nearer === 0 ? 'neither' : nearer > 0 ? 'better' : 'worse';
}

// How far outside an interval, or beside a single number.
function distance(value: Rational, lower: Rational, upper: Rational | null): Rational {
  if (upper === null) return abs(subtract(value, lower));
  return max(zero, max(subtract(lower, value), subtract(value, upper)));
}

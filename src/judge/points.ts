import type { Scoring } from '../model/plan/plan.ts';
import type { Rational, Threshold } from '../model/quantity.ts';
import type { Judgement } from '../model/verdict/verdict.ts';
import { divide, min, multiply, one, rational, subtract, zero } from '../quantity/numbers/rational.ts';

/**
 * The points a target gets of its weight (SPEC 3, Score): all of them if it is met; if it is missed its completion rate of
 * them, between none and all and never all, or with `all-or-nothing` none; without data or with wrong ones none. Null
 * while it is pending.
 */
export function pointsOf(
  { status, value, completion }: Judgement,
  threshold: Threshold | null,
  weight: Rational,
  method: Scoring['method'],
): Rational | null {
  if (status === 'pending') return null;
  if (status === 'pass') return weight;
  if (status !== 'fail' || method === 'all-or-nothing' || completion === null) return zero;
  if (completion.n <= 0n) return zero;
  if (completion.n < completion.d) return multiply(weight, completion);
  const isBeyond = threshold?.operator === '=' && value !== null && completion.n > completion.d;
  return isBeyond ? multiply(weight, divide(one, completion)) : allButLittle(weight);
}

const hundredth = rational(1, 100);

// A strict limit that is hit exactly: the rate is 100%, and the target is missed.
function allButLittle(weight: Rational): Rational {
  return subtract(weight, min(hundredth, divide(weight, rational(2))));
}

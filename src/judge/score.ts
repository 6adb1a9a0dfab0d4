import type { Scoring } from '../model/plan/plan.ts';
import type { Rational, Threshold } from '../model/quantity.ts';
import type { Result, Score } from '../model/subjects/report.ts';
import type { Judgement } from '../model/verdict/verdict.ts';
import { parseExact } from '../quantity/numbers/exact-text.ts';
import {
  compare,
  divide,
  min,
  multiply,
  one,
  rational,
  subtract,
  zero,
} from '../quantity/numbers/rational.ts';
import { printPoints, sumPoints } from '../quantity/units/points.ts';

const hundredth = rational(1, 100);

/**
 * The score of all targets; null where none has a weight. The grade is that of the points in hundredths of all points,
 * unless a target with a veto is missed: then it is the lowest one. It is given when all is decided, and of the whole plan
 * only (`isWhole`); a veto has decided it at once.
 */
export function scoreOf(results: readonly Result[], { grades }: Scoring, isWhole: boolean): Score | null {
  const sum = sumPoints(results);
  if (sum === null) return null;
  const exact = (text: string): Rational => parseExact(text) ?? zero;
  const points = exact(sum.points);
  const of = exact(sum.of);
  const edges = grades.map(({ from }) => multiply(multiply(from, hundredth), of));
  const vetoing = results.filter(({ status, veto }) => veto && status !== 'pass');
  const vetoedBy = vetoing.filter(({ status }) => status === 'fail').map(({ id }) => id);
  const vetoOpen = vetoing.filter(({ status }) => status !== 'fail').map(({ id }) => id);
  const isDecided = isWhole && exact(sum.pending).n === 0n && of.n > 0n;
  const earned = isDecided ? (grades.find(({ from }) => reaches(points, of, from))?.name ?? null) : null;
  const lowest = grades.at(-1)?.name ?? null;
  return {
    ...sum,
    display: printPoints(points, [of, ...edges]),
    grade: vetoedBy.length > 0 && isWhole ? lowest : earned,
    vetoedBy,
    vetoOpen,
  };
}

function reaches(points: Rational, of: Rational, from: Rational): boolean {
  return compare(divide(points, of), multiply(from, hundredth)) >= 0;
}

/**
 * The points a target gets of its weight: all of them if it is met; if it is missed its completion rate of
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

// A strict limit that is hit exactly: the rate is 100%, and the target is missed.
function allButLittle(weight: Rational): Rational {
  return subtract(weight, min(hundredth, divide(weight, rational(2))));
}

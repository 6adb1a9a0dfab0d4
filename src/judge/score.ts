import type { Scoring } from '../model/plan/plan.ts';
import type { Rational } from '../model/quantity.ts';
import type { Result, Score } from '../model/subjects/report.ts';
import { parseExact } from '../quantity/numbers/exact-text.ts';
import { printPoints } from '../quantity/numbers/print-points.ts';
import { compare, divide, multiply, rational, zero } from '../quantity/numbers/rational.ts';
import { sumPoints } from '../quantity/numbers/sum-points.ts';

const hundredth = rational(1, 100);

/**
 * The score of all targets; null where none has a weight. The grade is that of the points in hundredths of all points,
 * unless a target with a veto is missed: then it is the lowest one. It is given when all is decided, and of the whole plan
 * only (`isWhole`); a veto has decided it at once.
 */
export function scoreOf(results: readonly Result[], { grades }: Scoring, isWhole: boolean): Score | null {
  const sum = sumPoints(results);
  if (sum === null) return null;
  const [points, of, pending] = [sum.points, sum.of, sum.pending].map((text) => parseExact(text) ?? zero);
  if (!points || !of || !pending) throw new Error('a score is made of numbers');
  const edges = grades.map(({ from }) => multiply(multiply(from, hundredth), of));
  const vetoedBy = results.filter(({ status, veto }) => veto && status === 'fail').map(({ id }) => id);
  const isDecided = isWhole && pending.n === 0n && of.n > 0n;
  const earned = isDecided ? (grades.find(({ from }) => reaches(points, of, from))?.name ?? null) : null;
  const lowest = grades.at(-1)?.name ?? null;
  return {
    ...sum,
    display: printPoints(points, [of, ...edges]),
    grade: vetoedBy.length > 0 && isWhole ? lowest : earned,
    vetoedBy,
  };
}

function reaches(points: Rational, of: Rational, from: Rational): boolean {
  return compare(divide(points, of), multiply(from, hundredth)) >= 0;
}

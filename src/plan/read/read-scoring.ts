import type { Scoring, Section } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { abs, add, compare, equals, subtract, zero } from '../../quantity/numbers/rational.ts';
import { parsePoints } from '../../quantity/units/points.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import type { Field } from './read-fields.ts';
import { readGrades } from './read-grades.ts';
import * as z from '../schema/schema.ts';

/** How points are given, as written. */
export const scoringMethod: z.Schema<Scoring['method']> = z.enum(['proportional', 'all-or-nothing']);

/** What a plan says of points, as fields. */
export interface ScoringFields {
  readonly points: Field<string> | null;
  readonly scoring: Field<Scoring['method']> | null;
  readonly grades: Field<unknown> | null;
}

/**
 * Reads how the targets are scored, and holds their weights against `points`, the total the plan declares; unless the
 * sections have mistakes (null), by which a weight may be lost.
 *
 *     scoring := points?: NUMBER, scoring?: proportional | all-or-nothing, grades?: { NAME: NUMBER, … }
 */
export function readScoring(
  { points, scoring, grades }: ScoringFields,
  sections: readonly Section[] | null,
  mistakes: Mistakes,
): Scoring {
  const total = points && readPoints('points', points, mistakes);
  const read = grades ? readGrades(grades, mistakes) : [];
  if (sections !== null) {
    const weights = sections.flatMap(({ targets }) => targets.flatMap(({ weight }) => weight ?? []));
    const given = [points, scoring, grades].find((field) => field !== null);
    if (given && weights.length === 0) {
      mistakes.report('plan/scoring-without-weights', { key: given.key.text }, given.key.offset);
    } else if (points && total) checkTotal(points, total, weights, mistakes);
  }
  return { method: scoring?.value ?? 'proportional', grades: read };
}

/** A number of points: a decimal above zero, also with 分 behind it; null for anything else, which is reported. */
export function readPoints(key: string, { value, node }: Field<string>, mistakes: Mistakes): Rational | null {
  const points = parsePoints(value);
  if (points && points.n > 0n) return points;
  mistakes.report('plan/bad-points', { key, value }, node.offset);
  return null;
}

function checkTotal(
  { node }: Field<string>,
  total: Rational,
  weights: readonly Rational[],
  mistakes: Mistakes,
): void {
  const sum = weights.reduce(add, zero);
  if (equals(sum, total)) return;
  const texts = { total: exactText(total), sum: exactText(sum) };
  const difference = exactText(abs(subtract(sum, total)));
  const isShort = compare(sum, total) < 0 ? 1 : 0;
  mistakes.report('plan/weights-do-not-add-up', { ...texts, difference, isShort }, node.offset);
}

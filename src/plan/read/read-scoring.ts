import type { Grade, Scoring, Section } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { abs, add, compare, equals, rational, subtract, zero } from '../../quantity/numbers/rational.ts';
import { parsePoints } from '../../quantity/units/points.ts';
import { text } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Entry, hasBroken } from '../yaml/node.ts';
import { type Field, mapOf, shapeOf } from './read-fields.ts';
import * as z from '../schema.ts';

/** How points are given, as written. */
export const scoringMethod: z.Schema<Scoring['method']> = z.enum(['proportional', 'all-or-nothing']);

/** What a plan says of points, as fields. */
interface ScoringFields {
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

const hundred = rational(100);

/** The `grades:` of a plan as editors see them. */
export function gradesSchema(): z.Schema {
  return z.record(z.string(), text);
}

/**
 * Reads the grades, each with the hundredths of all points from which it is given; the best first. Every number of points
 * has one grade: no two begin at the same, and the lowest begins at 0.
 *
 *     grades := { NAME: NUMBER, … }
 */
function readGrades({ node, key }: Field<unknown>, mistakes: Mistakes): readonly Grade[] {
  const isNothing = shapeOf(node) === 'nothing' || (node.kind === 'map' && node.entries.length === 0);
  if (isNothing) mistakes.report('plan/empty-value', { key: key.text }, key.offset);
  const entries = isNothing ? [] : (mapOf(node, 'grades', mistakes)?.entries ?? []);
  const grades: Grade[] = [];
  let hasUnread = false;
  for (const entry of entries) {
    const from = readFrom(entry, mistakes);
    if (!from) {
      hasUnread = true;
      continue;
    }
    const name = entry.key.text;
    const other = grades.find((grade) => equals(grade.from, from));
    if (other === undefined) grades.push({ name, from });
    else {
      const args = { grade: name, other: other.name, from: exactText(from) };
      mistakes.report('plan/grades-overlap', args, entry.value.offset);
    }
  }
  grades.sort((a, b) => compare(b.from, a.from));
  const lowest = grades.at(-1);
  if (lowest && !hasUnread && lowest.from.n !== 0n) {
    const args = { lowest: lowest.name, from: exactText(lowest.from) };
    mistakes.report('plan/grades-without-floor', args, key.offset);
  }
  return grades;
}

function readFrom({ key, value }: Entry, mistakes: Mistakes): Rational | null {
  if (hasBroken(value)) return null;
  const written = value.kind === 'scalar' ? value.text : '';
  const from = parsePoints(written);
  if (from && from.n >= 0n && compare(from, hundred) <= 0) return from;
  mistakes.report('plan/bad-grade', { grade: key.text, value: written }, value.offset);
  return null;
}

import type { Grade } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { compare, equals, rational } from '../../quantity/numbers/rational.ts';
import { parsePoints } from '../../quantity/units/points.ts';
import { text } from '../schema/members.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Entry, hasBroken } from '../yaml/node.ts';
import { type Field, mapOf, shapeOf } from './read-fields.ts';
import * as z from '../schema/schema.ts';

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
export function readGrades({ node, key }: Field<unknown>, mistakes: Mistakes): readonly Grade[] {
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

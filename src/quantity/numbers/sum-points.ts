import type { PartScore, Result } from '../../model/subjects/report.ts';
import { exactText, parseExact } from './exact-text.ts';
import { add, zero } from './rational.ts';

/** The points of some targets together; null where none of them has a weight. What is pending counts neither way. */
export function sumPoints(results: readonly Pick<Result, 'weight' | 'points'>[]): PartScore | null {
  const weighed = results.filter(({ weight }) => weight !== null);
  if (weighed.length === 0) return null;
  return {
    points: sumOf(weighed.map(({ points }) => points?.got ?? '0')),
    of: sumOf(weighed.map(({ points }) => points?.of ?? '0')),
    pending: sumOf(weighed.map(({ weight, points }) => (points === null ? (weight ?? '0') : '0'))),
  };
}

function sumOf(texts: readonly string[]): string {
  return exactText(texts.map((text) => parseExact(text) ?? zero).reduce(add, zero));
}

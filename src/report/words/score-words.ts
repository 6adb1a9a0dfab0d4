import type { ExactText, PartScore, Result, Score } from '../../model/subjects/report.ts';
import { parseExact } from '../../quantity/numbers/exact-text.ts';
import { printPoints } from '../../quantity/units/points.ts';
import type { Labels } from '../../text/labels.ts';

/** A number of points as shown; of two that differ the lesser never reads like the greater. */
export function pointsText(points: ExactText, of: ExactText | null = null): string {
  const [exact, limit] = [points, of].map((text) => (text === null ? null : parseExact(text)));
  return exact ? printPoints(exact, limit ? [limit] : []) : points;
}

/** `得分 4.50 / 5`, `得分 待定 / 5`; null for a target without points. */
export function pointWords({ weight, points }: Result, labels: Labels): string | null {
  if (points !== null) return labels.report.points(pointsText(points.got, points.of), pointsText(points.of));
  return weight === null ? null : labels.report.openPoints(pointsText(weight));
}

/** That a missed target alone gives the lowest grade; null for any other. */
export function vetoWords({ status, veto }: Result, labels: Labels): string | null {
  return veto && status === 'fail' ? labels.report.veto : null;
}

/** Points of a part of the targets, for a narrow column: `42.50/60`; `-` where nothing of it is decided. */
export function partScoreText(score: PartScore | null): string {
  return score === null || score.of === '0'
    ? '-'
    : `${pointsText(score.points, score.of)}/${pointsText(score.of)}`;
}

/** The score of the whole: what a veto has decided, the points with the grade, what is pending; nothing without one. */
export function scoreWords(score: Score | null, labels: Labels): readonly string[] {
  if (score === null) return [];
  const { display, of, grade, pending, vetoedBy, vetoOpen } = score;
  // A grade that stands already is no worse for another veto.
  const mayFall = grade !== null && vetoedBy.length === 0 && vetoOpen.length > 0;
  const words = labels.report;
  return [
    ...(vetoedBy.length === 0 ? [] : [words.vetoedBy(labels.list(vetoedBy))]),
    words.score(display, pointsText(of), grade),
    ...(mayFall ? [words.vetoOpen(labels.list(vetoOpen))] : []),
    ...(pending === '0' ? [] : [words.openScore(pointsText(pending))]),
  ];
}

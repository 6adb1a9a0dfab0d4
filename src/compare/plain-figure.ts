import type { SavedFigure, SavedTarget } from '../model/subjects/saved-report.ts';

/** A figure without what only its report says of it. */
export function plainFigure(figure: SavedFigure | null): SavedFigure | null {
  if (figure === null) return null;
  const { value, display, numerator, denominator } = figure;
  return { value, display, numerator, denominator };
}

/** A promise without what only its report says of it, in other words. */
export function plainTarget(target: SavedTarget, words: string): SavedTarget {
  const { wording, text, operator, limit, upper, open, unit } = target;
  return { wording, text, words, operator, limit, upper, open, unit };
}

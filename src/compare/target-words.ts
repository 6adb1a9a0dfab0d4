import type { Language } from '../model/plan/plan.ts';
import type { Threshold } from '../model/quantity.ts';
import type { SavedTarget } from '../model/subjects/saved-report.ts';
import { parseUnit } from '../quantity/units/parse-unit.ts';
import { thresholdWords } from '../text/words/threshold-words.ts';
import { exactOf } from './compare-figures.ts';

/** What a saved target promises, in words of a language that may not be its report's. */
export function targetWords(target: SavedTarget, saved: Language, language: Language): string {
  const limit = exactOf(target.limit);
  if (saved === language || limit === null) return target.words;
  const { text, operator, open, unit } = target;
  const threshold: Threshold = {
    text,
    operator,
    limit,
    upper: exactOf(target.upper),
    open,
    unit: parseUnit(unit),
    absence: false,
  };
  const absence = { ...threshold, absence: true };
  return thresholdWords(target.words === thresholdWords(absence, saved) ? absence : threshold, language);
}

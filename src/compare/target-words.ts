import type { Language } from '../model/plan/plan.ts';
import type { Threshold } from '../model/quantity.ts';
import type { ComparableResult } from './saved/comparable-report.ts';
import { thresholdWords } from '../text/words/threshold-words.ts';
import { exactOf, unitOf } from './compare-figures.ts';

/** What a saved target promises, in words of a language that may not be its report's. */
export function targetWords(target: ComparableResult['target'], saved: Language, language: Language): string {
  const limit = exactOf(target.limit);
  if (saved === language || limit === null) return target.words ?? target.text;
  const { text, operator, open } = target;
  const threshold: Threshold = {
    text,
    operator,
    limit,
    upper: exactOf(target.upper),
    open,
    unit: unitOf(target, target.limit),
    absence: false,
  };
  const absence = { ...threshold, absence: true };
  return thresholdWords(target.words === thresholdWords(absence, saved) ? absence : threshold, language);
}

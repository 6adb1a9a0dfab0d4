import type { Language } from '../model/plan/plan.ts';
import type { Threshold } from '../model/quantity.ts';
import type { ResultPace } from '../model/subjects/report.ts';
import type { Pace } from '../model/verdict/verdict.ts';
import { exactText } from '../quantity/numbers/exact-text.ts';
import { printQuantity } from '../quantity/numbers/print.ts';
import { multiply, rational } from '../quantity/numbers/rational.ts';
import { paceWords } from '../text/words/judgement-words.ts';

/** Where less than a month is left, what is needed is said for a day, else for so many days. */
const month = 30;

/** A pace with its figures as exact texts, and as shown in the threshold's unit. */
export function shownPace(pace: Pace, { unit }: Threshold, language: Language): ResultPace {
  const { days, elapsed, expected, state } = pace;
  const stretch = days.all - days.gone < month ? 1 : month;
  const needed = multiply(pace.neededPerDay, rational(stretch));
  return {
    elapsed: exactText(elapsed),
    days,
    expected: exactText(expected),
    display: printQuantity(expected, unit),
    state: paceWords(state, language),
    needed: { value: exactText(needed), days: stretch, display: printQuantity(needed, unit) },
  };
}

import type { Language } from '../model/plan/plan.ts';
import { parseDay } from '../model/plan/period.ts';
import type { Quantity, Rational, Unit } from '../model/quantity.ts';
import type { FigureChange } from '../model/subjects/comparison.ts';
import type { Progress } from '../model/subjects/report.ts';
import type { ComparableResult } from './saved/comparable-report.ts';
import { exactText, parseExact } from '../quantity/numbers/exact-text.ts';
import { rational } from '../quantity/numbers/rational.ts';
import { type Aim, headingOf, progressOf } from '../quantity/thresholds/meets-threshold.ts';
import { dateUnit, figureDifference } from '../quantity/units/measure-unit.ts';
import { parseUnit } from '../quantity/units/parse-unit.ts';
import { changeWords } from '../text/words/change-words.ts';

/** What a figure is compared by. */
export type Figured = Pick<ComparableResult, 'actual' | 'target' | 'measure' | 'provisional'>;

/** What became of a target's figure; null where one of the two has none. */
export function compareFigures(before: Figured, after: Figured, language: Language): FigureChange | null {
  const earlier = figureOf(before);
  const later = figureOf(after);
  if (earlier === null || later === null) return null;
  const difference = figureDifference(earlier, later);
  const progress =
    difference === null ? 'neither' : progressBetween(earlier.value, later.value, before, after);
  return {
    comparable: difference !== null,
    difference: difference && exactText(difference.value),
    relative: difference?.relative ? exactText(difference.relative) : null,
    progress,
    words: changeWords(difference, progress, language),
  };
}

/** The figure of a target with the unit it is shown in; null where it has none. */
export function figureOf({ actual, target }: Figured): Quantity | null {
  const value = exactOf(actual?.value ?? null);
  return value && { value, unit: unitOf(target, actual?.value ?? null) };
}

/** An exact text as a number; a date as its day. */
export function exactOf(text: string | null): Rational | null {
  if (text === null) return null;
  const day = parseDay(text);
  return day === null ? parseExact(text) : rational(day);
}

/** The unit of a target's figure or limit: dates have none that a report could name. */
export function unitOf({ unit }: Pick<Figured['target'], 'unit'>, figure: string | null): Unit {
  return figure !== null && parseDay(figure) !== null ? dateUnit : parseUnit(unit);
}

// Where the question or what is wanted of the answer has changed, or errors may still change a figure, nothing says which
// of the two is better.
function progressBetween(earlier: Rational, later: Rational, before: Figured, after: Figured): Progress {
  const now = after.target;
  const aim = aimOf(now);
  const heading = headingOf(aim);
  const sameAim =
    heading === headingOf(aimOf(before.target)) &&
    (heading !== 'near' || (now.limit === before.target.limit && now.upper === before.target.upper));
  const progress = progressOf(earlier, later, aim);
  const isSure = !before.provisional && !after.provisional;
  return progress === 'same' || (isSure && sameAim && isSameQuestion(before, after)) ? progress : 'neither';
}

/** What a saved target wants of its figure. */
export function aimOf({ operator, limit, upper }: Figured['target']): Aim {
  return { operator, limit: exactOf(limit), upper: exactOf(upper) };
}

/** True where both figures answer one question; also where a report does not say what it asked. */
export function isSameQuestion(before: Pick<Figured, 'measure'>, after: Pick<Figured, 'measure'>): boolean {
  return before.measure === null || after.measure === null || before.measure === after.measure;
}

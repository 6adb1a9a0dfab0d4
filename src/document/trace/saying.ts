import { isRelative, type Target } from '../../model/plan/plan.ts';
import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { Rational } from '../../model/rational.ts';
import type { Threshold } from '../../model/plan/threshold.ts';
import type { TraceDifference } from '../../model/subjects/tracing.ts';
import { areSameUnits, compareThresholds } from '../../quantity/thresholds/compare-thresholds.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { abs, equals } from '../../quantity/numbers/rational.ts';
import { scanQuantities } from '../scan/scan-quantities.ts';
import { readingText } from '../read/reading-text.ts';
import { squeeze } from '../read/squeeze.ts';

/** What somebody says a quantity is: the wording of a target, or an entry under `untracked`. */
export interface Saying {
  /** As it is compared: narrow, simplified, without spaces. */
  readonly words: string;
  readonly threshold: Threshold | null;
  readonly figures: readonly Rational[];
}

const approximate = /左右|上下|约|近|about|around|approximately|roughly|nearly/;

/** What a target promises in the document's words. A wording that is a sentence says what its last quantity says. */
export function sayingOf(target: Target): Saying {
  const said = promiseIn(target.wording);
  if (said.threshold !== null || isRelative(target.threshold)) return said;
  const { threshold } = target;
  return { ...said, threshold, figures: figuresOf(threshold) };
}

/** What words say: the threshold they are, or the last quantity in them. */
function promiseIn(wording: string): Saying {
  const text = asRead(wording);
  for (const direction of [null, 'at-least', 'at-most'] as const) {
    const read = parseThreshold(text, direction);
    if ('threshold' in read) {
      return { words: comparableWords(text), threshold: read.threshold, figures: figuresOf(read.threshold) };
    }
  }
  return sayingIn(wording);
}

/** What words say that a document has: the last quantity in them, found as in the document itself. */
export function sayingIn(wording: string): Saying {
  const text = asRead(wording);
  const last = scanQuantities(text).findLast((each) => each.kind === 'quantity');
  return {
    words: comparableWords(text),
    threshold: last?.threshold ?? null,
    figures: last?.figures ?? [],
  };
}

function asRead(wording: string): string {
  const reading = readingText(wording, 'plain');
  return squeeze(reading, 0, reading.text.length).text;
}

/** In what a quantity of the document differs from what is said of it; null where it does not. */
export function differenceBetween(quantity: PolicyQuantity, said: Saying): TraceDifference | null {
  if (quantity.figures.length === 0) {
    const written = comparableWords(quantity.form);
    const isSame = said.words.includes(written) || (said.words !== '' && written.includes(said.words));
    return isSame ? null : 'figure';
  }
  if (quantity.threshold !== null && said.threshold !== null) {
    const isExact = !approximate.test(quantity.form) && !approximate.test(said.words);
    return compareThresholds(quantity.threshold, said.threshold, isExact);
  }
  return sameFigures(quantity.figures, said.figures) ? null : 'figure';
}

/** True where an entry under `untracked` is a quantity of the document: by its words, or by figure and unit. */
export function isSaid(quantity: PolicyQuantity, written: readonly string[], said: Saying): boolean {
  if (written.includes(said.words)) return true;
  if (quantity.figures.length === 0 || !sameFigures(quantity.figures, said.figures)) return false;
  if (quantity.threshold === null || said.threshold === null) return true;
  return quantity.threshold.absence || areSameUnits(quantity.threshold.unit, said.threshold.unit);
}

/** Words as they are compared. */
export function comparableWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

function figuresOf({ limit, upper }: Threshold): readonly Rational[] {
  return upper === null ? [limit] : [limit, upper];
}

// 下降3% is a growth of -3%, written 3%.
function sameFigures(one: readonly Rational[], other: readonly Rational[]): boolean {
  return (
    one.length === other.length &&
    one.every((each, i) => equals(abs(each), abs(other[i] ?? each)) && other[i] !== undefined)
  );
}

import { type Target, isRelative } from '../../model/plan/plan.ts';
import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { Rational, Threshold } from '../../model/quantity.ts';
import type { TraceDifference } from '../../model/subjects/tracing.ts';
import { abs, equals } from '../../quantity/numbers/rational.ts';
import { areSameUnits, compareThresholds } from '../../quantity/thresholds/compare-thresholds.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { readingText, withoutIdleSpaces } from '../read/reading-text.ts';
import { scanQuantities } from '../scan/scan-quantities.ts';

/** What somebody says a quantity is: the wording of a target, or an entry under `untracked`. */
export interface StatedQuantity {
  /** As it is compared: narrow, simplified, without spaces. */
  readonly words: string;
  readonly threshold: Threshold | null;
  readonly figures: readonly Rational[];
}

const approximate = /左右|上下|约|近|about|around|approximately|roughly|nearly/;

/** What a target promises in the document's words. A wording that is a sentence says what its last quantity says. */
export function statedByTarget(target: Target): StatedQuantity {
  const stated = promiseIn(target.wording);
  if (stated.threshold !== null || isRelative(target.threshold)) return stated;
  const { threshold } = target;
  return { ...stated, threshold, figures: figuresOf(threshold) };
}

/** What words say: the threshold they are, or the last quantity in them. */
function promiseIn(wording: string): StatedQuantity {
  const text = asRead(wording);
  for (const direction of [null, 'at-least', 'at-most'] as const) {
    const read = parseThreshold(text, direction);
    if ('threshold' in read) {
      return { words: comparableWords(text), threshold: read.threshold, figures: figuresOf(read.threshold) };
    }
  }
  return statedIn(wording);
}

/** What words say that a document has: the last quantity in them, found as in the document itself. */
export function statedIn(wording: string): StatedQuantity {
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
  return withoutIdleSpaces(reading, 0, reading.text.length).text;
}

/** In what a quantity of the document differs from what is stated of it; null where it does not. */
export function differenceBetween(quantity: PolicyQuantity, stated: StatedQuantity): TraceDifference | null {
  if (quantity.figures.length === 0) {
    const written = comparableWords(quantity.form);
    const isSame = stated.words.includes(written) || (stated.words !== '' && written.includes(stated.words));
    return isSame ? null : 'figure';
  }
  if (quantity.threshold !== null && stated.threshold !== null) {
    // Words that say no side have the one that the document's quantity has by its name.
    const sided = quantity.direction === null ? null : parseThreshold(stated.words, quantity.direction.side);
    const own = sided !== null && 'threshold' in sided ? sided.threshold : stated.threshold;
    const isExact = !approximate.test(quantity.form) && !approximate.test(stated.words);
    return compareThresholds(quantity.threshold, own, isExact);
  }
  return sameFigures(quantity.figures, stated.figures) ? null : 'figure';
}

/** True where an entry under `untracked` is a quantity of the document: by its words, or by figure and unit. */
export function isStatedAs(
  quantity: PolicyQuantity,
  written: readonly string[],
  stated: StatedQuantity,
): boolean {
  if (written.includes(stated.words)) return true;
  if (quantity.figures.length === 0 || !sameFigures(quantity.figures, stated.figures)) return false;
  if (quantity.threshold === null || stated.threshold === null) return true;
  return quantity.threshold.absence || areSameUnits(quantity.threshold.unit, stated.threshold.unit);
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

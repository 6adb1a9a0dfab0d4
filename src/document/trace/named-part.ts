import type { Target, Untracked } from '../../model/plan/plan.ts';
import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { Rational } from '../../model/quantity.ts';
import { abs } from '../../quantity/numbers/rational.ts';
import { type NameMarks, comparableClause, leastFit, nameFit, nameMarks } from './fits.ts';
import { type StatedQuantity, comparableWords, statedIn, statedByTarget } from './stated-quantity.ts';

/** A quantity, or the part of one that belongs to one of its names. */
export interface NamedPart {
  readonly quantity: PolicyQuantity;
  readonly clause: string | null;
  readonly name: string;
  readonly marks: NameMarks;
  readonly nearbyWords: NameMarks;
}

/** What the plan says of the document: a target. */
export interface Promised {
  readonly target: Target;
  readonly clause: string | null;
  readonly stated: StatedQuantity;
  readonly title: NameMarks;
}

/** What the plan says of the document: a quantity that is no target. */
export interface Listed {
  readonly untracked: Untracked;
  readonly clause: string | null;
  readonly stated: StatedQuantity;
  readonly marks: NameMarks;
}

/** A quantity's parts: one for each of its names. */
export function namedParts(quantity: PolicyQuantity): readonly NamedPart[] {
  const clause = comparableClause(quantity.clause);
  const nearbyWords = nameMarks(`${quantity.nearbyWords} ${quantity.names.join(' ')} ${quantity.text}`);
  return quantity.names.map((name) => ({ quantity, clause, name, marks: nameMarks(name), nearbyWords }));
}

/** A target as it is compared. */
export function promisedBy(target: Target): Promised {
  const clause = comparableClause(target.clause);
  return { target, clause, stated: statedByTarget(target), title: nameMarks(target.title) };
}

/** An entry under `untracked` as it is compared. */
export function listedBy(untracked: Untracked): Listed {
  const marks = nameMarks(`${untracked.quantity} ${untracked.reason}`);
  return {
    untracked,
    clause: comparableClause(untracked.clause),
    stated: statedIn(untracked.quantity),
    marks,
  };
}

/** How well a target's title fits a part. A title in another language than the document says nothing of its names. */
export function fitOf({ marks, nearbyWords }: NamedPart, { title }: Promised): number {
  return hasHan(title) === hasHan(nearbyWords) ? nameFit(title, marks, nearbyWords) : leastFit;
}

/** Things under the figures they speak of: what has other figures need not be compared. */
export function byFigures<T>(
  all: readonly T[],
  figuresOf: (each: T) => readonly Rational[],
): (figures: readonly Rational[]) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(figuresOf(each));
    const list = found.get(key);
    if (list === undefined) found.set(key, [each]);
    else list.push(each);
  }
  return (figures) => found.get(keyOf(figures)) ?? [];
}

/** The words of a quantity, as written and as read, as they are compared. */
export function wordsOf({ form, text }: PolicyQuantity): readonly string[] {
  return [comparableWords(form), comparableWords(text)];
}

function keyOf(figures: readonly Rational[]): string {
  return figures.map((figure) => `${abs(figure).n}/${figure.d}`).join(' ');
}

function hasHan(marks: NameMarks): boolean {
  for (const mark of marks) if (/[\u4e00-\u9fff]/.test(mark)) return true;
  return false;
}

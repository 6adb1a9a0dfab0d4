import type { Target, Untracked } from '../../model/plan/plan.ts';
import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { Rational } from '../../model/rational.ts';
import { abs } from '../../quantity/numbers/rational.ts';
import { comparableClause } from './clause-fits.ts';
import { leastFit, nameFit, nameMarks, type NameMarks } from './name-fit.ts';
import { comparableWords, sayingIn, sayingOf, type Saying } from './saying.ts';

/** A quantity, or the part of one that belongs to one of its names. */
export interface Share {
  readonly quantity: PolicyQuantity;
  readonly clause: string | null;
  readonly name: string;
  readonly marks: NameMarks;
  readonly company: NameMarks;
}

/** What the plan says of the document: a target. */
export interface Promised {
  readonly target: Target;
  readonly clause: string | null;
  readonly said: Saying;
  readonly title: NameMarks;
}

/** What the plan says of the document: a quantity that is no target. */
export interface Listed {
  readonly untracked: Untracked;
  readonly clause: string | null;
  readonly said: Saying;
  readonly marks: NameMarks;
}

/** A quantity's shares: one for each of its names. */
export function sharesOf(quantity: PolicyQuantity): readonly Share[] {
  const clause = comparableClause(quantity.clause);
  const company = nameMarks(`${quantity.company} ${quantity.names.join(' ')} ${quantity.text}`);
  return quantity.names.map((name) => ({ quantity, clause, name, marks: nameMarks(name), company }));
}

/** A target as it is compared. */
export function promisedBy(target: Target): Promised {
  const clause = comparableClause(target.clause);
  return { target, clause, said: sayingOf(target), title: nameMarks(target.title) };
}

/** An entry under `untracked` as it is compared. */
export function listedBy(untracked: Untracked): Listed {
  const marks = nameMarks(`${untracked.quantity} ${untracked.reason}`);
  return { untracked, clause: comparableClause(untracked.clause), said: sayingIn(untracked.quantity), marks };
}

/** How well a target's title fits a share. A title in another language than the document says nothing of its names. */
export function fitOf({ marks, company }: Share, { title }: Promised): number {
  return hasHan(title) === hasHan(company) ? nameFit(title, marks, company) : leastFit;
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

import type { PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import { clauseFit, comparableClause, leastFit, portionFound } from './fits.ts';
import { type Listed, type Promised, type NamedPart, byFigures, fitOf, wordsOf } from './named-part.ts';
import { comparableWords, differenceBetween, isStatedAs } from './stated-quantity.ts';

/** A name that fits so well is the same one, though clause or figure differ. */
const sureFit = 0.42;

/** Targets that say what a quantity says: same clause, figure, unit and operator, and a name that fits. */
export function coverings(
  parts: readonly NamedPart[],
  promised: readonly Promised[],
): readonly Pair<NamedPart, Promised>[] {
  const alike = byFigures(promised, ({ stated }) => stated.figures);
  const isElsewhere = belongsElsewhere(parts);
  return parts.flatMap((part) =>
    alike(part.quantity.figures).flatMap((promise): readonly Pair<NamedPart, Promised>[] => {
      const clause = clauseFit(part.clause, promise.clause);
      if (clause === 0 || differenceBetween(part.quantity, promise.stated) !== null) return [];
      const name = fitOf(part, promise);
      if (name < leastFit || isElsewhere(part, promise)) return [];
      return [{ one: part, other: promise, score: name + clause / 2 }];
    }),
  );
}

/** Entries under `untracked` that are a quantity: same clause, and its words or its figure and unit. */
export function listings(
  quantities: readonly PolicyQuantity[],
  listed: readonly Listed[],
): readonly Pair<PolicyQuantity, Listed>[] {
  const alike = byFigures(listed, ({ stated }) => stated.figures);
  const wordless = listed.filter(({ stated }) => stated.figures.length === 0);
  return quantities.flatMap((quantity) => {
    const clause = comparableClause(quantity.clause);
    const written = wordsOf(quantity);
    const nearbyWords = comparableWords(quantity.nearbyWords);
    const near = quantity.figures.length === 0 ? wordless : [...alike(quantity.figures), ...wordless];
    return near.flatMap((entry): readonly Pair<PolicyQuantity, Listed>[] => {
      const fit = clauseFit(clause, entry.clause);
      if (fit === 0 || !isStatedAs(quantity, written, entry.stated)) return [];
      const isNear = [...entry.marks].filter((mark) => nearbyWords.includes(mark)).length;
      return [{ one: quantity, other: entry, score: fit + isNear / 1000 }];
    });
  });
}

/** Targets that speak of a quantity's indicator and say something else, or stand under another clause. */
export function differings(
  parts: readonly NamedPart[],
  promised: readonly Promised[],
): readonly Pair<NamedPart, Promised>[] {
  return parts.flatMap((part) =>
    promised.flatMap((promise): readonly Pair<NamedPart, Promised>[] => {
      const clause = clauseFit(part.clause, promise.clause);
      if (clause === 0 && differenceBetween(part.quantity, promise.stated) !== null) return [];
      const name = fitOf(part, promise);
      return name < sureFit ? [] : [{ one: part, other: promise, score: name + clause / 2 }];
    }),
  );
}

/** Figures under `untracked` that the document gives otherwise: the unit is the same, and nothing else is left in the clause. */
export function changes(
  parts: readonly NamedPart[],
  listed: readonly Listed[],
): readonly Pair<NamedPart, Listed>[] {
  return parts.flatMap((part) =>
    listed.flatMap((entry): readonly Pair<NamedPart, Listed>[] => {
      const { threshold } = part.quantity;
      const isAlike = threshold !== null && entry.stated.threshold?.unit.text === threshold.unit.text;
      if (!isAlike || clauseFit(part.clause, entry.clause) !== 2) return [];
      return [{ one: part, other: entry, score: portionFound(entry.marks, part.nearbyWords) }];
    }),
  );
}

/** Tells whether an entry's words stand in its clause, though they are no quantity to us (三大工程, 9大产业链). */
export function writtenIn({ pieces }: PolicyDocument): (entry: Listed) => boolean {
  const texts = pieces.map(({ clause, text }) => ({
    clause: comparableClause(clause),
    words: comparableWords(text),
  }));
  return ({ clause, stated }) =>
    stated.figures.length === 0 &&
    texts.some((piece) => clauseFit(piece.clause, clause) > 0 && piece.words.includes(stated.words));
}

/** So much of both a title and a name is the same where one is nearly the other. */
const nearly = 0.85;

/** True for a target whose title is nearly the name of a part. */
function isNamedAlike({ marks }: NamedPart, { title }: Promised): boolean {
  return portionFound(title, marks) >= nearly && portionFound(marks, title) >= nearly;
}

/**
 * Tells whether a target belongs by its title to another quantity of its clause: where 甲率 98% and 乙率 99% have changed
 * places, each figure is to be found, but not where it is promised.
 */
function belongsElsewhere(parts: readonly NamedPart[]): (part: NamedPart, promise: Promised) => boolean {
  const inClause = new Map<string | null, NamedPart[]>();
  for (const part of parts) {
    const others = inClause.get(part.clause);
    if (others === undefined) inClause.set(part.clause, [part]);
    else others.push(part);
  }
  const claimed = new Map<Promised, boolean>();
  return (part, promise) => {
    if (promise.title.size === 0 || part.clause !== promise.clause || isNamedAlike(part, promise))
      return false;
    const known = claimed.get(promise);
    if (known !== undefined) return known;
    const isClaimed = inClause.get(promise.clause)?.some((other) => isNamedAlike(other, promise)) ?? false;
    claimed.set(promise, isClaimed);
    return isClaimed;
  };
}

/** Two things that may belong together, and how sure that is. */
interface Pair<A, B> {
  readonly one: A;
  readonly other: B;
  /** Greater is surer. */
  readonly score: number;
}

/** Pairs each with at most one, the surest first; among equals in the order given. */
export function pairUp<A, B>(pairs: readonly Pair<A, B>[]): readonly Pair<A, B>[] {
  const taken = new Set<A>();
  const given = new Set<B>();
  return pairs
    .toSorted((a, b) => b.score - a.score)
    .filter(({ one, other }) => {
      if (taken.has(one) || given.has(other)) return false;
      taken.add(one);
      given.add(other);
      return true;
    });
}

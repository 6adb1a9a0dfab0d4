/** Two things that may belong together, and how sure that is. */
export interface Pair<A, B> {
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

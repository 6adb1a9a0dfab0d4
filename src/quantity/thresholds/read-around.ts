import type { Comparison } from '../words/comparator-words.ts';
import type { AmountToken, Token } from './lex-threshold.ts';
import type { Role } from '../words/other-words.ts';
import { refuse, type ThresholdError } from './threshold-error.ts';

interface Place {
  readonly at: number;
  readonly word: string;
}

/** What the words before and after a threshold's amounts say. */
export interface Around {
  readonly comparison: (Place & { readonly comparison: Comparison }) | null;
  readonly decline: Place | null;
  readonly approximate: Place | null;
  /** A word that only a range may have. */
  readonly range: Place | null;
  /** A word that allows 和 between the amounts. */
  readonly opened: Place | null;
}

const before: ReadonlySet<Role> = new Set(['neutral', 'decline', 'approximately', 'between', 'at']);
const after: ReadonlySet<Role> = new Set(['approximate', 'among']);

/** Joins the words before the first amount and after the last; the error is a word out of place or comparators that disagree or say the same twice. */
export function readAround(
  tokens: readonly Token[],
  first: AmountToken,
  last: AmountToken,
): Around | { readonly error: ThresholdError } {
  const heads = tokens.slice(0, tokens.indexOf(first));
  const tails = tokens.slice(tokens.indexOf(last) + 1);
  const odd =
    heads.find((token) => !isAllowed(token, 'before', before)) ??
    tails.find((token) => !isAllowed(token, 'after', after));
  if (odd) return refuse('misplaced-word', odd.at, odd.word);
  const words = [...heads, ...tails];
  const comparisons = words.filter((token) => token.kind === 'comparison');
  const [comparison = null] = comparisons;
  const other = comparisons.find(
    (token) =>
      token !== comparison && (token.comparison !== comparison?.comparison || token.word === comparison.word),
  );
  if (other) return refuse('two-comparators', other.at, other.word);
  const withRole = (...roles: readonly Role[]): Place | null =>
    words.find((token) => token.kind === 'word' && roles.includes(token.role)) ?? null;
  return {
    comparison,
    decline: withRole('decline'),
    approximate: withRole('approximately', 'approximate'),
    range: withRole('between', 'among'),
    opened: withRole('between', 'at'),
  };
}

function isAllowed(token: Token, side: 'before' | 'after', roles: ReadonlySet<Role>): boolean {
  if (token.kind === 'comparison') return token.side === side;
  return token.kind === 'word' && roles.has(token.role);
}

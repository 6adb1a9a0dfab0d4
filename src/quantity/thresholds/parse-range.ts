import type { Quantity } from '../../model/quantity.ts';
import { compare, negate } from '../numbers/rational.ts';
import { unitFits } from '../units/measure-unit.ts';
import { quantityOf } from '../units/read-amount.ts';
import { multipliers } from '../words/multipliers.ts';
import type { Comparison, Role } from '../words/threshold-words.ts';
import type { AmountToken, Token } from './lex-threshold.ts';
import { type Direction, type ThresholdError, type ThresholdOutcome, refuse } from './threshold-error.ts';

/** The pieces of an attainment range. */
export interface RangeParts {
  readonly lower: AmountToken;
  readonly upper: AmountToken;
  readonly tokens: readonly Token[];
  readonly around: Around;
  readonly direction: Direction | null;
  readonly text: string;
}

/**
 * Reads an attainment range: `1-2个`, `80%至90%`, `between 80% and 90%`; the only comparator it may have is 以上. A range of
 * falls (降低40%—45%) is one of negative numbers that goes down: its limit is -40%, its upper end -45%.
 */
export function parseRange({ lower, upper, tokens, around, direction, text }: RangeParts): ThresholdOutcome {
  const between = tokens.slice(tokens.indexOf(lower) + 1, tokens.indexOf(upper));
  const [joint, extra] = between;
  if (!joint) return refuse('two-numbers', upper.at, upper.word);
  const joins =
    joint.kind === 'word' && (joint.role === 'to' || (joint.role === 'and' && around.opened !== null));
  if (!joins) return refuse('misplaced-word', joint.at, joint.word);
  if (extra) return refuse('misplaced-word', extra.at, extra.word);
  const { comparison, decline, approximate, eitherWay } = around;
  if (eitherWay) return refuse('misplaced-word', eitherWay.at, eitherWay.word);
  if (comparison && comparison.comparison !== '>=')
    return refuse('two-comparators', comparison.at, comparison.word);
  if (approximate && !direction) return refuse('needs-direction', approximate.at, approximate.word);
  if (direction === (decline ? 'at-least' : 'at-most'))
    return refuse('direction-conflict', joint.at, joint.word);
  const ends = joinEnds(lower, upper);
  if (!ends) return refuse('unit-mismatch', upper.at, upper.word);
  const [from, to] = ends;
  if (compare(from.value, to.value) >= 0)
    return refuse('empty-range', lower.at, `${lower.word}${joint.word}${upper.word}`);
  if (decline && from.value.n < 0n) return refuse('bad-decline', lower.at, lower.word);
  const [limit, end] = decline ? [negate(from.value), negate(to.value)] : [from.value, to.value];
  return {
    threshold: { text, operator: 'range', limit, upper: end, open: null, unit: from.unit, absence: false },
  };
}

/**
 * Both ends in the unit that either of them names; of two units the upper end's is the one shown.
 * Null where they are of different dimensions.
 */
export function joinEnds(lower: AmountToken, upper: AmountToken): readonly [Quantity, Quantity] | null {
  if (upper.unit.text === '')
    return [quantityOf(lower.number, lower.unit), quantityOf(upper.number, lower.unit)];
  if (lower.unit.text === '')
    return [quantityOf(lower.number, upper.unit), quantityOf(upper.number, upper.unit)];
  const from = quantityOf(lower.number, lower.unit);
  const to = quantityOf(upper.number, upper.unit);
  // 3万-5万元: the multiplier stands alone, the unit is shared.
  const shared = multipliers.has(lower.unit.text) || unitFits(lower.unit, upper.unit);
  return shared ? [{ value: from.value, unit: to.unit }, to] : null;
}

/** Reads an interval to be inside of: `in [80%, 90%)`; a round bracket leaves its end out. */
export function parseInterval(
  tokens: readonly Token[],
  text: string,
  direction: Direction | null,
): ThresholdOutcome {
  const opening = tokens.findIndex((token) => token.kind === 'mark');
  const leads = tokens.slice(0, opening);
  const [open, lower, comma, upper, close, extra] = tokens.slice(opening);
  const odd = leads.some((token) => token.kind === 'amount') ? open : leads.find((token) => !isLead(token));
  if (odd) return refuse('misplaced-word', odd.at, odd.word);
  const broken = (found: Token | undefined): ThresholdOutcome => {
    const last = tokens.at(-1);
    return refuse('bad-interval', found?.at ?? (last ? last.at + last.word.length : 0), found?.word ?? '');
  };
  if (!isMark(open, '[(')) return broken(open);
  if (lower?.kind !== 'amount') return broken(lower);
  if (!isMark(comma, ',')) return broken(comma);
  if (upper?.kind !== 'amount') return broken(upper);
  if (!isMark(close, '])')) return broken(close);
  if (extra) return refuse('misplaced-word', extra.at, extra.word);
  if (direction) return refuse('direction-conflict', open.at, open.word);
  const ends = joinEnds(lower, upper);
  if (!ends) return refuse('unit-mismatch', upper.at, upper.word);
  const [from, to] = ends;
  const excluded: readonly [boolean, boolean] = [open.mark === '(', close.mark === ')'];
  const side = compare(from.value, to.value);
  if (side > 0 || (side === 0 && (excluded[0] || excluded[1]))) {
    return refuse('empty-range', lower.at, `${lower.word}${comma.word}${upper.word}`);
  }
  const { value: limit, unit } = from;
  return {
    threshold: { text, operator: 'in', limit, upper: to.value, open: excluded, unit, absence: false },
  };
}

function isLead(token: Token): boolean {
  return token.kind === 'word' && (token.role === 'neutral' || token.role === 'in' || token.role === 'at');
}

function isMark(token: Token | undefined, marks: string): token is Extract<Token, { kind: 'mark' }> {
  return token?.kind === 'mark' && marks.includes(token.mark);
}

interface Place {
  readonly at: number;
  readonly word: string;
}

/** What the words before and after a threshold's amounts say. */
export interface Around {
  readonly comparison: (Place & { readonly comparison: Comparison }) | null;
  readonly decline: Place | null;
  readonly approximate: Place | null;
  /** ±: the limit holds in either direction. */
  readonly eitherWay: Place | null;
  /** A word that only a range may have. */
  readonly range: Place | null;
  /** A word that allows 和 between the amounts. */
  readonly opened: Place | null;
}

const before: ReadonlySet<Role> = new Set([
  'neutral',
  'decline',
  'either-way',
  'approximately',
  'between',
  'at',
]);
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
    eitherWay: withRole('either-way'),
    range: withRole('between', 'among'),
    opened: withRole('between', 'at'),
  };
}

function isAllowed(token: Token, side: 'before' | 'after', roles: ReadonlySet<Role>): boolean {
  if (token.kind === 'comparison') return token.side === side;
  return token.kind === 'word' && roles.has(token.role);
}

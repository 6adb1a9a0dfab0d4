import type { Quantity } from '../../model/quantity.ts';
import { compare } from '../numbers/rational.ts';
import { quantityOf } from '../units/read-amount.ts';
import { unitFits } from '../units/unit-fits.ts';
import { multipliers } from '../words/multipliers.ts';
import type { AmountToken, Token } from './lex-threshold.ts';
import type { Around } from './read-around.ts';
import { type Direction, type ThresholdOutcome, refuse } from './threshold-error.ts';

/** The pieces of an attainment range. */
export interface RangeParts {
  readonly lower: AmountToken;
  readonly upper: AmountToken;
  readonly tokens: readonly Token[];
  readonly around: Around;
  readonly direction: Direction | null;
  readonly text: string;
}

/** Reads an attainment range: `1-2个`, `80%至90%`, `between 80% and 90%`; the only comparator it may have is 以上. */
export function parseRange({ lower, upper, tokens, around, direction, text }: RangeParts): ThresholdOutcome {
  const between = tokens.slice(tokens.indexOf(lower) + 1, tokens.indexOf(upper));
  const [joint, extra] = between;
  if (!joint) return refuse('two-numbers', upper.at, upper.word);
  const joins =
    joint.kind === 'word' && (joint.role === 'to' || (joint.role === 'and' && around.opened !== null));
  if (!joins) return refuse('misplaced-word', joint.at, joint.word);
  if (extra) return refuse('misplaced-word', extra.at, extra.word);
  const { comparison, decline, approximate } = around;
  if (comparison && comparison.comparison !== '>=')
    return refuse('two-comparators', comparison.at, comparison.word);
  if (decline) return refuse('bad-decline', decline.at, decline.word);
  if (approximate && !direction) return refuse('needs-direction', approximate.at, approximate.word);
  if (direction === 'at-most') return refuse('direction-conflict', joint.at, joint.word);
  const ends = joinEnds(lower, upper);
  if (!ends) return refuse('unit-mismatch', upper.at, upper.word);
  const [from, to] = ends;
  if (compare(from.value, to.value) >= 0)
    return refuse('empty-range', lower.at, `${lower.word}${joint.word}${upper.word}`);
  const { value: limit, unit } = from;
  return { threshold: { text, operator: 'range', limit, upper: to.value, open: null, unit, absence: false } };
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

import type { Token } from './lex-threshold.ts';
import { joinEnds } from './parse-range.ts';
import { compare } from '../numbers/rational.ts';
import { refuse, type Direction, type ThresholdOutcome } from './threshold-error.ts';

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

import { describe, expect, test } from 'vitest';
import { verdictOfAll } from '../../src/judge/certainty.ts';
import type { Interval, Rational, Threshold } from '../../src/model/quantity.ts';
import { parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { rational, zero } from '../../src/quantity/numbers/rational.ts';
import { meetsThreshold } from '../../src/quantity/thresholds/meets-threshold.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

function threshold(text: string): Threshold {
  const outcome = parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

/** `1..2`; an end that is left out is open. */
function interval(text: string): Interval {
  const [low = '', high = ''] = text.split('..');
  return { low: end(low), high: end(high) };
}

function end(text: string): Rational | null {
  return text === '' ? null : (parseExact(text) ?? zero);
}

describe('all figures of an interval', () => {
  test.each([
    ['≥5', '5..9', 'pass'],
    ['≥5', '4..5', null],
    ['≥5', '4..4.9', 'fail'],
    ['≥5', '5..', 'pass'],
    ['≥5', '..4', 'fail'],
    ['≥5', '..5', null],
    ['≥5', '..', null],
    ['>5', '5..9', null],
    ['>5', '6..9', 'pass'],
    ['>5', '4..5', 'fail'],
    ['≤5', '4..5', 'pass'],
    ['≤5', '5..6', null],
    ['≤5', '5.1..6', 'fail'],
    ['≤5', '..5', 'pass'],
    ['≤5', '6..', 'fail'],
    ['<5', '4..5', null],
    ['<5', '4..4.9', 'pass'],
    ['<5', '5..6', 'fail'],
    ['=5', '5..5', 'pass'],
    ['=5', '4..6', null],
    ['=5', '5..6', null],
    ['=5', '4..5', null],
    ['=5', '5..', null],
    ['=5', '..5', null],
    ['=5', '6..7', 'fail'],
    ['=5', '1..4', 'fail'],
    ['5-8个', '5..20', 'pass'],
    ['5-8个', '4..6', null],
    ['5-8个', '1..4', 'fail'],
    ['下降40%—45%', '-0.5..-0.4', 'pass'],
    ['下降40%—45%', '-0.5..-0.39', null],
    ['下降40%—45%', '-0.39..0', 'fail'],
    ['in [5, 8]', '5..8', 'pass'],
    ['in [5, 8]', '5..8.1', null],
    ['in [5, 8]', '4.9..8', null],
    ['in [5, 8]', '8..9', null],
    ['in [5, 8]', '1..5', null],
    ['in [5, 8]', '8.1..9', 'fail'],
    ['in [5, 8]', '1..4.9', 'fail'],
    ['in [5, 8]', '5..', null],
    ['in [5, 8]', '..8', null],
    ['in [5, 8]', '9..', 'fail'],
    ['in [5, 8]', '..4', 'fail'],
    ['in (5, 8)', '5..7', null],
    ['in (5, 8)', '6..8', null],
    ['in (5, 8)', '6..7', 'pass'],
    ['in (5, 8)', '1..5', 'fail'],
    ['in (5, 8)', '8..9', 'fail'],
    ['in (5, 8]', '6..8', 'pass'],
    ['in (5, 8]', '5..5', 'fail'],
    ['in [5, 8)', '5..7', 'pass'],
    ['in [5, 8)', '8..8', 'fail'],
  ])('%s, %s: %s', (limit, figures, expected) => {
    expect(verdictOfAll(interval(figures), threshold(limit))).toBe(expected);
  });

  test.each([
    // figures, limits in doubt, and what is certain of ≥ and of <
    ['5..9', '3..5', 'pass', 'fail'],
    ['5..9', '3..6', null, null],
    ['1..2', '3..6', 'fail', 'pass'],
    ['1..3', '3..6', null, null],
    ['5..', '3..', null, null],
    ['..2', '3..', 'fail', 'pass'],
    ['..2', '..3', null, null],
    ['5..', '..3', 'pass', 'fail'],
  ])('%s against limits of %s: ≥ %s, < %s', (figures, limits, atLeast, below) => {
    expect(verdictOfAll(interval(figures), threshold('≥1'), interval(limits))).toBe(atLeast);
    expect(verdictOfAll(interval(figures), threshold('<1'), interval(limits))).toBe(below);
  });

  test('have the verdict of each: every limit, every interval of small numbers', () => {
    const limits = [
      '≥2',
      '>2',
      '≤2',
      '<2',
      '=2',
      '2-3个',
      'in [2, 3]',
      'in (2, 3]',
      'in [2, 3)',
      'in (2, 4)',
    ];
    const halves = Array.from({ length: 11 }, (_, at) => rational(at, 2));
    for (const limit of limits.map(threshold))
      for (const [at, low] of halves.entries())
        for (const [span, high] of halves.slice(at).entries()) {
          const verdicts = new Set(
            halves.slice(at, at + span + 1).map((value) => meetsThreshold(value, limit)),
          );
          const all = verdicts.size > 1 ? null : verdicts.has(true) ? 'pass' : 'fail';
          expect(verdictOfAll({ low, high }, limit), `${limit.text} of ${low.n}/2..${high.n}/2`).toBe(all);
        }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Against, judgeReading } from '../../src/judge/judge-reading.ts';
import {
  attainmentOf,
  completionOf,
  leastChange,
  measureDistance,
} from '../../src/judge/measure-distance.ts';
import type { Rational, Threshold } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/verdict/verdict.ts';
import { exactText, parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { divide, multiply, one, rational } from '../../src/quantity/numbers/rational.ts';
import { meetsThreshold } from '../../src/quantity/thresholds/meets-threshold.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

function plainly(threshold: Threshold): Against {
  return { threshold, scale: one, limits: null, isStrict: false };
}

function thresholdOf(text: string): Threshold {
  const outcome = parseThreshold(text);
  if (!('threshold' in outcome)) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

function share(met: number, rows: number): Reading {
  return {
    ...count(0),
    value: rational(met, rows),
    numerator: rational(met),
    denominator: rational(rows),
    atLeast: null,
  };
}

function count(pieces: number): Reading {
  return {
    kind: 'fold',
    state: 'sure',
    reason: null,
    value: rational(pieces),
    numerator: null,
    denominator: null,
    unit: null,
    misfit: null,
    countable: true,
    atLeast: rational(pieces),
    codes: [],
    evidence: null,
    parts: [],
    groups: null,
    bounds: null,
  };
}

describe('exactly on the limit, for every p from 0.1% to 99.9%', () => {
  test.each([
    ['≥', 'pass'],
    ['≤', 'pass'],
    ['>', 'fail'],
    ['<', 'fail'],
  ])('%s %s', (operator, status) => {
    for (let p = 1; p <= 999; p += 1) {
      const threshold = thresholdOf(`${operator}${(p / 10).toFixed(1)}%`);
      expect([p, judgeReading(share(p, 1000), plainly(threshold)).status]).toEqual([p, status]);
    }
  });
});

const margins: readonly (readonly [string, Reading, string, string, string | null, string | null])[] = [
  // target, reading, status, margin, items, completion
  ['90%以上', share(1122, 1250), 'fail', '-0.0024', '3', '374/375'],
  ['90%以上', share(1125, 1250), 'pass', '0', '1', '1'],
  ['98%以上', share(97996, 100000), 'fail', '-0.00004', '4', '24499/24500'],
  ['100%', share(99, 100), 'fail', '-0.01', '1', '0.99'],
  ['>100%', share(100, 100), 'fail', '0', null, '1'],
  ['30个', count(28), 'fail', '-2', '2', '14/15'],
  ['30个', count(30), 'pass', '0', '1', '1'],
  ['超过30个', count(30), 'fail', '0', '1', '1'],
  ['1-2个', count(3), 'pass', '2', '3', '3'],
  ['1-2个', count(0), 'fail', '-1', '1', '0'],
  ['不发生', count(0), 'pass', '0', '1', null],
  ['不发生', count(2), 'fail', '-2', '2', null],
  ['不超过5起', count(4), 'pass', '1', '2', '1.25'],
  ['低于5起', count(4), 'pass', '1', '1', '1.25'],
  ['低于5起', count(5), 'fail', '0', '1', '1'],
  ['in [80%, 90%)', share(85, 100), 'pass', '0.05', '5', null],
  ['in [80%, 90%)', share(90, 100), 'fail', '0', '1', null],
];

/** A rate of change, or a number of pieces. */
const completions: readonly (readonly [target: string, value: string, completion: string | null])[] = [
  // Falls: the fall over the one that was promised.
  ['下降3%以上', '-0.04', '4/3'],
  ['下降3%以上', '-0.03', '1'],
  ['下降3%以上', '-0.01', '1/3'],
  ['下降3%以上', '0', '0'],
  ['下降3%以上', '0.02', '-2/3'],
  ['下降超过3%', '-0.03', '1'],
  ['压减20%', '-0.25', '1.25'],
  ['下降2个百分点以上', '-0.01', '0.5'],
  ['fall by 3%', '-0.06', '2'],
  // Down to a number of pieces is an upper limit like any other; nothing is left to divide by at none.
  ['压减到100起以下', '80', '1.25'],
  ['压减到100起以下', '125', '0.8'],
  ['控制在100起以内', '100', '1'],
  ['下降到100起以下', '0', null],
  // No more of a fall than that: no way is gone.
  ['下降5%以内', '-0.02', null],
  ['≥-2%', '-0.01', null],
  // Of zero there is no part.
  ['不发生', '0', null],
  ['不发生', '3', null],
  ['≥0', '5', null],
  ['≤0%', '0.01', null],
  // A range is reached at its lower end; an interval has no direction.
  ['2-4个', '1', '0.5'],
  ['2-4个', '2', '1'],
  ['2-4个', '4', '2'],
  ['2-4个', '6', '3'],
  ['±5%', '0.01', null],
  ['in [80%, 90%)', '0.85', null],
  ['=5', '4', '0.8'],
  ['=5', '8', '1.6'],
];

test.each(completions)('the completion of %s at %s is %s', (text, value, completion) => {
  const rate = completionOf(parseExact(value) ?? one, thresholdOf(text));
  expect(rate && exactText(rate)).toBe(completion);
});

test.each(margins)('%s', (text, reading, status, margin, items, completion) => {
  const judgement = judgeReading(reading, plainly(thresholdOf(text)));
  expect({
    status: judgement.status,
    margin: judgement.distance && exactText(judgement.distance.value),
    items: judgement.distance?.items?.toString() ?? null,
    completion: judgement.completion && exactText(judgement.completion),
  }).toEqual({ status, margin, items, completion });
});

test.each([
  ['1-3个', 0, 'below'],
  ['1-3个', 1, 'floor'],
  ['1-3个', 2, 'floor'],
  ['1-3个', 3, 'full'],
  ['1-3个', 4, 'over'],
])('%s with %i is %s', (text, pieces, attainment) => {
  expect(judgeReading(count(pieces), plainly(thresholdOf(text))).attainment).toBe(attainment);
});

test.each([
  ['下降40%—45%', '-0.39', 'below'],
  ['下降40%—45%', '-0.4', 'floor'],
  ['下降40%—45%', '-0.42', 'floor'],
  ['下降40%—45%', '-0.45', 'full'],
  ['下降40%—45%', '-0.5', 'over'],
  ['in [1, 3]', '2', null],
  ['≥1', '2', null],
])('%s at %s is %s of its range', (text, value, attainment) => {
  expect(attainmentOf(parseExact(value) ?? one, thresholdOf(text))).toBe(attainment);
});

test.each([
  ['≥5', '7', '2'],
  ['>5', '4', '-1'],
  ['≤5', '7', '-2'],
  ['<5', '4', '1'],
  ['=5', '7', '-2'],
  ['=5', '3', '-2'],
  ['=5', '5', '0'],
  ['in [5, 8]', '6', '1'],
  ['in [5, 8]', '7.5', '0.5'],
  ['in [5, 8]', '9', '-1'],
  ['in [5, 8]', '3', '-2'],
  ['5-8个', '9', '4'],
  ['5-8个', '4', '-1'],
  ['下降40%—45%', '-0.5', '0.1'],
  ['下降40%—45%', '-0.3', '-0.1'],
])('the distance of %s from %s is %s', (text, value, distance) => {
  expect(exactText(measureDistance(parseExact(value) ?? one, thresholdOf(text)))).toBe(distance);
});

test.each([
  // target, pieces, what one adds, the most there can be, and the least change
  ['≥5', '3', '1', null, 2n],
  ['≥5', '3', '1', '4', null],
  ['≥5', '5', '1', '5', 1n],
  ['≥5', '3', '2', null, 1n],
  ['≤5', '9', '1', null, 4n],
  ['=5', '5', '1', null, 1n],
  ['=5', '3', '1', null, 2n],
  ['=0', '0', '1', null, 1n],
  ['=0', '0', '1', '0', null],
  ['in [5, 8]', '7', '1', null, 2n],
  ['in [5, 8]', '6', '1', null, 2n],
  ['in [5, 8]', '9', '1', null, 1n],
  ['in [5, 8]', '2', '1', null, 3n],
  ['in (5, 8)', '8', '1', null, 1n],
  ['≥0', '0', '1', null, null],
  ['≥5', '7/2', '1', null, null],
  ['≥5', '3', '0', null, null],
  ['≥5', '3', '-1', null, null],
] as const)('%s with %s pieces of %s each, of %s: %s', (text, pieces, scale, most, least) => {
  const number = (given: string): Rational => parseExact(given) ?? one;
  const change = leastChange(number(pieces), number(scale), most && number(most), thresholdOf(text));
  expect(change).toBe(least);
});

test('the least change changes the verdict and one less does not', () => {
  const operators = fc.constantFrom('≥', '>', '≤', '<', '=');
  const limits = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(
      operators,
      limits,
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      (operator, tenth, rows, raw) => {
        const met = Math.min(raw, rows);
        const threshold = thresholdOf(`${operator}${(tenth / 10).toFixed(1)}%`);
        const scale = divide(one, rational(rows));
        const meets = (pieces: number): boolean =>
          meetsThreshold(multiply(rational(pieces), scale), threshold);
        const sizes = Array.from({ length: rows + 1 }, (_, pieces): Rational | null =>
          meets(pieces) === meets(met) ? null : rational(Math.abs(pieces - met)),
        ).filter((size) => size !== null);
        const expected = sizes.length === 0 ? null : sizes.reduce((a, b) => (a.n < b.n ? a : b)).n;
        expect(leastChange(rational(met), scale, rational(rows), threshold)).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

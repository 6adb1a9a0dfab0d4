import { expect, test } from 'vitest';
import { type Against, judgeReading } from '../../src/judge/judge-reading.ts';
import { pointsOf } from '../../src/judge/score.ts';
import type { Rational, Threshold } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/verdict/verdict.ts';
import { exactText, parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { divide, one, rational } from '../../src/quantity/numbers/rational.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

function plainly(threshold: Threshold): Against {
  return { threshold, scale: one, limits: null, isStrict: false };
}

function thresholdOf(text: string): Threshold {
  const outcome = parseThreshold(text);
  if (!('threshold' in outcome)) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

const figure = (text: string): Rational => parseExact(text) ?? one;

/** A reading of `3`, `97.5` or, of a share, `1122/1250`. */
function readingOf(text: string): Reading {
  const [over, under] = text.split('/').map(figure);
  const value = under ? divide(over ?? one, under) : figure(text);
  return {
    kind: 'fold',
    state: 'sure',
    reason: null,
    value,
    numerator: under ? (over ?? null) : null,
    denominator: under ?? null,
    unit: null,
    misfit: null,
    countable: under !== undefined,
    atLeast: null,
    codes: [],
    evidence: null,
    parts: [],
    groups: null,
    bounds: null,
  };
}

// What the last column says is what anybody can work out with a pencil.
const scores: readonly [target: string, actual: string, weight: string, points: string, how: string][] = [
  ['30个', '30', '10', '10', 'met: all 10'],
  ['30个', '45', '10', '10', 'met by half as much again: all 10, not 15'],
  ['30个', '24', '10', '8', '24 of 30 is 0.8; 0.8 of 10'],
  ['30个', '0', '10', '0', 'none of 30'],
  ['30个', '10', '1', '1/3', '10 of 30 is a third, exactly'],
  ['超过30个', '31', '10', '10', 'met'],
  ['超过30个', '30', '10', '9.99', 'missed with a rate of 100%: all but a hundredth of a point'],
  ['超过30个', '29', '10', '29/3', '29 of 30 of 10'],
  ['超过30个', '30', '0.01', '0.005', 'of a hundredth of a point, half'],
  ['90%以上', '1122/1250', '5', '1870/375', '0.8976 of 0.9 is 374/375; 5 of them'],
  ['98%以上', '97996/100000', '4', '24499/6125', '0.97996 of 0.98 is 24499/24500; 4 of them: never 4'],
  ['100%', '99/100', '2', '1.98', '0.99 of 1; 2 of them'],
  ['不超过5起', '5', '6', '6', 'kept: all 6'],
  ['不超过5起', '8', '6', '3.75', 'limit over actual, 5 of 8 is 0.625; 6 of them'],
  ['低于5起', '5', '6', '5.99', 'missed with a rate of 100%'],
  ['<0.3‰', '3/1000', '10', '1', '0.3‰ over 3‰ is a tenth'],
  ['不发生', '0', '5', '5', 'nothing happened'],
  ['不发生', '1', '5', '0', 'a limit of 0 has no rate: none'],
  ['2-4个', '2', '4', '4', 'the lower end is enough'],
  ['2-4个', '9', '4', '4', 'and more is not more'],
  ['2-4个', '1', '4', '2', '1 of 2 at the lower end'],
  ['in [80%, 90%)', '85/100', '3', '3', 'inside'],
  ['in [80%, 90%)', '95/100', '3', '0', 'outside, and an interval has no rate: none'],
  ['in [80%, 90%)', '40/100', '3', '0', 'on the other side too'],
  ['=5个', '4', '10', '8', '4 of 5'],
  ['=5个', '8', '10', '6.25', 'beyond it: 5 of 8'],
  ['下降3%以上', '-0.05', '2', '2', 'it fell by 5%'],
  ['下降3%以上', '-0.01', '2', '2/3', 'a third of the fall that was promised'],
  ['下降3%以上', '0', '2', '0', 'nothing fell'],
  ['下降3%以上', '0.05', '2', '0', 'it rose'],
  ['≥-2%', '-0.03', '2', '0', 'a lower limit below 0 has no rate: none'],
  ['≥10%', '-0.05', '2', '0', 'below nothing is nothing, and no debt'],
];

test.each(scores)('%s, reached %s, worth %s: %s (%s)', (target, actual, weight, points) => {
  const threshold = thresholdOf(target);
  const judgement = judgeReading(readingOf(actual), plainly(threshold));
  const got = pointsOf(judgement, threshold, figure(weight), 'proportional');
  expect(got && exactText(got)).toBe(exactText(figure(points)));
});

test.each(scores)('%s, reached %s, all or nothing', (target, actual, weight) => {
  const threshold = thresholdOf(target);
  const judgement = judgeReading(readingOf(actual), plainly(threshold));
  const got = pointsOf(judgement, threshold, figure(weight), 'all-or-nothing');
  expect(got).toEqual(judgement.status === 'pass' ? figure(weight) : rational(0));
});

test.each([
  ['no-data', '0'],
  ['invalid', '0'],
  ['pending', null],
] as const)('%s gets %s', (status, points) => {
  const threshold = thresholdOf('30个');
  const judgement = { ...judgeReading(readingOf('29'), plainly(threshold)), status };
  const got = pointsOf(judgement, threshold, rational(10), 'proportional');
  expect(got && exactText(got)).toBe(points);
});

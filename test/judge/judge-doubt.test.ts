import { describe, expect, test } from 'vitest';
import { judgeFigure, judgeReading } from '../../src/judge/judge-reading.ts';
import type { Interval, Rational, Threshold } from '../../src/model/quantity.ts';
import type { Reading, ReadingBounds } from '../../src/model/verdict/verdict.ts';
import { exactText, parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { one, rational } from '../../src/quantity/numbers/rational.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

function threshold(text: string): Threshold {
  const outcome = parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

function end(text: string): Rational | null {
  return text === '' ? null : parseExact(text);
}

function boundsOf(text: string, rows: readonly (number | null)[] = [1], exists = true): ReadingBounds {
  const [low = '', high = ''] = text.split('..');
  const interval: Interval = { low: end(low), high: end(high) };
  return { interval, exists, rows: new Map(rows.map((count, at) => [`r${at}`, count])), places: [] };
}

const sure: Reading = {
  kind: 'fold',
  state: 'sure',
  reason: null,
  value: rational(6),
  numerator: null,
  denominator: null,
  unit: null,
  misfit: null,
  countable: false,
  atLeast: null,
  bounds: null,
  codes: [],
  evidence: null,
  parts: [],
  groups: null,
};
const touched: Reading = { ...sure, state: 'touched', reason: 'errors' };
const against = { scale: one, limits: null, isStrict: false };

function judged(text: string, reading: Reading, more: Partial<typeof against> = {}) {
  const { status, reason, provisional, isCertain, value } = judgeReading(reading, {
    ...against,
    ...more,
    threshold: threshold(text),
  });
  return { status, reason, provisional, isCertain, value: value && exactText(value) };
}

describe('a reading that nobody doubts', () => {
  test('passes or fails, for certain', () => {
    const plain = { reason: null, provisional: false, isCertain: true, value: '6' };
    expect(judged('≥6', sure)).toEqual({ ...plain, status: 'pass' });
    expect(judged('>6', sure)).toEqual({ ...plain, status: 'fail' });
    expect(judged('>6', sure, { isStrict: true })).toEqual({ ...plain, status: 'fail' });
  });

  test('is held against the limit in its scale', () => {
    const rate = { ...sure, value: rational(3, 2) };
    const scaled = { ...against, scale: rational(10), threshold: threshold('≥15') };
    expect(judgeReading(rate, scaled)).toMatchObject({ status: 'pass', value: rational(15) });
  });

  test('has no data where it is absent, whatever its figure', () => {
    for (const reason of ['no-rows', 'source-missing', 'zero-denominator'] as const) {
      const absent: Reading = { ...sure, state: 'absent', reason, bounds: boundsOf('9..9') };
      expect(judged('≥6', absent)).toEqual({
        status: 'no-data',
        reason,
        provisional: false,
        isCertain: false,
        value: null,
      });
    }
  });

  test('and is invalid where its value is gone', () => {
    expect(judged('≥6', { ...sure, value: null })).toMatchObject({
      status: 'invalid',
      provisional: false,
      isCertain: false,
    });
  });
});

describe('a reading in doubt', () => {
  test.each([
    ['≥6', '6..9', 'pass'],
    ['≥6', '5..9', 'invalid'],
    ['≥6', '1..5', 'fail'],
    ['≥6', '..', 'invalid'],
  ] as const)('%s between %s is %s', (text, bounds, status) => {
    const isJudged = status !== 'invalid';
    expect(judged(text, { ...touched, bounds: boundsOf(bounds) })).toEqual({
      status,
      reason: isJudged ? null : 'errors',
      provisional: true,
      isCertain: isJudged,
      value: '6',
    });
  });

  test('is not judged where errors count, nor where a correction may leave no figure', () => {
    const between = { ...touched, bounds: boundsOf('6..9') };
    expect(judged('≥6', between, { isStrict: true }).status).toBe('invalid');
    expect(judged('≥6', { ...touched, bounds: boundsOf('6..9', [1], false) }).status).toBe('invalid');
  });

  test('without a figure is judged by its bounds all the same', () => {
    const between = { ...touched, value: null, bounds: boundsOf('6..9') };
    expect(judged('≥6', between)).toEqual({
      status: 'pass',
      reason: null,
      provisional: false,
      isCertain: true,
      value: null,
    });
    expect(judged('≥6', { ...touched, value: null })).toMatchObject({ status: 'invalid', reason: 'errors' });
  });

  test('without bounds is judged by its figure', () => {
    expect(judged('≥6', touched)).toEqual({
      status: 'pass',
      reason: null,
      provisional: true,
      isCertain: true,
      value: '6',
    });
  });

  test('awaits the units that have not reported, unless they can change nothing', () => {
    const awaited: Reading = { ...sure, state: 'absent', reason: 'units-missing' };
    expect(judged('≥6', { ...awaited, bounds: boundsOf('6..') })).toMatchObject({ status: 'pass' });
    expect(judged('≥7', { ...awaited, bounds: boundsOf('6..') })).toMatchObject({
      status: 'no-data',
      reason: 'units-missing',
      value: '6',
      provisional: true,
      isCertain: false,
    });
    // A sure figure is no less sure for a reason that stands beside it.
    expect(judged('≥7', { ...sure, reason: 'units-missing' })).toMatchObject({ status: 'fail' });
  });

  test('that no row leaves in doubt has a coarse date', () => {
    const coarse = (rows: readonly (number | null)[]): Reading => ({
      ...sure,
      bounds: boundsOf('5..9', rows),
    });
    expect(judged('≥6', coarse([0]))).toMatchObject({ status: 'invalid', reason: 'coarse-date' });
    expect(judged('≥6', coarse([0, 0]))).toMatchObject({ reason: 'coarse-date' });
    expect(judged('≥6', coarse([0, 2]))).toMatchObject({ reason: 'errors' });
    expect(judged('≥6', coarse([null]))).toMatchObject({ reason: 'errors' });
    expect(judged('≥6', { ...touched, reason: null, bounds: null, value: rational(6) })).toMatchObject({
      status: 'pass',
    });
    expect(judged('≥6', { ...touched, reason: null, bounds: null }, { isStrict: true })).toMatchObject({
      reason: 'errors',
    });
    expect(judged('≥5', coarse([0]))).toMatchObject({ status: 'pass', reason: null, provisional: true });
  });

  test('of its limit is judged where every limit agrees', () => {
    const limits = (text: string, exists = true) => ({
      ...against,
      limits: boundsOf(text, [1], exists),
      threshold: threshold('≥6'),
    });
    expect(judgeReading(sure, limits('5..6'))).toMatchObject({ status: 'pass', provisional: true });
    expect(judgeReading(sure, limits('7..9'))).toMatchObject({ status: 'fail', provisional: true });
    expect(judgeReading(sure, limits('5..9'))).toMatchObject({ status: 'invalid', reason: 'errors' });
    expect(judgeReading(sure, limits('5..6', false))).toMatchObject({ status: 'invalid' });
    const between = { ...touched, bounds: boundsOf('6..9') };
    expect(judgeReading(between, limits('5..6'))).toMatchObject({ status: 'pass' });
    expect(judgeReading(between, limits('5..7'))).toMatchObject({ status: 'invalid' });
  });

  test('keeps its bounds in the scale of the limit', () => {
    const between = { ...touched, value: rational(3, 5), bounds: boundsOf('0.5..0.9') };
    const scaled = { ...against, scale: rational(10), threshold: threshold('≥5') };
    expect(judgeReading(between, scaled).bounds?.interval).toEqual({ low: rational(5), high: rational(9) });
  });
});

describe('how many pieces would change the verdict', () => {
  const share: Reading = {
    ...sure,
    countable: true,
    value: rational(3, 4),
    numerator: rational(3),
    denominator: rational(4),
  };
  const items = (text: string, reading: Reading) =>
    judgeReading(reading, { ...against, threshold: threshold(text) }).distance?.items ?? null;

  test('of a share no more than its rows, of a quotient any number', () => {
    expect(items('≥100%', share)).toBe(1n);
    expect(items('>100%', share)).toBe(null);
    expect(items('>100%', { ...share, kind: 'ratio' })).toBe(2n);
    expect(items('≥50%', share)).toBe(2n);
  });

  test('of a count its pieces; none of what is not counted', () => {
    expect(items('≥8个', { ...sure, countable: true })).toBe(2n);
    expect(items('≥8个', sure)).toBe(null);
    expect(items('≥8个', { ...sure, countable: true, numerator: rational(3) })).toBe(2n);
    expect(items('≥8个', { ...sure, countable: true, denominator: rational(3) })).toBe(2n);
    expect(items('≥8个', { ...sure, countable: true, value: rational(13, 2) })).toBe(null);
  });

  test('none over a denominator that is not positive', () => {
    expect(items('≥100%', { ...share, denominator: rational(-4) })).toBe(null);
    expect(items('≥100%', { ...share, denominator: rational(0) })).toBe(null);
  });
});

describe('a figure that somebody states', () => {
  test('is judged as it stands, and has pieces where it is a whole count', () => {
    expect(judgeFigure(rational(28), threshold('≥30个'))).toEqual({
      status: 'fail',
      provisional: false,
      reason: null,
      value: rational(28),
      numerator: null,
      denominator: null,
      distance: { value: rational(-2), items: 2n },
      completion: rational(14, 15),
      attainment: null,
      pace: null,
      bounds: null,
      isCertain: true,
    });
    expect(judgeFigure(rational(57, 2), threshold('≥30个')).distance?.items).toBe(null);
    expect(judgeFigure(rational(1), threshold('≥98%')).distance?.items).toBe(null);
    expect(judgeFigure(rational(28), threshold('≥30')).distance?.items).toBe(null);
  });
});

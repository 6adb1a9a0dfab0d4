import { describe, expect, test } from 'vitest';
import { accumulationOf, judgeEarly } from '../../src/judge/judge-early.ts';
import { judgeFigure, withoutFigure } from '../../src/judge/judge-reading.ts';
import type { Condition } from '../../src/model/plan/condition.ts';
import type { Measure, MeasurePeriod, PeriodRule } from '../../src/model/plan/measure.ts';
import { monthsOf } from '../../src/model/plan/period.ts';
import type { Threshold } from '../../src/model/quantity.ts';
import { exactText, parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { one, rational } from '../../src/quantity/numbers/rational.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';
import { soundPlan } from '../support/judge-plan.ts';

const year = monthsOf(2017, 1, 12);
/** 73 of 365 days are a fifth. */
const moment = { period: year, asOf: year.from + 72 };

function threshold(text: string): Threshold {
  const outcome = parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

function early(text: string, figure: string, grows: 'from-zero' | 'on-top' = 'from-zero', isSteady = true) {
  const value = parseExact(figure) ?? one;
  const limit = threshold(text);
  return judgeEarly(judgeFigure(value, limit), { atLeast: isSteady ? value : null }, limit, grows, moment);
}

describe('before the period is over', () => {
  test.each([
    // a lower limit that is reached is kept, one that is not is pending
    ['≥10', '10', 'pass'],
    ['≥10', '9', 'pending'],
    ['>10', '11', 'pass'],
    ['>10', '10', 'pending'],
    ['10-20个', '10', 'pass'],
    ['10-20个', '9', 'pending'],
    // an upper limit that is exceeded is broken for good
    ['≤10', '11', 'fail'],
    ['≤10', '10', 'pending'],
    ['<10', '10', 'fail'],
    ['<10', '9', 'pending'],
    ['不发生', '1', 'fail'],
    ['不发生', '0', 'pending'],
    // what is to be hit is pending until it is passed
    ['=10', '9', 'pending'],
    ['=10', '10', 'pending'],
    ['=10', '11', 'fail'],
    ['in [8, 10]', '7', 'pending'],
    ['in [8, 10]', '10', 'pending'],
    ['in [8, 10]', '11', 'fail'],
    ['in [8, 10)', '10', 'fail'],
    ['in (10, 12]', '10', 'pending'],
  ])('%s at %s is %s', (text, figure, status) => {
    expect(early(text, figure).status).toBe(status);
  });

  test.each([
    ['≥10', '9', 'pending'],
    ['10-20个', '9', 'pending'],
    ['>10', '9', 'pending'],
    ['≤10', '9', 'pass'],
    ['=10', '10', 'pass'],
    ['in [8, 10]', '9', 'pass'],
  ])('and a sum with numbers below zero, %s at %s, is %s', (text, figure, status) => {
    expect(early(text, figure, 'from-zero', false).status).toBe(status);
  });

  test.each([
    // a fifth of the days: a fifth of 100 is 20, and 292 days are left
    ['19', 'behind', '81/292'],
    ['20', 'on-pace', '20/73'],
    ['21', 'ahead', '79/292'],
  ])('%s of 100 is %s, and each day left needs %s', (figure, state, needed) => {
    const { pace } = early('≥100', figure);
    expect(pace && { ...pace, neededPerDay: exactText(pace.neededPerDay) }).toEqual({
      days: { gone: 73, all: 365 },
      elapsed: rational(1, 5),
      expected: rational(20),
      state,
      neededPerDay: needed,
    });
  });

  test('what adds to a stock of before has no pace, and neither has what is reached or limited above', () => {
    expect(early('≥100', '20', 'on-top')).toMatchObject({ status: 'pending', pace: null });
    expect(early('≥100', '100')).toMatchObject({ status: 'pass', pace: null });
    expect(early('≤100', '20')).toMatchObject({ status: 'pending', pace: null });
  });

  test('what was not judged stays as it is', () => {
    const absent = withoutFigure('no-data', 'no-rows');
    const limit = threshold('≥10');
    expect(judgeEarly(absent, { atLeast: null }, limit, 'from-zero', moment)).toBe(absent);
    const invalid = { ...judgeFigure(rational(3), limit), status: 'invalid' as const };
    expect(judgeEarly(invalid, { atLeast: rational(3) }, limit, 'from-zero', moment)).toBe(invalid);
    const certain = { ...withoutFigure('fail', null), isCertain: true };
    expect(judgeEarly(certain, { atLeast: null }, limit, 'from-zero', moment)).toBe(certain);
  });

  test('a figure in doubt has passed what it is to hit only where its least has', () => {
    const limit = threshold('=10');
    const judged = judgeFigure(rational(12), limit);
    const within = (low: number | null) => ({
      ...judged,
      bounds: {
        interval: { low: low === null ? null : rational(low), high: null },
        exists: true,
        rows: new Map(),
        places: [],
      },
    });
    const at = (low: number | null) =>
      judgeEarly(within(low), { atLeast: rational(9) }, limit, 'from-zero', moment).status;
    expect([at(9), at(10), at(11), at(null)]).toEqual(['pending', 'pending', 'fail', 'fail']);
  });
});

const plan = soundPlan(`
plan: p
title: Made up
language: en
period: 2017
sources:
  flow: { title: F, files: ["f*.csv"], period: date, columns: { date: { header: date, type: date }, n: { header: n, type: integer }, o: { header: o, type: date } } }
  stock: { title: S, files: ["s*.csv"], period: { until: date }, columns: { date: { header: date, type: date }, n: { header: n, type: integer } } }
  force: { title: I, files: ["i*.csv"], period: { from: date, to: end }, columns: { date: { header: date, type: date }, end: { header: end, type: date, optional: true } } }
  named: { title: N, files: ["n*.csv"], period: { of: file }, columns: { n: { header: n, type: integer } } }
  plain: { title: P, files: ["p*.csv"], period: none, columns: { n: { header: n, type: integer } } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "5", measure: { count: flow } }
`);

type CountMeasure = Extract<Measure, { readonly kind: 'count' }>;

function count(source: string, where: Condition | null = null, period: MeasurePeriod = null): CountMeasure {
  return { kind: 'count', source, distinct: null, where, period, each: null };
}

function total(...parts: readonly Measure[]): Extract<Measure, { readonly kind: 'total' }> {
  return { kind: 'total', parts, period: null, each: null };
}

const inForce: PeriodRule = { kind: 'in-force', from: 'date', to: 'end' };
const isFive: Condition = {
  kind: 'in',
  column: 'n',
  values: [{ kind: 'number', number: rational(5), text: '5' }],
};
const edge = (by: 'lt' | 'lte' | 'gt' | 'gte', at: 'start' | 'end'): Condition => ({
  kind: 'compare',
  column: 'o',
  by,
  to: { kind: 'period', edge: at, days: 0 },
});
const known = (negated: boolean): Condition => ({
  kind: 'member',
  column: 'n',
  source: 'plain',
  of: 'n',
  negated,
});
const match: Condition = { kind: 'match', column: 'n', columns: ['n'], source: 'plain', of: ['n'] };
const none = (...parts: readonly Condition[]): Condition => ({ kind: 'none', parts });

describe('a figure grows', () => {
  test.each<[string, Measure, 'from-zero' | 'on-top' | null]>([
    ['count of what falls into the period', count('flow'), 'from-zero'],
    ['count of files of the period', count('named'), 'from-zero'],
    ['count of a stock', count('stock'), 'on-top'],
    ['count without a period', count('plain'), 'on-top'],
    ['stock in force', count('force'), null],
    ['count with a period of its own', count('flow', null, inForce), null],
    ['count of all rows', count('flow', null, { kind: 'all' }), 'on-top'],
    ['source that the plan has not', count('nobody'), 'on-top'],
    ['sum', { ...count('flow'), kind: 'sum', column: 'n' }, 'from-zero'],
    ['greatest', { ...count('flow'), kind: 'max', column: 'n' }, null],
    ['total of like parts', total(count('flow'), count('named')), 'from-zero'],
    ['total with a stock in it', total(count('flow'), count('stock')), 'on-top'],
    ['total with a part that may shrink', total(count('flow'), count('force')), null],
    [
      'total whose own period says otherwise',
      { ...total(count('flow'), count('flow')), period: inForce },
      null,
    ],
    ['count under a lasting condition', count('flow', isFive), 'from-zero'],
    ['count of what is in another register', count('flow', known(false)), 'from-zero'],
    ['count of what is in no other register', count('flow', known(true)), null],
    ['count of matched rows', count('flow', match), 'from-zero'],
    ['count of rows without a match', count('flow', none(match)), null],
    ['count of none in another register', count('flow', none(known(false))), null],
    ['count of none in no other register', count('flow', none(known(true))), 'from-zero'],
    ['count until the end', count('flow', edge('lte', 'end')), 'from-zero'],
    ['count before the end', count('flow', edge('lt', 'end')), 'from-zero'],
    ['count from the end on', count('flow', edge('gte', 'end')), null],
    ['count after the end', count('flow', edge('gt', 'end')), null],
    ['count of none until the end', count('flow', none(edge('lte', 'end'))), null],
    ['count of none after the end', count('flow', none(edge('gt', 'end'))), 'from-zero'],
    ['count after the start', count('flow', edge('gt', 'start')), 'from-zero'],
    [
      'count of two conditions of which one may end',
      count('flow', { kind: 'all', parts: [isFive, edge('gte', 'end')] }),
      null,
    ],
    ['count of any lasting one', count('flow', { kind: 'any', parts: [isFive, known(false)] }), 'from-zero'],
  ])('%s', (_, measure, expected) => {
    expect(accumulationOf(measure, plan.sources)).toBe(expected);
  });
});

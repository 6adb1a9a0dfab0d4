import { describe, expect, test } from 'vitest';
import { judgeFigure } from '../../src/judge/judge-reading.ts';
import { marginText, rowsInDoubt, shownPace } from '../../src/judge/make-result.ts';
import type { Threshold } from '../../src/model/quantity.ts';
import type { Pace } from '../../src/model/verdict/verdict.ts';
import { parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { one, rational } from '../../src/quantity/numbers/rational.ts';
import { parseDateThreshold } from '../../src/quantity/thresholds/date-threshold.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

function threshold(text: string): Threshold {
  const outcome = parseDateThreshold(text, null, null) ?? parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

test.each([
  ['30个', '-3', '-3个', '-3个'],
  ['30个', '0', '0个', '0个'],
  ['30 pieces', '2', '+2 pieces', '+2 pieces'],
  ['90%', '0.0024', '+0.24 个百分点', '+0.24 percentage points'],
  ['90%', '-0.00001', '-0.001 个百分点', '-0.001 percentage points'],
  ['0.3‰', '-0.0001', '-0.10‰', '-0.10‰'],
  ['1.2万元', '5000', '+0.50万元', '+0.50万元'],
  ['by 30 June 2017', '1', '+1天', '+1 day'],
  ['by 30 June 2017', '-1', '-1天', '-1 day'],
  ['by 30 June 2017', '12', '+12天', '+12 days'],
  ['by 30 June 2017', '0', '0天', '0 days'],
])('a margin of %s by %s is %s, %s', (text, value, zh, en) => {
  const margin = parseExact(value) ?? one;
  expect(marginText(margin, threshold(text), 'zh')).toBe(zh);
  expect(marginText(margin, threshold(text), 'en')).toBe(en);
});

describe('a pace', () => {
  const pace = (gone: number): Pace => ({
    days: { gone, all: 365 },
    elapsed: rational(gone, 365),
    expected: rational(20),
    state: 'behind',
    neededPerDay: rational(1, 2),
  });

  test('says what is needed in thirty days while there are as many, and else in one', () => {
    const limit = threshold('100个');
    expect(shownPace(pace(73), limit, 'zh')).toEqual({
      elapsed: '0.2',
      days: { gone: 73, all: 365 },
      expected: '20',
      display: '20个',
      state: '欠进度',
      needed: { value: '15', days: 30, display: '15个' },
    });
    expect(shownPace(pace(335), limit, 'zh').needed).toEqual({ value: '15', days: 30, display: '15个' });
    expect(shownPace(pace(336), limit, 'zh').needed).toEqual({ value: '0.5', days: 1, display: '0.50个' });
  });
});

test('rows in doubt of several sources are added, and nobody knows how many where one is open', () => {
  expect(rowsInDoubt(new Map())).toBe(0);
  expect(
    rowsInDoubt(
      new Map([
        ['a', 2],
        ['b', 3],
      ]),
    ),
  ).toBe(5);
  expect(
    rowsInDoubt(
      new Map([
        ['a', 2],
        ['b', null],
      ]),
    ),
  ).toBe(null);
});

const plan = `
plan: p
title: Made up
document: D
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: date
    key: [id]
    columns:
      id: { header: id, type: text }
      date: { header: date, type: date }
      area: { header: area, type: text }
      who: { header: who, type: text, private: true }
      n: { header: n, type: integer, min: 0, max: 9 }
      spare: { header: spare, type: text, optional: true }
sections:
  - title: S
    clause: "1"
    targets:
      - { id: warned, title: T, owner: [O], note: N, target: at least 3, warn: at least 9, from: "1", measure: { sum: r, column: n } }
      - { id: free, title: T, target: at least 3, warn: at least 4, measure: { sum: r, column: n } }
      - { id: missed, title: T, target: at least 30, warn: at least 40, measure: { sum: r, column: n } }
      - { id: range, title: T, target: "between 2 and 3", measure: { count: r } }
      - { id: private, title: T, target: at least 3, measure: { sum: r, column: n, each: who } }
      - { id: public, title: T, target: at least 3, measure: { sum: r, column: n, each: area } }
      - { id: ratio, title: T, target: at least 100%, measure: { ratio: { numerator: { sum: r, column: n, each: who }, denominator: { count: r, each: who } } } }
      - { id: waived, title: T, target: at least 30, waiver: { reason: R, until: 2017-12-31 }, measure: { sum: r, column: n } }
      - { id: expired, title: T, target: at least 30, waiver: { reason: R, until: 2017-06-30 }, measure: { sum: r, column: n } }
      - { id: relative, title: T, target: { lte: { max: r, column: n } }, measure: { min: r, column: n } }
      - { id: stated, title: T, target: at least 98%, stated: { value: "97.996%", by: B, date: 2017-08-01, document: Y } }
      - { id: inside, title: T, target: "in [80%, 90%)", stated: { value: "89.9999%", by: B } }
      - { id: mean, title: T, target: at least 3, measure: { mean: r, column: n } }
      - { id: weighted, title: T, target: at least 3, measure: { mean: r, column: n, weight: n } }
      - { id: compared, title: T, target: at least 1, measure: { difference: { of: { count: r, where: { area: a } }, against: { count: r, where: { area: b } } } } }
      - { id: none, title: T, target: at least 3, unmeasured: nobody keeps it }
`;
const rows = 'id,date,area,who,n,spare\n1,2017-01-02,a,x,5,\n2,2017-02-02,b,y,3,\n';

describe('a result', async () => {
  const { report } = await judgePlan(plan, { 'r.csv': rows });
  const of = (id: string) => resultOf(report, id);

  test('says what its target warns of, where it passes and misses that', () => {
    expect(of('warned')).toMatchObject({
      status: 'pass',
      note: 'N',
      owners: ['O'],
      warn: { text: 'at least 9', operator: '>=', limit: '9', upper: null, warned: true },
      from: { value: '1', text: '1' },
    });
    expect(of('free').warn?.warned).toBe(false);
    expect(of('free').from).toBeUndefined();
    expect(of('missed')).toMatchObject({ status: 'fail', warn: { warned: false } });
    expect(of('range').warn).toBeUndefined();
  });

  test('shows a figure beside its limits', () => {
    expect(of('range')).toMatchObject({
      target: { operator: 'range', limit: '2', upper: '3', open: null, unit: '' },
      actual: { value: '2', display: '2', numerator: null, denominator: null },
      margin: { value: '0', display: '0', items: '1' },
      attainment: 'floor',
      bounds: null,
      certain: true,
    });
  });

  test('masks groups that are the values of a private column', () => {
    const names = (id: string) => of(id).groups?.map(({ group }) => group);
    expect(names('private')).toEqual(['***', '***']);
    expect(names('ratio')).toEqual(['***', '***']);
    expect(names('public')).toEqual(['a', 'b']);
  });

  test('says until when it is waived, held against the last day of the period', () => {
    expect(of('waived').waiver).toEqual({ reason: 'R', until: '2017-12-31', expired: false });
    expect(of('expired').waiver).toEqual({ reason: 'R', until: '2017-06-30', expired: true });
    expect(of('free').waiver).toBe(null);
  });

  test('names the measure that is its limit, and what that comes to', () => {
    expect(of('relative')).toMatchObject({
      status: 'pass',
      target: {
        operator: '<=',
        limit: '5',
        upper: null,
        open: null,
        text: 'at most the greatest n in the rows of Register',
        words: 'at most the greatest n in the rows of Register (5)',
      },
    });
    expect(of('relative').evidence).toHaveLength(2);
  });

  test('names the columns whose cells may touch it: those asked, the period, the key', () => {
    expect(of('free').evidence).toMatchObject([
      { source: 'r', files: ['r.csv'], columns: ['id', 'date', 'n'], rows: 2, where: null },
    ]);
    expect(of('public').evidence[0]?.columns).toEqual(['id', 'date', 'area', 'n']);
  });

  test('of what somebody states says who, and shows it on its side of every limit', () => {
    expect(of('stated')).toMatchObject({
      status: 'fail',
      actual: { value: '0.97996', display: '97.996%' },
      stated: { by: 'B', date: '2017-08-01', document: 'Y' },
      measureWords: null,
      evidence: [],
    });
    expect(of('inside')).toMatchObject({
      status: 'pass',
      actual: { display: '89.9999%' },
      target: { limit: '0.8', upper: '0.9', open: [false, true] },
      stated: { by: 'B', date: null, document: null },
    });
    expect(of('free')).toMatchObject({
      stated: null,
      measureWords: 'the sum of n over the rows of Register',
    });
  });

  test('of a mean says what it is weighted by', () => {
    expect(of('mean').actual).toMatchObject({ value: '4', averagedBy: 'rows' });
    expect(of('weighted').actual).toMatchObject({ value: '4.25', averagedBy: 'weights' });
    expect(of('free').actual).not.toHaveProperty('averagedBy');
  });

  test('says where in the plan its target stands', () => {
    expect(of('warned').place.file).toBe('plan.yaml');
    expect(plan.split('\n')[of('warned').place.line - 1]).toContain('id: warned');
    expect(plan.split('\n')[of('none').place.line - 1]).toContain('id: none');
  });

  test('names what each register is to the figure, where it is made of several', () => {
    const roles = (id: string) => of(id).evidence.map(({ title, role, where }) => [title, role, where]);
    expect(roles('compared')).toEqual([
      ['Register', 'this period', 'area is a'],
      ['Register', 'compared with', 'area is b'],
    ]);
    expect(roles('ratio').map(([, role]) => role)).toEqual(['numerator', 'denominator']);
    expect(roles('free')).toEqual([['Register', undefined, null]]);
    expect(roles('relative').map(([, role]) => role)).toEqual([undefined, 'compared with']);
  });

  test('without a figure says why', () => {
    expect(of('none')).toMatchObject({
      status: 'no-data',
      reason: 'nobody keeps it',
      actual: null,
      margin: null,
      completion: null,
      groups: null,
      measureWords: null,
      evidence: [],
      certain: false,
    });
  });

  test('is held against the day as of which it is judged, where one is given', async () => {
    const early = await judgePlan(plan, { 'r.csv': rows }, { asOf: '2017-06-30' });
    expect(resultOf(early.report, 'expired').waiver?.expired).toBe(false);
    expect(early.report).toMatchObject({ asOf: '2017-06-30', baseline: null });
    expect(report).toMatchObject({
      asOf: null,
      plan: { title: 'Made up', document: 'D', period: { from: '2017-01-01', to: '2017-12-31' } },
    });
  });
});

test('a figure in doubt shows its bounds, and the rows that leave it so', async () => {
  const { report } = await judgePlan(plan, { 'r.csv': `${rows}3,2017-03-02,a,x,?,\n` });
  expect(resultOf(report, 'free')).toMatchObject({
    status: 'pass',
    provisional: true,
    certain: true,
    bounds: {
      low: '8',
      high: '17',
      display: 'between 8 and 17',
      rows: 1,
      places: [{ file: 'r.csv', line: 4 }],
    },
  });
  expect(resultOf(report, 'missed')).toMatchObject({ status: 'fail', bounds: { high: '17' } });
});

test('a figure without pieces has no items', () => {
  expect(judgeFigure(rational(9, 10), threshold('≥80%')).distance?.items).toBe(null);
});

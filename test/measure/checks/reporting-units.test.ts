import { expect, test } from 'vitest';
import { reportingParts } from '../../../src/measure/checks/reporting-units.ts';
import { isoOf, parsePeriod } from '../../../src/model/plan/period.ts';

const whole = [null];

test.each<[every: 'month' | 'quarter' | null, period: string | null, names: readonly (string | null)[]]>([
  [null, '2017', whole],
  ['month', null, whole],
  ['month', '2017-Q1', ['2017-01', '2017-02', '2017-03']],
  ['month', '2017-02', ['2017-02']],
  ['month', '2016-02-01/2016-02-29', ['2016-02']],
  ['month', '2016-02-01/2016-02-28', whole],
  ['month', '2017-02-01/2017-02-28', ['2017-02']],
  ['month', '2017-11-01/2018-01-31', ['2017-11', '2017-12', '2018-01']],
  ['month', '2017-01-15/2017-03-30', ['2017-02']],
  ['month', '2017-05-03', whole],
  ['quarter', '2017', ['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4']],
  ['quarter', '2017-H2', ['2017-Q3', '2017-Q4']],
  ['quarter', '2017-05', whole],
  ['quarter', '2017-02-01/2018-03-31', ['2017-Q2', '2017-Q3', '2017-Q4', '2018-Q1']],
])('every %s of %s', (every, period, names) => {
  const parts = reportingParts(every, period === null ? null : parsePeriod(period));
  expect(parts.map(({ name }) => name)).toEqual(names);
});

test('a leap February has its 29th', () => {
  const [february] = reportingParts('month', parsePeriod('2016-02'));
  expect(february?.span && isoOf(february.span.to)).toBe('2016-02-29');
});

import { expect, test } from 'vitest';
import { isoOf, parsePeriod } from '../../../src/model/plan/period.ts';
import { periodName, periodWords } from '../../../src/text/words/period-words.ts';

// A period's name is what --period takes.
test.each([
  '2017',
  '2017-H1',
  '2017-H2',
  '2017-Q1',
  '2017-Q4',
  '2017-05-01/2018-04-30',
  '2016-02-01/2016-02-29',
])('%s', (name) => {
  const period = parsePeriod(name);
  expect(period && periodName({ from: isoOf(period.from), to: isoOf(period.to) })).toBe(name);
});

test.each([
  ['2017', '2017 年', '2017'],
  ['2017-Q2', '2017-Q2', '2017-Q2'],
  ['-', '基期', 'Baseline'],
])('%s in words', (name, zh, en) => {
  expect([periodWords(name, 'zh'), periodWords(name, 'en')]).toEqual([zh, en]);
});

test('no period', () => {
  expect(periodName(null)).toBe('-');
});

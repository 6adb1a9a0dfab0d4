import { expect, test } from 'vitest';
import {
  type FileSeen,
  answersFor,
  beginnings,
  dateExtent,
  isOfAnotherPeriod,
  isOfAnotherYear,
} from '../../../src/measure/readings/file-seen.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { type Period, isoOf, parsePeriod } from '../../../src/model/plan/period.ts';
import { soundPlan } from '../../support/judge-plan.ts';

function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new Error(`${text} is no period`);
  return found;
}

const file: FileSeen = { name: 'r.csv', claimed: null, named: null, rows: 0, used: 0, dates: null };

test.each([
  // what its name says, and whether that is of another period than 2017
  ['2017', false],
  ['2017-05', false],
  ['2016-07-01/2017-06-30', false],
  ['2016', true],
  ['2018', true],
  // a month before may be the last one reported, a month after when it was made
  ['2016-12', true],
  ['2018-01', false],
  ['2018-02-01', false],
  ['2016-12-15', false],
  ['2016-12-01/2016-12-27', false],
  ['2016-12-01/2016-12-28', true],
  ['2018-01-01/2018-06-28', false],
  ['2018-01-01/2018-06-29', true],
])('a file named %s is of another period: %s', (named, expected) => {
  expect(isOfAnotherPeriod(period(named), period('2017'))).toBe(expected);
});

test.each([
  ['2016-01-01/2016-12-31', true],
  ['2016-01-01/2017-01-01', false],
  ['2017-03-01/2017-04-01', false],
  ['2017-12-31/2018-02-01', false],
  ['2018-01-01/2018-02-01', true],
])('rows of %s are of another year than 2017: %s', (dates, expected) => {
  expect(isOfAnotherYear(period(dates), period('2017'))).toBe(expected);
});

test.each<[string, Partial<Record<'claimed' | 'named' | 'dates', string>>, boolean]>([
  ['nothing', {}, true],
  ['that it is of the year', { claimed: '2017' }, true],
  ['that it is of a part of the year, whatever its rows say', { claimed: '2017-05', dates: '2016' }, true],
  ['that it is of another year, whatever its rows say', { claimed: '2016', dates: '2017' }, false],
  ['by its rows that it is of another year', { dates: '2016' }, false],
  ['by its rows that it is of the year', { dates: '2016-05-01/2018-02-01' }, true],
  ['by its name that it is of another year', { named: '2016' }, false],
  ['by its name that it is of the year', { named: '2017' }, true],
  ['by its name when it was made', { named: '2018-01-15' }, true],
])('a file that says %s answers for 2017: %s', (...[, said, expected]) => {
  const seen = Object.fromEntries(Object.entries(said).map(([key, text]) => [key, period(text)]));
  expect(answersFor({ ...file, ...seen }, period('2017'))).toBe(expected);
});

test('the days of a register are those of its windows, of a term its beginning', () => {
  const whole = period('2017');
  expect(
    beginnings([
      { kind: 'all' },
      { kind: 'flow', column: 'date', period: whole },
      { kind: 'until', column: 'date', period: whole },
      { kind: 'in-force', from: 'begun', to: 'over', period: whole },
      { kind: 'file', period: whole },
    ]),
  ).toEqual(['date', 'begun']);
});

test('the first and the last day of rows are told, whatever else their cells hold', () => {
  const { sources } = soundPlan(`
plan: p
title: Made up
language: en
sources:
  r: { title: R, files: ["r.csv"], period: none, columns: { a: { header: a, type: date }, b: { header: b, type: date } } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "1", measure: { count: r } }
`);
  const [source] = sources;
  if (!source) throw new Error('the plan has a source');
  const extent = dateExtent(source, ['a', 'b']);
  const rowOf = (...cells: readonly Cell[]): Row => ({
    file: 0,
    line: 2,
    cell: (column) => cells[column] ?? null,
    place: () => nowhere,
  });
  expect(extent.extent()).toBe(null);
  expect(extent.add(rowOf(period('2017-05-03'), null))).toBe('used');
  extent.add(rowOf(period('2017-04'), { code: 'data/bad-date' }));
  extent.add(rowOf(null, period('2018-02-01')));
  const found = extent.extent();
  expect(found && [isoOf(found.from), isoOf(found.to)]).toEqual(['2017-04-01', '2018-02-01']);
});

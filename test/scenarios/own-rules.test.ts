import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/subjects/report.ts';
import { judgePlan, resultOf, type Files } from '../support/judge-plan.ts';

// Made-up registers of inspections and accidents; no figure is anybody's.
const plan = (more: string, targets: readonly string[], top = ''): string => `
plan: p
title: Made up
language: en
period: 2017
${top}
sources:
  tests:
    title: Tests
    files: ["tests*.csv"]
    period: date
${more}
    columns:
      id: { header: id, type: text, optional: true }
      date: { header: date, type: date }
      district: { header: district, type: text, optional: true }
      tested: { header: tested, type: integer, min: 0, max: 1000 }
      passed: { header: passed, type: integer, optional: true }
  labs:
    title: Laboratories
    files: ["labs*.csv"]
    key: [name]
    columns:
      name: { header: name, type: text, optional: true }
      staff: { header: staff, type: integer, optional: true }
sections:
  - title: S
    targets:
${targets.map((target, i) => `      - { id: t${i}, title: T, owner: [O], ${target} }`).join('\n')}
`;

const header = 'id,date,district,tested,passed\n';
const count = 'target: at least 1, measure: { count: tests }';
/** Two rows, neither more nor less: one in doubt beside a good one leaves it open. */
const two = 'target: "=2", measure: { count: tests }';
const none = 'target: 无, measure: { count: tests, where: { passed: 0 } }';
const sum = 'target: at most 20, measure: { sum: tests, column: tested }';
const key = '    key: [id]';
const rule =
  '    rules: [{ title: no more passed than tested, where: { passed: { lte: { column: tested } } } }]';

/** Errors and what else is named, as `file:line code`. */
function said(report: Report, prefix = 'data/'): readonly string[] {
  return report.diagnostics
    .filter(({ code }) => code.startsWith(prefix))
    .map(({ file, line, code, field }) => `${file}:${line} ${code}${field === null ? '' : ` ${field}`}`);
}

interface Case {
  readonly name: string;
  readonly more: string;
  readonly targets: readonly string[];
  readonly files: Files;
  readonly codes: readonly string[];
  readonly statuses: readonly string[];
  readonly values?: readonly (string | null)[];
  /** `low..high` of each target; null where nothing is in doubt. */
  readonly bounds?: readonly (string | null)[];
  readonly rows?: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  {
    name: 'a repeated key: the second row is not counted and is in doubt for every target of its source',
    more: key,
    targets: [count, two, none],
    files: { 'tests.csv': `${header}a,2017-01-01,X,1,1\nb,2017-01-02,X,1,1\na,2017-01-03,X,1,0\n` },
    codes: ['tests.csv:4 data/repeated-key id'],
    statuses: ['pass', 'invalid', 'invalid'],
    values: ['2', '2', '0'],
    bounds: ['2..3', '2..3', '0..1'],
    rows: { read: 3, used: 2, rejected: 1 },
  },
  {
    name: 'a key repeated in another file, which comes later by its path',
    more: key,
    targets: [count, two],
    files: {
      'tests-2.csv': `${header}c,2017-02-01,X,1,1\na,2017-02-03,X,1,1\n`,
      'tests-1.csv': `${header}a,2017-01-01,X,1,1\n`,
    },
    codes: ['tests-2.csv:3 data/repeated-key id'],
    statuses: ['pass', 'invalid'],
    values: ['2', '2'],
    bounds: ['2..3', '2..3'],
  },
  {
    name: 'a key repeated out of the period is repeated',
    more: key,
    targets: [count, two],
    files: { 'tests.csv': `${header}a,2016-01-01,X,1,1\na,2017-01-03,X,1,1\nb,2017-01-03,X,1,1\n` },
    codes: ['tests.csv:3 data/repeated-key id'],
    statuses: ['pass', 'invalid'],
    values: ['1', '1'],
    bounds: ['1..2', '1..2'],
  },
  {
    name: 'keys of two columns are equal only when both are',
    more: '    key: [id, district]',
    targets: [count],
    files: {
      'tests.csv': `${header}a,2017-01-01,X,1,1\na,2017-01-03,Y,1,1\nab,2017-01-03,Y,1,1\na,2017-01-03,bY,1,1\n`,
    },
    codes: [],
    statuses: ['pass'],
    values: ['4'],
  },
  {
    name: 'a blank key of an optional column is a value like any other',
    more: key,
    targets: [count, two],
    files: { 'tests.csv': `${header}a,2017-01-01,X,1,1\n,2017-01-03,Y,1,1\n` },
    codes: [],
    statuses: ['pass', 'pass'],
    values: ['2', '2'],
    bounds: [null, null],
    rows: { read: 2, used: 2 },
  },
  {
    name: 'a key cell that cannot be read is as good as none',
    more: '    key: [id, tested]',
    targets: [count, two],
    files: { 'tests.csv': `${header}a,2017-01-01,X,1,1\na,2017-01-03,Y,one,1\n` },
    codes: ['tests.csv:3 data/bad-number tested'],
    statuses: ['pass', 'invalid'],
    values: ['1', '1'],
    bounds: ['1..2', '1..2'],
  },
  {
    name: 'good rows that already exceed an absence fail beside a repeated key',
    more: key,
    targets: [none],
    files: { 'tests.csv': `${header}a,2017-01-01,X,1,0\nb,2017-01-03,Y,1,1\nb,2017-01-03,Y,1,1\n` },
    codes: ['tests.csv:4 data/repeated-key id'],
    statuses: ['fail'],
    values: ['1'],
  },
  {
    name: 'a broken rule touches every target, also those that ask none of its columns',
    more: rule,
    targets: [count, two, sum],
    files: { 'tests.csv': `${header}a,2017-01-01,X,5,4\nb,2017-01-02,X,5,6\n` },
    codes: ['tests.csv:3 data/broken-rule passed'],
    statuses: ['pass', 'invalid', 'invalid'],
    values: ['1', '1', '5'],
    bounds: ['1..2', '1..2', '5..1005'],
    rows: { read: 2, used: 1, rejected: 1 },
  },
  {
    name: 'a rule that holds at its edge',
    more: rule,
    targets: [count],
    files: { 'tests.csv': `${header}a,2017-01-01,X,5,5\n` },
    codes: [],
    statuses: ['pass'],
  },
  {
    name: 'a rule of an unreadable cell is unknown: the cell says so, and touches only who asks it',
    more: rule,
    targets: [count, sum],
    files: { 'tests.csv': `${header}a,2017-01-01,X,five,4\n` },
    codes: ['tests.csv:2 data/bad-number tested'],
    statuses: ['pass', 'invalid'],
  },
  {
    name: 'a rule of a blank cell does not hold, unless it says blank: true',
    more: '    rules: [{ title: r, where: { passed: { lte: { column: tested } } } }, { title: s, where: { any: [{ passed: { blank: true } }, { passed: { lte: 5 } }] } }]',
    targets: [count],
    files: { 'tests.csv': `${header}a,2017-01-01,X,5,\n` },
    codes: ['tests.csv:2 data/broken-rule passed'],
    statuses: ['invalid'],
  },
  {
    name: 'two rules broken by one row, and a row out of the period that breaks one',
    more: '    rules: [{ title: r, where: { passed: { lte: { column: tested } } } }, { title: s, where: { district: [X, Y] } }]',
    targets: [count, two],
    files: { 'tests.csv': `${header}a,2017-01-01,Z,5,6\nb,2016-01-01,Z,5,5\nc,2017-01-01,X,5,5\n` },
    codes: [
      'tests.csv:2 data/broken-rule district',
      'tests.csv:2 data/broken-rule passed',
      'tests.csv:3 data/broken-rule district',
    ],
    statuses: ['pass', 'invalid'],
    bounds: ['1..3', '1..3'],
    rows: { read: 3, used: 1, outOfPeriod: 0, rejected: 2 },
  },
  {
    name: 'a rule may ask for the edges of the period',
    more: '    rules: [{ title: r, where: { date: { lte: { period: end } } } }]',
    targets: [count, two],
    files: { 'tests.csv': `${header}a,2017-01-01,Z,5,6\nb,2018-01-01,Z,5,5\n` },
    codes: ['tests.csv:3 data/broken-rule date'],
    statuses: ['pass', 'invalid'],
    bounds: ['1..2', '1..2'],
  },
  {
    name: 'a rule looks values up in another source',
    more: '    rules: [{ title: known laboratory, where: { district: { in: { source: labs, column: name } } } }]',
    targets: [count, two],
    files: {
      'tests.csv': `${header}a,2017-01-01,L1,5,5\nb,2017-01-01,L3,5,5\n`,
      'labs.csv': 'name,staff\nL1,3\nL2,4\n',
    },
    codes: ['tests.csv:3 data/broken-rule district'],
    statuses: ['pass', 'invalid'],
    bounds: ['1..2', '1..2'],
  },
  {
    name: 'a rule that looks values up in a source that was not supplied is unknown',
    more: '    rules: [{ title: known laboratory, where: { district: { in: { source: labs, column: name } } } }]',
    targets: [count],
    files: { 'tests.csv': `${header}a,2017-01-01,L1,5,5\n` },
    codes: [],
    statuses: ['pass'],
  },
  {
    name: 'a value that is looked up and found is found, beside a row that repeats a key',
    more: '',
    targets: [
      'target: at least 1, measure: { count: tests, where: { district: { in: { source: labs, column: name } } } }',
    ],
    files: { 'tests.csv': `${header}a,2017-01-01,L1,5,5\n`, 'labs.csv': 'name,staff\nL1,3\nL1,4\n' },
    codes: ['labs.csv:3 data/repeated-key name'],
    statuses: ['pass'],
  },
  {
    name: 'a value that is looked up and not found may be what the repeated key should be',
    more: '',
    targets: [
      'target: at least 1, measure: { count: tests, where: { district: { in: { source: labs, column: name } } } }',
    ],
    files: { 'tests.csv': `${header}a,2017-01-01,L2,5,5\n`, 'labs.csv': 'name,staff\nL1,3\nL1,4\n' },
    codes: ['labs.csv:3 data/repeated-key name'],
    statuses: ['invalid'],
  },
  {
    name: 'below the least and above the most allowed touch who reads the column',
    more: '',
    targets: [count, sum, 'target: at most 2000, measure: { sum: tests, column: tested }'],
    files: { 'tests.csv': `${header}a,2017-01-01,X,-1,5\nb,2017-01-01,X,1001,5\nc,2017-01-01,X,1000,5\n` },
    codes: ['tests.csv:2 data/below-minimum tested', 'tests.csv:3 data/above-maximum tested'],
    statuses: ['pass', 'fail', 'invalid'],
  },
  {
    name: 'rules and keys of a source that no target reads are not asked',
    more: key,
    targets: ['target: at least 1, measure: { count: labs }'],
    files: {
      'tests.csv': `${header}a,2017-01-01,X,1,1\na,2017-01-01,X,1,1\n`,
      'labs.csv': 'name,staff\nL1,3\n',
    },
    codes: [],
    statuses: ['pass'],
  },
];

test.each(cases)('$name', async ({ more, targets, files, codes, statuses, values, bounds, rows }) => {
  const { report } = await judgePlan(plan(more, targets), files);
  expect(said(report)).toEqual(codes);
  expect(report.results.map(({ status }) => status)).toEqual(statuses);
  if (values) expect(report.results.map(({ actual }) => actual?.value ?? null)).toEqual(values);
  if (bounds) {
    expect(report.results.map(({ bounds: own }) => own && `${own.low ?? ''}..${own.high ?? ''}`)).toEqual(
      bounds,
    );
  }
  for (const { status, certain } of report.results) expect(certain).toBe(status !== 'invalid');
  if (rows) expect(report.inputs.find(({ source }) => source === 'tests')?.rows).toMatchObject(rows);
});

describe('repeated keys', () => {
  test('the second names the first, wherever that is', async () => {
    const { report } = await judgePlan(plan(key, [count]), {
      'tests-1.csv': `${header}x,2017-01-01,X,1,1\na,2017-01-01,X,1,1\n`,
      'tests-2.csv': `${header}a,2017-01-02,X,1,1\n,,,,\na,2017-01-03,X,1,1\n`,
    });
    const places = report.diagnostics.map(({ line, cell, message }) => [
      line,
      cell,
      message.includes('tests-1.csv:3'),
    ]);
    expect(places).toEqual([
      [2, 'a', true],
      [4, 'a', true],
    ]);
  });

  test('thousands of them are all counted, the first thousand listed in order, each with its first', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `k${i},2017-01-01,X,1,1`);
    const { report } = await judgePlan(plan(key, [count]), {
      'tests.csv': `${header}${[...lines, ...lines].join('\n')}\n`,
    });
    expect(report.counts).toEqual([{ file: 'tests.csv', code: 'data/repeated-key', count: 1500 }]);
    expect(report.diagnostics.map(({ line }) => line)).toEqual(
      Array.from({ length: 1000 }, (_, i) => i + 1502),
    );
    expect(
      report.diagnostics.every(({ line, message }) => message.includes(`tests.csv:${(line ?? 0) - 1500};`)),
    ).toBe(true);
    expect(resultOf(report, 't0').actual?.value).toBe('1500');
  });

  test('any split of rows with distinct keys over files gives the figures of one file', async () => {
    const text = plan(key, [count, sum, none]);
    const figures = (report: Report): unknown =>
      report.results.map(({ status, actual, diagnostics }) => ({ status, actual, diagnostics }));
    const file = (own: readonly string[], last: string): string =>
      `${header}${[...own, `${last},2015-01-01,X,1,1`].join('\n')}\n`;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), fc.nat(12), async (ids, cut) => {
        const lines = ids.map((id) => `k${id},2017-01-01,X,${id},${id % 3}`);
        const one = await judgePlan(text, { 'tests.csv': file(lines, 'end') });
        const split = await judgePlan(text, {
          'tests-1.csv': file(lines.slice(0, cut), 'end'),
          'tests-2.csv': file(lines.slice(cut), 'other end'),
        });
        expect(figures(split.report)).toEqual(figures(one.report));
      }),
      { numRuns: 40 },
    );
  });
});

test('private cells are masked in the sentences about other columns too', async () => {
  const text = plan('    key: [district, id]\n' + rule.replace('passed: { lte', 'id: a, passed: { lte'), [
    count,
  ]).replaceAll('type: text, optional: true }', 'type: text, optional: true, private: true }');
  const { report } = await judgePlan(text, {
    'tests.csv': `${header}secret,2017-01-01,hidden,1,1\nsecret,2017-01-02,hidden,1,1\n`,
  });
  expect(said(report)).toEqual([
    'tests.csv:2 data/broken-rule id',
    'tests.csv:3 data/broken-rule id',
    'tests.csv:3 data/repeated-key district',
  ]);
  expect(JSON.stringify(report)).not.toMatch(/secret|hidden/);
});

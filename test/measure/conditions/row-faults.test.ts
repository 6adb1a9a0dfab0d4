import { describe, expect, test } from 'vitest';
import { columnNumbers } from '../../../src/measure/conditions/compile-condition.ts';
import { faultsOf, periodFault, refuse } from '../../../src/measure/conditions/row-faults.ts';
import { rowWithout } from '../../../src/measure/conditions/row-without.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { type Finding, nowhere } from '../../../src/model/finding.ts';
import { one } from '../../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { parsePeriod } from '../../../src/model/plan/period.ts';
import { judgePlan, resultOf, soundPlan } from '../../support/judge-plan.ts';

const planOf = (period: string, measure: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: ${period}
    columns:
      day: { header: day, type: date, optional: true }
      end: { header: end, type: date, optional: true }
      n: { header: n, type: integer, optional: true }
      must: { header: must, type: integer }
  other:
    title: Other
    files: ["other.csv"]
    period: none
    columns: { m: { header: m, type: integer } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: at least 9, measure: ${measure} }
`;

/** What is found of a register of these rows, and the codes that touch the target. */
async function found(period: string, measure: string, text: string, other = 'm\n1\n') {
  const files = { 'r.csv': text, 'other.csv': other };
  const { report } = await judgePlan(planOf(period, measure), files);
  return {
    found: report.diagnostics.map(({ code, line, field }) => `${code} ${line} ${field}`),
    touching: resultOf(report, 't').diagnostics,
  };
}

describe('why a row is in doubt', () => {
  test.each([
    ['a blank number', 'day', '{ sum: r, column: must }', '2017-01-01,,1,', 'data/blank-cell', 'must'],
    ['a blank day', 'day', '{ count: r }', ',,1,1', 'data/no-period', 'day'],
    ['a day that cannot be read', 'day', '{ count: r }', '2017-13-01,,1,1', 'data/bad-date', 'day'],
    [
      'a month where days are asked',
      'none',
      '{ count: r, where: { day: { lt: 2017-03-05 } } }',
      '2017-03,,1,1',
      'data/coarse-date',
      'day',
    ],
    [
      'a month beside a day',
      'none',
      '{ count: r, where: { n: 1, day: { lt: { column: end } } } }',
      '2017-03,2017-03-05,1,1',
      'data/coarse-date',
      'day',
    ],
    [
      'a number that cannot be read',
      'none',
      '{ count: r, where: { n: 1, day: { lt: 2017-03-05 } } }',
      '2017-03,,x,1',
      'data/bad-number',
      'n',
    ],
  ])('%s', async (_, period, measure, row, code, field) => {
    const { found: all, touching } = await found(
      period,
      measure,
      `day,end,n,must\n2017-01-01,,1,1\n${row}\n`,
    );
    expect(touching).toEqual([code]);
    expect(all).toEqual([`${code} 3 ${field}`]);
  });

  test('a file that lacks the column', async () => {
    const { touching } = await found('none', '{ count: r, where: { n: 1 } }', 'day,must\n2017-01-01,1\n');
    expect(touching).toEqual(['data/optional-column-missing']);
  });

  test('another register that is not all there', async () => {
    const looked = '{ count: r, where: { n: { in: { source: other, column: m } } } }';
    const text = 'day,end,n,must\n2017-01-01,,1,1\n2017-01-01,,2,1\n';
    expect((await found('none', looked, text, 'm\n1\nx\n')).touching).toContain('measure/lookup-incomplete');
    expect((await found('none', looked, text)).touching).toEqual([]);
  });
});

describe('what is said of a row itself', () => {
  const wrong: Cell = { code: 'data/bad-date' };
  const other: Cell = { code: 'data/bad-number' };
  const month = parseSpan('2017-03');
  const day = parseSpan('2017-03-01');
  const rowOf = (...cells: readonly Cell[]): Row => ({
    file: 1,
    line: 7,
    cell: (column) => cells[column] ?? null,
    place: (column) => ({ ...nowhere, line: 7, column }),
  });

  /** What a fold asks of rows whose columns are a day, an end, a number that may be blank and one that may not. */
  function questions(period: string, lacking: readonly number[] = []) {
    const { value } = compileDemand(soundPlan(planOf(period, '{ count: r }')), parsePeriod('2017'), null);
    const [part] = value?.sources ?? [];
    const [spec] = part?.folds ?? [];
    if (!part || !spec) throw new Error('no demand');
    const noted: string[] = [];
    const note = ({ code, args, place }: Finding): void =>
      void noted.push(`${code} ${JSON.stringify(args)} @${place.column}`);
    const columnNumber = columnNumbers(part.source);
    const dates = period === '{ of: file }' ? [] : ['day', 'end'].map(columnNumber);
    const lacks = new Map(lacking.length === 0 ? [] : [[1, new Set(lacking)]]);
    return {
      noted,
      of: { spec, source: part.source, asked: [2, 3], ordered: [0, 1], dates, lacking: lacks, note },
    };
  }

  test.each([
    ['a blank cell that may be', 2, [], 'data/blank-cell', ['data/blank-cell {"state":"optional"} @2']],
    ['a blank cell that may not', 3, [], 'data/blank-cell', ['data/blank-cell {"state":"required"} @3']],
    [
      'a column that the source has not',
      9,
      [],
      'data/blank-cell',
      ['data/blank-cell {"state":"required"} @9'],
    ],
    ['an error', 0, [wrong], 'data/bad-date', []],
    [
      'a text where a number is asked',
      0,
      ['x'],
      'data/blank-cell',
      ['data/blank-cell {"state":"optional"} @0'],
    ],
  ] as const)('%s is refused', (_, column, cells, code, expected) => {
    const { of, noted } = questions('day');
    expect(refuse(of, rowOf(...cells), column)).toBe(code);
    expect(noted).toEqual(expected);
  });

  test.each([
    ['day', [null, wrong], 'data/no-period', ['data/no-period {} @0']],
    ['day', [wrong, null], 'data/bad-date', []],
    ['day', [day, null], 'data/no-period', ['data/no-period {} @1']],
    ['day', [day, wrong], 'data/bad-date', []],
    ['{ of: file }', [null, wrong], 'data/file-period-unknown', []],
  ] as const)('a row of the period %s with %j has none that is known', (period, cells, code, expected) => {
    const { of, noted } = questions(period);
    expect(periodFault(of, rowOf(...cells))).toBe(code);
    expect(noted).toEqual(expected);
  });

  test('a window that all its columns answer is no fault of the row', () => {
    expect(() => periodFault(questions('day').of, rowOf(day, day))).toThrow('asked of its columns alone');
  });

  test.each([
    ['an error', [], [null, null, wrong, one], ['data/bad-date'], []],
    ['two errors', [], [null, null, wrong, other], ['data/bad-date', 'data/bad-number'], []],
    ['an error in a file that lacks a column', [3], [null, null, wrong, null], ['data/bad-date'], []],
    [
      'a column of two that the file lacks',
      [3],
      [month, null, one, null],
      ['data/optional-column-missing'],
      [],
    ],
    [
      'a month where days are asked',
      [],
      [day, month, one, one],
      ['data/coarse-date'],
      ['data/coarse-date {} @1'],
    ],
    [
      'a month that no condition needs',
      [0],
      [month, null, one, one],
      ['data/coarse-date'],
      ['data/coarse-date {} @0'],
    ],
    ['a day, and nothing else', [], [day, null, one, one], ['measure/lookup-incomplete'], []],
    ['nothing', [], [null, null, null, null], ['measure/lookup-incomplete'], []],
  ] as const)('%s leaves the conditions without an answer', (_, lacking, cells, codes, expected) => {
    const { of, noted } = questions('day', lacking);
    expect(faultsOf(of, rowOf(...cells), of.asked)).toEqual(codes);
    expect(noted).toEqual(expected);
  });

  test('what a file lacks nobody knows of a row, and what has been found of the row stays', () => {
    const without = rowWithout(rowOf(day, month, one), new Set([1]));
    expect([0, 1, 2].map((column) => without.cell(column))).toEqual([
      day,
      { code: 'data/optional-column-missing' },
      one,
    ]);
    expect([without.file, without.line, without.place(2).column, 'truths' in without]).toEqual([
      1,
      7,
      2,
      false,
    ]);
    const truths = ['true' as const];
    expect(rowWithout({ ...rowOf(day), truths } as Row, new Set([1]))).toMatchObject({ truths });
  });
});

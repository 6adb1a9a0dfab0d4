import { describe, expect, test } from 'vitest';
import { rowsByName } from '../../src/judge/shown-evidence.ts';
import type { RowsAlike } from '../../src/model/data/row.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

const alike = (query: number): RowsAlike => ({ fields: ['id'], query });

describe('rows by the names of their files', () => {
  test('and of a database by their keys, one after the other', () => {
    const [known, fewer, unknown] = [alike(0), alike(1), alike(2)];
    const rowNames = new Map([
      [known, [{ id: 'a' }, { id: 'b' }]],
      [fewer, [{ id: 'c' }]],
    ]);
    const rows = [
      { file: 1, line: 7 },
      { file: 0, line: 1, alike: known },
      { file: 0, line: 1, alike: fewer },
      { file: 0, line: 1, alike: known },
      { file: 0, line: 1, alike: fewer },
      { file: 0, line: 1, alike: unknown },
    ];
    expect(rowsByName(rows, { fileNames: ['r.db', 's.csv'], rowNames })).toEqual([
      { file: 's.csv', line: 7 },
      { file: 'r.db', line: null, key: { id: 'a' } },
      { file: 'r.db', line: null, key: { id: 'c' } },
      { file: 'r.db', line: null, key: { id: 'b' } },
    ]);
  });
});

const plan = (target: string): string => `
plan: p
title: Made up
language: en
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: none
    columns:
      id: { header: id, type: text }
      n: { header: n, type: integer }
  all:
    title: All of them
    files: ["all*.csv"]
    period: none
    columns: { n: { header: n, type: integer } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], ${target} }
`;
const files = { 'r1.csv': 'id,n\na,1\nb,2\n', 'r2.csv': 'id,n\nc,3\n', 'all.csv': 'n\n4\n5\n6\n' };

/** What is shown of each source: what it is, whose part, its files, its rows and the columns that were asked. */
async function shown(target: string) {
  const { report } = await judgePlan(plan(target), files);
  return resultOf(report, 't').evidence.map(
    ({ source, title, role = null, files: own, rows, columns, where }) => [
      `${source} ${title}`,
      role,
      own,
      rows,
      columns,
      where,
    ],
  );
}

describe('the rows behind a figure', () => {
  test.each<[string, readonly unknown[]]>([
    [
      'target: at least 1, measure: { count: r, where: { id: a } }',
      [['r Register', null, ['r1.csv', 'r2.csv'], 1, ['id'], 'id is a']],
    ],
    [
      'target: at least 1, measure: { sum: all, column: n }',
      [['all All of them', null, ['all.csv'], 3, ['n'], null]],
    ],
    [
      'target: at least 1%, measure: { ratio: { numerator: { count: r, where: { id: a } }, denominator: { count: all } } }',
      [
        ['r Register', 'numerator', ['r1.csv', 'r2.csv'], 1, ['id'], 'id is a'],
        ['all All of them', 'denominator', ['all.csv'], 3, [], null],
      ],
    ],
    [
      'target: at least 1, measure: { total: [{ count: r }, { sum: all, column: n }] }',
      [
        ['r Register', 'part', ['r1.csv', 'r2.csv'], 3, [], null],
        ['all All of them', 'part', ['all.csv'], 3, ['n'], null],
      ],
    ],
    [
      'target: { gte: { count: all } }, measure: { count: r }',
      [
        ['r Register', null, ['r1.csv', 'r2.csv'], 3, [], null],
        ['all All of them', 'compared with', ['all.csv'], 3, [], null],
      ],
    ],
    ['target: at least 1, stated: { value: "2", by: O }', []],
  ])('%s', async (target, expected) => {
    expect(await shown(target)).toEqual(expected);
  });
});

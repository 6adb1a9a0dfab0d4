import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/subjects/report.ts';
import { openTestDatabase } from '../support/database-tables.ts';
import { runBinary } from '../support/spawn-binary.ts';

// Parquet files as DuckDB writes them are files like others: the figures of the same rows as CSV, with rows named by their keys.
const folder = mkdtempSync(join(tmpdir(), 'plan-check-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const patience = 120_000;

const columns = `'CJ-' || i as 编号, case when i % 3 = 0 then '不合格' else '合格' end as 结论,
  case when i % 7 = 0 then null else cast(i * 1.25 as decimal(10, 2)) end as 金额,
  date '2016-12-20' + cast(i as integer) as 日期, ['崇川区', '海门市'][i % 2 + 1] as 区县`;
/** The query of each file. */
const files: Readonly<Record<string, string>> = {
  '抽检.parquet': `select ${columns} from range(1, 200) t(i)`,
  '抽检.csv': `select ${columns} from range(1, 200) t(i)`,
  '抽检一.parquet': `select ${columns} from range(1, 90) t(i)`,
  "抽检'二.parquet": `select ${columns} from range(90, 200) t(i)`,
  '重复.parquet': `select ${columns} from range(5, 7) t(i)`,
  'other.parquet': 'select 1 as a, 2 as b',
  '缺.parquet': `select * exclude (结论) from (select ${columns} from range(20, 40) t(i))`,
  '列表.parquet': `select * replace ([金额] as 金额) from (select ${columns} from range(1, 9) t(i))`,
};

const plan = `plan: parquet
title: 虚构的计划
language: zh
period: 2017
sources:
  s:
    title: 抽检
    key: [id]
    period: day
    columns:
      id: { header: 编号, type: text }
      result: { header: 结论, type: text, values: [合格, 不合格] }
      amount: { header: 金额, type: decimal, unit: 万元, optional: true }
      day: { header: 日期, type: date }
      district: { header: 区县, type: text }
sections:
  - title: 虚构的章节
    targets:
      - { id: rows, title: A, target: 100件以上, measure: { count: s } }
      - { id: rate, title: B, target: 98%以上, measure: { share: s, meets: { result: 合格 }, each: district } }
      - { id: sum, title: C, target: 1万元以上, measure: { sum: s, column: amount, where: { result: 合格 } } }
      - { id: last, title: D, target: 2017-06-30前, measure: { max: s, column: day } }
`;

beforeAll(async () => {
  const database = await openTestDatabase('duckdb', join(folder, 'made.duckdb'));
  for (const [name, query] of Object.entries(files)) {
    const format = name.endsWith('.csv') ? 'csv' : 'parquet';
    const path = join(folder, name).replaceAll("'", "''");
    await database.run(`copy (${query}) to '${path}' (format ${format})`);
  }
  await database.close();
  writeFileSync(join(folder, 'plan.yaml'), plan);
  const whole = readFileSync(join(folder, '抽检.parquet'));
  writeFileSync(join(folder, '截断.parquet'), whole.subarray(0, whole.length - 20));
  writeFileSync(join(folder, '文本.parquet'), '编号,结论\n1,合格\n');
  writeFileSync(join(folder, '改名.csv'), whole);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/抽检.parquet'), whole);
}, patience);

async function reportOf(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly report: Report }> {
  const call = ['report', '--plan', 'plan.yaml', '--format', 'json', ...args];
  const { code, stdout } = await runBinary(call, folder);
  return { code, report: JSON.parse(stdout) as Report };
}

/** What is found of each target, without places. */
function figures({ results }: Report): unknown {
  return results.map(({ id, status, actual, margin, bounds, groups, completion }) => ({
    id,
    status,
    actual,
    margin,
    bounds,
    groups,
    completion,
  }));
}

describe('the same rows', () => {
  test.each<[string, readonly string[]]>([
    ['in one file, known by its columns', ['抽检.parquet']],
    ['given to their source', ['--source', 's=抽检.parquet']],
    ['in a directory', ['data']],
    ['in two files', ['抽检一.parquet', "抽检'二.parquet"]],
  ])('%s come to what they come to as CSV', { timeout: patience }, async (_, args) => {
    const { code, report } = await reportOf(...args);
    const { code: codeOfCsv, report: csv } = await reportOf('抽检.csv');
    expect(figures(report)).toEqual(figures(csv));
    expect(code).toBe(codeOfCsv);
    expect(report.diagnostics).toEqual([]);
    const rows = report.inputs.map((input) => input.rows.used);
    expect(rows.reduce((sum, used) => sum + used, 0)).toBe(csv.inputs[0]?.rows.used);
  });

  test('are named by their keys, in a file with its size and hash', { timeout: patience }, async () => {
    const { report } = await reportOf('抽检.parquet');
    expect(report.inputs[0]).toMatchObject({
      file: '抽检.parquet',
      server: null,
      source: 's',
      bytes: readFileSync(join(folder, '抽检.parquet')).length,
    });
    expect(report.inputs[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [, rate] = report.results;
    expect(rate?.evidence[0]?.unmet[0]).toEqual({ file: '抽检.parquet', line: null, key: { id: 'CJ-102' } });
  });
});

test.each<[string, readonly string[], number, readonly string[], string]>([
  ['cut short', ['--source', 's=截断.parquet'], 2, ['data/database-failed'], 'invalid'],
  ['text', ['--source', 's=文本.parquet'], 2, ['data/database-failed'], 'invalid'],
  ['of no source', ['other.parquet'], 3, ['data/no-source'], 'no-data'],
  ['without a column', ['--source', 's=缺.parquet'], 1, ['data/missing-column'], 'invalid'],
  ['with lists in a column', ['列表.parquet'], 3, ['data/column-type'], 'invalid'],
  ['under another name', ['改名.csv'], 3, ['data/not-csv'], 'no-data'],
])('a file %s', { timeout: patience }, async (_, args, code, codes, status) => {
  const { code: ended, report } = await reportOf(...args);
  expect(report.diagnostics.map((found) => found.code)).toEqual(codes);
  expect(report.results[2]?.status).toBe(status);
  expect(ended).toBe(code);
  // Where the files lie is nobody's business.
  expect(JSON.stringify(report)).not.toContain(folder);
});

test('a key that is in two files is found', { timeout: patience }, async () => {
  const { report } = await reportOf('--source', 's=抽检.parquet', '--source', 's=重复.parquet');
  const repeated = report.diagnostics.filter(({ code }) => code === 'data/repeated-key');
  expect(repeated.map(({ cell }) => cell)).toEqual(['CJ-5', 'CJ-6']);
});

test('validate reads it too; inspect says who does', { timeout: patience }, async () => {
  const valid = await runBinary(['validate', '--plan', 'plan.yaml', '抽检.parquet', '--lang', 'en'], folder);
  expect({ code: valid.code, text: valid.stdout }).toEqual({
    code: 0,
    text: expect.stringContaining('1 file, 199 rows') as string,
  });
  const looked = await runBinary(['inspect', '抽检.parquet', '--lang', 'en'], folder);
  expect(looked.code).toBe(1);
  expect(looked.stdout).toContain('report and validate read it');
});

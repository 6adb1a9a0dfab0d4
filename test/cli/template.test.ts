import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { exampleRow } from '../../src/cli/template/example-row.ts';
import { templateFiles } from '../../src/cli/template/template-files.ts';
import { findingSink } from '../../src/data/open/finding-sink.ts';
import { spool } from '../../src/data/open/spool.ts';
import { readFile } from '../../src/data/read-file.ts';
import { identifyFiles } from '../../src/data/table/identify-files.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { csvRecord } from '../../src/report/csv/records.ts';
import { fakeWorld, folderOf } from './fake-world.ts';
import { planText } from './sample.ts';

function planOf(text: string): Plan {
  const { value, findings } = readPlan({ file: 'plan.yaml', text });
  if (value === null) throw new Error(JSON.stringify(findings));
  return value;
}

/** A made-up plan that has one of everything a column may be. */
const everything = planOf(`plan: everything
title: 样例
language: zh
period: 2017
sources:
  output:
    title: 产值/月报
    department: 市统计局
    files: ["产值 *.csv"]
    period: { of: file }
    key: [district, month]
    nil_return: true
    complete: { district: [崇川区, 海门市], every: month }
    totals: { district: [合计] }
    rules:
      - { title: 合格数不超过抽检数, where: { passed: { lte: { column: tested } } } }
    columns:
      district: { header: [区县, 地区], type: text, fill: down }
      month: { header: 月份, type: date }
      value: { header: 产值, type: decimal, unit: 亿元, min: -2, max: 5000 }
      rate: { header: 合格率, type: percent, min: 50, max: 60 }
      deaths: { header: 死亡率, type: decimal, unit: ‰ }
      tested: { header: 抽检数（批次）, type: integer, unit: 批次 }
      passed: { header: =合格数, type: integer, optional: true }
      ok: { header: 是否达标, type: boolean }
      amount: { header: 数量, type: decimal, unit: { column: unit } }
      unit: { header: 单位, type: text }
      sampler: { header: 抽样人, type: text, private: true }
  plain:
    title: "=CON"
    columns:
      name: { header: 名称, type: text, values: { 甲: [a], 乙: [] } }
  aux:
    title: aux
    columns:
      code: { header: 代码, type: text }
sections:
  - title: 一
    targets:
      - id: tested
        title: 抽检
        owner: [市质监局]
        target: 1批次
        measure: { sum: output, column: tested }
`);

const shipped = planOf(readFileSync(new URL('../../plan/nantong-2017.yaml', import.meta.url), 'utf8'));

function textOf(plan: Plan, name: string): string {
  return String(templateFiles(plan, 'zh').find((file) => file.name === name)?.content ?? '');
}

describe.each([
  ['everything', everything],
  ['the shipped plan', shipped],
])('%s', (_, plan) => {
  const files = templateFiles(plan, 'zh');

  test.each(plan.sources.map((source, index) => ({ source, index, name: source.name })))(
    '$name: filled in with its example it is read as its source without an error',
    async ({ source, index }) => {
      const { name, content } = files[index] ?? { name: '', content: '' };
      const bytes = Buffer.from(String(content) + csvRecord(exampleRow(source, plan, 'zh')));
      const { open } = spool(
        {
          chunks: async function* () {
            yield bytes;
          },
        },
        null,
      );
      const sink = findingSink();
      const given = { name, path: name, source: null, period: null, encoding: null };
      const {
        files: [file],
      } = await identifyFiles([given], plan.sources, open, sink.note);
      expect([file?.source?.name, sink.findings()]).toEqual([source.name, []]);
      if (!file) return;
      const columns = source.columns.map((column) => column.name);
      const consumer = { add: () => 'used' as const, touch: () => undefined };
      const { account } = await readFile(
        file,
        source,
        { asked: columns, period: plan.period },
        consumer,
        sink.note,
      );
      expect([account.used, sink.findings()]).toEqual([1, []]);
    },
  );

  test('every file begins with a byte order mark, has CRLF alone, and no cell starts a formula', () => {
    for (const { content } of files) {
      const text = String(content);
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const cells: string[][] = parse(text, { bom: true });
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  test('the dictionary has a row for each table and each column', () => {
    const rows: string[][] = parse(textOf(plan, '数据说明.csv'), { bom: true });
    const columns = plan.sources.reduce((sum, source) => sum + source.columns.length, 0);
    expect(rows.length).toBe(1 + plan.sources.length + columns);
  });
});

test('file names are those of the patterns, else the titles, and good on every system', () => {
  expect(templateFiles(everything, 'zh').map(({ name }) => name)).toEqual([
    '产值 2017.csv',
    '=CON.csv',
    '_aux.csv',
    '数据说明.csv',
  ]);
  expect(templateFiles(shipped, 'zh').map(({ name }) => name)).toContain('监督抽检.csv');
});

test('a unit stands in brackets where the header has none', () => {
  expect(textOf(everything, '产值 2017.csv')).toBe(
    '\ufeff区县,月份,产值（亿元）,合格率（%）,死亡率（‰）,抽检数（批次）,\u200b=合格数,是否达标,数量,单位,抽样人\r\n',
  );
});

test('the dictionary says what each column wants', () => {
  const rows: Record<string, string>[] = parse(textOf(everything, '数据说明.csv'), {
    bom: true,
    columns: true,
  });
  const row = (name: string): unknown => rows.find((each) => each.列名 === name);
  expect(row('（整张表）')).toMatchObject({
    文件: '产值 2017.csv',
    数据表: '产值/月报',
    报送部门: '市统计局',
  });
  expect(rows[0]?.说明).toMatch(/崇川区、海门市/);
  expect(rows[0]?.说明).toMatch(/零报告/);
  expect(row('区县')).toMatchObject({ 也可写作: '地区', 不得重复: '与 月份 合起来', 是否必填: '必填' });
  expect(row('产值（亿元）')).toMatchObject({ 单位: '亿元', 最小值: "'-2", 最大值: '5000' });
  expect(row('合格率（%）')).toMatchObject({ 最小值: '50%', 最大值: '60%' });
  expect(row('\u200b=合格数')).toMatchObject({ 是否必填: '选填' });
  expect(row('数量')).toMatchObject({ 单位: '见“单位”列' });
  expect(row('抽样人')).toMatchObject({ 保密: '是' });
  expect(row('名称')).toMatchObject({ 允许的值: '甲（也可写 a）、乙', 示例: '甲' });
});

describe('plan-check template', () => {
  const call = async (cwd: string, ...argv: string[]): Promise<[number, string]> => {
    const world = fakeWorld(cwd, ['template', ...argv]);
    return [await run(world), world.stderr.text()];
  };

  test('writes to templates/ in the language of the plan', async () => {
    const cwd = folderOf({ 'plan-check.yaml': planText });
    const [code, err] = await call(cwd);
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'templates')).toSorted()).toEqual(
      ['名牌产品.csv', '抽检.csv', '数据说明.csv'].toSorted(),
    );
    expect(err).toContain('templates/抽检.csv');
  });

  test('--lang and --output say otherwise', async () => {
    const cwd = folderOf({ 'a.yaml': planText });
    const [code] = await call(cwd, 'a.yaml', '--output', 'x/y', '--lang', 'en', '--quiet');
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'x/y'))).toContain('data-dictionary.csv');
  });

  test('overwrites nothing without --force, and then writes none at all', async () => {
    const cwd = folderOf({ 'plan-check.yaml': planText, 'templates/抽检.csv': 'old' });
    const [code, err] = await call(cwd);
    expect([code, err.match(/usage\/[a-z-]+/g)]).toEqual([2, ['usage/file-exists']]);
    expect(readdirSync(join(cwd, 'templates'))).toEqual(['抽检.csv']);
    expect((await call(cwd, '--force'))[0]).toBe(0);
    expect(readFileSync(join(cwd, 'templates/抽检.csv'), 'utf8')).toMatch(/^\ufeff编号,/);
  });

  test.each<[string, string[], string]>([
    ['a plan with errors', ['bad.yaml'], 'plan/'],
    ['no plan', [], 'usage/plan-not-found'],
    ['two plans', ['a.yaml', '--plan', 'a.yaml'], 'usage/plan-given-twice'],
    ['a file where the folder should be', ['a.yaml', '--output', 'a.yaml'], 'usage/cannot-write'],
  ])('%s is 2', async (_, argv, said) => {
    const cwd = folderOf({ 'a.yaml': planText, 'bad.yaml': 'titel: x\n' });
    const [code, err] = await call(cwd, ...argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

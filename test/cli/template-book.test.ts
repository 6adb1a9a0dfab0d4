import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { exampleRow } from '../../src/cli/template/example-row.ts';
import { type TemplateFile, templateBooks } from '../../src/cli/template/template-files.ts';
import type { Column, Plan } from '../../src/model/plan/plan.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { bookTypes, bytesOf, shown, type WrittenCell } from '../../fixtures/dirty/books.ts';
import { elementsOf, parseXml } from '../support/xml.ts';
import { readZip } from '../support/zip.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

const planText = `plan: everything
title: 样例
language: zh
period: 2017
sources:
  output:
    title: 产值/月报
    department: 市统计局
    files: ["产值 *.csv"]
    period: { of: file }
    totals: { district: [合计] }
    columns:
      district: { header: [区县, 地区], type: text, values: { 崇川区: [], "“海门”, 市": [] } }
      month: { header: 月份, type: date }
      year: { header: 年份, type: date }
      day: { header: 报送日期, type: date }
      value: { header: 产值, type: decimal, unit: 亿元, min: -2, max: 5000, numbers: { decimal: ",", thousands: "." } }
      rate: { header: 合格率, type: percent, min: 50, max: 60 }
      deaths: { header: 死亡率, type: decimal, unit: ‰, min: 0, max: 3‰ }
      tested: { header: 抽检数（批次）, type: integer, unit: 批次 }
      passed: { header: =合格数, type: integer, optional: true }
      ok: { header: 是否达标, type: boolean }
      amount: { header: 数量, type: decimal, unit: { column: unit } }
      unit: { header: 单位, type: text }
      code: { header: 信用代码, type: text, format: credit-code }
      level: { header: 级别, type: text, values: { 省级: [省], 市级: [] } }
  one:
    title: 单位
    files: ["单位*.xlsx"]
    sheet: 名单
    complete: { name: [甲局, 乙局] }
    columns:
      name: { header: 单位, type: text }
  short:
    title: 列名
    columns:
      name: { header: 列名, type: text }
sections:
  - title: 一
    targets:
      - id: tested
        title: 抽检
        owner: [市质监局]
        target: 1批次
        measure: { sum: output, column: tested }
`;

function planOf(text: string): Plan {
  const { value, findings } = readPlan({ file: 'plan.yaml', text });
  if (value === null) throw new Error(JSON.stringify(findings));
  return value;
}

const shippedText = readFileSync(new URL('../../plan/nantong-2017.yaml', import.meta.url), 'utf8');

/** What a person types, as a spreadsheet stores it in a cell of its format. */
function typed(text: string, { type }: Column, format: string): WrittenCell {
  if (format === '0.00%') return shown(Number(text.replace('%', '')) / 100, format);
  if (format === 'yyyy-mm-dd') return shown(Date.parse(text) / 86_400_000 + 25_569, format);
  return type === 'integer' || type === 'decimal' ? Number.parseFloat(text.replace(',', '.')) : text;
}

/** The attributes of every element of that name, with the formulas within. */
function rulesOf(file: TemplateFile): readonly Readonly<Record<string, string>>[] {
  const sheet = readZip(file.content as Uint8Array).get('xl/worksheets/sheet1.xml');
  return elementsOf(parseXml(new TextDecoder().decode(sheet)))
    .filter(({ name }) => name === 'dataValidation')
    .map(({ attributes, children }) => ({
      ...attributes,
      ...Object.fromEntries(children.map(({ name, text }) => [name, text])),
    }));
}

/** The number format of each column of the sheet to fill in, below its head, as another program reads it. */
function formatsOf({ content }: TemplateFile): readonly string[] {
  const book = read(content, { cellNF: true, cellStyles: true, sheetStubs: true, dense: true });
  const [name = ''] = book.SheetNames;
  return (book.Sheets[name]?.['!data']?.[1] ?? []).map((cell) => String(cell?.z ?? 'General'));
}

const books = await templateBooks(planOf(planText), 'zh');
const [output, one] = books;

describe.each([
  ['a made-up plan', planText],
  ['the shipped plan', shippedText],
])('%s', (_, text) => {
  test.each(['xlsx', 'xls', 'ods'] as const)(
    'filled in and stored as %s it has no findings',
    async (ending) => {
      const plan = planOf(text);
      const files = await templateBooks(plan, 'zh');
      const filled = plan.sources.map((source, index): [string, Buffer] => {
        const file = files[index];
        if (file === undefined) throw new Error(source.name);
        const book = read(file.content, { cellNF: true });
        const formats = formatsOf(file);
        const examples = exampleRow(source, plan, 'zh');
        const row = source.columns.map((column, at) => typed(examples[at] ?? '', column, formats[at] ?? ''));
        const sheet = book.Sheets[book.SheetNames[0] ?? ''];
        if (sheet === undefined) throw new Error(file.name);
        utils.sheet_add_aoa(sheet, [row], { origin: 'A2' });
        return [`data/${file.name.replace(/xlsx$/, ending)}`, bytesOf(book, ending)];
      });
      const cwd = folderOf({ 'plan-check.yaml': text, ...Object.fromEntries(filled) });
      const world = fakeWorld(cwd, ['validate', 'data', '--format', 'json']);
      const code = await run(world);
      const { summary, diagnostics } = JSON.parse(world.stdout.text());
      // One row of examples cannot be whole where several must report, and what ends in May is not in force in December.
      const ofMany = new Set(['data/unit-missing', 'data/totals-unmet', 'data/no-rows-in-period']);
      const own = diagnostics.filter(({ code: found }: { code: string }) => !ofMany.has(found));
      expect(own).toEqual([]);
      expect(summary).toMatchObject({ files: plan.sources.length, supplied: plan.sources.length });
      expect(code).toBe(diagnostics.some((each: { severity: string }) => each.severity === 'error') ? 1 : 0);
    },
  );
});

test('files are named as the CSV templates are, and a pattern of workbooks gives a workbook', () => {
  expect(books.map(({ name }) => name)).toEqual([
    '产值 2017.xlsx',
    '单位.xlsx',
    '列名.xlsx',
    '数据说明.xlsx',
  ]);
  expect(read(one?.content).SheetNames).toEqual(['名单', '填写说明']);
});

test('cells have the format of their column', () => {
  if (output === undefined) throw new Error('no template');
  expect(formatsOf(output)).toEqual([
    '@',
    '@',
    '0',
    'yyyy-mm-dd',
    'General',
    '0.00%',
    'General',
    '0',
    '0',
    '@',
    'General',
    '@',
    '@',
    '@',
  ]);
  const sheet = new TextDecoder().decode(
    readZip(output.content as Uint8Array).get('xl/worksheets/sheet1.xml'),
  );
  const columns = elementsOf(parseXml(sheet)).filter(({ name }) => name === 'col');
  expect(columns).toHaveLength(14);
  for (const { attributes } of columns) expect(attributes['style']).toMatch(/^\d+$/);
});

test('what is typed is held against what the column wants', () => {
  const rules = output === undefined ? [] : rulesOf(output);
  const said = rules.map(({ type, errorStyle, formula1, formula2 }) => [
    type,
    errorStyle,
    formula1,
    formula2,
  ]);
  expect(said).toEqual([
    ['list', 'warning', "'填写说明'!$L$9:$L$11", undefined],
    ['textLength', 'warning', '0', '32767'],
    ['whole', 'warning', '1900', '2199'],
    ['date', 'warning', '1', '109574'],
    ['decimal', 'stop', '-2', '5000'],
    ['decimal', 'stop', '0.5', '0.6'],
    ['decimal', 'stop', '0', '3'],
    ['whole', 'stop', '-999999999999999', '999999999999999'],
    ['whole', 'stop', '-999999999999999', '999999999999999'],
    ['list', 'warning', "'填写说明'!$U$9:$U$10", undefined],
    ['decimal', 'stop', '-999999999999999', '999999999999999'],
    ['textLength', 'stop', '0', '32767'],
    ['textLength', 'stop', '18', '18'],
    ['list', 'warning', "'填写说明'!$Y$9:$Y$10", undefined],
  ]);
  expect(rules.map(({ sqref }) => sqref)).toContain('B2:B1048576');
  expect(rules[5]?.['prompt']).toMatch(/百分比；是否必填：必填；单位：%；最小值：50%；最大值：60%/);
  for (const { prompt = '' } of rules) expect(prompt.length).toBeLessThanOrEqual(255);
});

test('lists stand where the rules say, to the letter', () => {
  const help = read(output?.content).Sheets['填写说明'];
  expect([8, 9, 10, 11].map((row) => help?.[`L${row}`]?.v)).toEqual(['区县', '崇川区', '“海门”, 市', '合计']);
  expect(help?.['A1']?.v).toBe('填写说明（本表不作数据读取）');
});

test('the sheet of instructions is never data, though it has the header of a source', async () => {
  const plan = planOf(planText);
  const cwd = folderOf({
    'plan-check.yaml': planText,
    'data/x.xlsx': Buffer.from((await templateBooks(plan, 'zh'))[2]?.content ?? ''),
  });
  const world = fakeWorld(cwd, ['validate', 'data', '--format', 'json']);
  await run(world);
  const { inputs } = JSON.parse(world.stdout.text());
  expect(inputs).toMatchObject([{ file: 'data/x.xlsx', sheet: '列名', source: 'short', rows: { read: 0 } }]);
});

test('bytes are the same again, in either language', async () => {
  const plan = planOf(planText);
  for (const language of ['zh', 'en'] as const)
    expect(await templateBooks(plan, language)).toEqual(await templateBooks(plan, language));
});

test('plan-check template --format', async () => {
  const cwd = folderOf({ 'plan-check.yaml': planText });
  const call = async (...argv: string[]): Promise<[number, string]> => {
    const world = fakeWorld(cwd, ['template', ...argv]);
    return [await run(world), world.stderr.text()];
  };
  expect((await call('--format', 'xlsx'))[0]).toBe(0);
  const [code, said] = await call('--format', 'xls', '--output', 'other');
  expect([code, /usage\/[a-z-]+/.exec(said)?.[0]]).toEqual([2, 'usage/bad-option-value']);
  expect(said).toContain('xlsx');
  expect(Object.keys(bookTypes)).toContain('xls');
});

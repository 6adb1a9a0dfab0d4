import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { bookOf, bytesOf, type WrittenCell } from '../../../fixtures/dirty/books.ts';
import { readWorkbook, type ReadSheet } from '../../report/xlsx/read-workbook.ts';
import { elementsOf } from '../../support/xml.ts';
import { fakeWorld, folderOf } from '../fake-world.ts';

const planText = `plan: lists
title: 清单
language: zh
period: 2017
sources:
  tests:
    title: 抽检
    department: 市质监局
    files: ["抽检*"]
    columns:
      id: { header: 编号, type: text }
      number: { header: 批次, type: integer }
      person: { header: 抽样人, type: text, format: resident-id, private: true }
  fires:
    title: 火灾
    department: "市消防 [支队]"
    files: ["火灾*"]
    columns:
      id: { header: 编号, type: text }
      deaths: { header: 死亡, type: integer }
sections:
  - title: 一
    targets:
      - { id: a, title: 批次, owner: [市质监局], target: 1批次, measure: { sum: tests, column: number } }
`;
const tests: readonly (readonly WrittenCell[])[] = [
  ['抽检登记'],
  ['编号', '批次', '抽样人'],
  ['1', 12, '110101190001010014'],
  ['2', '十几', '110101190001010014'],
  ['3', null, '110101190001010015'],
];

function textsOf({ rows }: ReadSheet): readonly (readonly (string | number | null)[])[] {
  return rows.map((row) => row.map((cell) => cell?.value ?? null));
}

async function listed(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...argv: string[]
): Promise<{ readonly sheets: readonly ReadSheet[]; readonly code: number; readonly said: string }> {
  const cwd = folderOf({ 'plan-check.yaml': planText, ...files });
  const world = fakeWorld(cwd, ['validate', 'data', '--output', 'problems.xlsx', ...argv]);
  const code = await run(world);
  return { sheets: readWorkbook(readFileSync(join(cwd, 'problems.xlsx'))), code, said: world.stderr.text() };
}

test('a workbook lists the problems of each department on a sheet of its own, and the first leads to them', async () => {
  const { sheets, code, said } = await listed({
    'data/抽检.xlsx': bytesOf(bookOf({ 登记: tests }), 'xlsx'),
    'data/火灾.csv': '编号,死亡\n1,=1+1\n',
  });
  expect(code).toBe(1);
  expect(said).toContain('problems.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['问题清单', '市质监局', '市消防 -支队-']);
  const [first, own, other] = sheets;
  expect(first && textsOf(first)).toEqual([
    ['问题清单'],
    ['责任单位', '错误', '警告'],
    ['市质监局', 3, 0],
    ['市消防 [支队]', 1, 0],
    ['合计', 4, 0],
  ]);
  const links = elementsOf(first?.xml ?? fail()).filter(({ name }) => name === 'hyperlink');
  expect(links.map(({ attributes }) => [attributes['ref'], attributes['location']])).toEqual([
    ['A3', "'市质监局'!A1"],
    ['A4', "'市消防 -支队-'!A1"],
  ]);
  const places = textsOf(own ?? fail())
    .slice(2)
    .map((row) => row.slice(1, 7));
  // The list goes back to those whose data it is: private cells are as they are.
  expect(places).toEqual([
    ['抽检', 'data/抽检.xlsx[登记]', 4, 'B4', '批次', '十几'],
    ['抽检', 'data/抽检.xlsx[登记]', 5, 'B5', '批次', null],
    ['抽检', 'data/抽检.xlsx[登记]', 5, 'C5', '抽样人', '110101190001010015'],
  ]);
  expect(textsOf(other ?? fail())[2]?.slice(2, 7)).toEqual(['data/火灾.csv', 2, null, '死亡', '=1+1']);
  expect(JSON.stringify(sheets)).not.toContain('"name":"f"');
});

test('the cell that is wrong has a colour, a blank one too', async () => {
  const { sheets } = await listed({ 'data/抽检.xlsx': bytesOf(bookOf({ 登记: tests }), 'xlsx') });
  const cells = elementsOf(sheets[1]?.xml ?? fail()).filter(({ name }) => name === 'c');
  const style = (address: string): string | undefined =>
    cells.find(({ attributes }) => attributes['r'] === address)?.attributes['s'];
  expect(style('G3')).toBe(style('G4'));
  expect(style('G3')).not.toBe(style('F3'));
});

test('beyond ten thousand problems they are counted', async () => {
  const rows = Array.from({ length: 10_003 }, (_, i) => `${i},x`).join('\n');
  const { sheets } = await listed({ 'data/火灾.csv': `编号,死亡\n${rows}\n` });
  const texts = textsOf(sheets[1] ?? fail());
  expect(texts).toHaveLength(2 + 10_000 + 1);
  expect(texts.at(-1)?.[0]).toBe('未列出 3 处');
  expect(textsOf(sheets[0] ?? fail())[2]).toEqual(['市消防 [支队]', 10_003, 0]);
});

test('where nothing is wrong the list says so, and an earlier one does not stay', async () => {
  const { sheets, code } = await listed({
    'data/火灾.csv': '编号,死亡\n1,0\n',
    'problems.xlsx': 'an earlier list',
  });
  expect(code).toBe(0);
  expect(sheets.map(textsOf)).toEqual([[['问题清单'], ['责任单位', '错误', '警告'], ['合计', 0, 0]]]);
});

test('a call that is refused says why in the list', async () => {
  const cwd = folderOf({ 'plan-check.yaml': planText });
  const world = fakeWorld(cwd, ['validate', 'nowhere.csv', '--output', 'problems.xlsx']);
  expect(await run(world)).toBe(2);
  const [, others] = readWorkbook(readFileSync(join(cwd, 'problems.xlsx')));
  expect(JSON.stringify(textsOf(others ?? fail()))).toContain('usage/');
});

test('a workbook of data is not written over, and a list is not taken for data', async () => {
  const book = bytesOf(bookOf({ 登记: tests }), 'xlsx');
  const cwd = folderOf({ 'plan-check.yaml': planText, 'data/抽检.xlsx': book });
  const world = fakeWorld(cwd, ['validate', 'data', '--output', 'data/抽检.xlsx']);
  expect(await run(world)).toBe(2);
  expect(readFileSync(join(cwd, 'data/抽检.xlsx')).equals(book)).toBe(true);
  expect(world.stderr.text()).toContain('usage/output-is-input');
  const list = fakeWorld(cwd, ['validate', 'data', '--output', 'data/problems.xlsx']);
  expect(await run(list)).toBe(1);
  const again = fakeWorld(cwd, ['validate', 'data', '--format', 'json']);
  await run(again);
  expect(JSON.parse(again.stdout.text()).inputs).toHaveLength(1);
});

test('--format xlsx prints the same with private cells masked', async () => {
  const cwd = folderOf({
    'plan-check.yaml': planText,
    'data/抽检.xlsx': bytesOf(bookOf({ 登记: tests }), 'xlsx'),
  });
  const chunks: (string | Uint8Array)[] = [];
  const write = async (data: string | Uint8Array): Promise<void> => void chunks.push(data);
  await run(fakeWorld(cwd, ['validate', 'data', '--format', 'xlsx'], { stdout: { write } }));
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  writeFileSync(join(cwd, 'printed.xlsx'), bytes);
  const texts = textsOf(readWorkbook(bytes)[1] ?? fail());
  expect(texts).toHaveLength(5);
  expect(JSON.stringify(texts)).not.toContain('110101190001010015');
});

function fail(): never {
  throw new Error('a sheet is missing');
}

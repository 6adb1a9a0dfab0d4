import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { bookOf, bytesOf, shown, type WrittenCell } from '../../fixtures/dirty/books.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

const planOf = (extra: string): string => `plan: places
title: 位置
language: zh
period: 2017
sources:
  tests:
    title: 抽检
    department: 市质监局
    files: ["t*"]
    period: date
${extra}    columns:
      id: { header: 编号, type: text }
      date: { header: 日期, type: date }
      n: { header: 批次, type: integer }
sections:
  - title: 一
    targets:
      - { id: sum, title: 批次, owner: [市质监局], target: 1批次, measure: { sum: tests, column: n } }
`;

const day = shown(42_857, 'yyyy-mm-dd');
const sheet = (number: WrittenCell): readonly (readonly WrittenCell[])[] => [
  ['编号', '日期', '批次'],
  ['a', day, number],
];
const book = bytesOf(bookOf({ '一 季,1': sheet(5), 二季: sheet('x') }), 'xlsx');

async function printed(
  file: string,
  format: string,
  command: 'validate' | 'report',
  extra = '',
): Promise<string> {
  const cwd = folderOf({ 'plan-check.yaml': planOf(extra), [file]: book });
  const world = fakeWorld(cwd, [command, file, '--format', format]);
  await run(world);
  return world.stdout.text();
}

describe.each(['t.xlsx', 't.csv'])('a workbook called %s', (file) => {
  const place = `${file}[二季]!C2`;
  test.each(['table', 'markdown', 'junit', 'github', 'gitlab', 'line'])(
    'validate in %s names the cell',
    async (format) => {
      expect(
        (await printed(file, format, 'validate')).replaceAll('\\[', '[').replaceAll('\\]', ']'),
      ).toContain(place);
    },
  );

  test('programs are given the file itself', async () => {
    expect(await printed(file, 'github', 'validate')).toContain(`::error file=${file},`);
    expect(await printed(file, 'junit', 'validate')).toContain(
      `name="${file}[二季]" file="${file}" line="2"`,
    );
    const [issue] = JSON.parse(await printed(file, 'gitlab', 'validate'));
    expect(issue.location).toEqual({ path: file, lines: { begin: 2 } });
    const sarif = JSON.parse(await printed(file, 'sarif', 'validate'));
    const [{ locations }] = sarif.runs[0].results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe(file);
  });

  test('what is wrong in a sheet is counted to its source', async () => {
    const { sources } = JSON.parse(await printed(file, 'json', 'validate'));
    expect(sources).toMatchObject([{ files: [`${file}[一 季,1]`, `${file}[二季]`], rows: 2, errors: 1 }]);
    expect(await printed(file, 'csv', 'validate')).toContain(`市质监局,抽检,${file}[二季],2,`);
  });

  test('and tolerated as in any other file', async () => {
    const { sources } = JSON.parse(await printed(file, 'json', 'validate', '    tolerate: 1行\n'));
    expect(sources).toMatchObject([{ errors: 1, tolerated: true }]);
    const strict = JSON.parse(await printed(file, 'json', 'validate', '    tolerate: 1%\n'));
    expect(strict.sources).toMatchObject([{ errors: 1, tolerated: false }]);
  });

  test('a report is touched by the cell alone', async () => {
    const { results, diagnostics } = JSON.parse(await printed(file, 'json', 'report'));
    expect(results).toMatchObject([{ status: 'invalid', diagnostics: ['data/bad-number'] }]);
    expect(diagnostics).toMatchObject([{ file: `${file}[二季]`, line: 2, column: 3, cell: 'x' }]);
  });
});

describe('numbers and days of a workbook that have no format of their own', () => {
  const figure = async (
    cells: readonly WrittenCell[],
    is1904: boolean,
    extra = '',
  ): Promise<{ readonly actual: { readonly value: string } | null; readonly status: string }> => {
    const plan = planOf(extra).replace(
      'n: { header: 批次, type: integer }',
      'n: { header: 批次, type: decimal }',
    );
    const filled = bookOf({ a: [['编号', '日期', '批次'], cells] });
    filled.Workbook = { WBProps: { date1904: is1904 } };
    const cwd = folderOf({
      'plan-check.yaml': plan.replace('1批次', '1'),
      't.xlsx': bytesOf(filled, 'xlsx'),
    });
    const world = fakeWorld(cwd, ['report', 't.xlsx', '--format', 'json']);
    await run(world);
    return JSON.parse(world.stdout.text()).results[0];
  };
  const comma = '    numbers: { decimal: ",", thousands: "." }\n';

  test.each<[string, readonly WrittenCell[], boolean, string, string | null]>([
    ['a decimal beside decimal commas is no thousand', ['a', day, 1.234], false, comma, '1.234'],
    ['a text has the marks of its source', ['a', day, '1.234,5'], false, comma, '1234.5'],
    ['a shown decimal, too', ['a', day, shown(1234.5, '#,##0.00')], false, comma, '1234.5'],
    ['a serial counts from 1900', ['a', 42_857, 7], false, '', '7'],
    ['a serial counts from 1904 where the workbook does', ['a', 41_395, 7], true, '', '7'],
    ['and is of another year in a workbook that does not', ['a', 41_395, 7], false, '', null],
    ['a number is no day', ['a', shown(41_395, 'yyyy-mm-dd'), 41_395], true, '', '41395'],
  ])('%s', async (_, cells, is1904, extra, value) => {
    expect((await figure(cells, is1904, extra)).actual?.value ?? null).toBe(value);
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { bookOf, bookTypes, bytesOf, shown } from '../../fixtures/dirty/books.ts';
import { fakeWorld, folderOf } from '../cli/fake-world.ts';
import { awards, goodInspections, planText } from '../cli/sample.ts';

// The program as it is bundled, without what of its packages is not reached, beside its sources with the whole of them.
const program = resolve('bin/plan-check.js');

function bundled(
  cwd: string,
  args: readonly string[],
): { readonly code: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    // What npm leaves there says how the program was started.
    env: { PATH: process.env.PATH },
  });
  return { code: status, out: stdout + stderr };
}

async function fromSources(cwd: string, args: readonly string[]): Promise<ReturnType<typeof bundled>> {
  const world = fakeWorld(cwd, args, { script: program });
  const code = await run(world);
  return { code, out: world.stdout.text() + world.stderr.text() };
}

/** A workbook with something of what people put beside figures, which is not asked for. */
function bookWithMuch(): ReturnType<typeof bookOf> {
  const book = bookOf({
    抽检: [
      ['日期', '数量', '比例', '合计', '备注'],
      [shown(42_858, 'yyyy-mm-dd'), 12, shown(0.985, '0.0%'), { t: 'n', v: 24, f: 'B2*2' }, '甲'],
      [
        shown(42_859, 'yyyy"年"m"月"d"日"'),
        shown(1200.5, '#,##0.00'),
        0.5,
        { t: 'n', v: 7, f: "SUM('乙'!A1:A3)" },
        '乙 & <丙>',
      ],
      [
        '00123',
        true,
        '-',
        { t: 'e', v: 0x17, f: "'丁'!A1+1" },
        { t: 's', v: '戊', l: { Target: 'https://example.com/' } },
      ],
    ],
    乙: [['a'], [3], [4]],
  });
  const sheet = book.Sheets['抽检'] ?? {};
  utils.sheet_set_array_formula(sheet, 'D3', 'SUM(B2:B3*2)');
  sheet['!merges'] = [{ s: { r: 2, c: 1 }, e: { r: 2, c: 2 } }];
  sheet['!cols'] = [{}, { hidden: true }];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  sheet['!autofilter'] = { ref: 'A1:E4' };
  const cell = sheet.E2;
  if (cell) cell.c = [{ a: '某人', t: '评语' }];
  return {
    ...book,
    Props: { Title: '抽检', Author: '某人' },
    Custprops: { 版本: '1' },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], Names: [{ Name: '数', Ref: "'抽检'!$A$1:$B$3" }] },
  };
}

describe('what is left out of packages is not missed', () => {
  test.each(Object.keys(bookTypes) as (keyof typeof bookTypes)[])('reading .%s', async (ending) => {
    const folder = folderOf({ [`a.${ending}`]: bytesOf(bookWithMuch(), ending) });
    for (const more of [['--rows'], ['--format', 'json']]) {
      const args = ['inspect', `a.${ending}`, ...more];
      const read = bundled(folder, args);
      expect(read.out).toContain('00123');
      expect(read).toEqual(await fromSources(folder, args));
    }
  });

  test('writing workbooks', async () => {
    const files = { 'plan-check.yaml': planText, '抽检.csv': goodInspections, '名牌.csv': awards };
    const folders = [folderOf(files), folderOf(files)] as const;
    for (const args of [
      ['report', '抽检.csv', '名牌.csv', '--output', 'report.xlsx'],
      ['validate', '抽检.csv', '名牌.csv', '--output', 'problems.xlsx'],
      ['template', '--format', 'xlsx', '--output', 'blank'],
    ]) {
      expect(bundled(folders[0], args)).toEqual(await fromSources(folders[1], args));
    }
    for (const file of ['report.xlsx', 'problems.xlsx']) {
      const [one, two] = folders.map((folder) => readFileSync(join(folder, file)));
      expect(one?.length).toBeGreaterThan(5000);
      expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    }
  });

  test.each([
    ['a bracket that is not closed', 'a: [b\n'],
    ['an anchor, an alias and a tag', 'a: &x 1\nb: *x\nc: !t 2\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a tab and a quote that is not closed', 'a:\n\t- "b\n'],
    ['a text in two columns', 'a: b\n  c: d\n e: |\n   f\n  g\n'],
  ])('telling what is wrong with YAML: %s', async (_, text) => {
    const folder = folderOf({ 'plan-check.yaml': text });
    const told = bundled(folder, ['lint', '--format', 'json']);
    expect(told.code).toBe(2);
    expect(told).toEqual(await fromSources(folder, ['lint', '--format', 'json']));
  });

  test('telling what is wrong with a saved report', async () => {
    const report =
      '{"format":"plan-check/report","version":1,"plan":{"sha256":"x"},"results":[{"id":1,"status":"good"}]}';
    const folder = folderOf({ 'a.json': report, 'b.json': report });
    const told = bundled(folder, ['compare', 'a.json', 'b.json']);
    expect(told.out).toContain('a.json:1:');
    expect(told).toEqual(await fromSources(folder, ['compare', 'a.json', 'b.json']));
  });
});

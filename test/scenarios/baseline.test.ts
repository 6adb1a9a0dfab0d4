import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/subjects/report.ts';
import { formatNamed, formats } from '../../src/report/formats.ts';
import { readZip } from '../support/zip.ts';
import { contentsOf, edit, runIn, twoYears } from '../support/two-years.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await twoYears();
});

const report = ['report', '2018', '--plan', '2018.yaml'];
const baseline = ['--baseline', '2017.json'];
const codesIn = (text: string): readonly string[] => text.match(/\b(?:usage|compare)\/[a-z0-9-]+/g) ?? [];

async function baselines(argv: readonly string[]): Promise<readonly unknown[]> {
  const { out } = await runIn(cwd, [...argv, '--format', 'json']);
  const { results }: Report = JSON.parse(out);
  return results.map(({ id, baseline: given }) => [
    id,
    given && [given.value, given.display, given.difference, given.progress],
  ]);
}

describe("last year's figures", () => {
  test('stand beside every target that had one', async () => {
    expect(await baselines([...report, ...baseline])).toEqual([
      ['pass-rate', ['0.95', '95.00%', '-21/380', 'worse']],
      ['rework-rate', ['0.15', '150.00‰', '-37/380', 'better']],
      ['accidents', ['0', '0', '1', 'worse']],
      ['complaints', ['0.8', '80.00%', null, 'neither']],
      ['calibration', ['0.5', '50.00%', null, 'neither']],
      ['brands', ['3', '3个', '2', 'better']],
      // Last year's 12000万元 in this year's unit.
      ['output', ['120000000', '1.20亿元', '30000000', 'better']],
      ['training', ['2', '2人', '0', 'same']],
      ['laboratories', ['30000', '3.00万元', '5000', 'better']],
      ['green-factories', null],
    ]);
  });

  test('change no verdict and no exit code', async () => {
    const [plain, beside] = [
      await runIn(cwd, [...report, '--format', 'json']),
      await runIn(cwd, [...report, ...baseline, '--format', 'json']),
    ];
    expect([plain.code, plain.err]).toEqual([1, '']);
    expect([beside.code, codesIn(beside.err)]).toEqual([plain.code, ['compare/same-data']]);
    const without = ({ results, ...rest }: Report): unknown => ({
      ...rest,
      baseline: null,
      results: results.map((result) => ({ ...result, baseline: null })),
    });
    expect(without(JSON.parse(beside.out))).toEqual(JSON.parse(plain.out));
  });

  test.each(formats.filter(({ subjects }) => subjects.includes('report')).map(({ name }) => name))(
    'stand in %s',
    async (name) => {
      const [extension] = formatNamed(name)?.extensions ?? [];
      if (extension === undefined) {
        const { code, out } = await runIn(cwd, [...report, ...baseline, '--format', name]);
        expect(code).toBe(1);
        // Two of these formats list what is missed, and nothing else.
        const changes = ['2017 年 95.00%，下降 5.53 个百分点，变差', '2017 年 0，增加 1，变差'];
        const passing = ['2017 年 3个，增加 2个（+66.67%），好转'];
        for (const change of changes) expect(out).toContain(change);
        for (const change of passing) expect(out.includes(change)).toBe(!['line', 'gitlab'].includes(name));
        return;
      }
      const file = `out.${extension}`;
      expect((await runIn(cwd, [...report, ...baseline, '--output', file])).code).toBe(1);
      const bytes = readFileSync(join(cwd, file));
      const text =
        name === 'xlsx'
          ? [...readZip(bytes).values()].map((part) => new TextDecoder().decode(part)).join('')
          : bytes.toString('utf8');
      // A rate that went down, a count that went up: what is better is the target's business.
      for (const change of ['下降 97.37 个千分点，好转', '增加 2个（+66.67%），好转', '增加 1，变差'])
        expect(text).toContain(change);
    },
  );

  test('are figures in a spreadsheet, in the unit beside them', async () => {
    await runIn(cwd, [...report, ...baseline, '--output', 'out.csv']);
    const [head = '', ...rows] = readFileSync(join(cwd, 'out.csv'), 'utf8')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = head.indexOf('基期完成值');
    expect(rows.map((row) => [row[3], row[at]])).toContainEqual(['output', '1.2']);
    expect(rows.map((row) => row[at])).toEqual(['95', '150', '0', '80.00%', '50', '3', '1.2', '2', '3', '']);
  });

  test('say so in English', async () => {
    const { out } = await runIn(cwd, [...report, ...baseline, '--lang', 'en']);
    expect(out).toMatch(/held against 2017 \(2017\.json\)/);
    expect(out).toMatch(/pass-rate {2}2017 95\.00%, down 5\.53 percentage points, worse/);
  });

  test('are marked where they were provisional', async () => {
    edit(cwd, '2017.json', (text) => text.replace('"provisional": false', '"provisional": true'));
    const { out } = await runIn(cwd, [...report, ...baseline]);
    // A figure that was provisional is no better or worse one.
    expect(out).toMatch(/pass-rate {2}2017 年 95\.00%，下降 5\.53 个百分点，当时是暂计数$/m);
  });
});

describe('a baseline', () => {
  test('of the same period is warned of', async () => {
    const { code, err } = await runIn(cwd, [...report, '--baseline', '2018.json']);
    expect([code, codesIn(err)]).toEqual([1, ['compare/same-period']]);
  });

  test('of another plan, and a later one, are warned of', async () => {
    edit(cwd, '2018.json', (text) => text.replaceAll('riverside-quality', 'lakeside'));
    const { code, err } = await runIn(cwd, [
      'report',
      '2017',
      '--plan',
      '2017.yaml',
      '--baseline',
      '2018.json',
    ]);
    expect([code, codesIn(err)]).toEqual([
      1,
      ['compare/same-data', 'compare/other-plan', 'compare/wrong-order'],
    ]);
  });

  test("that was made of the same file is warned of, as last year's file again, and is 2 under --strict", async () => {
    const { code, err } = await runIn(cwd, [...report, ...baseline]);
    expect([code, codesIn(err)]).toEqual([1, ['compare/same-data']]);
    expect(err).toMatch(/1 个数据文件却一个字节都不差：2018\/培训\.csv$/m);
    expect((await runIn(cwd, [...report, ...baseline, '--strict'])).code).toBe(2);
    writeFileSync(join(cwd, '2018/培训.csv'), '姓名\n王五\n赵六\n');
    const mended = await runIn(cwd, [...report, ...baseline, '--strict']);
    expect([mended.code, mended.err]).toEqual([1, '']);
  });

  test.each<[string, string, string]>([
    ['is missing', '2016.json', 'usage/file-not-found'],
    ['is a folder', '2017', 'usage/cannot-open'],
    ['is no JSON', '2017.yaml', 'compare/not-json'],
    ['is empty', 'empty.json', 'compare/empty'],
  ])('that %s is 2, and the rest is judged', async (_, file, found) => {
    writeFileSync(join(cwd, 'empty.json'), '');
    const plain = await runIn(cwd, report);
    const { code, out, err } = await runIn(cwd, [...report, '--baseline', file]);
    expect([code, codesIn(err), out]).toEqual([2, [found], plain.out]);
  });

  test('is never written to', async () => {
    const before = contentsOf(cwd);
    const { code, err } = await runIn(cwd, [...report, ...baseline, '--output', '2017.json']);
    expect([code, codesIn(err)]).toEqual([2, ['compare/same-data', 'usage/output-is-input']]);
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('may be a report that has one itself', async () => {
    await runIn(cwd, [...report, ...baseline, '--output', 'with.json']);
    const { code } = await runIn(cwd, ['compare', '2018.json', 'with.json']);
    expect(code).toBe(0);
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '../../src/report/csv/csv.ts';
import { plainStyle } from '../../src/report/renderers.ts';
import { comparisonXlsx } from '../../src/report/xlsx/comparison-book.ts';
import { comparisonSentence } from '../../src/text/words/conclusions.ts';
import { sampleComparison } from './sample-comparison.ts';
import { type ReadCell, readWorkbook } from './xlsx/read-workbook.ts';

const zh = plainStyle('zh');

describe('a comparison as CSV', () => {
  const text = comparisonCsv(sampleComparison, zh);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });

  test('has a record a target, in the order of the comparison', () => {
    expect(text).toMatch(/^\ufeff类别,章节,指标,目标值,原状态,现状态,前,后,增减,变化,责任单位,备注,编号\r\n/);
    expect(rows.map((row) => row['编号'])).toEqual(sampleComparison.targets.map(({ id }) => id));
  });

  test('says each change in words, and figures and signed differences as numbers of their unit', () => {
    const row = (id: string): unknown => rows.find((each) => each['编号'] === id);
    expect(row('rd-spending-share')).toMatchObject({
      类别: '新达标',
      原状态: '未达标',
      现状态: '达标',
      前: '2.41',
    });
    for (const { id, figure, after } of sampleComparison.targets) {
      const { 增减: difference = '', 后: now = '' } = rows.find((each) => each['编号'] === id) ?? {};
      if (figure?.difference != null && !figure.difference.includes('/'))
        expect([id, Math.sign(Number(difference))]).toEqual([id, Math.sign(Number(figure.difference))]);
      if (after?.actual != null) expect([id, Number.isFinite(Number(now))]).toEqual([id, true]);
    }
  });
});

describe('a comparison as a workbook', async () => {
  const sheets = readWorkbook(await comparisonXlsx(sampleComparison, zh));
  const [summary, targets] = sheets;
  const heads = targets?.rows[0]?.map((cell) => cell?.value) ?? [];
  const rows = (targets?.rows.slice(1) ?? []).map((row) =>
    Object.fromEntries(heads.map((head, i) => [String(head), row[i] ?? null])),
  );
  const row = (id: string): Readonly<Record<string, ReadCell | null>> =>
    rows.find((each) => each['编号']?.value === id) ?? {};

  test('begins with what it comes to and how many targets changed in which way', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['概况', '指标', '数据文件']);
    expect(summary?.rows[1]?.[1]?.value).toBe(comparisonSentence(sampleComparison, 'zh'));
    const counts = (summary?.rows ?? []).flatMap((cells) =>
      typeof cells[1]?.value === 'number' ? [cells[1].value] : [],
    );
    expect(counts.at(-1)).toBe(sampleComparison.targets.length);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(sampleComparison.targets.length);
  });

  test('lists every target once, what stopped passing first and what is as it was last', () => {
    const kinds = rows.map((each) => each['类别']?.value);
    expect(kinds[0]).toBe('不再达标');
    expect([...new Set(kinds)]).toHaveLength(new Set(sampleComparison.targets.map(({ kind }) => kind)).size);
    expect(rows.map((each) => each['编号']?.value).toSorted()).toEqual(
      sampleComparison.targets.map(({ id }) => id).toSorted(),
    );
  });

  test('figures are numbers with their unit in the format, differences have a sign and are in points', () => {
    expect(row('rd-spending-share')['前']).toMatchObject({ value: 0.0241, format: '0.00%' });
    expect(row('rd-spending-share')['增减']?.format).toMatch(/^\+0\.00"个百分点";-0\.00"个百分点";/);
    expect(row('provincial-quality-works')['前']).toMatchObject({ value: 104, format: '0" 个"' });
  });

  test('statuses have their colours on either side', () => {
    expect(row('rd-spending-share')['原状态']?.fill).not.toBe(row('rd-spending-share')['现状态']?.fill);
  });
});

test('a figure that errors may still change is neither better nor worse, and is marked', () => {
  const doubtful = sampleComparison.targets.filter(
    ({ before, after }) => before?.provisional === true || after?.provisional === true,
  );
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { figure } of doubtful) {
    expect(['neither', 'same']).toContain(figure?.progress ?? 'neither');
    expect(figure?.words ?? '').not.toMatch(/好转|变差/);
  }
});

test("last year's file again is said in the conclusion, in either language", () => {
  const same = sampleComparison.diagnostics.filter(({ code }) => code === 'compare/same-data');
  expect(same).toHaveLength(1);
  expect(comparisonSentence(sampleComparison, 'zh')).toMatch(/；注意有数据文件和前一期一个字节都不差$/);
  expect(comparisonSentence(sampleComparison, 'en')).toMatch(
    /; data files of both periods are the same, byte for byte$/,
  );
  expect(comparisonSentence({ ...sampleComparison, diagnostics: [] }, 'en')).not.toContain('byte for byte');
});

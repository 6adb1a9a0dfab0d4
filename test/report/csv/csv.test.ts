import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/subjects/report.ts';
import { decimalText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { reportCsv } from '../../../src/report/csv/csv.ts';
import { plainDigits } from '../../../src/report/layout/target-fields.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { sampleReport } from '../sample-report.ts';

const zh = plainStyle('zh');
const statuses = { pass: '达标', fail: '未达标', 'no-data': '缺数据', invalid: '无效', pending: '待定' };

function recordsOf(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

it('is as it was', async () => {
  await expect(reportCsv(sampleReport, zh)).toMatchFileSnapshot('../golden/report-zh.csv');
});

describe('is read back to the same rows', () => {
  it.each([
    ['the sample', async (): Promise<Report> => sampleReport],
    ['the shipped plan', nantongReport],
  ])('%s', async (_, load) => {
    const report = await load();
    const records = recordsOf(reportCsv(report, zh));
    expect(records.map((record) => [record['序号'], record['编号'], record['状态'], record['原文']])).toEqual(
      report.results.map(({ id, status, target }, i) => [`${i + 1}`, id, statuses[status], target.wording]),
    );
    for (const [i, { actual, target, margin }] of report.results.entries()) {
      const record = records[i] ?? {};
      const factor = { '%': 100n, '‰': 1000n }[target.unit] ?? 1n;
      for (const [name, value] of [
        ['完成值', actual?.value ?? null],
        ['差距', margin?.value ?? null],
        ['限值', target.limit],
      ] as const) {
        const exact = value === null ? null : parseExact(value);
        if (exact === null) expect(record[name]).toBe('');
        else {
          const scaled = decimalText({ n: exact.n * factor, d: exact.d }, 8);
          expect(Number(record[name])).toBe(Number(Number(record[name]).toFixed(10)));
          expect(Number(record[name])).toBeCloseTo(Number(scaled), 7);
        }
      }
    }
  });
});

it('has negative numbers as numbers and no text that starts a formula', () => {
  for (const text of [...hostileTexts, '=1+1', '+1', '-1', '@a', '\t=1']) {
    const hostile = withTexts(sampleReport, ['title', 'wording', 'note', 'owners', 'section'], text);
    const records = recordsOf(reportCsv(hostile, zh));
    expect(records).toHaveLength(sampleReport.results.length);
    for (const [name, cell] of records.flatMap((record) => Object.entries(record))) {
      if (name !== '差距') expect(cell, name).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(records[2]).toMatchObject({ 差距: '-13', 完成值: '87' });
  }
});

describe('plain digits', () => {
  it.each([
    ['0.125', [], '0.125'],
    ['-13', [], '-13'],
    ['1/3', [], '0.3333333333'],
    ['-2/3', [], '-0.6666666667'],
    ['299999999999999/3', ['100000000000000'], '99999999999999.6666666667'],
    ['29999999999999/30000000000000', ['1'], '0.99999999999997'],
  ])('of %s beside %j are %s', (value, limits, digits) => {
    const exact = [value, ...limits].map((text) => parseExact(text)).filter((number) => number !== null);
    const [number = { n: 0n, d: 1n }, ...others] = exact;
    expect(plainDigits(number, others)).toBe(digits);
  });
});

import { describe, expect, test } from 'vitest';
import { plainStyle } from '../../../src/report/renderers.ts';
import { reportXlsx } from '../../../src/report/xlsx/xlsx.ts';
import { writeWorkbook } from '../../../src/report/xlsx/workbook.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { elementsOf, parseXml, type Element } from '../../support/xml.ts';
import { readZip } from '../../support/zip.ts';
import { reportOf } from '../sample-report.ts';
import { type ReadSheet, readWorkbook } from './read-workbook.ts';

const zh = plainStyle('zh');
const report = await nantongReport();
const bytes = await reportXlsx(report, zh);
const sheets = readWorkbook(bytes);
const [summary, targets, ...others] = sheets;
const values = (summary?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));

function all(sheet: ReadSheet | undefined, name: string): readonly Element[] {
  return sheet === undefined ? [] : elementsOf(sheet.xml).filter((element) => element.name === name);
}

describe('the first sheet', () => {
  const missed = report.results.filter(({ status }) => status === 'fail');
  const waiting = report.results.filter(({ status }) => status === 'no-data' || status === 'invalid');

  test('lists what is missed under the verdict, by how much and whose it is, then what could not be judged', () => {
    const heads = values.flatMap((row, at) => (row[0] === '指标' ? [at] : []));
    expect(heads).toHaveLength(2);
    const [first = 0, second = 0] = heads;
    const titles = (from: number, count: number): unknown =>
      values.slice(from + 1, from + 1 + count).map((row) => row[0]);
    expect(titles(first, missed.length)).toEqual(missed.map(({ title }) => title));
    expect(titles(second, waiting.length)).toEqual(waiting.map(({ title }) => title));
    for (const [i, result] of missed.entries()) {
      const row = values[first + 1 + i] ?? [];
      expect([row[3], row[4]]).toEqual(['未达标', result.owners.join('、')]);
      expect(String(row[6])).toMatch(/^差/);
    }
    for (const [i, { reason }] of waiting.entries()) expect(values[second + 1 + i]?.[6]).toBe(reason);
    expect(values.findIndex((row) => row[0] === '责任单位')).toBeGreaterThan(second);
  });

  test('figures in it are numbers with their unit in the format', () => {
    const rows = summary?.rows ?? [];
    const rate = rows.find((row) => row[0]?.value === '国家、省产品质量监督抽检综合合格率');
    expect(rate?.[2]).toMatchObject({ value: 0.8976, format: '0.00%' });
  });

  test('names of departments lead to their sheets', () => {
    const names = new Set(sheets.map(({ name }) => name));
    const links = all(summary, 'hyperlink').map(({ attributes }) => attributes['location'] ?? '');
    expect(links.length).toBeGreaterThan(report.summary.owners.length);
    for (const link of links) expect(names).toContain(/^'(.*)'!A1$/.exec(link)?.[1]);
  });

  test('has neither list where all targets are met', async () => {
    const good = { ...reportOf([]), results: report.results.filter(({ status }) => status === 'pass') };
    const [only] = readWorkbook(await reportXlsx(good, zh));
    expect(only?.rows.some((row) => row[0]?.value === '指标')).toBe(false);
  });
});

describe('on paper', () => {
  test('every sheet is fitted to the width of a page, with margins, the title and the number of the page', () => {
    for (const sheet of sheets) {
      expect(all(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
        paperSize: '9',
        orientation: 'landscape',
        fitToWidth: '1',
        fitToHeight: '0',
      });
      expect(Number(all(sheet, 'pageMargins')[0]?.attributes['left'])).toBe(0.5);
      expect(all(sheet, 'oddFooter')[0]?.text).toBe(`&L${report.plan.title}&C&P / &N`);
    }
  });

  test('the first sheets take few pages: a page has some forty rows of one line', () => {
    const height = (sheet: ReadSheet | undefined): number =>
      all(sheet, 'row').reduce((sum, { attributes }) => sum + Number(attributes['ht']), 0);
    // 595 points less margins; what is wider than the paper is made smaller, and more of it stands on a page.
    const pages = [summary, targets].reduce((sum, sheet) => sum + Math.ceil(height(sheet) / 500), 0);
    expect(pages).toBeLessThanOrEqual(8);
  });

  test('a sheet of a department says what it is about by itself, and repeats its heads', () => {
    const [own] = others;
    expect(own?.rows[0]?.[0]?.value).toMatch(/^市质监局 +29 项，25 项达标$/);
    expect(own?.rows[1]?.[0]?.value).toBe(`${report.plan.title}    2017-01-01 至 2017-12-31`);
    const book = parseXml(new TextDecoder().decode(readZip(bytes).get('xl/workbook.xml')));
    const titles = elementsOf(book).filter(({ attributes }) => attributes['name'] === '_xlnm.Print_Titles');
    expect(titles.map(({ text }) => text)).toContain(`${own?.name ?? ''}!$3:$3`);
  });

  test('cells of tables have borders, blank ones too; titles and sentences have none', () => {
    const styles = parseXml(new TextDecoder().decode(readZip(bytes).get('xl/styles.xml')));
    const looks = elementsOf(styles).find(({ name }) => name === 'cellXfs')?.children ?? [];
    const borders = elementsOf(styles).filter(({ name }) => name === 'border');
    const hasBorder = (sheet: ReadSheet | undefined, address: string): boolean => {
      const cell = all(sheet, 'c').find(({ attributes }) => attributes['r'] === address);
      const border = borders[Number(looks[Number(cell?.attributes['s'] ?? 0)]?.attributes['borderId'] ?? 0)];
      return (
        border !== undefined && elementsOf(border).some(({ attributes }) => attributes['style'] === 'thin')
      );
    };
    const [own] = others;
    expect([hasBorder(own, 'A1'), hasBorder(own, 'A2'), hasBorder(own, 'A3'), hasBorder(own, 'B4')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const blank = all(targets, 'c').find(({ children }) => children.length === 0);
    expect(hasBorder(targets, blank?.attributes['r'] ?? '')).toBe(true);
  });

  test.each([
    ['2017 & 2018', '&L2017 && 2018&C&P / &N'],
    ['&P&D&G', '&L&&P&&D&&G&C&P / &N'],
    ['一\n二', '&L一 二&C&P / &N'],
    ['长'.repeat(300), `&L${'长'.repeat(60)}&C&P / &N`],
  ])('a title is no order to the printer: %j', async (title, footer) => {
    const [sheet] = readWorkbook(
      await writeWorkbook(title, [{ name: 'a', widths: [10], rows: [[{ value: 'x' }]], head: null }]),
    );
    expect(all(sheet, 'oddFooter')[0]?.text).toBe(footer);
  });
});

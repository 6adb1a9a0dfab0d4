import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../src/report/renderers.ts';
import { columnName, sheetNames } from '../../../src/report/xlsx/sheet-names.ts';
import { writeWorkbook } from '../../../src/report/xlsx/workbook.ts';
import { reportXlsx } from '../../../src/report/xlsx/xlsx.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { elementsOf } from '../../support/xml.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { reportOf, sampleReport } from '../sample-report.ts';
import { type ReadCell, type ReadSheet, readWorkbook } from './read-workbook.ts';

const zh = plainStyle('zh');

function tableOf({ rows }: ReadSheet, head: number): readonly Readonly<Record<string, ReadCell | null>>[] {
  const names = (rows[head] ?? []).map((cell) => String(cell?.value ?? ''));
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
}

/** What a spreadsheet program shows of a number: decimals, percent, texts in quotes, formats by sign. */
function shown(cell: ReadCell | null | undefined): string {
  if (!cell) return '';
  if (typeof cell.value === 'string') return cell.value;
  const sections = cell.format.split(';');
  const section =
    sections.length < 3 ? cell.format : (sections[cell.value > 0 ? 0 : cell.value < 0 ? 1 : 2] ?? '');
  const [, sign = '', digits = '', behind = ''] = /^([+-]?)(0(?:\.0+)?)(.*)$/.exec(section) ?? [];
  const number = behind.startsWith('%') ? cell.value * 100 : cell.value;
  const places = digits.length === 1 ? 0 : digits.length - 2;
  const text = (sections.length < 3 ? number : Math.abs(number)).toFixed(places);
  return `${sign}${text}${behind.replaceAll(/"([^"]*)"/g, '$1')}`;
}

describe('the shipped plan', () => {
  it('has a summary, all targets, a sheet a department, findings and files', async () => {
    const report = await nantongReport();
    const sheets = readWorkbook(await reportXlsx(report, zh));
    expect(sheets.map(({ name }) => name)).toEqual([
      '概况',
      '指标',
      ...report.summary.owners.map(({ owner }) => owner),
      '问题',
      '数据文件',
    ]);
    const [summary, , ...others] = sheets;
    expect(summary?.rows[1]?.[1]?.value).toMatch(/^未通过 +61 项中 52 项达标/);
    for (const [i, { targets }] of report.summary.owners.entries()) {
      expect(others[i]?.rows).toHaveLength(targets + 3);
    }
    expect(
      others
        .at(-2)
        ?.rows.flat()
        .map((cell) => cell?.value),
    ).toContain('data/bad-number');
  });

  it('by department has each target once in the order of the departments, and only theirs', async () => {
    const report = await nantongReport();
    const [owner = ''] = report.results.flatMap(({ owners }) => (owners.length > 1 ? owners : []));
    const results = report.results.filter(({ owners }) => owners.includes(owner));
    const all = readWorkbook(await reportXlsx(report, { ...zh, by: 'owner' }));
    const ids = tableOf(all[1] ?? fail(), 0).map((row) => row['编号']?.value);
    const first = report.summary.owners[0]?.targets ?? 0;
    const owners = ids.map((id) => report.results.find((result) => result.id === id)?.owners ?? []);
    expect(ids.toSorted()).toEqual(report.results.map(({ id }) => id).toSorted());
    expect(owners.map((names) => names.includes(report.summary.owners[0]?.owner ?? ''))).toEqual(
      ids.map((_, i) => i < first),
    );
    expect(all[0]?.rows.some((row) => row[0]?.value === '章节')).toBe(false);
    const its = readWorkbook(await reportXlsx({ ...report, results }, { ...zh, by: 'owner', only: [owner] }));
    expect(its.map(({ name }) => name)).toEqual(['概况', '指标', owner, '问题', '数据文件']);
  });

  it('shows the figures that the report shows, as numbers', async () => {
    const report = await nantongReport();
    const targets = tableOf(readWorkbook(await reportXlsx(report, zh))[1] ?? fail(), 0);
    expect(targets).toHaveLength(61);
    for (const [i, result] of report.results.entries()) {
      const row = targets[i] ?? {};
      expect(row['编号']?.value).toBe(result.id);
      expect(shown(row['完成值'])).toBe(result.actual?.display ?? '');
      expect(shown(row['差距'])).toBe(result.margin?.display ?? '');
      if (result.actual !== null) expect(row['完成值']?.value).toBeTypeOf('number');
    }
    const rate = targets.find((row) => row['编号']?.value === 'product-inspection-pass-rate');
    expect(rate?.['完成值']).toMatchObject({ value: 0.8976, format: '0.00%' });
    expect(rate?.['限值']).toMatchObject({ value: 0.9, format: '0%' });
    expect(rate?.['差距']).toMatchObject({ value: -0.24 });
    const accidents = targets.find((row) => row['编号']?.value === 'equipment-accident-rate');
    expect(accidents?.['完成值']?.format).toBe('0.00"‰"');
    expect(accidents?.['完成值']?.value).toBeCloseTo(0.02314, 5);
    expect(accidents?.['限值']).toMatchObject({ value: 0.3, format: '0.0"‰"' });
  });

  it('colours the statuses, each in its own colour', async () => {
    const targets = tableOf(readWorkbook(await reportXlsx(await nantongReport(), zh))[1] ?? fail(), 0);
    const fills = new Map(targets.map((row) => [row['状态']?.value, row['状态']?.fill]));
    expect([...fills.keys()].toSorted()).toEqual(['无效', '未达标', '缺数据', '达标']);
    expect(new Set(fills.values()).size).toBe(4);
    expect([...fills.values()]).not.toContain(null);
  });

  it('keeps the heads in sight, filters by them and repeats them on paper', async () => {
    const [, targets, owner] = readWorkbook(await reportXlsx(await nantongReport(), zh));
    const attributes = (sheet: ReadSheet | undefined, name: string): unknown =>
      elementsOf(sheet?.xml ?? fail()).find((element) => element.name === name)?.attributes;
    expect(attributes(targets, 'pane')).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(attributes(owner, 'pane')).toMatchObject({ ySplit: '3', state: 'frozen' });
    const last = columnName((targets?.rows[0]?.length ?? 0) - 1);
    expect(attributes(targets, 'autoFilter')).toEqual({ ref: `A1:${last}62` });
    expect(attributes(targets, 'pageSetup')).toMatchObject({ paperSize: '9', orientation: 'landscape' });
  });
});

it('gives the same bytes again, and knows no clock', async () => {
  const first = await reportXlsx(sampleReport, zh);
  await new Promise((resolve) => setImmediate(resolve));
  expect(Buffer.from(await reportXlsx(sampleReport, zh)).equals(first)).toBe(true);
});

it('is a workbook without a target too', async () => {
  expect(readWorkbook(await reportXlsx(reportOf([]), zh)).map(({ name }) => name)).toEqual([
    '概况',
    '指标',
    '问题',
    '数据文件',
  ]);
});

describe('a text stays a text', () => {
  it.each([
    ['=1+1', '=1+1'],
    ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
    ['+1', '+1'],
    ['-1', '-1'],
    ['#N/A', '#N/A'],
    ['#VALUE!', '#VALUE!'],
    ['_x0041_', '_x0041_'],
    ['一\n二\r\n三', '一\n二\n三'],
    [' 空格 ', ' 空格 '],
    ['a\u0000\u001b\ufffe\ud800', String.raw`a\u0000\u001b\ufffe\ud800`],
    ['<script>&"\']]>', '<script>&"\']]>'],
    ['true', 'true'],
    ['2017-05-03', '2017-05-03'],
  ])('%j', async (text, read) => {
    const sheet = { name: 'a', widths: [10], rows: [[{ value: text }]], head: null };
    const [only] = readWorkbook(await writeWorkbook(text, [sheet]));
    expect(only?.rows[0]?.[0]?.value).toBe(read);
  });

  it('ends in two dots where it is too long for a cell', async () => {
    const sheet = { name: 'a', widths: [10], rows: [[{ value: '👩'.repeat(20_000) }]], head: null };
    const [only] = readWorkbook(await writeWorkbook('a', [sheet]));
    const value = String(only?.rows[0]?.[0]?.value);
    expect(value.length).toBeLessThanOrEqual(32_767);
    expect(value).toMatch(/👩 \.\.$/u);
  });
});

it.each(hostileTexts)('is read whatever is said: %j', async (text) => {
  const keys = ['title', 'owner', 'owners', 'section', 'words', 'unit', 'display', 'note', 'message', 'file'];
  const sheets = readWorkbook(await reportXlsx(withTexts(sampleReport, keys, text), zh));
  const ids = tableOf(sheets[1] ?? fail(), 0).map((row) => row['编号']?.value);
  expect(ids).toEqual(sampleReport.results.map(({ id }) => id));
});

describe('names of sheets', () => {
  it.each([
    [
      ['市质监局', '市质监局'],
      ['市质监局', '市质监局 (2)'],
    ],
    [['a[b]c:d*e?f/g\\h'], ['a-b-c-d-e-f-g-h']],
    [
      ['ABC', 'abc', 'Abc'],
      ['ABC', 'abc (2)', 'Abc (3)'],
    ],
    [
      ['', ' ', 'History'],
      ['-', '- (2)', 'History (2)'],
    ],
    [
      ["'甲'", "''"],
      ['甲', '-'],
    ],
    [
      ['长'.repeat(40), '长'.repeat(41)],
      ['长'.repeat(31), `${'长'.repeat(27)} (2)`],
    ],
    [['👩'.repeat(20)], ['👩'.repeat(15)]],
    [['一\n二'], ['一-n二']],
  ])('%j are %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

function fail(): never {
  throw new Error('a sheet is missing');
}

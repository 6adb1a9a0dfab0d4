import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/data/workbook/read-workbook.ts';
import type { Sheet } from '../../../src/data/workbook/sheet.ts';
import { bookOf, bookTypes, bytesOf, shown, type WrittenCell } from '../../../fixtures/dirty/books.ts';

const endings = Object.keys(bookTypes) as (keyof typeof bookTypes)[];

function sheetsOf(bytes: Buffer): readonly Sheet[] {
  const read = readWorkbook(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read.sheets;
}

function textOf(
  cell: WrittenCell,
  ending: keyof typeof bookTypes = 'xlsx',
  is1904 = false,
): string | undefined {
  const book = bookOf({ a: [['x', cell]] });
  if (is1904) book.Workbook = { WBProps: { date1904: true } };
  return sheetsOf(bytesOf(book, ending))[0]?.rows[0]?.[1];
}

describe('a cell of a workbook', () => {
  it.each([
    ['00123', '00123'],
    ['上\n下', '上\n下'],
    [' 98.5% ', ' 98.5% '],
    [true, 'TRUE'],
    [12.5, '12.5'],
    [0.1 + 0.2, '0.3'],
    [0.000_000_1, '0.0000001'],
    [-7, '-7'],
    [123_456_789_012_345, '123456789012345'],
    // Eighteen digits have lost three.
    [320_602_199_001_011_000, '3.20602199001011E+17'],
    [shown(0.985, '0.0%'), '98.5%'],
    [shown(0.984_56, '0.0%'), '98.456%'],
    [shown(0.985, '0.00%'), '98.50%'],
    [shown(0.07, '0%'), '7%'],
    // The sign stands beside the number and does not count it in per cent.
    [shown(98, '0"%"'), '98%'],
    [shown(98.46, '0.0"%"'), '98.46%'],
    [shown(98.5, '0.0\\%'), '98.5%'],
    [shown(123, '00000'), '00123'],
    [shown(1234.5, '#,##0.00'), '1234.50'],
    [shown(1234.567, '#,##0.00'), '1234.567'],
    [shown(1234.5, '0'), '1234.5'],
    [shown(-5, '0;[Red]0'), '-5'],
    [shown(-5, '0;(0)'), '-5'],
    [shown(12.5, '0.0"万元"'), '12.5万元'],
    [shown(0.5, '# ?/?'), '0.5'],
    [shown(12_345, '0.00E+00'), '12345'],
    [shown(1200, '"¥"#,##0'), '1200'],
    [shown(42_856, 'yyyy-mm-dd'), '2017-05-01'],
    [shown(42_857, 'yyyy/m/d'), '2017-05-02'],
    [shown(42_857, 'm"月"d"日"'), '2017-05-02'],
    [shown(42_856, 'yyyy"年"m"月"'), '2017年5月'],
    [shown(42_857, 'yyyy"年"m"月"'), '2017-05-02'],
    [shown(42_736, 'yyyy'), '2017年'],
    [shown(42_856.604, 'yyyy-mm-dd'), '2017-05-01 14:29:46'],
    [shown(0.75, 'h:mm'), '18:00:00'],
    [shown(59, 'yyyy-mm-dd'), '1900-02-28'],
    [shown(60, 'yyyy-mm-dd'), '1900-02-29'],
    [shown(61, 'yyyy-mm-dd'), '1900-03-01'],
    [{ t: 'e', v: 0x17 }, '#REF!'],
    [{ t: 'n', v: 3, f: '1+2' }, '3'],
  ] as const)('%j is %s', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });

  it.each(endings)('counts days from 1904 where the workbook does: %s', (ending) => {
    // An OpenDocument file says the day itself.
    expect(textOf(shown(40_000, 'yyyy-mm-dd'), ending, ending !== 'ods')).toBe(
      ending === 'ods' ? '2009-07-06' : '2013-07-07',
    );
  });

  it.each(endings)('is the same in every format: %s', (ending) => {
    const cells = [
      '00123',
      12.5,
      -7,
      shown(0.984_56, '0.0%'),
      shown(42_857, 'yyyy-mm-dd'),
      shown(123, '00000'),
    ];
    expect(cells.map((cell) => textOf(cell, ending))).toEqual([
      '00123',
      '12.5',
      '-7',
      '98.456%',
      '2017-05-02',
      '00123',
    ]);
  });
});

describe('a sheet', () => {
  it.each(endings)('has the first of merged cells and blanks: %s', (ending) => {
    const book = bookOf({
      a: [
        ['区县', '数'],
        ['崇川', 1],
        ['崇川', 2],
      ],
    });
    const sheet = book.Sheets['a'];
    if (sheet) sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    expect(sheetsOf(bytesOf(book, ending))[0]?.rows).toEqual([
      ['区县', '数'],
      ['崇川', '1'],
      ['', '2'],
    ]);
  });

  it('is read with what is hidden, which is counted', () => {
    const book = bookOf({
      a: [
        ['x', 'y'],
        [1, 2],
      ],
      b: [['z']],
    });
    const sheet = book.Sheets['a'];
    if (sheet) [sheet['!rows'], sheet['!cols']] = [[{}, { hidden: true }], [{ hidden: true }]];
    book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
    expect(sheetsOf(bytesOf(book, 'xlsx'))).toMatchObject([
      {
        name: 'a',
        isHidden: false,
        hiddenRows: 1,
        hiddenColumns: 1,
        rows: [
          ['x', 'y'],
          ['1', '2'],
        ],
      },
      { name: 'b', isHidden: true, hiddenRows: 0, hiddenColumns: 0 },
    ]);
  });

  it('keeps its row numbers where rows are blank', () => {
    expect(sheetsOf(bytesOf(bookOf({ a: [['x'], [], ['y']] }), 'xlsx'))[0]?.rows).toEqual([['x'], [], ['y']]);
  });
});

describe('what is no workbook', () => {
  const book = bytesOf(bookOf({ a: [['x']] }), 'xlsx');
  const old = bytesOf(bookOf({ a: [['x']] }), 'xls');
  it.each([
    ['a workbook cut short', book.subarray(0, book.length - 200), 'damaged'],
    ['an old workbook cut short', old.subarray(0, 700), 'damaged'],
    ['a few bytes', book.subarray(0, 5), 'damaged'],
  ])('%s', (_, bytes, fault) => {
    expect(readWorkbook(bytes)).toEqual({ fault });
  });
});

import { writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readWorkbook } from '../../../src/data/workbook/read-workbook.ts';
import { repeatsTooOften } from '../../../src/data/workbook/repeated-cells.ts';
import { bookOf, bytesOf, shown, type WrittenCell } from '../../../fixtures/dirty/books.ts';
import { storeEntries } from '../../../src/report/xlsx/store-entries.ts';

type Rows = readonly (readonly string[])[];

const packed = await writeXlsx({ sheets: [{ name: 'S', rows: [['x']] }] });

/** A workbook with these parts of it as they are given here. */
function bookWith(parts: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(
    storeEntries(packed, (name, data) => {
      const text = parts[name];
      return text === undefined ? data : Buffer.from(text);
    }),
  );
}

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook whose one sheet has this between its tags of data, before them and after them. */
function sheetWith(
  data: string,
  before = '',
  after = '',
  parts: Readonly<Record<string, string>> = {},
): Buffer {
  const sheet = `<worksheet ${namespace}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  return bookWith({ 'xl/worksheets/sheet1.xml': sheet, ...parts });
}

function rowsOf(bytes: Buffer): Rows | string {
  const read = readWorkbook(bytes);
  return 'fault' in read ? read.fault : (read.sheets[0]?.rows ?? []);
}

describe('a cell as XML has it', () => {
  it.each([
    ['<c r="A1"><v>12.50</v></c>', '12.5'],
    ['<c r="A1"><v>1E3</v></c>', '1000'],
    ['<c r="A1"><v>0.1</v></c>', '0.1'],
    ['<c r="A1"><v>12345678901234567890</v></c>', '1.23456789012346E+19'],
    ['<c><v>7</v></c>', '7'],
    ['<x:c r="A1"><x:v>7</x:v></x:c>', '7'],
    [
      "<c r='A1' t='inlineStr'><is><t>a &lt;b&gt; &amp;amp; &#24029;&#x5ddd;</t></is></c>",
      'a <b> &amp; 川川',
    ],
    [
      '<c r="A1" t="inlineStr"><is><r><t>崇</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 川</t></r></is></c>',
      '崇 川',
    ],
    ['<c r="A1" t="inlineStr"><is><t>海門</t><rPh sb="0" eb="2"><t>カイモン</t></rPh></is></c>', '海門'],
    ['<c r="A1" t="inlineStr"><is><t>一_x000A_二_x005F_x0041_</t></is></c>', '一\n二_x0041_'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b> & &amp;]]></t></is></c>', 'a<b> & &amp;'],
    ['<c r="A1" t="str"><v><![CDATA[崇川区]]></v></c>', '崇川区'],
    ['<!-- <c r="A1"><v>1</v></c> --><c r="A1"><v>2</v></c>', '2'],
    ['<c r="A1" t="d"><v>2017-05-03</v></c>', '2017-05-03'],
    ['<c r="A1" t="d"><v>2017-05-03T00:00:00.000</v></c>', '2017-05-03'],
    ['<c r="A1" t="d"><v>2017-05-03T10:30:00</v></c>', '2017-05-03 10:30:00'],
    ['<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['<c r="A1" t="e"><f>A2#</f><v>#SPILL!</v></c>', '#SPILL!'],
    ['<c r="A1"><f>1+1</f></c>', '#CALC!'],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['<c r="A1" t="str"><f>"98"&amp;"%"</f><v>98%</v></c>', '98%'],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', undefined],
    ['<c r="A1" s="0"/>', undefined],
  ])('%s is %j', (cell, text) => {
    const rows = rowsOf(sheetWith(`<row r="1">${cell}<c r="C1"><v>1</v></c></row>`));
    expect(rows[0]?.[0] ?? 'no row').toBe(text ?? '');
  });

  it('has its place, whatever order and gaps there are', () => {
    const cells = '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c r="AA4"><v>3</v></c></row>';
    const rows = rowsOf(sheetWith(cells));
    expect(rows.slice(0, 3)).toEqual([[], [], ['', '1', '2']]);
    expect(rows[3]?.[26]).toBe('3');
  });
});

describe('texts that cells share', () => {
  const read = (texts: string, cells: string): Rows | string =>
    rowsOf(
      sheetWith(`<row>${cells}</row>`, '', '', {
        'xl/sharedStrings.xml': `<sst ${namespace}>${texts}</sst>`,
      }),
    );
  const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
  it.each<[string, readonly string[]]>([
    [
      '<si><t>一</t></si><si><t xml:space="preserve"> 二</t></si><si><t>三&amp;</t></si>',
      ['一', ' 二', '三&'],
    ],
    ['<si/><si><t/></si><si><t>三</t></si>', ['', '', '三']],
    [
      '<si><phoneticPr fontId="1"/></si><si><r><t>海</t></r><r><t>門</t></r></si><si><t>三</t></si>',
      ['', '海門', '三'],
    ],
    [
      '<x:si><x:t>海門</x:t><x:rPh sb="0" eb="2"><x:t>カイモン</x:t></x:rPh></x:si><si><t><![CDATA[<二>]]></t></si><si><t>si></t></si>',
      ['海門', '<二>', 'si>'],
    ],
  ])('%s', (texts, row) => {
    expect(read(texts, cells)).toEqual([row]);
  });

  it('are all there, or the workbook is damaged', () => {
    expect(read('<si><t>一</t></si>', cells)).toBe('damaged');
    expect(read('<si><t>一</t></si><si><t>二</t></si><si><t>thr', cells)).toBe('damaged');
    expect(read('', '<c t="s"><v>x</v></c>')).toBe('damaged');
  });

  it('keep their places where there are many', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `<si><t>throw si> ${index}</t></si>`).join('');
    expect(read(many, '<c t="s"><v>59999</v></c><c t="s"><v>0</v></c>')).toEqual([
      ['throw si> 59999', 'throw si> 0'],
    ]);
  });
});

describe('formats that Excel and WPS in East Asia do not write down', () => {
  const styles = (own: string): string =>
    `<styleSheet ${namespace}>${own}<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="58"/></cellXfs></styleSheet>`;
  const cells = [1, 2, 3].map((style) => `<c s="${style}"><v>42857</v></c>`).join('');
  const first = '<c s="2"><v>42856</v></c>';
  it.each([
    ['', ['2017-05-02', '2017-05-02', '2017-05-02', '2017年5月']],
    ['<numFmts count="0"/>', ['2017-05-02', '2017-05-02', '2017-05-02', '2017年5月']],
    [
      '<numFmts count="1"><numFmt numFmtId="57" formatCode="0.0"/></numFmts>',
      ['2017-05-02', '42857.0', '2017-05-02', '42856.0'],
    ],
  ])('%s', (own, texts) => {
    const book = sheetWith(`<row>${cells}${first}</row>`, '', '', { 'xl/styles.xml': styles(own) });
    expect(rowsOf(book)).toEqual([texts]);
  });

  it('are known in .xls too', () => {
    const dated = { t: 'n' as const, v: 42_857, z: 'yyyy"年"m"月"d"日"' };
    expect(rowsOf(bytesOf(bookOf({ a: [[dated]] }), 'xls'))).toEqual([['2017-05-02']]);
  });
});

describe('a worksheet that means harm, or is half written', () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
  it.each<[string, Buffer, Rows | string]>([
    ['columns without end', sheetWith(row, '<cols><col min="1" max="99999999" hidden="1"/></cols>'), [['x']]],
    [
      'a link over every cell',
      sheetWith(row, '', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>'),
      [['x']],
    ],
    [
      'merging without end',
      sheetWith(row, '', `<mergeCells>${'<mergeCell ref="A2:XFD1048576"/>'.repeat(9999)}</mergeCells>`),
      [['x']],
    ],
    ['a row beyond the last', sheetWith('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'), 'damaged'],
    [
      'two rows of one number',
      sheetWith('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
      'damaged',
    ],
    ['a row of many digits', sheetWith('<row r="99999999999999999999"><c><v>1</v></c></row>'), 'damaged'],
    ['a column beyond the last', sheetWith('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'damaged'],
    ['a column of many letters', sheetWith('<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>'), 'damaged'],
    [
      'no end of the data',
      bookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${namespace}><sheetData>${row}` }),
      'damaged',
    ],
    [
      'no end of the sheet',
      bookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${namespace}><sheetData>${row}</sheetData>` }),
      'damaged',
    ],
    [
      'a tag that does not end',
      bookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${namespace}><sheetData` }),
      'damaged',
    ],
    [
      'no rows at all',
      bookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${namespace}><sheetData/></worksheet>` }),
      [],
    ],
    [
      'an entity of its own',
      sheetWith('<row><c t="inlineStr"><is><t>&bomb;</t></is></c></row>'),
      [['&bomb;']],
    ],
  ])('%s', (_, bytes, rows) => {
    expect(rowsOf(bytes)).toEqual(rows);
  });

  it('a cell in the last row of the last column costs no more than the rows before it', () => {
    const rows = rowsOf(sheetWith(`${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`));
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1_048_575]).toHaveLength(16_384);
    expect(rows[1]).toBe(rows[1_048_574]);
  });
});

/** An OpenDocument spreadsheet of one row, with styles of its own: those of numbers are N1 …, those of cells c1 …. */
function openSheet(styles: string, cells: string): Buffer {
  const names = ['office', 'table', 'text', 'style', 'number', 'fo', 'calcext'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<office:document-content ${names.join(' ')}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S"><table:table-row>${cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const book = bytesOf(bookOf({ a: [['x']] }), 'ods');
  return Buffer.from(
    storeEntries(book, (name, data) => (name === 'content.xml' ? Buffer.from(content) : data)),
  );
}

describe('a cell of an OpenDocument spreadsheet is what it says that it shows', () => {
  // Thousands are cut off by the format, which a library may not know; a percentage may have no format at all.
  const styles = `
    <number:number-style style:name="N1P0"><number:number number:decimal-places="1" number:min-integer-digits="1" number:display-factor="1000"/><number:text>千</number:text></number:number-style>
    <number:number-style style:name="N1"><number:text>-</number:text><number:number number:decimal-places="1" number:display-factor="1000"/><number:text>千</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="N1P0"/><style:map style:condition="value()&gt;5" style:apply-style-name="N1P0"/></number:number-style>
    <style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/>`;
  it.each([
    ['table:style-name="c1" office:value-type="float" office:value="12345"', '12.3千', '12345'],
    ['table:style-name="c1" office:value-type="float" office:value="12300"', '12.3千', '12.3千'],
    ['office:value-type="percentage" office:value="0.985"', '98.50%', '98.50%'],
    ['office:value-type="percentage" office:value="0.98456"', '98.5%', '98.456%'],
    ['office:value-type="percentage" office:value="0.985"', '98,50 %', '98.5%'],
    ['office:value-type="float" office:value="98.5"', '98.5%', '98.5%'],
    ['office:value-type="float" office:value="1234.5"', '1.234,50', '1234.5'],
    ['office:value-type="float" office:value="7"', '00007', '00007'],
    ['office:value-type="string" office:string-value=""', 'Err:502', '#VALUE!'],
    ['office:value-type="date" office:date-value="2017-05-03"', '03.05.17', '2017-05-03'],
  ])('%s as %s is %s', (says, shows, text) => {
    const book = openSheet(styles, `<table:table-cell ${says}><text:p>${shows}</text:p></table:table-cell>`);
    expect(rowsOf(book)).toEqual([[text]]);
  });
});

describe('an OpenDocument sheet that repeats', () => {
  const value = 'office:value-type="float" office:value="1"';
  const text = '<text:p>1</text:p>';
  it.each<[string, string, boolean]>([
    [
      'nothing, to the end of the sheet',
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      false,
    ],
    [
      'a hundred thousand rows',
      `<table:table-row table:number-rows-repeated="100000"><table:table-cell ${value}>${text}</table:table-cell></table:table-row>`,
      false,
    ],
    [
      'every cell',
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell ${value} table:number-columns-repeated="16384">${text}</table:table-cell></table:table-row>`,
      true,
    ],
    [
      'a column without end',
      `<table:table-row><table:table-cell table:number-columns-repeated="999999999" ${value}/></table:table-row>`,
      true,
    ],
    [
      'a row without end',
      `<table:table-row table:number-rows-repeated="999999999"><table:covered-table-cell>${text}</table:covered-table-cell></table:table-row>`,
      true,
    ],
  ])('%s', (_, content, isTooLarge) => {
    expect(repeatsTooOften(content)).toBe(isTooLarge);
  });
});

const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  fc.constantFrom<WrittenCell>(
    null,
    '',
    '崇川区',
    ' x ',
    '00123',
    'a&b<c>"d"',
    '一\n二',
    '98.5%',
    true,
    false,
  ),
  fc.string({ unit: fc.constantFrom('a', '川', '&', '<', '#', 'x', '0', ';'), maxLength: 8 }),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
  fc.integer({ min: 1, max: 1000 }).map((n) => shown(n / 1000, '0.0%')),
  fc.integer({ min: 61, max: 80_000 }).map((n) => shown(n, 'yyyy-mm-dd')),
  fc.integer({ min: 0, max: 99_999 }).map((n) => shown(n, '00000')),
);

test('worksheets are read as the library reads the same cells in the old format', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (cells) => {
      const book = (ending: 'xlsx' | 'xls'): Rows | string => rowsOf(bytesOf(bookOf({ a: cells }), ending));
      expect(book('xlsx')).toEqual(book('xls'));
    }),
  );
});

import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { author } from './author.ts';
import { type Look, type SheetCell, cellText, rowHeight } from './cells.ts';
import { columnName, sheetNames, shortened } from './sheet-names.ts';
import { storeEntries } from './store-entries.ts';
import { type WantedCells, styledColumns, validation } from './wanted-cells.ts';

/** A sheet. */
export interface Sheet {
  /** What it is called; made legal and unique. */
  readonly name: string;
  /** In characters of the default font. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The row of the column heads, counted from 0: it and what is above it stay in sight, it filters, it repeats on paper. */
  readonly head: number | null;
  /** How many columns are printed; all of them unless it is said. */
  readonly printed?: number;
  /** What the cells below the head are to hold, by column, where people are to fill them in. */
  readonly wanted?: readonly WantedCells[];
}

// Light fills with dark text: readable on paper without colour too.
const colours: Readonly<Partial<Record<Look, readonly [fill: string, text: string]>>> = {
  head: ['D9E1F2', '1F2937'],
  pass: ['E2F0D9', '1E5B1E'],
  warned: ['FCE4D6', '843C0C'],
  fail: ['F8D7DA', '8B1A1A'],
  'no-data': ['FFF2CC', '7A5200'],
  invalid: ['EAD9F2', '5B2A86'],
  pending: ['DDEBF7', '1F4E79'],
};

const linkColour = '0B5CAD';

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
// In inches.
const margins = { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
const longestFooter = 60;

const titleHeight = 24;

// A reader puts its own font in the place of one that has no Chinese.
const font = 'Calibri';

// No clock: what was written when is said by the file's place, not by its inside.
const unchanging = new Date(Date.UTC(1980, 0, 1));

/**
 * A workbook as the bytes of an xlsx file (ECMA-376). Texts are texts whatever they begin with; the same sheets give the
 * same bytes, on every machine.
 */
export async function writeWorkbook(
  title: string,
  sheets: readonly Sheet[],
  creator: string = author,
): Promise<Uint8Array> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const packed = await writeXlsx({
    sheets: sheets.map((sheet, i) => writtenSheet(sheet, names[i] ?? `${i + 1}`, title)),
    properties: { title: cellText(title), creator, created: unchanging, modified: unchanging },
  });
  return storeEntries(packed, (name, data) => {
    const sheet = sheets.find(
      (each, i) => each.wanted !== undefined && name === `xl/worksheets/sheet${i + 1}.xml`,
    );
    return sheet === undefined ? data : Buffer.from(styledColumns(data.toString('utf8')));
  });
}

function writtenSheet(
  { widths, rows, head, printed, wanted }: Sheet,
  name: string,
  title: string,
): WriteSheet {
  const last = columnName(Math.max(1, widths.length) - 1);
  const cells = new Map<string, WrittenCell>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const isFramed = isOfTable(row);
      if (isBlank(cell) && !isFramed) return;
      cells.set(`${at},${column}`, writtenCell(cell.value, cell.link, styleOf(cell, isFramed)));
    });
  });
  wanted?.forEach(({ format }, column) => {
    cells.set(`${rows.length},${column}`, { value: null, style: { numFmt: format } });
  });
  const heights = new Map(
    rows.map((row, at) => {
      const texts = row.slice(0, printed).map(({ value, look }) => (isWrapped(value, look) ? value : null));
      const isTitle = row.some(({ look }) => look === 'title');
      const taken = row.map(({ span = 1 }, i) =>
        widths.slice(i, i + span).reduce((sum, width) => sum + width, 0),
      );
      return [at, { height: isTitle ? titleHeight : rowHeight(texts, taken) }];
    }),
  );
  return {
    name,
    rowDefs: heights,
    columns: widths.map((width) => ({ width })),
    ...(wanted && {
      dataValidations: wanted.map((each, column) => validation(each, column, (head ?? -1) + 1)),
    }),
    cells,
    merges: rows.flatMap((row, at) =>
      row.flatMap(({ span = 1 }, column) =>
        span === 1 ? [] : [{ startRow: at, endRow: at, startCol: column, endCol: column + span - 1 }],
      ),
    ),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
      ...(printed === undefined || rows.length === 0
        ? {}
        : { printArea: `$A$1:$${columnName(printed - 1)}$${rows.length}` }),
      ...(head === null ? {} : { printTitlesRow: `$${head + 1}:$${head + 1}` }),
    },
    headerFooter: { oddFooter: footer(title) },
    ...(head === null ? {} : { freezePane: { rows: head + 1 } }),
    ...(head === null || rows.length <= head + 1
      ? {}
      : { autoFilter: { range: `A${head + 1}:${last}${rows.length}` } }),
  };
}

type WrittenCell = Partial<Pick<Cell, 'value' | 'style' | 'richText' | 'hyperlink'>>;

/** True for a row of a table, whose cells have borders: no title, no sentence. */
function isOfTable(row: readonly SheetCell[]): boolean {
  return !row.some(({ look }) => look === 'title' || look === 'sentence');
}

/** The title and the number of the page on every page; `&` stands before what is an order to the printer. */
function footer(title: string): string {
  const said = shortened(cellText(title).replaceAll('\n', ' '), longestFooter).replaceAll('&', '&&');
  return `&L${said}&C&P / &N`;
}

function isBlank({ value }: SheetCell): boolean {
  return value === null || value === '';
}

function writtenCell(value: SheetCell['value'], link: string | undefined, style: CellStyle): WrittenCell {
  if (typeof value !== 'string' || value === '') return { value: value === '' ? null : value, style };
  const text = cellText(value);
  const location = link === undefined ? null : `'${link.replaceAll("'", "''")}'!A1`;
  return {
    value: text,
    style,
    // The writer takes a text that reads like an error value for one, but not a run of rich text.
    ...(text.startsWith('#') && { richText: [{ text }] }),
    ...(location !== null && { hyperlink: { target: '', location } }),
  };
}

// A title and a sentence run over the empty cells beside them.
function isWrapped(value: SheetCell['value'], look: Look = 'plain'): value is string {
  return typeof value === 'string' && look !== 'title' && look !== 'sentence';
}

function styleOf(
  { value, format, look = 'plain', isCentred = false, link }: SheetCell,
  isFramed: boolean,
): CellStyle {
  const colour = colours[look];
  const isBold = look === 'head' || look === 'title' || look === 'strong';
  return {
    font: {
      name: font,
      size: look === 'title' ? 14 : 11,
      ...(isBold ? { bold: true } : {}),
      ...(colour ? { color: { rgb: colour[1] } } : {}),
      ...(link === undefined ? {} : { underline: true, color: { rgb: linkColour } }),
    },
    ...(colour ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colour[0] } } } : {}),
    alignment: {
      vertical: 'top',
      ...(isWrapped(value, look) ? { wrapText: true } : {}),
      ...(isCentred || look === 'head' ? { horizontal: 'center' } : {}),
    },
    ...(isFramed && { border: { top: line, right: line, bottom: line, left: line } }),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

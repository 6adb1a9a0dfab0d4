import {
  CFB,
  type Container,
  type ParsingOptions,
  parse_xlscfb as readOldBook,
  parse_zip as readArchive,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { shownCell } from './shown-cell.ts';
import { type ArchivePart, unpackZip } from './unpack-zip.ts';

// Two doors of the package that its own types leave out.
declare module '@e965/xlsx' {
  /** The files of an archive or of an OLE container: names by index, and what stands there. */
  export interface Container {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly name: string; readonly type: number; readonly content: Buffer }[];
  }

  /** Reads a workbook from an archive that is unpacked already; throws what the package throws. */
  export function parse_zip(archive: Container, options: ParsingOptions): WorkBook;
  /** Reads a workbook of Excel 97 to 2003 from its container. */
  export function parse_xlscfb(container: Container, options: ParsingOptions): WorkBook;
}

/** A sheet as texts: what its cells show. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By row, from the first row of the sheet on; all as long as the widest. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a cell is a number with a decimal point, whatever marks its texts have; null where nobody asked. */
  readonly isDecimal: ((row: number, column: number) => boolean) | null;
  /** How many of its rows and columns that hold something are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** Why a file gives no sheets: it is none that is read, damaged, too large to be unpacked, or needs a password. */
export type WorkbookFault = 'no-workbook' | 'damaged' | 'too-large' | 'protected';

/** The most bytes of a workbook, and the most that its parts may unpack to. */
export const mostBytes: number = 64 << 20;
export const mostUnpacked: number = 256 << 20;

const options: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: true,
  cellText: false,
  cellHTML: false,
};

/**
 * Reads .xlsx, .xlsm, .xlsb, .ods and .xls, known by their content. Macros are not even unpacked. Which cells are decimals is
 * remembered where that is asked for.
 */
export function readWorkbook(
  bytes: Buffer,
  asksDecimals: boolean = false,
): { readonly sheets: readonly Sheet[] } | { readonly fault: WorkbookFault } {
  if (bytes.length < 8) return { fault: 'damaged' };
  if (bytes.length > mostBytes) return { fault: 'too-large' };
  const opened = bytes.readUInt16LE(0) === 0x4b50 ? openArchive(bytes) : openOldOffice(bytes);
  if (typeof opened === 'string') return { fault: opened };
  const { Sheets: sheets, SheetNames: names, Workbook: about } = opened;
  const is1904 = about?.WBProps?.date1904 === true;
  return {
    sheets: names.flatMap((name, index) => {
      const sheet = sheets[name];
      if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
      const isHidden = (about?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return [{ name, isHidden, ...textsOf(sheet, is1904, asksDecimals) }];
    }),
  };
}

function openArchive(bytes: Buffer): WorkBook | WorkbookFault {
  const unpacked = unpackZip(bytes, mostUnpacked);
  if ('fault' in unpacked) return unpacked.fault;
  const { parts } = unpacked;
  const textOf = (name: string): string =>
    parts.find((part) => part.name.toLowerCase() === name)?.content.toString('latin1') ?? '';
  const manifest = textOf('meta-inf/manifest.xml');
  if (manifest.includes('encryption-data')) return 'protected';
  const isOpen = /opendocument\.spreadsheet/.test(`${manifest}${textOf('mimetype')}`);
  if (!isOpen && !/spreadsheetml|ms-excel/.test(textOf('[content_types].xml'))) return 'no-workbook';
  return attempt(() => readArchive(asContainer(parts), { ...options }));
}

function openOldOffice(bytes: Buffer): WorkBook | WorkbookFault {
  const container = attempt((): Container => CFB.read(bytes, { type: 'buffer' }));
  if (typeof container === 'string') return container;
  if (CFB.find(container, 'EncryptedPackage') !== null) return 'protected';
  // What is older than Excel 97 has texts in the code page of the machine that wrote it.
  if (CFB.find(container, '/Workbook') === null) return 'no-workbook';
  return attempt(() => readOldBook(container, { ...options }));
}

/** Whatever the library throws at a file means that it cannot be read. */
function attempt<T>(parse: () => T): T | WorkbookFault {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? 'protected' : 'damaged';
  }
}

function asContainer(parts: readonly ArchivePart[]): Container {
  return {
    FullPaths: parts.map(({ name }) => name),
    FileIndex: parts.map(({ name, content }) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      type: 2,
      content,
    })),
  };
}

function textsOf(sheet: WorkSheet, is1904: boolean, asksDecimals: boolean): Omit<Sheet, 'name' | 'isHidden'> {
  const cells = sheet['!data'] ?? [];
  const texts = Array.from(cells, (row) =>
    Array.from(row ?? [], (cell) => (cell ? shownCell(cell, is1904) : '')),
  );
  // Of merged cells the first has the text, whatever the others still hold.
  for (const { s: first, e: last } of sheet['!merges'] ?? []) {
    for (let row = first.r; row <= Math.min(last.r, texts.length - 1); row += 1) {
      const from = row === first.r ? first.c + 1 : first.c;
      texts[row]?.fill('', from, last.c + 1);
    }
  }
  const widths = texts.map((row) => row.findLastIndex((text) => text !== '') + 1);
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const height = widths.findLastIndex((each) => each > 0) + 1;
  const rows = texts
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const isFilled = Array.from({ length: width }, (_, column) => rows.some((row) => row[column] !== ''));
  return {
    rows,
    isDecimal: asksDecimals ? decimalsIn(sheet, rows) : null,
    hiddenRows: rows.filter(
      (_, index) => sheet['!rows']?.[index]?.hidden === true && (widths[index] ?? 0) > 0,
    ).length,
    hiddenColumns: isFilled.filter((filled, column) => filled && sheet['!cols']?.[column]?.hidden === true)
      .length,
  };
}

function decimalsIn(sheet: WorkSheet, rows: Sheet['rows']): NonNullable<Sheet['isDecimal']> {
  const width = rows[0]?.length ?? 0;
  const found = new Set<number>();
  sheet['!data']?.slice(0, rows.length).forEach((cells, row) => {
    cells?.slice(0, width).forEach((cell, column) => {
      if (cell?.t === 'n' && rows[row]?.[column]?.includes('.')) found.add(row * width + column);
    });
  });
  return (row, column) => found.has(row * width + column);
}

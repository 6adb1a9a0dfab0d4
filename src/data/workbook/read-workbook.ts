import {
  CFB,
  SSF,
  type Container,
  type ParsingOptions,
  parse_xlscfb as readOldBook,
  parse_zip as readArchive,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { localFormats, withLocalFormats } from './local-formats.ts';
import { cellsOfLibrary, shapeSheet } from './raw-sheet.ts';
import type { RawSheet, Sheet } from './sheet.ts';
import { repeatsTooOften } from './repeated-cells.ts';
import { readTexts, withoutRows } from './sheet-xml.ts';
import { type ArchivePart, unpackZip } from './unpack-zip.ts';
import { cellReaderOf } from './xlsx-cells.ts';

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
  const { book, worksheets, texts } = opened;
  const { Sheets: sheets, SheetNames: names, Workbook: about } = book;
  const is1904 = about?.WBProps?.date1904 === true;
  const cellsOf = cellReaderOf(book, is1904, texts);
  const read: Sheet[] = [];
  for (const [index, name] of names.entries()) {
    const sheet = sheets[name];
    // Of a sheet that the workbook names there must be something.
    if (sheet === undefined) return { fault: 'damaged' };
    if ((sheet['!type'] ?? 'sheet') !== 'sheet') continue;
    const part = worksheets.get(String(sheet['!data']?.[0]?.[0]?.v));
    const cells = part ? cellsOf(part, asksDecimals) : cellsOfLibrary(sheet, is1904, asksDecimals);
    const shaped = cells && shapeSheet({ ...cells, ...restOf(sheet) });
    if (shaped === null) return { fault: 'damaged' };
    read.push({ name, isHidden: (about?.Sheets?.[index]?.Hidden ?? 0) !== 0, is1904, ...shaped });
  }
  return { sheets: read };
}

function restOf(sheet: WorkSheet): Pick<RawSheet, 'merges' | 'isHiddenColumn'> {
  return {
    merges: sheet['!merges'] ?? [],
    isHiddenColumn: (column) => sheet['!cols']?.[column]?.hidden === true,
  };
}

/** A workbook as the library has it, and worksheets that it was given without their cells, by what it was given in their place. */
interface Opened {
  readonly book: WorkBook;
  readonly worksheets: ReadonlyMap<string, Buffer>;
  /** The texts that its cells share; null where the library has read them. */
  readonly texts: readonly string[] | null;
}

function openArchive(bytes: Buffer): Opened | WorkbookFault {
  const unpacked = unpackZip(bytes, mostUnpacked);
  if ('fault' in unpacked) return unpacked.fault;
  const { parts } = unpacked;
  const textOf = (name: string): string =>
    parts.find((part) => part.name.toLowerCase() === name)?.content.toString('latin1') ?? '';
  const manifest = textOf('meta-inf/manifest.xml');
  if (manifest.includes('encryption-data')) return 'protected';
  const isOpen = /opendocument\.spreadsheet/.test(`${manifest}${textOf('mimetype')}`);
  if (!isOpen && !/spreadsheetml|ms-excel/.test(textOf('[content_types].xml'))) return 'no-workbook';
  if (isOpen && repeatsTooOften(textOf('content.xml'))) return 'too-large';
  const worksheets = new Map<string, Buffer>();
  let texts: readonly string[] | null = null;
  const left: ArchivePart[] = [];
  for (const [index, part] of withLocalFormats(parts).entries()) {
    const mark = `plan-check ${bytes.length} ${index}`;
    if (isOpen) {
      left.push(withoutMaps(part));
      continue;
    }
    const own = readTexts(part);
    if (own !== null) {
      texts = own;
      continue;
    }
    const rest = withoutRows(part, mark);
    if (rest === 'damaged') return 'damaged';
    if (rest !== 'none') worksheets.set(mark, part.content);
    left.push(rest === 'none' ? part : { ...part, content: rest });
  }
  // What an OpenDocument cell shows stands in it; the library only half knows the formats.
  const book = attempt(() => readArchive(asContainer(left), { ...options, cellText: isOpen }));
  return typeof book === 'string' ? book : { book, worksheets, texts };
}

/** A part of an OpenDocument spreadsheet without what its formats do beyond a condition, of which the library complains aloud. */
function withoutMaps(part: ArchivePart): ArchivePart {
  if (!/\.xml$/i.test(part.name)) return part;
  const body = part.content.indexOf('<office:body');
  const head = part.content.toString('latin1', 0, body < 0 ? undefined : body);
  const kept = Buffer.from(head.replaceAll(/<style:map\b[^<>]*>/g, ''), 'latin1');
  return { ...part, content: body < 0 ? kept : Buffer.concat([kept, part.content.subarray(body)]) };
}

function openOldOffice(bytes: Buffer): Opened | WorkbookFault {
  const container = attempt((): Container => CFB.read(bytes, { type: 'buffer' }));
  if (typeof container === 'string') return container;
  if (CFB.find(container, 'EncryptedPackage') !== null) return 'protected';
  // What is older than Excel 97 has texts in the code page of the machine that wrote it.
  if (CFB.find(container, '/Workbook') === null) return 'no-workbook';
  for (const [id, format] of localFormats) SSF.load(format, id);
  const book = attempt(() => readOldBook(container, { ...options }));
  return typeof book === 'string' ? book : { book, worksheets: new Map(), texts: null };
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

import type { Scanning } from '../../model/data/given-file.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { type Kernel, type RowTables, goodRow, longestPlain } from './kernel/kernel.ts';

/** Bytes of a file and the rows that the kernel found in them. Views are good until the kernel reserves more room. */
export interface RowTable {
  readonly kernel: Kernel;
  /** Where the bytes are in the kernel's memory, and how many there may be. */
  readonly input: number;
  readonly window: number;
  readonly bytes: Buffer;
  /** How many rows the tables have room for. */
  readonly most: number;
  /** How many different cells a column may have before its codes are given out anew. */
  readonly entries: number;
  readonly tables: RowTables;
  readonly stops: number;
  readonly lines: Uint32Array;
  readonly lineTable: number;
  readonly kinds: Uint8Array;
  /** By row: 1 for one that has to be read on its own. */
  readonly single: Uint8Array;
  /** By row: how many texts were met from its beginning on, up to two; a label may stand behind fewer. */
  readonly texts: Uint8Array;
  readonly textTable: number;
  /** Where the bytes of the rows begin, as an offset in `bytes`; moved by `index`. */
  base: number;
  /** Whether a row is as wide as the header. */
  readonly isGood: (row: number) => boolean;
  /** How many fields a good row has, blank ones beyond the header's names too. */
  readonly fieldsOf: (row: number) => number;
  /** Where a row begins, behind `base`. */
  readonly startOf: (row: number) => number;
  /** Where its line end is, behind `base`. */
  readonly stopOf: (row: number) => number;
  /** The bytes of a row, without its line end. */
  readonly rowBytes: (row: number) => Buffer;
  /** The text of a cell of a good row, unquoted. */
  readonly textAt: (row: number, field: number) => string;
  /** Where the field of a good row begins and ends in `bytes`, quotes and all. */
  readonly fromAt: (row: number, field: number) => number;
  readonly toAt: (row: number, field: number) => number;
  /** The first byte of such a cell, and how many it has; for cells without quotes in them. */
  readonly byteAt: (row: number, field: number) => number | undefined;
  readonly lengthAt: (row: number, field: number) => number;
  readonly decode: (bytes: Buffer, from: number, to: number) => string;
}

/** The tables of a row table, in the kernel's memory. */
interface Views {
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly lines: Uint32Array;
  readonly texts: Uint8Array;
}

/** The most bytes that are looked at together, and the most rows. */
const largestWindow = 1 << 19;
const mostRows = 1 << 13;
const mostEntries = 1 << 15;
/** The kernel reads so many bytes beyond the end. */
const guard = 64;
const quote = 0x22;

/** Makes room for the bytes and rows of a file of so many bytes. Give it back with `kernel.release(table.input)`. */
export function rowTable(
  kernel: Kernel,
  encoding: Encoding,
  width: number,
  length: number,
  scanning: Scanning,
): RowTable {
  const window = Math.min(scanning.window ?? largestWindow, Math.max(1024, length + guard));
  const most = Math.min(scanning.rows ?? mostRows, window);
  const entries = scanning.entries ?? Math.min(mostEntries, powerAbove(window / 2));
  const input = kernel.reserve(window + guard);
  const starts = kernel.reserve(most * 4);
  const stops = kernel.reserve(most * 4);
  const lines = kernel.reserve(most * 4);
  const kinds = kernel.reserve(most);
  const texts = kernel.reserve(most);
  const ends = kernel.reserve((most + 1) * width * 4);
  const places = { bytes: input, starts, stops, ends, kinds, lines, texts };
  const viewed = viewsOf(kernel, places, { window, most, width });
  const table: RowTable = {
    kernel,
    input,
    window,
    most,
    entries,
    tables: [starts, kinds, ends, width],
    stops,
    lineTable: lines,
    textTable: texts,
    base: 0,
    single: new Uint8Array(most),
    get texts() {
      return viewed().texts;
    },
    get bytes() {
      return viewed().bytes;
    },
    get kinds() {
      return viewed().kinds;
    },
    get lines() {
      return viewed().lines;
    },
    ...rowsOf(viewed, width, () => table.base),
    ...fieldsOfRows(viewed, width, () => table.base, decoderOf(encoding)),
  };
  return table;
}

/**
 * Gives the views of a table. Columns reserve more room after it was made, and memory that grows leaves its old views
 * behind; from the first row on it is as large as it will be.
 */
function viewsOf(
  kernel: Kernel,
  at: Readonly<Record<keyof Views, number>>,
  { window, most, width }: { readonly window: number; readonly most: number; readonly width: number },
): () => Views {
  let views: Views | null = null;
  const make = (): Views => {
    const { buffer } = kernel.memory;
    return {
      bytes: Buffer.from(buffer, at.bytes, window),
      starts: new Uint32Array(buffer, at.starts, most),
      stops: new Uint32Array(buffer, at.stops, most),
      ends: new Uint32Array(buffer, at.ends, (most + 1) * width),
      kinds: new Uint8Array(buffer, at.kinds, most),
      lines: new Uint32Array(buffer, at.lines, most),
      texts: new Uint8Array(buffer, at.texts, most),
    };
  };
  // Every cell asks, and memory takes its time to say what its buffer is.
  return () => (views ??= make());
}

type Rows = Pick<RowTable, 'isGood' | 'fieldsOf' | 'startOf' | 'stopOf' | 'rowBytes'>;

function rowsOf(viewed: () => Views, width: number, base: () => number): Rows {
  return {
    isGood: (row) => viewed().kinds[row] === goodRow,
    fieldsOf: (row) => {
      const { stops, ends } = viewed();
      return width + (stops[row] ?? 0) - (ends[row * width + width - 1] ?? 0);
    },
    startOf: (row) => viewed().starts[row] ?? 0,
    stopOf: (row) => viewed().stops[row] ?? 0,
    rowBytes: (row) => {
      const { bytes, starts, stops } = viewed();
      return bytes.subarray(base() + (starts[row] ?? 0), base() + (stops[row] ?? 0));
    },
  };
}

type Fields = Pick<RowTable, 'textAt' | 'fromAt' | 'toAt' | 'byteAt' | 'lengthAt' | 'decode'>;

function fieldsOfRows(
  viewed: () => Views,
  width: number,
  base: () => number,
  decode: RowTable['decode'],
): Fields {
  const fromOf = ({ starts, ends }: Views, row: number, field: number): number =>
    base() + (field === 0 ? (starts[row] ?? 0) : (ends[row * width + field - 1] ?? 0) + 1);
  const toOf = ({ ends }: Views, row: number, field: number): number =>
    base() + (ends[row * width + field] ?? 0);
  return {
    textAt: (row, field) => {
      const views = viewed();
      return unquoted(views.bytes, fromOf(views, row, field), toOf(views, row, field), decode);
    },
    fromAt: (row, field) => fromOf(viewed(), row, field),
    toAt: (row, field) => toOf(viewed(), row, field),
    byteAt: (row, field) => {
      const views = viewed();
      const from = fromOf(views, row, field);
      return views.bytes[from] === quote ? views.bytes[from + 1] : views.bytes[from];
    },
    lengthAt: (row, field) => {
      const views = viewed();
      const from = fromOf(views, row, field);
      return toOf(views, row, field) - from - (views.bytes[from] === quote ? 2 : 0);
    },
    decode,
  };
}

/** The text of a field, without the quotes around it. */
export function unquoted(bytes: Buffer, from: number, to: number, decode: RowTable['decode']): string {
  if (bytes[from] !== quote || from === to) return decode(bytes, from, to);
  return decode(bytes, from + 1, to - 1).replaceAll('""', '"');
}

function powerAbove(number: number): number {
  return 2 ** Math.max(8, Math.ceil(Math.log2(number)));
}

/** Makes text of bytes that are known to be sound. */
function decoderOf(encoding: Encoding): RowTable['decode'] {
  if (encoding !== 'gb18030') return (bytes, from, to) => bytes.toString('utf8', from, to);
  const decoder = new TextDecoder('gb18030');
  return (bytes, from, to) => {
    for (let at = from; at < to; at += 1) {
      if ((bytes[at] ?? 0) >= 0x80) return decoder.decode(bytes.subarray(from, to));
    }
    return bytes.toString('latin1', from, to);
  };
}

/** Room for the units of one cell, as the kernel writes them. */
export const unitsRoom: number = longestPlain * 2 + 64;

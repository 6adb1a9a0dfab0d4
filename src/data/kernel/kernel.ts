import { code } from './code.ts';

/** A number that the kernel leaves behind. */
interface Left {
  readonly value: number;
}

/** The tables of rows that `index` fills and the others read, as offsets in the kernel's memory. */
export type RowTables = readonly [starts: number, kinds: number, ends: number, width: number];

/** What assembly/index.ts exports; offsets, lengths and counts are numbers, flags 0 or 1. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly reserve: (bytes: number) => number;
  readonly release: (from: number) => void;
  readonly index: (
    ...args: [
      input: number,
      length: number,
      final: number,
      delimiter: number,
      width: number,
      line: number,
      starts: number,
      stops: number,
      lines: number,
      kinds: number,
      ends: number,
      most: number,
    ]
  ) => number;
  readonly consumed: Left;
  readonly nextLine: Left;
  readonly inDoubt: Left;
  readonly tally: (input: number, length: number, before: number) => void;
  readonly quoteCount: Left;
  readonly lineCount: Left;
  readonly survey: (
    ...args: [
      input: number,
      rows: number,
      ...tables: RowTables,
      field: number,
      marks: number,
      wide: number,
      units: number,
      whole: number,
      lead: number,
      short: number,
      out: number,
    ]
  ) => void;
  readonly dictionarySize: (entries: number, text: number) => number;
  readonly startDictionary: (at: number, entries: number, text: number) => void;
  readonly encode: (
    ...args: [input: number, rows: number, ...tables: RowTables, field: number, at: number, out: number]
  ) => number;
  readonly digits: (
    ...args: [
      input: number,
      rows: number,
      ...tables: RowTables,
      field: number,
      decimals: number,
      numbers: number,
      scales: number,
    ]
  ) => number;
  readonly fingerprint: (
    ...args: [
      input: number,
      rows: number,
      ...tables: RowTables,
      field: number,
      marks: number,
      wide: number,
      units: number,
      whole: number,
      lead: number,
      short: number,
      looks: number,
      words: number,
    ]
  ) => void;
  readonly badGb: (input: number, length: number) => number;
  readonly cut: Left;
}

/** The part of WebAssembly that is used here; the types of Node leave it to those of a browser. */
declare const WebAssembly: {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

let loaded: Kernel | null | undefined;

/** The byte kernel of this thread; null where the processor or the engine cannot run it. */
export function kernel(): Kernel | null {
  if (loaded === undefined) {
    const bytes = Buffer.from(code, 'base64');
    loaded = WebAssembly.validate(bytes)
      ? (new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports as Kernel)
      : null;
  }
  return loaded;
}

/** What the kernel says of a cell. */
export const looks = { blank: 0, plain: 1, unsure: 2, digits: 3, numbered: 4, short: 5 } as const;

/** What the kernel says of a row: as wide as the header. */
export const goodRow = 1;

/** Cells of more bytes are left to others. */
export const longestPlain = 240;

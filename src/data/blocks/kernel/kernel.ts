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
      heading: number,
      texts: number,
      always: number,
      out: number,
    ]
  ) => number;
  readonly open: (rows: number, kinds: number, texts: number) => number;
  readonly filled: (
    ...args: [input: number, rows: number, ...tables: RowTables, field: number, out: number]
  ) => number;
  readonly dictionarySize: (entries: number, text: number) => number;
  readonly startDictionary: (at: number, entries: number, text: number) => void;
  readonly encode: (
    ...args: [
      input: number,
      rows: number,
      ...tables: RowTables,
      field: number,
      areDates: number,
      at: number,
      out: number,
    ]
  ) => number;
  readonly digits: (
    ...args: [
      input: number,
      rows: number,
      ...tables: RowTables,
      field: number,
      decimals: number,
      mayBeNegative: number,
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
      heading: number,
      texts: number,
      folds: number,
      looks: number,
      words: number,
    ]
  ) => number;
  readonly badGb: (input: number, length: number) => number;
  readonly cut: Left;
}

/** The part of WebAssembly that is used here; the types of Node leave it to those of a browser. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

let compiled: object | null | undefined;
const free: Kernel[] = [];

/** True where the processor and the engine can run the byte kernel. */
export function hasKernel(): boolean {
  if (compiled === undefined) compiled = compile();
  return compiled !== null;
}

// To be asked first whether it could compile, the engine would go through all of the code twice.
function compile(): object | null {
  try {
    return new WebAssembly.Module(Buffer.from(code, 'base64'));
  } catch {
    return null;
  }
}

/**
 * Lends a kernel with a memory of its own, in which nothing is reserved, until `use` is done: files that are read at the
 * same time in one thread must not reserve and release each other's room. Only where there is one (`hasKernel`).
 */
export async function withKernel<T>(use: (kernel: Kernel) => Promise<T>): Promise<T> {
  const kernel = free.pop() ?? newKernel();
  const start = kernel.reserve(0);
  try {
    return await use(kernel);
  } finally {
    kernel.release(start);
    free.push(kernel);
  }
}

function newKernel(): Kernel {
  if (!hasKernel() || !compiled) throw new Error('the byte kernel does not run here');
  return new WebAssembly.Instance(compiled, {}).exports as Kernel;
}

/** What the kernel says of a cell. */
export const looks = { blank: 0, plain: 1, unsure: 2, digits: 3, numbered: 4, short: 5 } as const;

/** What the kernel says of a row: as wide as the header. */
export const goodRow = 1;

/** Cells of more bytes are left to others. */
export const longestPlain = 240;

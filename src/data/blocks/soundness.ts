import type { Encoding } from '../../model/subjects/report.ts';
import { checkUtf8 } from '../encoding/decoding-check.ts';
import { type Swallowing, cutRecord } from '../records/cut-records.ts';
import type { Table } from '../table/table.ts';
import type { IsBadEnd } from './long-record.ts';
import type { RowTable } from './row-table.ts';

/** How many of the first rows stand before one whose quotes have swallowed others. */
export function soundRows(
  table: RowTable,
  { delimiter, shape }: Table,
  count: number,
  swallowing: Swallowing,
): number {
  if (shape.rows === 0) return count;
  const { lines } = table;
  const byte = delimiter.charCodeAt(0);
  const fewest = 2 * (shape.width - 1);
  const { bytes, base } = table;
  for (let row = 0; row < count; row += 1) {
    // A row over one line, as nearly all are, has no line break in its quotes.
    if (row + 1 < count && (lines[row + 1] ?? 0) - (lines[row] ?? 0) === 1) continue;
    if (countOf(bytes, base + table.startOf(row), base + table.stopOf(row), byte) < fewest) continue;
    const cut = cutRecord(table.rowBytes(row), 0, { delimiter: byte, final: true, decode: table.decode });
    if (cut.kind === 'record' && swallowing(cut.fields) !== null) return row;
  }
  return count;
}

function countOf(bytes: Uint8Array, from: number, to: number, byte: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === byte) count += 1;
  return count;
}

/** Holds bytes against the encoding that a file's beginning made likely, while they come. */
export interface Soundness {
  /** True where a part, which the first `held` bytes of the table end with, has a NUL or a byte that belongs to no character. */
  readonly isBad: (part: Uint8Array, held: number) => boolean;
  /** The same of the last bytes of some that are not in the table, whose first bytes are written over. */
  readonly isBadEnd: IsBadEnd;
  /** True where the bytes so far end within a character. */
  readonly isCut: () => boolean;
}

/** Makes the check for UTF-8 or GB18030. */
export function soundness(table: RowTable, encoding: Encoding | null): Soundness {
  if (encoding === 'gb18030') return gbSoundness(table);
  const utf8 = checkUtf8();
  const isBad = (part: Uint8Array): boolean => {
    utf8.add(part);
    return utf8.bad() !== null || part.includes(0);
  };
  return {
    isBad,
    isBadEnd: (bytes, length) => isBad(bytes.subarray(bytes.length - length)),
    isCut: () => {
      utf8.end();
      return utf8.bad() !== null;
    },
  };
}

const longestCharacter = 4;

function gbSoundness(table: RowTable): Soundness {
  const { kernel } = table;
  let cut = 0;
  const isBad = (part: Uint8Array, held: number): boolean => {
    const length = part.length + cut;
    const bad = kernel.badGb(table.input + held - length, length);
    cut = kernel.cut.value;
    return bad < length || part.includes(0);
  };
  return {
    isBad,
    isBadEnd: (bytes, length) => {
      const step = table.window - longestCharacter;
      for (let at = bytes.length - length; at < bytes.length; at += step) {
        const to = Math.min(bytes.length, at + step);
        const own = bytes.subarray(Math.max(0, at - longestCharacter), to);
        table.bytes.set(own);
        if (isBad(bytes.subarray(at, to), own.length)) return true;
      }
      return false;
    },
    isCut: () => cut > 0,
  };
}

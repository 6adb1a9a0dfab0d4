import type { Encoding } from '../../model/subjects/report.ts';
import { checkUtf8 } from '../encoding/decoding-check.ts';
import type { RowTable } from './row-table.ts';

/** Holds bytes against the encoding that a file's beginning made likely, while they come. */
export interface Soundness {
  /** True where a part, which the first `held` bytes of the table end with, has a NUL or a byte that belongs to no character. */
  readonly isBad: (part: Uint8Array, held: number) => boolean;
  /** True where the bytes so far end within a character. */
  readonly isCut: () => boolean;
}

/** Makes the check for UTF-8 or GB18030. */
export function soundness(table: RowTable, encoding: Encoding | null): Soundness {
  const { kernel } = table;
  if (encoding === 'gb18030') {
    let cut = 0;
    return {
      isBad: (part, held) => {
        const length = part.length + cut;
        const bad = kernel.badGb(table.input + held - length, length);
        cut = kernel.cut.value;
        return bad < length || part.includes(0);
      },
      isCut: () => cut > 0,
    };
  }
  const utf8 = checkUtf8();
  return {
    isBad: (part) => {
      utf8.add(part);
      return utf8.bad() !== null || part.includes(0);
    },
    isCut: () => {
      utf8.end();
      return utf8.bad() !== null;
    },
  };
}

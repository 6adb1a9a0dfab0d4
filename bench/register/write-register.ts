import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { encodeGb18030 } from '../../fixtures/nantong-2017/generate/gb18030.ts';
import type { Answers } from './answers.ts';
import { headerLine } from './columns.ts';
import { rowMaker, type MadeRow } from './row-maker.ts';

/**
 * The same rows, written otherwise: in GB18030; with `1，200` in every thousandth row; with one quote in the middle of the
 * last remark, which is not quoted.
 */
export type Variant = 'plain' | 'gb18030' | 'full-width' | 'stray-quote';

/** What is to be written. */
export interface RegisterRequest {
  readonly seed: string;
  /** Rows are added until the plain register has as many bytes; all variants of it have the same rows. */
  readonly bytes: number;
  readonly variant: Variant;
}

/** A register that was written, and the answers that its rows give. */
export interface Register {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly answers: Answers;
}

const pieceLength = 1 << 20;

/** Writes the made-up register. The same request gives the same bytes. */
export function writeRegister(path: string, { seed, bytes, variant }: RegisterRequest): Register {
  const maker = rowMaker(seed);
  const encode = variant === 'gb18030' ? encodeGb18030 : (text: string): Uint8Array => Buffer.from(text);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let plain = Buffer.byteLength(headerLine);
  let written = 0;
  let rows = 0;
  let piece = headerLine;
  const flush = (): void => {
    const encoded = encode(piece);
    for (let done = 0; done < encoded.length;) done += writeSync(file, encoded, done);
    written += encoded.length;
    piece = '';
  };
  try {
    while (plain < bytes) {
      const row = maker.next();
      rows += 1;
      plain += Buffer.byteLength(rowText(row, 'plain'));
      const isLast = plain >= bytes;
      piece += rowText(isLast && variant === 'stray-quote' ? { ...row, remark: '现场"复核' } : row, variant);
      if (piece.length >= pieceLength) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  return { path, rows, bytes: written, answers: maker.answers() };
}

function rowText({ before, tested, after, remark }: MadeRow, variant: Variant): string {
  const number =
    variant === 'full-width' && tested >= 1000
      ? `${Math.floor(tested / 1000)}，${String(tested % 1000).padStart(3, '0')}`
      : String(tested);
  return `${before}${number}${after}${remark}\n`;
}

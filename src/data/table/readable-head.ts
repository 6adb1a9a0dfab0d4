import { recordBoundary } from '../records/record-boundary.ts';
import type { Surveyed } from './survey-file.ts';

/** The first records of a file as UTF-8, as far as they decode; the one that the head cuts is left out. */
export function readableHead({ head, headEncoding, bad, length }: Surveyed): Buffer {
  const bytes = bad === null ? head : head.subarray(0, bad.offset);
  const decoder = new TextDecoder(headEncoding === 'utf-8-bom' ? 'utf-8' : headEncoding, { fatal: true });
  const text = decoded(() => decoder.decode(bytes, { stream: true }));
  const readable = Buffer.from(text.replace(/^\uFEFF/, ''));
  if (bytes.length === length) return readable;
  const end = recordBoundary()(readable, false);
  return end > 0 ? readable.subarray(0, end) : readable;
}

/** What a damaged archive holds may be in no encoding at all. */
function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

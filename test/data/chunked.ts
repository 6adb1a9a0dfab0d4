import { gzipSync } from 'node:zlib';
import { decodeToUtf8 } from '../../src/data/encoding/decode.ts';
import { inflate } from '../../src/data/open/inflate.ts';
import { isBad, type BadRecord, type RawRecord } from '../../src/data/records/raw-record.ts';
import { scanRecords } from '../../src/data/records/scan-records.ts';
import { surveyFile, type Surveyed } from '../../src/data/open/survey-file.ts';

/** Bytes in pieces of a size, as a file would give them. */
export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All pieces in one. */
export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** All records and faults of bytes that are UTF-8. */
export async function scanAll(
  bytes: Uint8Array,
  size: number = 1 << 16,
  delimiter: string = ',',
): Promise<readonly (RawRecord | BadRecord)[]> {
  const all: (RawRecord | BadRecord)[] = [];
  for await (const batch of scanRecords(inChunks(bytes, size), { delimiter })) all.push(...batch);
  return all;
}

/** Survey, decoding and cutting of a whole file; no records where it does not decode. */
export async function readBytes(
  bytes: Uint8Array,
  size: number,
  delimiter: string,
): Promise<{ readonly survey: Surveyed; readonly records: readonly (RawRecord | BadRecord)[] }> {
  const open = (): AsyncIterable<Uint8Array> => inChunks(bytes, size);
  const survey = await surveyFile(open, { given: null, hash: true });
  if (survey.encoding === null) return { survey, records: [] };
  const content = survey.isGzip ? inflate(open()) : open();
  return {
    survey,
    records: await scanAll(await joined(decodeToUtf8(content, survey.encoding)), size, delimiter),
  };
}

/** The texts of a record or a fault. */
export function textsOf(record: RawRecord | BadRecord): readonly string[] {
  return isBad(record) ? [record.text, ...(record.literal ?? [])] : record.fields;
}

/** A text as GB18030, made by asking the decoder for every code once. */
export function toGb18030(text: string): Buffer {
  return Buffer.concat([...text].map((char) => Buffer.from(gbCodes().get(char) ?? fourBytes(char))));
}

/** Bytes as a gzip file. */
export const packed: (bytes: Uint8Array) => Buffer = gzipSync;

let codes: ReadonlyMap<string, readonly number[]> | null = null;

function gbCodes(): ReadonlyMap<string, readonly number[]> {
  if (codes !== null) return codes;
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const all: [string, readonly number[]][] = [];
  for (let code = 0; code < 0x80; code += 1) all.push([String.fromCharCode(code), [code]]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) all.push([decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]]);
    }
  }
  return (codes = new Map(all));
}

/** The planes above the basic one stand in order from 90 30 81 30 on. */
function fourBytes(char: string): readonly number[] {
  const number = 189_000 + (char.codePointAt(0) ?? 0) - 0x10000;
  if (number < 189_000) throw new Error(`no code for ${char} in this table`);
  const lead = Math.floor(number / 12_600) + 0x81;
  const second = (Math.floor(number / 1260) % 10) + 0x30;
  return [lead, second, (Math.floor(number / 10) % 126) + 0x81, (number % 10) + 0x30];
}

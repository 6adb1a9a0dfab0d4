import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeToUtf8 } from '../../src/data/encoding/decode.ts';
import { inflate } from '../../src/data/open/inflate.ts';
import { surveyFile } from '../../src/data/open/survey-file.ts';
import { inChunks, joined } from './chunked.ts';

const text = '质量,合格\n'.repeat(50);
const whole = gzipSync(text);
const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const flipped = (at: number): Buffer => {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
};

test.each<readonly [string, Buffer, string]>([
  ['one member', whole, text],
  ['several members', Buffer.concat([whole, gzipSync(''), whole]), text + text],
  ['padded with NULs', Buffer.concat([whole, Buffer.alloc(512)]), text],
  ['nothing inside', gzipSync(''), ''],
])('gzip, %s', async (_, bytes, expected) => {
  for (const size of [1, 7, 4096]) {
    const survey = await surveyFile(() => inChunks(bytes, size), { given: null, hash: true });
    expect(survey).toMatchObject({
      isGzip: true,
      isDamaged: false,
      encoding: 'utf-8',
      bytes: bytes.length,
      sha256: sha(bytes),
      contentSha256: sha(expected),
      length: Buffer.byteLength(expected),
    });
    expect((await joined(decodeToUtf8(inflate(inChunks(bytes, size)), 'utf-8'))).toString()).toBe(expected);
  }
});

test.each<readonly [string, Buffer]>([
  ['cut short', whole.subarray(0, -1)],
  ['cut after its header', whole.subarray(0, 10)],
  ['three bytes', whole.subarray(0, 3)],
  ['another byte inside', flipped(24)],
  ['another checksum', flipped(whole.length - 8)],
  ['a second member cut short', Buffer.concat([whole, whole.subarray(0, 20)])],
])('damaged gzip: %s', async (_, bytes) => {
  for (const size of [1, 4096]) {
    const survey = await surveyFile(() => inChunks(bytes, size), { given: null, hash: true });
    expect(survey).toMatchObject({
      isGzip: true,
      isDamaged: true,
      encoding: null,
      bytes: bytes.length,
      sha256: sha(bytes),
    });
  }
});

test.each<readonly [string, Buffer, number | null]>([
  ['of which only the checksum is cut short', whole.subarray(0, -1), text.length],
  ['of which the checksum is another', flipped(whole.length - 8), null],
  ['of which a byte inside is another', flipped(24), null],
  ['whose second member is cut short', Buffer.concat([whole, whole.subarray(0, 12)]), text.length],
  ['cut in its header', whole.subarray(0, 5), 0],
])('a damaged gzip %s is sound as far as it is known to be', async (_, bytes, characters) => {
  const length = characters === null ? null : Buffer.byteLength(text.slice(0, characters));
  for (const size of [1, 4096]) {
    const { sound } = await surveyFile(() => inChunks(bytes, size), { given: null, hash: true });
    expect(sound?.length ?? null).toBe(length);
  }
});

test('of a gzip that is cut short the whole lines are sound', async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `${at},${(at * 7919) % 1000},合格\n`).join('');
  const bytes = gzipSync(lines);
  for (const cut of [0.25, 0.5, 0.9].map((part) => Math.floor(bytes.length * part))) {
    const { sound } = await surveyFile(() => inChunks(bytes.subarray(0, cut), 4096), {
      given: null,
      hash: true,
    });
    const kept = Buffer.from(lines).subarray(0, sound?.length).toString();
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.endsWith('\n')).toBe(true);
    const one = await surveyFile(() => inChunks(bytes.subarray(0, cut), 7), { given: null, hash: true });
    expect(one.sound).toEqual(sound);
  }
});

test('what is packed a thousandfold passes piece by piece', async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20, '1,2\n'));
  let largest = 0;
  let length = 0;
  for await (const chunk of inflate(inChunks(bomb, 1 << 18))) {
    largest = Math.max(largest, chunk.length);
    length += chunk.length;
  }
  expect(length).toBe(64 << 20);
  expect(largest).toBeLessThanOrEqual(1 << 18);
});

test('an error of the file below is handed on', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield whole.subarray(0, 20);
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
  }
  await expect(surveyFile(failing, { given: null, hash: true })).rejects.toMatchObject({ code: 'EIO' });
  await expect(joined(inflate(failing()))).rejects.toMatchObject({ code: 'EIO' });
});

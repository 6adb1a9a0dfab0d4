import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBad } from '../../src/data/records/raw-record.ts';
import { packed, readBytes, textsOf, toGb18030 } from './chunked.ts';

const utf16 = (text: string, mark: boolean, isBig: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8-bom': (text) => Buffer.from(`\ufeff${text}`),
  gb18030: toGb18030,
  'utf-16le': (text) => utf16(text, true, false),
  'utf-16be': (text) => utf16(text, true, true),
  'utf-16le without mark': (text) => utf16(text, false, false),
  'utf-16be without mark': (text) => utf16(text, false, true),
};
const delimiters = [',', '\t', ';', '|'];
const lineEnds = ['\n', '\r\n', '\r'];

test('the same table in every encoding, delimiter and line end, packed or not, gives the same records', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('质', '量', '一', '3', 'a', '"', ',', ';', '|', '\t', '\n', ' ', '　', '😀'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      async (rows, zipped, ended, size) => {
        // A header in Chinese is what departments send; without any there is nothing to tell some encodings by.
        const all = [['质量强市目标', '责任单位', '完成情况'], ...rows];
        for (const delimiter of delimiters) {
          for (const lineEnd of lineEnds) {
            const quoted = (text: string): string =>
              /^[^",;|\t\n]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
            const text =
              all.map((row) => row.map(quoted).join(delimiter)).join(lineEnd) + (ended ? lineEnd : '');
            for (const [name, encode] of Object.entries(encodings)) {
              const bytes = zipped ? packed(encode(text)) : encode(text);
              const { survey, records } = await readBytes(bytes, size, delimiter);
              expect(survey.encoding).toBe(name.replace(' without mark', ''));
              expect(records.map((record) => (isBad(record) ? record.fault : record.fields))).toEqual(all);
            }
          }
        }
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('no bytes make it crash, hang or invent a replacement character', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom('质量,合格\n', 'a,b\r\n', '"a""b",', '"', '\r', '\n\n', '""\n', '\0', '\ufeff', 'sep=;\n')
      .map((text) => Buffer.from(text)),
    fc.constantFrom('质量,合格\n', '一季度\t2\n').map(toGb18030),
    fc.constantFrom('质量,合格\n', 'a\t1\n').map((text) => Buffer.from(text, 'utf16le')),
    fc
      .constantFrom('fffe', 'feff', '1f8b0800', 'efbbbf', '84319533', '00d8')
      .map((hex) => Buffer.from(hex, 'hex')),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 20 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 64 }),
      fc.constantFrom(...delimiters),
      async (pieces, zipped, size, delimiter) => {
        const bytes = Buffer.concat(pieces);
        const given = zipped ? packed(bytes) : bytes;
        const { survey, records } = await readBytes(given, size, delimiter);
        expect(survey.bytes).toBe(given.length);
        expect(survey.encoding === null).toBe(survey.bad !== null || survey.isDamaged);
        let line = 0;
        for (const record of records) {
          expect(record.line).toBeGreaterThan(line);
          line = record.line;
        }
        const invented = records.some((record) => textsOf(record).some((text) => text.includes('\ufffd')));
        expect(invented && !holdsReplacement(bytes)).toBe(false);
        const whole = await readBytes(given, 1 << 16, delimiter);
        // How far a damaged file can be unpacked is another matter.
        if (survey.isDamaged) expect(whole.survey.isDamaged).toBe(true);
        else expect(whole).toEqual({ survey, records });
      },
    ),
    { numRuns: 600 },
  );
}, 60_000);

/** True where U+FFFD stands in the bytes in any of the encodings. */
function holdsReplacement(bytes: Buffer): boolean {
  return ['efbfbd', 'fffd', 'fdff', '8431a437'].some((hex) => bytes.includes(Buffer.from(hex, 'hex')));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeToUtf8 } from '../../src/data/encoding/decode.ts';
import { encodingNamed } from '../../src/data/encoding/encoding-names.ts';
import { checkGb18030, checkUtf16, checkUtf8 } from '../../src/data/encoding/decoding-check.ts';
import { surveyFile } from '../../src/data/open/survey-file.ts';
import type { Encoding } from '../../src/model/subjects/report.ts';
import { inChunks, joined, packed, toGb18030 } from './chunked.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const quality = 'd6 ca c1 bf'; // 质量 in GB18030
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const long = 'a,1\n'.repeat(50_000);
const prose = '质量强市工作要点与考核办法实施情况汇总说明材料'.repeat(3);

const cases: readonly (readonly [string, Buffer, string | null, string | null])[] = [
  ['ASCII', Buffer.from('a,b\n'), 'utf-8', 'a,b\n'],
  ['UTF-8', Buffer.from('质量合格\n'), 'utf-8', '质量合格\n'],
  ['UTF-8 with BOM', Buffer.from('\ufeff质量\n'), 'utf-8-bom', '质量\n'],
  ['a BOM alone', Buffer.from('\ufeff'), 'utf-8-bom', ''],
  ['UTF-8 that is ASCII for long', Buffer.from(`${long}质量\n`), 'utf-8', `${long}质量\n`],
  ['GB18030', hex(`${quality} 0a`), 'gb18030', '质量\n'],
  [
    'GB18030 that is ASCII for long',
    Buffer.concat([Buffer.from(long), hex(quality)]),
    'gb18030',
    `${long}质量`,
  ],
  ['GB18030, four bytes', hex(`${quality} 95 32 82 36 0a`), 'gb18030', '质量\u{20000}\n'],
  ['GB18030 with BOM', hex(`84 31 95 33 ${quality} 0a`), 'gb18030', '质量\n'],
  ['UTF-16 LE with BOM', Buffer.concat([hex('ff fe'), utf16('质量,1\n', 'le')]), 'utf-16le', '质量,1\n'],
  ['UTF-16 BE with BOM', Buffer.concat([hex('fe ff'), utf16('质量,1\n', 'be')]), 'utf-16be', '质量,1\n'],
  ['UTF-16 LE without BOM', utf16('date,1\n质量,2\n', 'le'), 'utf-16le', 'date,1\n质量,2\n'],
  ['UTF-16 BE without BOM', utf16('date,1\n质量,2\n', 'be'), 'utf-16be', 'date,1\n质量,2\n'],
  ['UTF-16 LE without BOM, ASCII for long', utf16(`${long}质量\n`, 'le'), 'utf-16le', `${long}质量\n`],
  [
    'UTF-16 BE without BOM, few NULs',
    utf16(`${prose}\n${prose}\n`, 'be'),
    'utf-16be',
    `${prose}\n${prose}\n`,
  ],
  [
    'UTF-16 LE without BOM, few NULs',
    utf16(`${prose}\n${prose}\n`, 'le'),
    'utf-16le',
    `${prose}\n${prose}\n`,
  ],
  [
    'UTF-16 LE without BOM, one and spaces',
    utf16('一\u3000一,一\n二,一\n', 'le'),
    'utf-16le',
    '一\u3000一,一\n二,一\n',
  ],
  ['UTF-8 with a NUL', Buffer.from('a,b\n质量,\0\n'), 'utf-8', 'a,b\n质量,\0\n'],
  ['ASCII padded with NULs', Buffer.from('ab\0\0\0\0,cd\0\0\0\0\n'), 'utf-8', 'ab\0\0\0\0,cd\0\0\0\0\n'],
  ['GB18030 with a NUL', hex(`${quality} 2c 00 0a`), 'gb18030', '质量,\0\n'],
  ['a replacement character that is really there', Buffer.from('a\ufffd\n'), 'utf-8', 'a\ufffd\n'],
  ['nothing', Buffer.alloc(0), 'utf-8', ''],
  ['UTF-8 cut inside a character', Buffer.from('质量合格质量合格质量合格').subarray(0, 35), null, null],
  ['neither', hex('61 0a ff ff ff'), null, null],
];

test.each(cases)('%s', async (_, bytes, encoding, text) => {
  for (const size of bytes.length > 1000 ? [1000, 4097, 1 << 16] : [1, 2, 3, 5, 1000]) {
    const survey = await surveyFile(() => inChunks(bytes, size), { given: null, hash: true });
    expect(survey.encoding).toBe(encoding);
    expect(survey.bytes).toBe(bytes.length);
    if (survey.encoding === null) continue;
    const decoded = await joined(decodeToUtf8(inChunks(bytes, size), survey.encoding));
    expect(decoded.toString()).toBe(text);
  }
});

const eight = Buffer.from('质量合格质量合格\n质');
test.each<readonly [string, Buffer, Encoding, number, number]>([
  ['damaged UTF-8', Buffer.concat([eight, hex('ff'), Buffer.from('量\n')]), 'utf-8', 28, 2],
  ['UTF-8 cut at the end', Buffer.from('质量合格质量合格质量合格').subarray(0, 35), 'utf-8', 33, 1],
  ['damaged UTF-8 with little before it', Buffer.concat([Buffer.from('质量\n'), hex('ff')]), 'utf-8', 7, 2],
  ['UTF-8 behind its BOM', Buffer.concat([Buffer.from('\ufeffa\r\nb\rc'), hex('ff')]), 'utf-8-bom', 9, 3],
  ['GB18030', hex(`${quality} 0a 61 ff 61`), 'gb18030', 6, 2],
  ['GB18030 with lone CRs', hex(`${quality} 0d 61 0d 61 ff`), 'gb18030', 8, 3],
  ['GB18030 cut at the end', hex(`${quality} 0a ${quality} d6`), 'gb18030', 9, 2],
  ['a code that GB18030 leaves free', hex(`${quality} 0a 84 31 a5 30`), 'gb18030', 5, 2],
  [
    'UTF-16 of odd length',
    Buffer.concat([hex('ff fe'), utf16('a\nb\n', 'le'), hex('61')]),
    'utf-16le',
    10,
    3,
  ],
  [
    'a lone low surrogate',
    Buffer.concat([hex('ff fe'), utf16('a\nb', 'le'), hex('00 dc')]),
    'utf-16le',
    8,
    2,
  ],
  [
    'a lone high surrogate',
    Buffer.concat([hex('fe ff'), utf16('a\nb', 'be'), hex('d8 00 00 61')]),
    'utf-16be',
    8,
    2,
  ],
  ['a high surrogate at the end', Buffer.concat([hex('fe ff'), hex('d8 00')]), 'utf-16be', 2, 1],
])('the bad byte of %s', async (_, bytes, as, offset, line) => {
  for (const size of [1, 4, 1000]) {
    const survey = await surveyFile(() => inChunks(bytes, size), { given: null, hash: true });
    expect(survey.bad).toEqual({ as, offset, line });
    const inside = await surveyFile(() => inChunks(packed(bytes), size), { given: null, hash: true });
    expect(inside.bad).toEqual({ as, offset, line });
  }
});

describe('an encoding that was given', () => {
  test.each<readonly [string, Buffer, Encoding, Encoding | null]>([
    ['holds where the bytes decode as it', Buffer.from('质量'), 'gb18030', 'gb18030'],
    ['is an error where they do not', hex(quality), 'utf-8', null],
    ['is an error for UTF-16 too', Buffer.from('abc'), 'utf-16le', null],
    ['gives way to a BOM', Buffer.from('\ufeff质量'), 'gb18030', 'utf-8-bom'],
    [
      'leaves the order of UTF-16 to its BOM',
      Buffer.concat([hex('fe ff'), utf16('a', 'be')]),
      'utf-16le',
      'utf-16be',
    ],
  ])('%s', async (_, bytes, given, encoding) => {
    expect((await surveyFile(() => inChunks(bytes, 3), { given, hash: true })).encoding).toBe(encoding);
  });
  test.each([
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['GB-18030', 'gb18030'],
    ['cp936', 'gb18030'],
    ['utf8', 'utf-8'],
    ['UTF_8', 'utf-8'],
    ['utf-8-sig', 'utf-8-bom'],
    ['utf-16', 'utf-16le'],
    ['Unicode', 'utf-16le'],
    ['UTF-16BE', 'utf-16be'],
    ['latin1', 'windows-1252'],
    ['latin-1', 'windows-1252'],
    ['Shift_JIS', 'shift_jis'],
    ['big5-hkscs', 'big5'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['utf-9', null],
    ['', null],
  ])('named %s is %s', (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });
});

test.each([
  ['utf-8', checkUtf8],
  ['gb18030', checkGb18030],
  ['utf-16le', () => checkUtf16('utf-16le')],
  ['utf-16be', () => checkUtf16('utf-16be')],
] as const)('the check of %s agrees with the decoder, however the bytes come', (encoding, check) => {
  const byte = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 255 }) },
    fc.constantFrom(0x81, 0x30, 0xd8, 0xdc, 0x00, 0xe4, 0xbd, 0xa0, 0x84, 0x31, 0xa4, 0x39, 0xe3, 0x32, 0x9a),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 24 }), fc.integer({ min: 1, max: 7 }), (values, size) => {
      const bytes = Uint8Array.from(values);
      const one = check();
      for (let at = 0; at < bytes.length; at += size) one.add(bytes.subarray(at, at + size));
      one.end();
      const whole = check();
      whole.add(bytes);
      whole.end();
      expect(one.bad()).toBe(whole.bad());
      expect(decodes(encoding, bytes)).toBe(whole.bad() === null);
      const bad = whole.bad();
      if (bad !== null) expect(decodes(encoding, bytes.subarray(0, bad))).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test('GB18030 of the tests is what the decoder reads', () => {
  const text = '质量强市，é😀a';
  expect(new TextDecoder('gb18030', { fatal: true }).decode(toGb18030(text))).toBe(text);
});

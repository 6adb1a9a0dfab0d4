import { expect, test } from 'vitest';
import { decodeToUtf8 } from '../../src/data/decode.ts';
import { surveyFile } from '../../src/data/survey-file.ts';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const gb = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const quality = 'd6 ca c1 bf'; // 质量 in GB18030
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const cases: readonly (readonly [string, Buffer, string | null, string | null])[] = [
  ['ASCII', Buffer.from('a,b\n'), 'utf-8', 'a,b\n'],
  ['UTF-8', Buffer.from('质量合格\n'), 'utf-8', '质量合格\n'],
  ['UTF-8 with BOM', Buffer.from('\ufeff质量\n'), 'utf-8-bom', '质量\n'],
  ['GB18030', gb(`${quality} 0a`), 'gb18030', '质量\n'],
  ['GB18030, four bytes', gb(`${quality} 95 32 82 36 0a`), 'gb18030', '质量\u{20000}\n'],
  ['UTF-16 LE with BOM', Buffer.concat([gb('ff fe'), utf16('质量,1\n', 'le')]), 'utf-16le', '质量,1\n'],
  ['UTF-16 BE with BOM', Buffer.concat([gb('fe ff'), utf16('质量,1\n', 'be')]), 'utf-16be', '质量,1\n'],
  ['UTF-16 LE without BOM', utf16('date,1\n质量,2\n', 'le'), 'utf-16le', 'date,1\n质量,2\n'],
  ['UTF-8 cut inside a character', Buffer.from('质量合格质量合格质量合格').subarray(0, 35), null, null],
  ['neither', gb('61 0a ff ff ff'), null, null],
];

test.each(cases)('%s', async (_, bytes, encoding, text) => {
  for (const size of [1, 2, 3, 5, 1000]) {
    const survey = await surveyFile(() => inChunks(bytes, size), null);
    expect(survey.encoding).toBe(encoding);
    expect(survey.bytes).toBe(bytes.length);
    if (survey.encoding === null) continue;
    const parts: Buffer[] = [];
    for await (const part of decodeToUtf8(inChunks(bytes, size), survey.encoding)) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(text);
  }
});

test.each([
  [
    'damaged UTF-8',
    Buffer.concat([Buffer.from('质量合格质量合格\n质'), gb('ff'), Buffer.from('量\n')]),
    28,
    2,
  ],
  ['UTF-8 cut at the end', Buffer.from('质量合格质量合格质量合格').subarray(0, 35), 33, 1],
  ['bad GB18030', gb(`${quality} 0a 61 ff 61`), 6, 2],
])('the bad byte of %s', async (_, bytes, offset, line) => {
  const { bad } = await surveyFile(() => inChunks(bytes, 4), null);
  expect(bad).toMatchObject({ offset, line });
});

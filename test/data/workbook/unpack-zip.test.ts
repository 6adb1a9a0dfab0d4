import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackZip } from '../../../src/data/workbook/unpack-zip.ts';
import { archiveOf } from '../../../fixtures/dirty/books.ts';

const content = Buffer.from('<sheet/>'.repeat(1000));
const packed = deflateRawSync(content);
const honest = { crc: content, unpacked: content.length };

describe('unpacking an archive', () => {
  it('gives the parts that can hold tables', () => {
    const unpacked = unpackZip(archiveOf('xl/workbook.xml', packed, honest), 1 << 20);
    expect(unpacked).toEqual({ parts: [{ name: 'xl/workbook.xml', content }] });
  });

  it.each(['xl/vbaProject.bin', 'xl/media/image1.png', 'Pictures/1.svm'])('leaves %s packed', (name) => {
    const large = { crc: content, unpacked: 0xfffffff0 };
    expect(unpackZip(archiveOf(name, packed, large), 1 << 20)).toEqual({ parts: [] });
  });

  it.each([
    [
      'says that it unpacks to gigabytes',
      archiveOf('a.xml', packed, { crc: content, unpacked: 0xfffffff0 }),
      'too-large',
    ],
    ['unpacks to more than it says', archiveOf('a.xml', packed, { crc: content, unpacked: 100 }), 'damaged'],
    ['unpacks to less than it says', archiveOf('a.xml', packed, { crc: content, unpacked: 9000 }), 'damaged'],
    ['has another checksum', archiveOf('a.xml', packed, { ...honest, crc: Buffer.from('x') }), 'damaged'],
    ['is encrypted', archiveOf('a.xml', packed, { ...honest, flags: 1 }), 'protected'],
    ['is cut short', archiveOf('a.xml', packed, honest).subarray(0, 60), 'damaged'],
    ['has no beginning', archiveOf('a.xml', packed, honest).subarray(40), 'damaged'],
    ['is empty', Buffer.alloc(0), 'damaged'],
  ])('refuses one that %s', (_, bytes, fault) => {
    expect(unpackZip(bytes, 1 << 20)).toEqual({ fault });
  });
});

import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, in their order; throws where sizes or checksums are wrong. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('no zip archive');
  const files = new Map<string, Uint8Array>();
  let at = view.readUInt32LE(end + 16);
  for (let i = 0; i < view.readUInt16LE(end + 10); i++) {
    if (view.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry where one must be');
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, entryAt(view, at));
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return files;
}

function entryAt(view: Buffer, at: number): Uint8Array {
  const local = view.readUInt32LE(at + 42);
  const begin = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  const packed = view.subarray(begin, begin + view.readUInt32LE(at + 20));
  const data = view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
  if (data.length !== view.readUInt32LE(at + 24) || crc32(data) !== view.readUInt32LE(at + 16))
    throw new Error('a damaged entry');
  return data;
}

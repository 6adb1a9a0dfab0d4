import { crc32, inflateRawSync } from 'node:zlib';

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const deflated = 8;

/** Gives a file of the archive by its name and its bytes. */
type Edit = (name: string, data: Buffer) => Buffer;

/**
 * The same ZIP archive with its files stored and not packed: what packs them gives other bytes with another release or
 * processor, and the same report must give the same file on every machine. What is in a file may be edited on the way.
 * APPNOTE.TXT 4.3; no ZIP64, no encryption.
 */
export function storeEntries(archive: Uint8Array, edit: Edit = (_, data) => data): Uint8Array {
  const given = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = given.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = given.readUInt16LE(end + 10);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let from = given.readUInt32LE(end + 16);
  let written = 0;
  for (let index = 0; index < count; index++) {
    const nameLength = given.readUInt16LE(from + 28);
    const length = 46 + nameLength + given.readUInt16LE(from + 30) + given.readUInt16LE(from + 32);
    const entry = given.subarray(from, from + length);
    const { central, file } = storeEntry(entry, nameLength, written, given, edit);
    files.push(file);
    directory.push(central);
    written += file.length;
    from += length;
  }
  const names = Buffer.concat(directory);
  return Buffer.concat([...files, names, endOf(count, names.length, written)]);
}

/** A file with its local header, and its entry in the central directory. */
function storeEntry(
  entry: Buffer,
  nameLength: number,
  offset: number,
  given: Buffer,
  edit: Edit,
): { readonly central: Buffer; readonly file: Buffer } {
  const at = entry.readUInt32LE(42);
  const start = at + 30 + given.readUInt16LE(at + 26) + given.readUInt16LE(at + 28);
  const packed = given.subarray(start, start + entry.readUInt32LE(20));
  const name = entry.subarray(46, 46 + nameLength);
  const data = edit(
    name.toString('utf8'),
    entry.readUInt16LE(10) === deflated ? inflateRawSync(packed) : packed,
  );
  // Version, flags (without that of sizes behind the data), method, time, date, checksum, sizes, name: as both have them.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(entry.readUInt16LE(8) & ~8, 2);
  entry.copy(common, 6, 12, 16);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(nameLength, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(localHeader);
  const head = Buffer.alloc(6);
  head.writeUInt32LE(centralHeader);
  head.writeUInt16LE(20, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    file: Buffer.concat([local, common, name, data]),
    central: Buffer.concat([head, common, tail, name]),
  };
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endOfDirectory);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

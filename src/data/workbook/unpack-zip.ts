import { crc32, inflateRawSync } from 'node:zlib';

/** A file of an archive, unpacked. */
export interface ArchivePart {
  readonly name: string;
  readonly content: Buffer;
}

/** Why an archive cannot be unpacked. */
export type ArchiveFault = 'damaged' | 'too-large' | 'protected';

/** What pictures, macros and the like are in: no table is in any of them, so they are left packed. */
const unread =
  /(?:^|[\\/])(?:media|embeddings|drawings|charts|pictures|thumbnails|activex|printersettings)[\\/]|vbaproject\.bin$|\.(?:png|jpe?g|gif|emf|wmf|svm)$/i;
const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const entryOfFile = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const sizeElsewhere = 0xffffffff;

/** An entry of the directory of an archive. */
interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Unpacks the parts of a ZIP archive that can hold tables. What the directory says they come to is added up before anything
 * is unpacked, and no part may come to more than it says: an archive of kilobytes that unpacks to gigabytes is refused at once.
 */
export function unpackZip(
  bytes: Buffer,
  most: number,
): { readonly parts: readonly ArchivePart[] } | { readonly fault: ArchiveFault } {
  const entries = readDirectory(bytes);
  if (entries === null) return { fault: 'damaged' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { fault: 'protected' };
  const wanted = entries.filter(({ name }) => !name.endsWith('/') && !unread.test(name));
  const total = wanted.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > most) return { fault: 'too-large' };
  const parts: ArchivePart[] = [];
  for (const entry of wanted) {
    const content = unpackEntry(bytes, entry);
    if (content === null) return { fault: 'damaged' };
    parts.push({ name: entry.name, content });
  }
  return { parts };
}

/** One part of an archive, unpacked; null where it has no such part, or none that can be unpacked into `most` bytes. */
export function unpackPart(bytes: Buffer, name: string, most: number): Buffer | null {
  const entry = readDirectory(bytes)?.find((each) => each.name === name);
  return entry === undefined || entry.isEncrypted || entry.unpacked > most ? null : unpackEntry(bytes, entry);
}

/** The entries that the directory at the end of an archive lists; null where it is not whole. */
function readDirectory(bytes: Buffer): readonly Entry[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryOfDirectory) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const nameEnd = at + 46 + nameLength;
    const sizes = [20, 24, 42].map((field) => bytes.readUInt32LE(at + field));
    const [packed, unpacked, offset] = longSizes(sizes, bytes.subarray(nameEnd, nameEnd + extraLength));
    if (packed === undefined || unpacked === undefined || offset === undefined) return null;
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 0x2041) !== 0,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed,
      unpacked,
      offset,
    });
    at = nameEnd + extraLength + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}

/** The sizes of an entry; those that need more than 32 bits stand in its extra field, in the same order. */
function longSizes(sizes: readonly number[], extra: Buffer): readonly number[] {
  let long: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) long = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  let at = 0;
  // In the directory the packed size comes first, in the extra field the other.
  const [packed = 0, unpacked = 0, offset = 0] = sizes;
  const inOrder = [unpacked, packed, offset].map((size) => {
    if (size !== sizeElsewhere || at + 8 > long.length) return size;
    at += 8;
    return Number(long.readBigUInt64LE(at - 8));
  });
  return [inOrder[1] ?? 0, inOrder[0] ?? 0, inOrder[2] ?? 0];
}

function unpackEntry(bytes: Buffer, { method, crc, packed, unpacked, offset }: Entry): Buffer | null {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== entryOfFile) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const stored = bytes.subarray(start, start + packed);
  if (stored.length !== packed) return null;
  try {
    const content =
      method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: Math.max(1, unpacked) });
    return content.length === unpacked && crc32(content) === crc ? content : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

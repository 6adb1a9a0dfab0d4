import type { FileKind } from '../../text/words/phrases.ts';

const signatures: readonly (readonly [string, FileKind])[] = [
  ['d0cf11e0a1b11ae1', 'old-office'],
  ['504b0506', 'archive'],
  ['25504446', 'pdf'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['474946383761', 'image'],
  ['474946383961', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['fd377a585a00', 'archive'],
  ['28b52ffd', 'archive'],
  ['1f8b08', 'archive'],
  ['53514c69746520666f726d6174203300', 'sqlite'],
  ['000100005374616e64617264', 'access'],
  ['5041523115', 'parquet'],
];

/** What a file's first bytes say it is, where that is no text; null where they say nothing. */
export function binaryKind(head: Buffer): FileKind | null {
  const start = head.subarray(0, 16).toString('hex');
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (start.startsWith('504b0304')) return zipKind(head);
  if (start.startsWith('424d') && head.length > 26 && head.readUInt32LE(6) === 0) return 'image';
  if (start.startsWith('52494646') && head.toString('latin1', 8, 12) === 'WEBP') return 'image';
  if (/^425a683[1-9]314159/.test(start)) return 'archive';
  if (head.toString('latin1', 257, 262) === 'ustar') return 'archive';
  return isDbase(head) ? 'dbase' : null;
}

/** What a file's text says it is, where that is no table; null where it says nothing. */
export function markupKind(head: string): FileKind | null {
  const start = head.slice(0, 4096).trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^<\?xml\b/i.test(start)) {
    if (/progid="?Excel|urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return 'excel-xml';
    return /<html\b/i.test(start) ? 'html' : 'xml';
  }
  if (/^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|div|script)\b/i.test(start))
    return 'html';
  return /^(?:\{\s*"[^"]*"\s*:|\[\s*[[{]\s*")/.test(start) ? 'json' : null;
}

function zipKind(head: Buffer): FileKind {
  const names = head.toString('latin1');
  if (names.includes('xl/')) return 'excel';
  if (names.includes('word/')) return 'word';
  if (names.includes('ppt/')) return 'slides';
  if (names.includes('application/vnd.oasis.opendocument')) return 'opendocument';
  return names.includes('[Content_Types].xml') ? 'excel' : 'archive';
}

/** The header of a dBASE table: its kind, a date, the lengths of header and record, two bytes that are always zero. */
function isDbase(head: Buffer): boolean {
  if (head.length < 33 || ![0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(head[0] ?? 0)) return false;
  const month = head[2] ?? 0;
  const day = head[3] ?? 0;
  const isDated = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDated && head.readUInt16LE(8) > 32 && head.readUInt16LE(12) === 0;
}

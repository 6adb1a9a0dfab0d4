import type { Encoding } from '../model/report.ts';

/** What one `--encoding` says; `source` is null where it speaks of every file. */
export interface EncodingClaim {
  readonly source: string | null;
  readonly encoding: Encoding;
}

/** The names that are offered; the others below are understood too. */
export const encodingNames: readonly string[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

// GBK and GB2312 are parts of GB18030, and code page 936 is what Chinese Windows calls GBK.
const encodings: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf8bom: 'utf-8-bom',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** Reads the value of `--encoding`, `ENC` or `NAME=ENC`; null where the encoding is none that is known. */
export function parseEncodingOption(text: string): EncodingClaim | null {
  const equals = text.lastIndexOf('=');
  const name = text
    .slice(equals + 1)
    .toLowerCase()
    .replaceAll(/[-_ ]/g, '');
  const encoding = encodings[name];
  if (encoding === undefined) return null;
  return { source: equals === -1 ? null : text.slice(0, equals), encoding };
}

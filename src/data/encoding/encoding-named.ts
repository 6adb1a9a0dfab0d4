import type { Encoding } from '../../model/subjects/report.ts';

/** The names that are offered; many others are understood too. */
export const encodingNames: readonly string[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

// GBK and GB2312 are parts of GB18030, and code page 936 is what Chinese Windows calls GBK.
const named: Readonly<Record<string, Encoding>> = {
  ascii: 'utf-8',
  usascii: 'utf-8',
  utf8: 'utf-8',
  cp65001: 'utf-8',
  utf8bom: 'utf-8-bom',
  utf8sig: 'utf-8-bom',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  windows936: 'gb18030',
  utf16: 'utf-16le',
  unicode: 'utf-16le',
  ucs2: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** The encoding of a name, whatever its case, hyphens and spaces; null where it is none that is known. */
export function encodingNamed(name: string): Encoding | null {
  return named[name.toLowerCase().replaceAll(/[-_ ]/g, '')] ?? null;
}

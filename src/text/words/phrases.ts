import type { Language } from '../../model/plan/plan.ts';

const most = 12;

/** Names in a sentence: the first dozen, and how many more. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} .. (+${names.length - most})` : shown;
}

/** "Did you mean …?"; null where nothing is near. */
export function near(name: string | null, language: Language): string | null {
  if (name === null) return null;
  return language === 'zh' ? `是否应为“${name}”？` : `did you mean "${name}"?`;
}

/** An English count: `1 file`, `3 files`. */
export function counted(n: number, noun: string, plural: string = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** An English enumeration: `a`, `a or b`, `a, b or c`. */
export function enumerated(items: readonly string[], conjunction: 'and' | 'or'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { zh: '找不到该文件', en: 'there is no such file' },
  EACCES: { zh: '没有访问权限', en: 'permission denied' },
  EPERM: { zh: '没有访问权限', en: 'permission denied' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a directory' },
  ENOTDIR: { zh: '路径中间的一段不是文件夹', en: 'a part of the path is not a directory' },
  ELOOP: { zh: '符号链接互相指向', en: 'its symbolic links point to each other' },
  ENAMETOOLONG: { zh: '文件名过长', en: 'the name is too long' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  ENFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  EBUSY: { zh: '文件正被其他程序占用', en: 'another program is using it' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘空间不足', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the disk quota is used up' },
  EIO: { zh: '磁盘读写出错', en: 'the disk reported an error' },
};

/** Why a file could not be opened, read or written, from the system's error code (`EACCES`), in words. */
export function fileErrorWords(code: string, language: Language): string {
  return reasons[code]?.[language] ?? code;
}

/** What a file is that is no CSV. */
export type FileKind =
  | 'excel'
  | 'old-office'
  | 'excel-xml'
  | 'opendocument'
  | 'word'
  | 'slides'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'json'
  | 'image'
  | 'archive'
  | 'sqlite'
  | 'access'
  | 'dbase'
  | 'parquet';

/** What a file is that is no CSV, in words. */
export const fileKindWords: Readonly<Record<FileKind, Readonly<Record<Language, string>>>> = {
  excel: { zh: 'Excel 工作簿', en: 'an Excel workbook' },
  'old-office': { zh: 'Excel 97-2003 或 WPS 的工作簿', en: 'a workbook of Excel 97-2003 or WPS' },
  'excel-xml': { zh: '存成 XML 的 Excel 工作簿', en: 'an Excel workbook saved as XML' },
  opendocument: { zh: 'OpenDocument 文档', en: 'an OpenDocument file' },
  word: { zh: 'Word 文档', en: 'a Word document' },
  slides: { zh: '演示文稿', en: 'a presentation' },
  pdf: { zh: 'PDF 文档', en: 'a PDF document' },
  rtf: { zh: 'RTF 文档', en: 'an RTF document' },
  html: { zh: '网页（HTML）', en: 'a web page (HTML)' },
  xml: { zh: 'XML 文件', en: 'an XML file' },
  json: { zh: 'JSON 文件', en: 'a JSON file' },
  image: { zh: '图片', en: 'an image' },
  archive: { zh: '压缩包', en: 'an archive' },
  sqlite: { zh: 'SQLite 数据库', en: 'an SQLite database' },
  access: { zh: 'Access 数据库', en: 'an Access database' },
  dbase: { zh: 'dBASE 表（.dbf）', en: 'a dBASE table (.dbf)' },
  parquet: { zh: 'Parquet 文件', en: 'a Parquet file' },
};

/** Stands between a column's name and its cell where an argument holds both. */
export const cellMark = '\u001f';

import type { Language } from '../../model/plan/plan.ts';

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

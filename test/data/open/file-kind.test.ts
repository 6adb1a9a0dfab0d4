import { expect, test } from 'vitest';
import { binaryKind, markupKind } from '../../../src/data/open/file-kind.ts';

// The first bytes of such files, made up as far as nobody looks at them.
const zip = (...names: readonly string[]): Buffer =>
  Buffer.concat(
    names.flatMap((name) => [Buffer.from('504b030414000000', 'hex'), Buffer.alloc(22, 1), Buffer.from(name)]),
  );
const hex = (text: string, length: number = 64): Buffer =>
  Buffer.concat([Buffer.from(text.replaceAll(' ', ''), 'hex'), Buffer.alloc(length, 1)]);
const dbf = Buffer.alloc(128);
dbf.set([0x03, 117, 5, 3, 9, 0, 0, 0, 97, 0, 40, 0]);
dbf[96] = 0x0d;
const tar = Buffer.alloc(512);
tar.write('data.csv');
tar.write('ustar', 257);

test.each<readonly [string, Buffer, string | null]>([
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'excel'],
  ['xlsx whose names stand far behind', zip('[Content_Types].xml'), 'excel'],
  ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'word'],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'slides'],
  ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'opendocument'],
  ['zip', zip('data.csv'), 'archive'],
  ['xls', hex('d0cf11e0a1b11ae1'), 'old-office'],
  ['pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['png', hex('89504e470d0a1a0a'), 'image'],
  ['jpeg', hex('ffd8ffe0'), 'image'],
  ['bmp', hex('424d 36000000 00000000 36000000'), 'image'],
  ['rar', hex('526172211a0700'), 'archive'],
  ['7z', hex('377abcaf271c'), 'archive'],
  ['tar', tar, 'archive'],
  ['gzip within gzip', hex('1f8b0800'), 'archive'],
  ['sqlite', Buffer.from('SQLite format 3\0'), 'sqlite'],
  ['parquet', hex('50415231 15'), 'parquet'],
  ['dbf', dbf, 'dbase'],
  ['text that begins with BM', Buffer.from('BM编号,日期,区县,结论\n1,2017-05-03,崇川区,合格\n'), null],
  ['text that begins with PAR1', Buffer.from('PAR1,a\n'), null],
  ['text that begins with PK', Buffer.from('PK,a\n'), null],
  ['text', Buffer.from('a,b\n'), null],
  ['nothing', Buffer.alloc(0), null],
])('%s', (_, head, kind) => {
  expect(binaryKind(head)).toBe(kind);
});

test.each([
  ['<html><body><table>', 'html'],
  ['\r\n  <!DOCTYPE html PUBLIC "">', 'html'],
  ['<table border=1><tr><td>编号', 'html'],
  ['<!-- made up -->\n<HTML xmlns:x="urn:schemas-microsoft-com:office:excel">', 'html'],
  ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', 'excel-xml'],
  ['<?xml version="1.0"?><rows>', 'xml'],
  ['{\\rtf1\\ansi', 'rtf'],
  ['{"rows": []}', 'json'],
  ['[{"a": 1}]', 'json'],
  ['[["a"]]', 'json'],
  ['<合格>,b', null],
  ['<5,b', null],
  ['[编号],b', null],
  ['{a},b', null],
  ['', null],
])('%s is %s', (head, kind) => {
  expect(markupKind(head)).toBe(kind);
});

import { expect, test } from 'vitest';
import { readSepLine } from '../../../src/data/records/delimiters.ts';

test.each([
  ['sep=;\r\na;b', ';'],
  ['SEP=,\na,b', ','],
  ['Sep=|\ra|b', '|'],
  ['sep=\t\na\tb', '\t'],
  ['sep=\\t\na\tb', '\t'],
  ['"sep=;"\na;b', ';'],
  ['\ufeffsep=;\na;b', ';'],
  ['sep=;', ';'],
  ['sep=;;;\na;b;c', ';'],
  ['sep=; \na;b', ';'],
  ['sep=^\na^b', '^'],
  ['sep=\na', null],
  ['sep=a\n', null],
  ['sep=1\n', null],
  ['sep="\n', null],
  ['sep=;,\n', null],
  ['sep=；\n', null],
  ['separator;b\n', null],
  ['a\nsep=;\n', null],
  ['', null],
])('%j', (head, delimiter) => {
  expect(readSepLine(Buffer.from(head))).toEqual(delimiter === null ? null : { delimiter, lines: 1 });
});

import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openToInspect } from '../../../src/data/inspect/inspect-file.ts';
import { rawRows } from '../../../src/data/inspect/raw-rows.ts';
import { spool } from '../../../src/data/open/spool.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { inChunks } from '../chunked.ts';

async function rowsOf(
  bytes: Uint8Array,
  size: number = 1 << 16,
): Promise<{ readonly rows: readonly (readonly string[])[]; readonly codes: readonly string[] }> {
  const given = { name: 'a.csv', path: 'a.csv', source: null, period: null, encoding: null };
  const { open } = spool({ chunks: () => inChunks(bytes, size) }, null);
  const found: Finding[] = [];
  const note = (each: Finding): void => void found.push(each);
  const opened = await openToInspect(given, [], open, note);
  const rows: (readonly string[])[] = [];
  if (opened) for await (const batch of rawRows(opened, false, note)) rows.push(...batch);
  return { rows, codes: found.map(({ code }) => code) };
}

// A cell whose lines are records themselves has swallowed them, and is an error: cells of several lines have no commas here.
const field = fc
  .oneof(
    fc.string({ unit: fc.constantFrom('a', '1', '合', ' ', '"', ',', '\n', '\r', '😀', '.', '=') }),
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\0\ufeff\t;|]/g, 'x')),
  )
  .map((text) => (/[\r\n]/.test(text) ? text.replaceAll(',', '.') : text));

function written(text: string, always: boolean): string {
  return always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('agreement with csv-parse on well-formed RFC 4180', () => {
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );

  test('any fields, any line end, with and without the last one, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (table, end, always, last, size) => {
          const text = table.map((row) => row.map((each) => written(each, always)).join(',')).join(end);
          const bytes = Buffer.from(last ? text + end : text);
          const expected = parse(bytes, {
            record_delimiter: end,
            skip_empty_lines: true,
            relax_quotes: false,
          });
          const { rows } = await rowsOf(bytes, size);
          expect(rows).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test.each<[string, string, string[][], string[]]>([
  ['empty lines are left out, a lone "" is kept', 'a,b\n\n""\n1,2\n', [['a', 'b'], [''], ['1', '2']], []],
  [
    'a cell of two lines, in a table of one column',
    '"1\n1"\n2\n3\n',
    [['1\n1'], ['2'], ['3']],
    ['data/headerless'],
  ],
  ['spaces stay', ' a ,b\n  \n', [[' a ', 'b'], ['  ']], []],
  [
    'titles, totals and notes too',
    '表\na,b\n合计,2\n注：无\n',
    [['表'], ['a', 'b'], ['合计', '2'], ['注：无']],
    [],
  ],
  ['a line that names the delimiter is none', 'sep=;\na;b,c\n', [['a', 'b,c']], []],
  [
    'a quote inside a cell',
    'a,b\n1,2"x\n',
    [
      ['a', 'b'],
      ['1', '2"x'],
    ],
    ['data/literal-quote'],
  ],
  [
    'a quote that never closes',
    'a,b\n"1,2\n3,4\n',
    [
      ['a', 'b'],
      ['3', '4'],
    ],
    ['data/unclosed-quote'],
  ],
  [
    'a NUL',
    'aaaaaaaaaaaaaaaaaaaaaa,b\n1,\0\n3,4\n',
    [
      ['aaaaaaaaaaaaaaaaaaaaaa', 'b'],
      ['3', '4'],
    ],
    ['data/nul'],
  ],
  ['spaces alone', '   ', [['   ']], ['data/empty-file']],
  ['nothing', '', [], ['data/empty-file']],
])('%s', async (_, text, rows, codes) => {
  expect(await rowsOf(Buffer.from(text))).toEqual({ rows, codes });
});

test.each<[string, string, readonly string[]]>([
  ['a row with a field too many', 'a,b\n1,2\n3,4\n5,6,7\n', ['data/ragged-row']],
  ['a row that lacks a cell the others have', 'a,b,c\n1,2,3\n3,4,5\n5,6\n', ['data/ragged-row']],
  ['a row that lacks a blank cell', 'a,b,c\n1,2,\n3,4,\n5,6\n', ['data/short-row']],
  ['titles and notes', '标题\na,b\n1,2\n3,4\n注：虚构\n', []],
])('%s is said beside the rows', async (_, text, codes) => {
  const found = await rowsOf(Buffer.from(text));
  expect(found.codes).toEqual(codes);
  expect(found.rows).toHaveLength(text.split('\n').length - 1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { isBad } from '../../src/data/raw-record.ts';
import { scanRecords } from '../../src/data/scan-records.ts';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function scan(text: string, size = 1 << 16): Promise<readonly unknown[]> {
  const out: unknown[] = [];
  for await (const batch of scanRecords(inChunks(Buffer.from(text), size), ',')) {
    for (const record of batch) {
      out.push(isBad(record) ? [record.line, record.fault, record.column] : [record.line, ...record.fields]);
    }
  }
  return out;
}

const cases: readonly (readonly [name: string, text: string, expected: readonly unknown[]])[] = [
  [
    'CRLF and a quoted line break',
    'a,b\r\n"x\r\ny",2\r\n3,4\r\n',
    [
      [1, 'a', 'b'],
      [2, 'x\r\ny', '2'],
      [4, '3', '4'],
    ],
  ],
  [
    'lone CR',
    'a\r1\r2',
    [
      [1, 'a'],
      [2, '1'],
      [3, '2'],
    ],
  ],
  [
    'mixed line ends',
    'a\n1\r\n2\r3\n',
    [
      [1, 'a'],
      [2, '1'],
      [3, '2'],
      [4, '3'],
    ],
  ],
  [
    'blank lines keep the count',
    'a\n\n\n1\n',
    [
      [1, 'a'],
      [2, ''],
      [3, ''],
      [4, '1'],
    ],
  ],
  [
    'doubled quotes',
    'a\n"say ""no"""\n',
    [
      [1, 'a'],
      [2, 'say "no"'],
    ],
  ],
  [
    'a stray quote costs its own line only',
    'a,b\n1"2,x\n3,4\n',
    [
      [1, 'a', 'b'],
      [2, 'stray-quote', 1],
      [3, '3', '4'],
    ],
  ],
  [
    'text behind a closing quote',
    'a,b\n"1"2,x\n3,4\n',
    [
      [1, 'a', 'b'],
      [2, 'stray-quote', 1],
      [3, '3', '4'],
    ],
  ],
  [
    'a quote that never closes swallows nothing',
    'a,b\n"1,x\n3,4\n5,6',
    [
      [1, 'a', 'b'],
      [2, 'unclosed-quote', 1],
      [3, '3', '4'],
      [4, '5', '6'],
    ],
  ],
  [
    'an unclosed quote before a quoted cell',
    'a,b\n"1,x\n3,4\n5,"6"\n7,8',
    [
      [1, 'a', 'b'],
      [2, 'stray-quote', 1],
      [3, '3', '4'],
      [4, '5', '6'],
      [5, '7', '8'],
    ],
  ],
  [
    'no final newline',
    'a\n1',
    [
      [1, 'a'],
      [2, '1'],
    ],
  ],
];

test.each(cases)('%s', async (_, text, expected) => {
  expect(await scan(text)).toEqual(expected);
});

test('any split of the bytes gives the same records', async () => {
  const alphabet = fc.constantFrom('a', '"', ',', '\n', '\r', '质', '1');
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: alphabet, maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        expect(await scan(text, size)).toEqual(await scan(text));
      },
    ),
    { numRuns: 400 },
  );
});

test('well-formed input gives the records of csv-parse', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '质', ' '), maxLength: 8 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), async (rows, end) => {
      const text = rows.map((row) => row.map(quoted).join(',')).join(end);
      const records = (await scan(text, 7)).map((record) => (record as unknown[]).slice(1));
      expect(records).toEqual(rows);
      expect(parse(text, { relax_column_count: true, record_delimiter: end })).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

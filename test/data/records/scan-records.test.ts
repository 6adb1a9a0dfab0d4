import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { isBad, longestRecord } from '../../../src/data/records/raw-record.ts';
import { scanRecords } from '../../../src/data/records/scan-records.ts';
import { inChunks, scanAll } from '../chunked.ts';

async function scan(text: string, size = 1 << 16): Promise<readonly unknown[]> {
  const out: unknown[] = [];
  for await (const batch of scanRecords(inChunks(Buffer.from(text), size), { delimiter: ',' })) {
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

test('an empty line is blank and a lone pair of quotes is not', async () => {
  for (const text of ['a\n\n""\n', 'a\r\n\r\n""', 'a\r\r""\r', '"a"\n\n""\n']) {
    for (const size of [1, 100]) {
      const records = await scanAll(Buffer.from(text), size);
      expect(records.map((record) => !isBad(record) && record.blank)).toEqual([false, true, false]);
    }
  }
});

test('a NUL costs its row only', async () => {
  const records = await scanAll(Buffer.from('a,b\n1,\0\n"3\n",4\n5,"x\0"\n6,7\n'), 4);
  expect(records).toMatchObject([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, column: 2, fault: 'nul', literal: null },
    { line: 3, fields: ['3\n', '4'] },
    { line: 5, column: 2, fault: 'nul' },
    { line: 6, fields: ['6', '7'] },
  ]);
});

test.each([
  ['1"2,x', ['1"2', 'x']],
  ['5" pipe,"a,b"', ['5" pipe', 'a,b']],
  ['"1"2,x', null],
  [' "1"2,x', null],
])('%s read with its quotes as characters', async (line, literal) => {
  expect(await scanAll(Buffer.from(`${line}\n3,4\n`))).toMatchObject([
    { line: 1, fault: 'stray-quote', literal },
    { line: 2, fields: ['3', '4'] },
  ]);
});

test('a row longer than may be costs itself and is counted as one line', async () => {
  const long = Buffer.alloc(20 << 20, 'x');
  const bytes = Buffer.concat([
    Buffer.from('a,b\r\n1,'),
    long,
    Buffer.from('\r\n2,"'),
    long,
    Buffer.from('"\r\n3,4'),
  ]);
  expect(await scanAll(bytes, 1 << 18)).toMatchObject([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fault: 'too-long', column: 1 },
    { line: 3, fault: 'too-long', column: 1 },
    { line: 4, fields: ['3', '4'] },
  ]);
}, 20_000);

test('a row as long as may be is read', async () => {
  const long = Buffer.alloc(longestRecord - 3, 'x');
  for (const [more, fault] of [
    ['', undefined],
    ['x', 'too-long'],
  ] as const) {
    const [first, second] = await scanAll(
      Buffer.concat([Buffer.from('1,'), long, Buffer.from(`${more}\n3,4\n`)]),
      1 << 18,
    );
    expect(first && isBad(first) ? first.fault : undefined).toBe(fault);
    expect(second).toMatchObject({ line: 2, fields: ['3', '4'] });
  }
}, 20_000);

test('a quote that never closes is a fault where it opens, and 40 MiB behind it are read', async () => {
  const rows = Buffer.from(`3,${'4'.repeat(61)}\n`.repeat(10 << 16));
  let line = 0;
  let count = 0;
  const faults: unknown[] = [];
  for await (const batch of scanRecords(
    inChunks(Buffer.concat([Buffer.from('a,b\n1,"2\n'), rows]), 1 << 18),
    { delimiter: ',' },
  )) {
    for (const record of batch) {
      line = record.line;
      count += 1;
      if (isBad(record)) faults.push([record.line, record.fault, record.column]);
    }
  }
  expect(faults).toEqual([[2, 'unclosed-quote', 2]]);
  expect([line, count]).toEqual([(10 << 16) + 2, (10 << 16) + 2]);
}, 60_000);

test('a stray quote in every row takes time in proportion to their number', async () => {
  const records = await scanAll(Buffer.from('12"3,abc\n'.repeat(200_000)), 1 << 18);
  expect(records).toHaveLength(200_000);
  expect(records.every(isBad)).toBe(true);
}, 60_000);

test('a cell of a million characters and ten thousand columns', async () => {
  const cell = '质'.repeat(1_000_000);
  const columns = Array.from({ length: 10_000 }, (_, number) => `列${number}`);
  expect(await scanAll(Buffer.from(`1,"${cell}"\n${columns.join(',')}\n`), 1 << 18)).toMatchObject([
    { line: 1, fields: ['1', cell] },
    { line: 2, fields: columns },
  ]);
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

test('records cut one by one are those of csv-parse', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '质', ' '), maxLength: 6 });
  const row = fc.array(fc.tuple(fc.boolean(), cell), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (rows, size) => {
        const field = ([quoted, text]: [boolean, string]): string =>
          quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = rows.map((fields) => fields.map(field).join(',')).join('\n');
        // The NUL at the end sends the whole through the other cutter.
        const whole = await scanAll(Buffer.from(`${text}\n\0\n`), 1000);
        expect(whole.slice(0, -1)).toEqual(await scanAll(Buffer.from(`${text}\n`), size));
      },
    ),
    { numRuns: 400 },
  );
});

import { foldText } from '../../../../src/quantity/words/width.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyBytes } from '../../../../src/data/blocks/byte-range.ts';
import { goodRow, looks, withKernel } from '../../../../src/data/blocks/kernel/kernel.ts';
import { readAmount } from '../../../../src/data/cells/amount.ts';
import { dateReader } from '../../../../src/data/cells/date-cell.ts';
import { rational } from '../../../../src/quantity/numbers/rational.ts';
import { isPassedOver } from '../../../../src/data/rows/classify-record.ts';
import { looksLikeLabel } from '../../../../src/data/table/row-labels.ts';
import { marks, unitCount, wideCodes, writeUnitMarks } from '../../../../src/data/blocks/kernel/marks.ts';
import { type RowTable, rowTable, unitsRoom } from '../../../../src/data/blocks/row-table.ts';
import { checkGb18030 } from '../../../../src/data/encoding/decoding-check.ts';
import { cutBatch } from '../../../../src/data/records/cut-records.ts';
import { isBad, longestRecord } from '../../../../src/data/records/raw-record.ts';
import { fingerprint } from '../../../../src/model/data/fingerprint.ts';
import { inChunks, toGb18030 } from '../../chunked.ts';

// Each function of the kernel against a plain one that does the same.

const runs = { numRuns: 300 };
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('a', 'bc', '1', ',', ',', '\n', '\r\n', '合格', '𠮷') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('"', '""', '\r', '",', ',"', '\n"', '"\n', ',,,', '\0', 'x'.repeat(70)),
      },
    ),
    { maxLength: 200 },
  )
  .map((parts) => Buffer.from(parts.join('')));

const width = 3;

/** The rows that the kernel finds in bytes that are final, and how far it came. */
function rowsOf(table: RowTable, bytes: Uint8Array, final: boolean) {
  const { kernel, tables, input } = table;
  const [starts, kinds, ends] = tables;
  table.bytes.set(bytes);
  const length = bytes.length;
  const room = [starts, table.stops, table.lineTable, kinds, ends, table.most] as const;
  const count = kernel.index(input, length, final ? 1 : 0, 0x2c, width, 1, ...room);
  const rows = Array.from({ length: count }, (_, row) => ({
    line: table.lines[row],
    text: table.rowBytes(row).toString(),
    cells: table.isGood(row) ? [0, 1, 2].map((field) => table.textAt(row, field)) : null,
  }));
  return { rows, end: kernel.consumed.value, line: kernel.nextLine.value, inDoubt: kernel.inDoubt.value };
}

test('records and fields are those that are cut one by one, up to the first that is in doubt', () =>
  withKernel(async (kernel) => {
    const table = rowTable(kernel, 'utf-8', width, 1 << 16, {});
    fc.assert(
      fc.property(texts, fc.boolean(), (bytes, final) => {
        const found = rowsOf(table, bytes, final);
        const how = { delimiter: ',', longest: longestRecord, final };
        let at = 0;
        let line = 1;
        const expected: (typeof found)['rows'] = [];
        while (at < found.end) {
          const cut = cutBatch(bytes.subarray(at), 1, line, how);
          const [record] = cut.records;
          if (!record || isBad(record)) throw new Error(`no record at ${at}`);
          if (!record.blank) {
            const isGood =
              record.fields.length === width ||
              (record.fields.length > width &&
                /^,+$/.test(trailing(bytes.subarray(at, at + cut.end), record.fields)));
            const text = bytes
              .subarray(at, at + cut.end)
              .toString()
              .replace(/(?:\r\n|\n|\r)$/, '');
            expected.push({ line, text, cells: isGood ? record.fields.slice(0, width) : null });
          }
          at += cut.end;
          line = cut.line;
        }
        expect(found.rows).toEqual(expected);
        expect([found.end, found.line]).toEqual([at, line]);
        if (at === bytes.length) return;
        // What is left is in doubt, or goes on behind the bytes.
        if (final) expect(found.inDoubt).toBe(1);
        if (final || found.inDoubt === 1) return;
        const [rest] = cutBatch(bytes.subarray(at), 1, line, how).records;
        expect(rest === undefined || !isBad(rest)).toBe(true);
      }),
      runs,
    );
  }));

/** What stands behind the last field of the header's in a record: delimiters alone where the rest is empty. */
function trailing(bytes: Buffer, fields: readonly string[]): string {
  const line = bytes.toString().replace(/(?:\r\n|\n|\r)$/, '');
  return fields.slice(width).every((field) => field === '') ? line.slice(-(fields.length - width)) : '';
}

test('quotes and line ends are counted, also where a stretch is cut between the two of a CRLF', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(300), fc.integer({ min: 1, max: 90 }), async (bytes, cut, chunk) => {
      const at = Math.min(cut, bytes.length);
      const first = await tallyBytes(inChunks(bytes.subarray(0, at), chunk), at, -1);
      const rest = await tallyBytes(
        inChunks(bytes.subarray(at), chunk),
        bytes.length - at,
        first?.last ?? -1,
      );
      const text = bytes.toString('latin1');
      expect((first?.quotes ?? 0) + (rest?.quotes ?? 0)).toBe(text.split('"').length - 1);
      expect((first?.lineEnds ?? 0) + (rest?.lineEnds ?? 0)).toBe(text.match(/\r\n|\n|\r/g)?.length ?? 0);
      expect(rest?.last).toBe(bytes.at(-1) ?? -1);
    }),
    runs,
  );
});

const gbCodes = fc.oneof(
  fc.constantFrom('a', ',', '合', '\n').map((text) => [...toGb18030(text)]),
  fc.tuple(fc.integer({ min: 0x7f, max: 0xff }), fc.nat(0xff)).map(([a, b]) => [a, b]),
  fc
    .tuple(
      fc.integer({ min: 0x80, max: 0xff }),
      fc.integer({ min: 0x2f, max: 0x3a }),
      fc.integer({ min: 0x7f, max: 0xff }),
      fc.integer({ min: 0x2f, max: 0x3a }),
    )
    .map((bytes) => [...bytes]),
);

test('a byte that is no GB18030 is where the strict check finds it', () =>
  withKernel(async (kernel) => {
    const input = kernel.reserve(4096);
    fc.assert(
      fc.property(fc.array(gbCodes, { maxLength: 40 }), fc.nat(3), (parts, cut) => {
        const all = Uint8Array.from(parts.flat());
        const bytes = all.subarray(0, Math.max(0, all.length - cut));
        new Uint8Array(kernel.memory.buffer).set(bytes, input);
        const check = checkGb18030();
        check.add(bytes);
        expect(kernel.badGb(input, bytes.length)).toBe(check.bad() ?? bytes.length);
        if (check.bad() !== null) return;
        const left = kernel.cut.value;
        const begun = checkGb18030();
        begun.add(bytes.subarray(0, bytes.length - left));
        begun.end();
        expect(begun.bad()).toBe(null);
      }),
      { numRuns: 2000 },
    );
  }));

test('the two-byte codes are what the decoder says', () => {
  const table = wideCodes();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const bytes = Array.from({ length: 191 }, (_, at) => 0x40 + at).filter((second) => second !== 0x7f);
    for (const second of bytes) {
      const text = decoder.decode(Uint8Array.of(lead, second));
      expect(table[(lead - 0x81) * 256 + second], `${lead} ${second}`).toBe(text.charCodeAt(0));
    }
  }
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '007',
    '12',
    '1.5',
    '1.234',
    '1.2345',
    '.5',
    '5.',
    '1.2.3',
    '-1',
    '１',
    '99999999999',
    '100000000000',
    '123456789012',
    '12345678.9012',
    '合格',
    '1e5',
    ' 1',
    '"',
  ),
  fc.nat(99_999_999).map(String),
  fc.string({ maxLength: 300, unit: fc.constantFrom('a', 'b', '合', '"', ',', '0', '\n') }),
);
const columns = fc.array(cell, { minLength: 1, maxLength: 60 });

/** A table with the texts in its middle field, quoted where they must be or every third one. */
function tableOf(table: RowTable, cells: readonly string[]): number {
  const quoted = (text: string, row: number): string =>
    row % 3 === 0 || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const { rows } = rowsOf(
    table,
    Buffer.from(cells.map((text, row) => `x,${quoted(text, row)},y\n`).join('')),
    true,
  );
  expect(rows.map((row) => row.cells?.[1])).toEqual(cells);
  return rows.length;
}

test('plain numbers are read as they are, and nothing else is', () =>
  withKernel(async (kernel) => {
    const table = rowTable(kernel, 'utf-8', width, 1 << 16, {});
    const [numbers, scales] = [kernel.reserve(table.most * 8), kernel.reserve(table.most)];
    const figure = fc
      .tuple(
        fc.constantFrom('', '', '-', '+', '--'),
        fc.array(fc.constantFrom('0', '1,', '12', ',345', '999', '.', '.50', '7'), { maxLength: 6 }),
      )
      .map(([sign, parts]) => sign + parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(cell, figure), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(0, 3, 6),
        fc.boolean(),
        (cells, decimals, mayBeNegative) => {
          const rows = tableOf(table, cells);
          const how = [decimals, mayBeNegative ? 1 : 0, numbers, scales] as const;
          const others = kernel.digits(table.input, rows, ...table.tables, 1, ...how);
          const found = new Float64Array(kernel.memory.buffer, numbers, rows);
          const scale = new Uint8Array(kernel.memory.buffer, scales, rows);
          let left = 0;
          cells.forEach((text, row) => {
            const parts = /^(-?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text);
            const [, sign = '', grouped = '', behind = ''] = parts ?? [];
            const whole = grouped.replaceAll(',', '');
            const number = Number(whole + behind);
            const isPlain =
              parts !== null &&
              (sign === '' || mayBeNegative) &&
              text.length - sign.length <= 16 &&
              behind.length <= decimals &&
              number < 1e11;
            if (isPlain)
              expect([found[row], scale[row]]).toEqual([sign === '' ? number : -number, behind.length]);
            else expect(scale[row]).toBe(text === '' ? 254 : 255);
            if (isPlain)
              expect(readAmount(text)?.value).toEqual(
                rational(BigInt(`${sign}${whole}${behind}`), 10n ** BigInt(behind.length)),
              );
            else left += 1;
          });
          expect(others).toBe(left);
        },
      ),
      runs,
    );
  }));

test('cells that are equal to the letter have one code, and no others', () =>
  withKernel(async (kernel) => {
    const table = rowTable(kernel, 'utf-8', width, 1 << 16, {});
    const [entries, room] = [256, 1 << 12];
    const at = kernel.reserve(kernel.dictionarySize(entries, room));
    const out = kernel.reserve(table.most * 4);
    fc.assert(
      fc.property(fc.array(columns, { minLength: 1, maxLength: 4 }), (blocks) => {
        kernel.startDictionary(at, entries, room);
        const codeOf = new Map<string, number>();
        for (const cells of blocks) {
          const rows = tableOf(table, cells);
          const without = kernel.encode(table.input, rows, ...table.tables, 1, 0, at, out);
          const codes = new Int32Array(kernel.memory.buffer, out, rows);
          let none = 0;
          cells.forEach((text, row) => {
            const code = codes[row] ?? -9;
            if (code < 0) {
              none += 1;
              // Too long as it stands, or the dictionary is full.
              expect(Buffer.byteLength(text) > 100 || codeOf.size > 8).toBe(true);
              return;
            }
            expect(codeOf.get(text) ?? code).toBe(code);
            codeOf.set(text, code);
          });
          expect(without).toBe(none);
        }
        expect(new Set(codeOf.values()).size).toBe(codeOf.size);
      }),
      runs,
    );
  }));

test('fingerprints are those of the texts, in UTF-8 and GB18030', () =>
  withKernel(async (kernel) => {
    const wide = wideCodes();
    const marksAt = kernel.reserve(131_072);
    const wideAt = kernel.reserve(wide.byteLength);
    const unitsAt = kernel.reserve(unitsRoom);
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      const table = rowTable(kernel, encoding, width, 1 << 16, {});
      const [lookAt, wordsAt] = [kernel.reserve(table.most), kernel.reserve(table.most * 16)];
      writeUnitMarks(new Uint16Array(kernel.memory.buffer, marksAt, unitCount), []);
      new Uint16Array(kernel.memory.buffer).set(wide, wideAt / 2);
      const text = fc.string({
        maxLength: 60,
        unit: fc.constantFrom('a', 'Z', 'Ａ', 'b c', '合', '格', '0', '7', '𠮷'),
      });
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (cells) => {
          const lines = cells.map((each) => `x,${each},y\n`).join('');
          const { rows } = rowsOf(table, encoding === 'utf-8' ? Buffer.from(lines) : toGb18030(lines), true);
          const tables = [marksAt, encoding === 'utf-8' ? 0 : wideAt, unitsAt] as const;
          table.texts.fill(0, 0, rows.length);
          const folds = cells.length % 2;
          const asked = [marks.suspicious, 0, table.textTable, folds, lookAt, wordsAt] as const;
          kernel.fingerprint(table.input, rows.length, ...table.tables, 1, ...tables, ...asked);
          const seen = new Uint8Array(kernel.memory.buffer, lookAt, rows.length);
          const words = new Uint32Array(kernel.memory.buffer, wordsAt, rows.length * 4);
          const one = new Uint32Array(4);
          cells.forEach((each, row) => {
            if (each === '') return expect(seen[row]).toBe(looks.blank);
            if (each.includes('𠮷') || (folds === 1 && each.includes('Ａ')) || Buffer.byteLength(each) > 240)
              return expect(seen[row]).toBe(looks.unsure);
            if (/^\d+$/.test(each)) expect(seen[row]).toBe(looks.digits);
            else expect(seen[row] === looks.plain).toBe(!/^\d/.test(each));
            fingerprint(folds === 1 ? foldText(each) : each, one);
            expect([...words.subarray(row * 4, row * 4 + 4)]).toEqual([...one]);
          });
          expect(table.kinds[0]).toBe(goodRow);
        }),
        runs,
      );
    }
  }));

test('no label and no header is plain to the kernel, however it is written', () =>
  withKernel(async (kernel) => {
    const marksAt = kernel.reserve(131_072);
    const unitsAt = kernel.reserve(unitsRoom);
    const table = rowTable(kernel, 'utf-8', width, 1 << 16, {});
    const lookAt = kernel.reserve(table.most);
    const headers = ['企业名称', '数量(件)'];
    writeUnitMarks(new Uint16Array(kernel.memory.buffer, marksAt, unitCount), headers);
    const labels =
      '合计 小计 总和 Sub total SUM 其中 ： : 注 备注 note Source 数据来源 制表 人 审核 以上数据 ※ *'.split(
        ' ',
      );
    const others = [' ', '　', ...headers, '中和', '源', '3', '-', '－', '　合'];
    const part = fc.constantFrom(...labels, ...others);
    const text = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (cells) => {
        const { rows } = rowsOf(table, Buffer.from(cells.map((each) => `x,${each},y\n`).join('')), true);
        table.texts.fill(0, 0, rows.length);
        const how = [marksAt, 0, unitsAt, 5, table.textTable, 0, lookAt] as const;
        kernel.survey(table.input, rows.length, ...table.tables, 1, ...how);
        const seen = new Uint8Array(kernel.memory.buffer, lookAt, rows.length);
        cells.forEach((each, row) => {
          if (looksLikeLabel(each) || headers.includes(each.trim())) expect(seen[row]).toBe(looks.unsure);
          const isCounted = seen[row] !== looks.unsure && !isPassedOver(each.trim());
          expect(table.texts[row], each).toBe(isCounted ? 1 : 0);
        });
      }),
      runs,
    );
  }));

test('a date without its time of day means what it means with it', () =>
  withKernel(async (kernel) => {
    const table = rowTable(kernel, 'utf-8', width, 1 << 16, {});
    const at = kernel.reserve(kernel.dictionarySize(256, 1 << 14));
    const out = kernel.reserve(table.most * 4);
    const days = '2017-05-03 2017/5/3 2017.5.3 20170503 2017-13-03 201705 42871 ——— 5月3日'.split(' ');
    const times = '08:15 8:15 23:59:59 24:00 12:60 08:15:00.5 08:15Z 08:15+08:00 T 上午'.split(' ');
    const part = fc.constantFrom(...days, ...times, ' ', '  ');
    const text = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const read = dateReader({ year: null, sample: [] });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (cells) => {
        const rows = tableOf(table, cells);
        kernel.startDictionary(at, 256, 1 << 14);
        kernel.encode(table.input, rows, ...table.tables, 1, 1, at, out);
        const words = new Uint32Array(kernel.memory.buffer);
        const codes = new Int32Array(kernel.memory.buffer, out, rows);
        cells.forEach((each, row) => {
          const entry = (words[at / 4 + 6] ?? 0) / 4 + (codes[row] ?? 0) * 4;
          const from = (words[at / 4 + 7] ?? 0) + (words[entry + 2] ?? 0);
          const kept = Buffer.from(kernel.memory.buffer, from, words[entry + 3]).toString();
          if (kept === each) return;
          expect(each.startsWith(kept)).toBe(true);
          const reading = read(kept, null);
          // One that is no date as it stands is read on its own, with all of its text.
          if (reading.remark === null) expect(read(each, null)).toEqual(reading);
        });
      }),
      runs,
    );
  }));

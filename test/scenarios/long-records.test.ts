import { describe, expect, test } from 'vitest';
import { gb18030 } from '../../fixtures/dirty/bytes.ts';
import { longestRecord } from '../../src/data/records/raw-record.ts';
import type { GivenFile, Scanning } from '../../src/model/data/given-file.ts';
import type { Validation } from '../../src/model/subjects/validation.ts';
import type { CheckRequest } from '../../src/run/check.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { type WayOfScanning, byReference, documentsOf, openerOf } from '../support/ways-of-scanning.ts';

// Records that fit no window of the byte scanner, and those that are too long to be records. Made up.
const plan = soundPlan(`
plan: long
title: Made up
language: en
sources:
  r:
    title: Register
    columns:
      unit: { header: 单位, type: text }
      pieces: { header: 件数, type: integer }
      remark: { header: 备注, type: text, optional: true }
sections:
  - title: S
    targets:
      - { id: sum, title: T, owner: [O], target: at least 1, measure: { sum: r, column: pieces } }
`);
/** A text, or one so many times. */
type Part = string | readonly [string, number];

const header = '单位,件数,备注\n';
const row = `崇川区,2,${'虚构的备注'.repeat(30)}\n`;
/** So many rows come to more than a record may have. */
const many = Math.ceil((1.1 * longestRecord) / Buffer.byteLength(row));

/** By story: the file, and what is said of it. */
const stories: Readonly<Record<string, readonly [readonly Part[], readonly string[]]>> = {
  'a quote that never closes': [[header, [row, 9], '海门市,3,"未完\n', [row, many]], ['data/unclosed-quote']],
  'a quote that never closes in the last rows': [
    [header, [row, 2000], '海门市,3,"未完\n', [row, 3000]],
    ['data/unclosed-quote'],
  ],
  'a line without an end': [
    [header, '海门市,3,', ['长', longestRecord / 2 + 9], '\n', [row, 9]],
    ['data/record-too-long'],
  ],
  'a line that ends in CRLF': [
    [header, '海门市,3,', ['x', longestRecord + 9], '\r\n', [row, 9]],
    ['data/record-too-long'],
  ],
  'a cell that is too long': [
    [header, '海门市,3,"', [`${'长'.repeat(20_000)}\n`, 450], '"\n', [row, 9]],
    ['data/ragged-row', 'data/unclosed-quote'],
  ],
  'cells of a mebibyte': [[header, [`海门市,3,"${'长\n'.repeat(300_000)}"\n${row}`, 5]], []],
};

function bytesOf(parts: readonly Part[], encoding: string): Uint8Array {
  const encode = (text: string): Buffer => (encoding === 'gb18030' ? gb18030(text) : Buffer.from(text));
  return Buffer.concat(
    parts.flatMap((part) => {
      const [text, times] = typeof part === 'string' ? [part, 1] : part;
      const bytes = encode(text);
      return Buffer.alloc(bytes.length * times, bytes);
    }),
  );
}

function requestOf(bytes: Uint8Array): CheckRequest {
  const given: GivenFile = { name: 'r.csv', path: 'r.csv', source: 'r', period: null, encoding: null };
  const opener = openerOf(new Map([['r.csv', bytes]]), 50_001);
  const rest = { period: null, language: 'en', only: null, stdin: null, version: '0' } as const;
  return { plan, files: [given], opener, ...rest };
}

describe.each(Object.entries(stories))('%s', (_, [parts, codes]) => {
  test.each(['utf-8', 'gb18030'])(
    'costs what csv-parse says in %s, and no row goes there',
    async (encoding) => {
      const request = requestOf(bytesOf(parts, encoding));
      const expected = await documentsOf(request, byReference);
      const counts: Scanning['counts'] = { records: 0, singly: 0 };
      const shared = { leastShared: 1, rangeSize: 7_000_000 };
      const ways: readonly WayOfScanning[] = [
        { scanning: { counts }, jobs: 0 },
        { scanning: shared, jobs: 0 },
        { scanning: shared, jobs: 2 },
      ];
      for (const way of ways) expect(await documentsOf(request, way)).toEqual(expected);
      // The report and the validation each read the rows behind the long record.
      expect(counts.records).toBeGreaterThanOrEqual(
        2 * parts.reduce((sum, part) => sum + (part[0] === row ? Number(part[1]) : 0), 0),
      );
      const { counts: said } = JSON.parse(expected.validation) as Validation;
      expect(said.map(({ code }) => code)).toEqual(codes);
    },
    120_000,
  );
});

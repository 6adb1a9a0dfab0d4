import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EngineName } from '../../src/data/database/database-url.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { openTestDatabase, servers, type TestDatabase } from '../support/database-tables.ts';
import { runBinary } from '../support/spawn-binary.ts';

// Columns of the engines' own types: what they hold is read without loss, or said to be no cell.
const folder = mkdtempSync(join(tmpdir(), 'plan-check-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const patience = 120_000;
let plans = 0;

interface Asked {
  readonly type: string;
  readonly measure: string;
  readonly head?: string;
  readonly source?: string;
}

/** A plan over the table of types with one target. */
function planOver({ type, measure, head = '', source = 'period: none' }: Asked): string {
  plans += 1;
  const file = join(folder, `plan-${plans}.yaml`);
  writeFileSync(
    file,
    `plan: types
title: Made up
language: en
${head}
sources:
  s:
    table: typed_rows
    ${source}
    columns:
      id: { type: text }
      v: { type: ${type}, optional: true }
sections:
  - title: Made up
    targets:
      - { id: a, title: A, target: at least 1, measure: ${measure} }
`,
  );
  return file;
}

async function reportOf(plan: string, url: string): Promise<Report> {
  const { stdout } = await runBinary(
    ['report', '--plan', plan, '--database', url, '--format', 'json'],
    folder,
  );
  return JSON.parse(stdout) as Report;
}

const codesOf = ({ diagnostics }: Report): readonly string[] => diagnostics.map(({ code }) => code);

/** How an engine writes the type of texts, and a type whose cells may be blank. */
const dialects: Readonly<
  Record<EngineName, { readonly text: string; readonly orNull: (type: string) => string }>
> = {
  postgresql: { text: 'text', orNull: (type) => type },
  mysql: { text: 'varchar(20)', orNull: (type) => `${type} null` },
  clickhouse: { text: 'String', orNull: (type) => `Nullable(${type})` },
  duckdb: { text: 'varchar', orNull: (type) => type },
};

/** Numbers of floating point and what they come to. */
const numbers: Readonly<Record<EngineName, readonly (readonly [string, string, string])[]>> = {
  postgresql: [
    ['double precision', '0.00003, 0.1', '0.10003'],
    ['double precision', '1e20, -2.5e-7', '99999999999999999999.99999975'],
    ['real', '12345.67, 1e-9', '12345.670000001'],
    ['numeric(30, 10)', '0.1, 12345678901234567890.0000000001', '12345678901234567890.1000000001'],
  ],
  mysql: [
    ['double', '0.00003, 0.1', '0.10003'],
    ['double', '1e20, -2.5e-7', '99999999999999999999.99999975'],
    // Written by itself, such a number has six digits.
    ['float', '1234567.8, 12345.67', '1246913.47'],
    ['float', '0.1, 3e-5', '0.10003'],
    ['bigint unsigned', '18446744073709551615, 1', '18446744073709551616'],
    ['bit(8)', "b'101', 1", '6'],
  ],
  clickhouse: [
    ['Float64', '0.00003, 0.1', '0.10003'],
    ['Float64', '1e20, -2.5e-7', '99999999999999999999.99999975'],
    ['Float32', '12345.67, 1e-9', '12345.670000001'],
    ['UInt64', '18446744073709551615, 1', '18446744073709551616'],
  ],
  duckdb: [
    ['double', '0.00003, 0.1', '0.10003'],
    ['double', '1e20, -2.5e-7', '99999999999999999999.99999975'],
    ['real', '12345.67, 1e-9', '12345.670000001'],
    ['hugeint', '170141183460469231731687303715884105726, 1', '170141183460469231731687303715884105727'],
  ],
};

/** Types that no cell can be read from, with a value. */
const unreadable: Readonly<Record<EngineName, readonly (readonly [string, string])[]>> = {
  postgresql: [
    ['bytea', "'\\x01'"],
    ['jsonb', "'{}'"],
    ['int[]', "'{1}'"],
    ['xml', "'<a/>'"],
    ['interval', "'1 day'"],
    ['daterange', "'[2017-01-01,2017-02-01)'"],
  ],
  mysql: [
    ['blob', "x'01'"],
    ['varbinary(10)', "'abc'"],
    ['geometry', 'point(1, 2)'],
  ],
  clickhouse: [
    ['Array(String)', "['a']"],
    ['Array(UInt8)', '[1, 2]'],
  ],
  duckdb: [
    ['blob', "'\\x01'"],
    ['json', "'{}'"],
    ['int[]', '[1]'],
    ['struct(a int)', "{'a': 1}"],
    ['map(int, int)', 'map([1], [2])'],
    ['interval', 'interval 1 day'],
  ],
};

/** A type that is a moment, and how a second of Universal Time is written into it. */
const moments: Readonly<Record<EngineName, readonly [string, (second: number) => string]>> = {
  postgresql: ['timestamptz', (second) => `to_timestamp(${second})`],
  mysql: ['timestamp', (second) => `from_unixtime(${second})`],
  clickhouse: ["DateTime('America/St_Johns')", (second) => `toDateTime(${second})`],
  duckdb: ['timestamptz', (second) => `to_timestamp(${second})`],
};

/** The first two are of 3 May in Shanghai, all but the first and the last in London, all but the first in New York. */
const seconds = ['02T16:30', '03T15:59', '03T21:00', '03T22:00', '04T01:00'].map(
  (time) => Date.parse(`2017-05-${time}:00Z`) / 1000,
);

for (const engine of Object.keys(servers) as EngineName[]) {
  const isThere = servers[engine] !== undefined;
  if (!isThere)
    console.warn(`no ${engine} here: start the tests with .ci/databases to see how its types are read`);
  describe.runIf(isThere)(engine, () => {
    const path = join(folder, 'types.duckdb');
    const url = engine === 'duckdb' ? `duckdb:${path}` : (servers[engine] ?? '');
    const { text, orNull } = dialects[engine];

    async function fill(type: string, values: readonly string[]): Promise<void> {
      const database: TestDatabase = await openTestDatabase(engine, path);
      const storage = engine === 'clickhouse' ? ' engine = Memory' : '';
      await database.run('drop table if exists typed_rows');
      await database.run(`create table typed_rows (id ${text}, v ${type})${storage}`);
      for (const [index, value] of values.entries()) {
        await database.run(`insert into typed_rows select 'A-${index}', ${value}`);
      }
      await database.close();
    }

    test.each(numbers[engine])('%s: %s come to %s', { timeout: patience }, async (type, values, sum) => {
      await fill(orNull(type), values.split(', '));
      const report = await reportOf(planOver({ type: 'decimal', measure: '{ sum: s, column: v }' }), url);
      expect(codesOf(report)).toEqual([]);
      expect(report.results[0]?.actual?.value).toBe(sum);
    });

    test.each(unreadable[engine])('%s is no cell', { timeout: patience }, async (type, value) => {
      await fill(type, [value]);
      const report = await reportOf(
        planOver({ type: 'text', measure: '{ count: s, where: { v: { blank: false } } }' }),
        url,
      );
      expect(codesOf(report)).toEqual(['data/column-type']);
      expect(report.results[0]?.status).toBe('invalid');
    });

    test.each([
      ['zone: Asia/Shanghai', '2', []],
      ['zone: America/New_York', '4', []],
      ['zone: UTC', '3', []],
    ])('moments are days of %s', { timeout: patience }, async (head, count, codes) => {
      const [type, at] = moments[engine];
      await fill(orNull(type), seconds.map(at));
      const source = 'period: v';
      const asked = { type: 'date', measure: '{ count: s }', source };
      const report = await reportOf(
        planOver({ ...asked, head: `period: 2017-05-03/2017-05-03\n${head}` }),
        url,
      );
      expect(report.results[0]?.actual?.value).toBe(count);
      expect(codesOf(report)).toEqual(codes);
      const unsaid = await reportOf(planOver({ ...asked, head: 'period: 2017' }), url);
      expect(codesOf(unsaid)).toContain('data/zone-unknown');
      expect(unsaid.results[0]?.actual?.value).toBe(String(seconds.length));
    });

    test(
      'numbers that are none are errors of their rows, which are named',
      { timeout: patience },
      async () => {
        if (engine === 'mysql') return;
        const type = { postgresql: 'real', clickhouse: 'Float32', duckdb: 'real' }[engine];
        const cast = (value: string): string =>
          engine === 'clickhouse' ? `toFloat32('${value}')` : `cast('${value}' as real)`;
        await fill(orNull(type), ['1.5', cast('nan'), 'null', cast('-inf')]);
        const source = 'period: none\n    key: [id]';
        const report = await reportOf(
          planOver({ type: 'decimal', measure: '{ sum: s, column: v }', source }),
          url,
        );
        expect(report.diagnostics.map(({ code, key }) => [code, key?.id])).toEqual([
          ['data/spreadsheet-error', 'A-1'],
          ['data/spreadsheet-error', 'A-3'],
        ]);
        expect(report.results[0]?.status).toBe('invalid');
      },
    );
  });
}

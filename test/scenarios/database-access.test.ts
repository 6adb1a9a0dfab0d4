import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineName } from '../../src/data/database/database-url.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { openTestDatabase, servers, type TestDatabase } from '../support/database-tables.ts';
import { runBinary } from '../support/spawn-binary.ts';

// Who may read what, on every server: a wrong password, a missing right, a right to some columns, names that are nearly right.
const folder = mkdtempSync(join(tmpdir(), 'plan-check-access-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const patience = 120_000;
let plans = 0;

interface Answer {
  readonly code: number | null;
  readonly codes: readonly string[];
  readonly status: string | undefined;
  readonly text: string;
}

async function asked(source: string, url: string): Promise<Answer> {
  plans += 1;
  const plan = join(folder, `plan-${plans}.yaml`);
  writeFileSync(
    plan,
    `plan: access
title: Made up
language: en
sources:
  s:
    ${source}
    period: none
    columns:
      id: { type: text }
      level: { type: text }
sections:
  - title: Made up
    targets:
      - { id: a, title: A, target: at least 1, measure: { count: s, where: { level: x } } }
`,
  );
  const { code, stdout, stderr } = await runBinary(
    ['report', '--plan', plan, '--database', url, '--format', 'json'],
    folder,
  );
  const { diagnostics, results } = JSON.parse(stdout) as Report;
  const text = diagnostics.map(({ message, hint }) => `${message} ${hint ?? ''}`).join('\n') + stderr;
  return { code, codes: diagnostics.map((found) => found.code), status: results[0]?.status, text };
}

/** What makes a user with a password, a table that the user may not read, and one that the user may read in part. */
const setUp: Readonly<Record<'postgresql' | 'mysql' | 'clickhouse', readonly string[]>> = {
  postgresql: [
    'drop schema if exists locked cascade',
    'drop role if exists locked_reader',
    `create role locked_reader login password 'right one'`,
    'create schema locked',
    'grant usage on schema locked to locked_reader',
    'create table locked.secret_rows (id text, level text)',
    'create table locked.partly_rows (id text, level text, wages int)',
    `insert into locked.partly_rows values ('A', 'x', 1)`,
    'grant select (id, level) on locked.partly_rows to locked_reader',
  ],
  mysql: [
    'drop database if exists locked',
    `create or replace user locked_reader@'127.0.0.1' identified by 'right one'`,
    'create database locked',
    'create table locked.secret_rows (id varchar(9), level varchar(9))',
    'create table locked.partly_rows (id varchar(9), level varchar(9), wages int)',
    `insert into locked.partly_rows values ('A', 'x', 1)`,
    `grant select (id, level) on locked.partly_rows to locked_reader@'127.0.0.1'`,
  ],
  clickhouse: [
    'drop database if exists locked',
    'drop table if exists secret_rows',
    'create database locked',
    'create table secret_rows (id String, level String) engine = Memory',
    'create table locked.partly_rows (id String, level String, wages Int32) engine = Memory',
    `insert into locked.partly_rows values ('A', 'x', 1)`,
  ],
};

for (const engine of ['postgresql', 'mysql', 'clickhouse'] as const satisfies readonly EngineName[]) {
  const server = servers[engine];
  if (server === undefined)
    console.warn(`no ${engine} here: start the tests with .ci/databases to see who may read`);
  describe.runIf(server !== undefined)(engine, () => {
    const as = (password: string, path?: string): string => {
      const url = new URL(server ?? '');
      url.username = 'locked_reader';
      url.password = password;
      if (path !== undefined) url.pathname = path;
      return url.href;
    };
    const path = engine === 'postgresql' ? undefined : '/locked';
    const secret = engine === 'clickhouse' ? 'default.secret_rows' : 'locked.secret_rows';
    beforeAll(async () => {
      const database: TestDatabase = await openTestDatabase(engine, '');
      for (const sql of setUp[engine]) await database.run(sql);
      await database.close();
    }, patience);

    test('a wrong password', { timeout: patience }, async () => {
      const { text, ...answer } = await asked('table: locked.partly_rows', as('an open one', path));
      expect(answer).toEqual({ code: 2, codes: ['data/database-denied'], status: 'invalid' });
      expect(text).not.toMatch(/an(?: |%20)open/);
    });

    test('no right to read a table', { timeout: patience }, async () => {
      const { text, ...answer } = await asked(`table: ${secret}`, as('right one', path));
      expect(answer).toEqual({ code: 2, codes: ['data/database-denied'], status: 'invalid' });
      expect(text).not.toMatch(/right(?: |%20)one/);
    });

    test('a right to some columns is enough for a query of them', { timeout: patience }, async () => {
      if (engine !== 'clickhouse') {
        const { text, ...whole } = await asked('table: locked.partly_rows', as('right one', path));
        expect(whole).toEqual({ code: 2, codes: ['data/database-denied'], status: 'invalid' });
        expect(text).toContain('query:');
      }
      const query = 'query: select id, level from locked.partly_rows';
      const { text, ...answer } = await asked(query, as('right one', path));
      expect({ ...answer, text }).toEqual({ code: 0, codes: [], status: 'pass', text: '' });
    });

    test('a database that is not there', { timeout: patience }, async () => {
      const url = new URL(server ?? '');
      url.pathname = '/not_there';
      const { code, codes, text } = await asked('table: partly_rows', url.href);
      expect({ code, codes }).toEqual({ code: 2, codes: ['data/database-denied'] });
      expect(text).toContain('not_there');
    });

    test.each([
      ['locked.partly_row', 'locked.partly_rows'],
      ['loked.partly_rows', 'locked.partly_rows'],
      ['faulty_nearby', 'faulty_near_by'],
    ])('%s is nearly %s', { timeout: patience }, async (table, nearest) => {
      const database = await openTestDatabase(engine, '');
      const storage = engine === 'clickhouse' ? ' engine = Memory' : '';
      await database.run('drop table if exists faulty_near_by');
      await database.run(`create table faulty_near_by (id decimal(9, 0))${storage}`);
      await database.close();
      const { code, codes, text } = await asked(`table: ${table}`, server ?? '');
      expect({ code, codes }).toEqual({ code: 2, codes: ['data/no-table'] });
      expect(text).toContain(`the nearest is "${nearest}"`);
    });
  });
}

test('a server that speaks another protocol is not there', { timeout: patience }, async (context) => {
  if (servers.postgresql === undefined) return context.skip();
  const { host } = new URL(servers.postgresql);
  const { code, codes } = await asked('table: rows', `clickhouse://${host}/default`);
  expect({ code, codes }).toEqual({ code: 2, codes: ['data/database-unreachable'] });
});

test.each([
  ['no such file', null],
  ['bytes that are no database', Buffer.alloc(5000, 'x')],
])('DuckDB: %s', { timeout: patience }, async (name, bytes) => {
  const file = join(folder, `${name.replaceAll(' ', '-')}.duckdb`);
  if (bytes !== null) writeFileSync(file, bytes);
  const { code, codes, status } = await asked('table: rows', `duckdb:${file}`);
  expect({ code, codes, status }).toEqual({
    code: 2,
    codes: ['data/database-unreachable'],
    status: 'invalid',
  });
});

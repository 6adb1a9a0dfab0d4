import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineName } from '../../src/data/database/database-url.ts';
import { openTestDatabase, servers, type TestDatabase } from '../support/database-tables.ts';
import { runBinary, type SpawnedRun, startBinary } from '../support/spawn-binary.ts';

// What goes wrong with real servers is said with what to do; nothing is judged by half, and no password is printed.
const folder = mkdtempSync(join(tmpdir(), 'plan-check-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const patience = 120_000;
const binary = join(import.meta.dirname, '../../bin/plan-check.js');

/** A plan over one table or query, whose only target is met by the rows that are there before anything breaks. */
function planOver(source: string, level: string = 'type: text'): string {
  const file = join(
    folder,
    `plan-${Math.abs([...source, ...level].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) | 0, 7))}.yaml`,
  );
  writeFileSync(
    file,
    `plan: faults
title: Made up
language: en
period: 2017
sources:
  s:
    ${source}
    columns:
      id: { type: text }
      level: { ${level} }
      amount: { type: decimal, optional: true }
sections:
  - title: Made up
    targets:
      - { id: a, title: A, target: at least 1, measure: { count: s, where: { level: x } } }
`,
  );
  return file;
}

interface Judged {
  readonly run: SpawnedRun;
  readonly codes: readonly string[];
  readonly statuses: readonly string[];
  readonly text: string;
}

async function judged(plan: string, url: string, more: readonly string[] = []): Promise<Judged> {
  const run = await runBinary(
    ['report', '--plan', plan, '--database', url, '--format', 'json', ...more],
    folder,
  );
  return read(run);
}

function read(run: SpawnedRun): Judged {
  const report = JSON.parse(run.stdout) as {
    readonly diagnostics: readonly { readonly code: string }[];
    readonly results: readonly { readonly status: string }[];
  };
  return {
    run,
    codes: report.diagnostics.map(({ code }) => code),
    statuses: report.results.map(({ status }) => status),
    text: run.stdout + run.stderr,
  };
}

const rows = "(select 'A-1' as id, 'x' as level, 1 as amount)";

/** Rows of which the nine hundredth cannot be reckoned, and rows that take long, as each engine writes them. */
const failing: Readonly<Record<EngineName, string>> = {
  postgresql: `select cast(i as text) as id, 'x' as level, 1 / (i - 900) as amount from generate_series(1, 2000) as g(i)`,
  mysql: `select seq as id, 'x' as level, if(seq = 900, (select 1 union select 2), 1) as amount from seq_1_to_2000`,
  clickhouse: `select toString(number) as id, 'x' as level, intDiv(1, number - 900) as amount from system.numbers limit 2000`,
  duckdb: `select cast(i as varchar) as id, 'x' as level, case when i = 900 then cast(error('no') as integer) else 1 end as amount from range(2000) t(i)`,
};
const slow: Readonly<Partial<Record<EngineName, string>>> = {
  postgresql: `select 'A' as id, 'x' as level, 1 as amount from pg_sleep(600)`,
  mysql: `select 'A' as id, 'x' as level, sum(a.seq * b.seq * c.seq) as amount from seq_1_to_100000 a, seq_1_to_100000 b, seq_1_to_100000 c`,
  clickhouse: `select toString(n % 7) as id, 'x' as level, sum(n) as amount from (select number as n from system.numbers) group by id`,
};
const running: Readonly<Partial<Record<EngineName, string>>> = {
  postgresql: `select count(*) from pg_stat_activity where state = 'active' and query like 'select %count(%pg_sleep%' and pid <> pg_backend_pid()`,
  mysql: `select count(*) from information_schema.processlist where info like '%seq_1_to_100000 c%' and id <> connection_id()`,
  clickhouse: `select count() from system.processes where query like '%system.numbers) group by id%' and query not like '%system.processes%'`,
};

for (const engine of Object.keys(servers) as EngineName[]) {
  const isThere = servers[engine] !== undefined;
  if (!isThere)
    console.warn(`no ${engine} here: start the tests with .ci/databases to see what its faults look like`);
  describe.runIf(isThere)(engine, () => {
    let database: TestDatabase;
    let url = '';
    beforeAll(async () => {
      database = await openTestDatabase(engine, join(folder, 'faults.duckdb'));
      url = database.url.text;
      const storage = engine === 'clickhouse' ? ' engine = Memory' : '';
      await database.run('drop table if exists faulty_rows');
      await database.run(`create table faulty_rows${storage} as select * from ${rows} q`);
      if (engine === 'duckdb') await database.close();
    }, patience);
    afterAll(async () => {
      if (engine !== 'duckdb') await database.close();
    });

    test('a sound table is judged', { timeout: patience }, async () => {
      const { run, codes, statuses } = await judged(planOver('table: faulty_rows'), url);
      expect({ code: run.code, codes, statuses }).toEqual({ code: 0, codes: [], statuses: ['pass'] });
    });

    test('a table that is not there is named with the nearest', { timeout: patience }, async () => {
      const { run, codes, statuses, text } = await judged(planOver('table: faulty_row'), url);
      expect({ code: run.code, codes, statuses }).toEqual({
        code: 2,
        codes: ['data/no-table'],
        statuses: ['invalid'],
      });
      expect(text).toContain('faulty_rows');
    });

    test('a column that is not there', { timeout: patience }, async () => {
      const { run, codes, statuses } = await judged(
        planOver('table: faulty_rows', 'header: lewel, type: text'),
        url,
      );
      expect(codes).toEqual([]);
      expect({ code: run.code, statuses }).toEqual({ code: 0, statuses: ['pass'] });
      const query = `query: "select id, amount from faulty_rows"`;
      const missing = await judged(planOver(query), url);
      expect(missing.codes).toEqual(['data/missing-column']);
      expect(missing.statuses).toEqual(['invalid']);
      expect(missing.run.code).toBe(3);
    });

    test('rows that fail half-way are no rows', { timeout: patience }, async () => {
      const { run, codes, statuses } = await judged(
        planOver(`query: ${JSON.stringify(failing[engine])}`),
        url,
      );
      expect({ code: run.code, codes, statuses }).toEqual({
        code: 3,
        codes: ['data/database-failed'],
        statuses: ['invalid'],
      });
    });

    test('a query that is no single SELECT is not run', { timeout: patience }, async () => {
      for (const query of [
        'drop table faulty_rows',
        'select 1; drop table faulty_rows',
        'explain select 1',
      ]) {
        const { run, codes, statuses } = await judged(planOver(`query: ${JSON.stringify(query)}`), url);
        expect({ code: run.code, codes, statuses }, query).toEqual({
          code: 2,
          codes: ['data/bad-query'],
          statuses: ['invalid'],
        });
      }
      expect((await judged(planOver('table: faulty_rows'), url)).statuses).toEqual(['pass']);
    });

    // Nothing that DuckDB is asked here takes long enough to be stopped.
    if (slow[engine] === undefined) return;
    test('a statement has its time limit', { timeout: patience }, async () => {
      const plan = planOver(`query: ${JSON.stringify(slow[engine])}`);
      const { codes, statuses } = await judged(plan, url, ['--timeout', '2']);
      expect(statuses).toEqual(['invalid']);
      expect(codes).toEqual(['data/database-too-slow']);
    });

    test('Ctrl-C ends what is running', { timeout: patience }, async () => {
      const count = async (): Promise<string> => (await database.ask(running[engine] ?? ''))[0]?.[0] ?? '';
      const plan = planOver(`query: ${JSON.stringify(slow[engine])}`);
      const { child, ended } = startBinary(['report', '--plan', plan, '--database', url], folder);
      while ((await count()) === '0') await turn();
      child.kill('SIGINT');
      expect((await ended).code).toBe(130);
      while ((await count()) !== '0') await turn();
    });
  });
}

/** Lets others run. */
function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

const postgresql = servers.postgresql ?? '';
describe.runIf(servers.postgresql !== undefined)('rights and types in PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('postgresql', '');
    await database.run(`
      drop table if exists faulty_types, faulty_other, "名 字""q";
      drop role if exists faulty_reader;
      create role faulty_reader login;
      create table faulty_types (id text, level text, amount double precision, raw bytea, doc jsonb, list int[]);
      insert into faulty_types values ('A-1', 'x', 'NaN'), ('A-2', null, 'Infinity'), ('A-3', '', 1.5), ('A-4', 'x', null);
      create table "名 字""q" (id text, "级别 ""甲""" text);
      insert into "名 字""q" values ('A''1', 'x'), ('A\\2', 'x')`);
  }, patience);
  afterAll(() => database.close());

  test('no right to read', { timeout: patience }, async () => {
    const { run, codes, statuses } = await judged(
      planOver('table: faulty_types'),
      postgresql.replace('tester@', 'faulty_reader:hush-hush@'),
    );
    expect({ code: run.code, codes, statuses }).toEqual({
      code: 2,
      codes: ['data/database-denied'],
      statuses: ['invalid'],
    });
    expect(run.stdout + run.stderr).not.toContain('hush-hush');
  });

  test('a user that is not there', { timeout: patience }, async () => {
    const { codes, text } = await judged(
      planOver('table: faulty_types'),
      postgresql.replace('tester@', 'nobody_here:hush-hush@'),
    );
    expect(codes).toEqual(['data/database-denied']);
    expect(text).not.toContain('hush-hush');
  });

  test('a column of bytes, JSON or a list cannot be a cell', { timeout: patience }, async () => {
    for (const column of ['raw', 'doc', 'list']) {
      const { codes, statuses } = await judged(planOver('table: faulty_types'), postgresql);
      expect({ codes, statuses }, column).toEqual({ codes: [], statuses: ['pass'] });
      const query = `query: "select id, ${column} as level, amount from faulty_types"`;
      const asked = await judged(planOver(query), postgresql);
      expect({ codes: asked.codes, statuses: asked.statuses }, column).toEqual({
        codes: ['data/column-type'],
        statuses: ['invalid'],
      });
    }
  });

  test('NaN and infinity are no numbers; NULL and blank are both blank', { timeout: patience }, async () => {
    const plan = planOver('table: faulty_types');
    const run = await runBinary(
      ['validate', '--plan', plan, '--database', postgresql, '--format', 'json'],
      folder,
    );
    const { diagnostics } = JSON.parse(run.stdout) as {
      readonly diagnostics: readonly { readonly code: string; readonly cell: string | null }[];
    };
    expect(diagnostics.filter(({ code }) => code === 'data/spreadsheet-error')).toHaveLength(2);
    expect(diagnostics.filter(({ code }) => code === 'data/blank-required')).toHaveLength(2);
  });

  test('names with quotes, blanks and Chinese', { timeout: patience }, async () => {
    const plan = planOver(`table: '"名 字""q"'`, `header: '级别 "甲"', type: text`);
    const { codes, statuses, run } = await judged(plan, postgresql);
    expect({ code: run.code, codes, statuses }).toEqual({ code: 0, codes: [], statuses: ['pass'] });
  });

  test('a server that ends the session in between', { timeout: patience }, async () => {
    const plan = planOver(`query: ${JSON.stringify(slow.postgresql)}`);
    const { ended } = startBinary(
      ['report', '--plan', plan, '--database', postgresql, '--format', 'json'],
      folder,
    );
    const end = `select pg_terminate_backend(pid) from pg_stat_activity where state = 'active' and query like 'select %count(%pg_sleep%' and pid <> pg_backend_pid()`;
    while ((await database.ask(end)).length === 0) await turn();
    const { run, codes, statuses } = read(await ended);
    expect({ code: run.code, codes, statuses }).toEqual({
      code: 3,
      codes: ['data/database-unreachable'],
      statuses: ['invalid'],
    });
  });
});

describe('addresses', () => {
  test('a wrong password is not printed', { timeout: patience }, async (context) => {
    if (servers.mysql === undefined) return context.skip();
    const { codes, run, text } = await judged(
      planOver('table: faulty_rows'),
      servers.mysql.replace('a%20secret', 'an%20open%20one'),
    );
    expect({ code: run.code, codes }).toEqual({ code: 2, codes: ['data/database-denied'] });
    expect(text).not.toMatch(/an(?: |%20)open/);
  });

  test('nobody answers', { timeout: patience }, async () => {
    const url = 'postgresql://me:hush-hush@127.0.0.1:9/x';
    const { codes, run, text, statuses } = await judged(planOver('table: faulty_rows'), url);
    expect({ code: run.code, codes, statuses }).toEqual({
      code: 2,
      codes: ['data/database-unreachable'],
      statuses: ['invalid'],
    });
    expect(text).not.toContain('hush-hush');
  });

  test('an address that is none is not repeated', { timeout: patience }, async () => {
    for (const url of ['oracle://me:hush-hush@x/y', 'hush-hush', 'postgresql://', 'postgresql:hush-hush']) {
      const run = await runBinary(
        ['report', '--plan', planOver('table: faulty_rows'), '--database', url, '--format', 'json'],
        folder,
      );
      expect(run.code, url).toBe(2);
      expect(run.stdout + run.stderr, url).toContain('usage/bad-option-value');
      expect(run.stdout + run.stderr, url).not.toContain('hush-hush');
    }
  });

  test('a driver that is not installed is named with what installs it', { timeout: patience }, async () => {
    const copy = join(folder, 'program');
    for (const part of ['bin', 'dist']) {
      cpSync(join(binary, '../..', part), join(copy, part), { recursive: true });
    }
    writeFileSync(join(copy, 'package.json'), '{}');
    const drivers = {
      'postgresql://x@127.0.0.1/x': 'pg',
      'mysql://x@127.0.0.1/x': 'mysql2',
      'duckdb:x': '@duckdb/node-api',
    };
    for (const [url, driver] of Object.entries(drivers)) {
      const args = [
        'report',
        '--plan',
        planOver('table: faulty_rows'),
        '--database',
        url,
        '--format',
        'json',
      ];
      const { codes, run, text } = read(await runBinary(args, folder, join(copy, 'bin/plan-check.js')));
      expect({ code: run.code, codes }, url).toEqual({ code: 2, codes: ['data/database-driver'] });
      expect(text).toContain(`npm install ${driver}`);
    }
  });
});

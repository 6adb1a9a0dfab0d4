import { DuckDBInstance } from '@duckdb/node-api';
import { createConnection } from 'mysql2/promise';
import { parseDatabaseUrl } from '../../src/data/database/database-url.ts';
import type { DatabaseUrl, EngineName } from '../../src/data/database/database-url.ts';
import { engines } from '../../src/data/database/open-database.ts';

/** Rows to be put into a table: names of columns, their types as SQL, and texts. */
export interface Rows {
  readonly name: string;
  readonly columns: readonly string[];
  /** By column; texts unless given. */
  readonly types?: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** A database that tests may write to. */
export interface TestDatabase {
  readonly url: DatabaseUrl;
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query, as texts. */
  readonly ask: (sql: string) => Promise<readonly (readonly string[])[]>;
  readonly close: () => Promise<void>;
}

/** The servers that `.ci/databases` has started; DuckDB needs none. */
export const servers: Readonly<Record<EngineName, string | undefined>> = {
  postgresql: process.env['PLAN_CHECK_TEST_POSTGRESQL'],
  mysql: process.env['PLAN_CHECK_TEST_MYSQL'],
  clickhouse: process.env['PLAN_CHECK_TEST_CLICKHOUSE'],
  duckdb: 'duckdb:',
};

/** Opens a database for writing; `path` is the file of DuckDB. */
export async function openTestDatabase(engine: EngineName, path: string): Promise<TestDatabase> {
  const text = engine === 'duckdb' ? `duckdb:${path}` : (servers[engine] ?? '');
  const url = parseDatabaseUrl(text);
  if (url === null) throw new Error(`no address of ${engine}`);
  if (engine === 'duckdb') {
    const instance = await DuckDBInstance.create(path);
    const client = await instance.connect();
    return {
      url,
      run: async (sql) => void (await client.run(sql)),
      ask: async (sql) => (await client.runAndReadAll(sql)).getRows().map((row) => row.map(String)),
      close: async () => {
        client.closeSync();
        instance.closeSync();
      },
    };
  }
  if (engine === 'mysql') {
    const client = await createConnection({ uri: text, charset: 'utf8mb4' });
    return {
      url,
      run: async (sql) => void (await client.query(sql)),
      ask: async (sql) => {
        const [rows] = await client.query({ sql, rowsAsArray: true });
        return Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.map(String) : [])) : [];
      },
      close: () => client.end(),
    };
  }
  if (engine === 'postgresql') {
    const pg = await import('pg');
    const client = new pg.default.Client({ connectionString: text });
    await client.connect();
    return {
      url,
      run: async (sql) => void (await client.query(sql)),
      ask: async (sql) => {
        const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
        return rows.map((row) => row.map(String));
      },
      close: () => client.end(),
    };
  }
  const { protocol, host } = new URL(text.replace(/^clickhouse:/, 'http:'));
  const send = async (sql: string): Promise<string> => {
    const answer = await fetch(`${protocol}//${host}/`, { method: 'POST', body: sql });
    const said = await answer.text();
    if (!answer.ok) throw new Error(said);
    return said;
  };
  return {
    url,
    run: async (sql) => void (await send(sql)),
    ask: async (sql) =>
      (await send(sql))
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\t')),
    close: async () => undefined,
  };
}

const textTypes: Readonly<Record<EngineName, string>> = {
  postgresql: 'text',
  mysql: 'text',
  clickhouse: 'Nullable(String)',
  duckdb: 'varchar',
};

/** Makes a table anew and fills it. */
export async function fillTable(
  { url, run }: TestDatabase,
  { name, columns, types, rows }: Rows,
): Promise<void> {
  const { engine } = url;
  const { quote } = engines[engine].dialect;
  const own = columns.map((column, index) => `${quote(column)} ${types?.[index] ?? textTypes[engine]}`);
  await run(`drop table if exists ${quote(name)}`);
  const storage = engine === 'clickhouse' ? ' engine = Memory' : '';
  await run(`create table ${quote(name)} (${own.join(', ')})${storage}`);
  for (let from = 0; from < rows.length; from += 500) {
    const values = rows
      .slice(from, from + 500)
      .map((row) => `(${row.map((cell) => literal(cell, engine)).join(', ')})`);
    await run(`insert into ${quote(name)} values ${values.join(', ')}`);
  }
}

function literal(cell: string | null, engine: EngineName): string {
  if (cell === null) return 'null';
  const quoted = cell.replaceAll("'", "''");
  return engine === 'mysql' || engine === 'clickhouse'
    ? `'${quoted.replaceAll('\\', '\\\\')}'`
    : `'${quoted}'`;
}

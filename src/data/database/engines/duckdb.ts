import {
  type ColumnKind,
  type Connection,
  type Dialect,
  databaseError,
  plainText,
  type DatabaseFault,
  loadDriver,
} from '../engine.ts';
import { duckdbPath } from '../database-url.ts';

interface Chunk {
  readonly rowCount: number;
  readonly getRows: () => readonly (readonly unknown[])[];
}

interface Client {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
  readonly stream: (sql: string) => Promise<{ readonly fetchChunk: () => Promise<Chunk | null> }>;
  readonly closeSync: () => void;
}

interface Instance {
  readonly connect: () => Promise<Client>;
  readonly closeSync: () => void;
}

interface Driver {
  readonly DuckDBInstance: {
    readonly create: (path: string, options: Readonly<Record<string, string>>) => Promise<Instance>;
  };
}

/** DuckDB: its files, and what it reads itself. */
export const duckdbDialect: Dialect = {
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  asText: (column) => `coalesce(cast(${column} as varchar), '')`,
  length: (text) => `length(${text})`,
  firstCharacter: (text) => `substr(${text}, 1, 1)`,
  concat: (text, other) => `${text} || ${other}`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  sum: (column) => `sum(${column})`,
  folded: (column) => `lower(${column})`,
  isPlain: (column) => `coalesce(length(${column}) > 6 and regexp_matches(${column}, '${plainText}'), false)`,
};

/** Opens a DuckDB file for reading; without a name a database of nothing, in which Parquet can be read. */
export async function openDuckdb(url: string): Promise<Connection> {
  const { DuckDBInstance } = await loadDriver<Driver>('@duckdb/node-api');
  const path = duckdbPath(url);
  const isMemory = path === '' || path === ':memory:';
  const attempt = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // What was asked stands behind what is wrong with it.
      throw databaseError(faultOf(message), message.replace(/\s+LINE \d+: [^]*$/, '').slice(0, 300));
    }
  };
  const instance = await attempt(() =>
    DuckDBInstance.create(isMemory ? ':memory:' : path, isMemory ? {} : { access_mode: 'READ_ONLY' }),
  );
  const client = await attempt(() => instance.connect());
  await attempt(() => client.run(`set timezone = 'UTC'`)).catch(() => undefined);
  await attempt(() => client.run('begin transaction'));
  const table = async (sql: string): Promise<readonly (readonly string[])[]> =>
    textsOf((await attempt(() => client.runAndReadAll(sql))).getRows());
  return {
    columns: async (relation) =>
      (await table(`describe select * from ${relation} as plan_check`)).map(([name = '', type = '']) => ({
        name,
        type,
        kind: kindOf(type),
        isWhole: /INT/.test(type) || /^DECIMAL\(\d+,\s*0\)/.test(type),
      })),
    tables: async () => (await table('show tables')).map(([name = '']) => name),
    rows: async function* (sql) {
      const result = await attempt(() => client.stream(sql));
      for (;;) {
        const chunk = await attempt(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield textsOf(chunk.getRows());
      }
    },
    close: async () => {
      client.closeSync();
      instance.closeSync();
    },
  };
}

function textsOf(rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))));
}

function faultOf(message: string): DatabaseFault {
  if (message.startsWith('Catalog Error: Table with name')) return 'no-table';
  return /^(?:IO|Invalid Input) Error: (?:Cannot open|No files|Could not|The file .* is not a valid DuckDB)/s.test(
    message,
  )
    ? 'unreachable'
    : 'failed';
}

function kindOf(type: string): ColumnKind {
  if (/\[\d*\]$|^(?:STRUCT|MAP|UNION|BLOB|BIT|JSON|INTERVAL)/.test(type)) return 'unreadable';
  if (/^(?:FLOAT|DOUBLE|REAL)/.test(type)) return 'float';
  if (type === 'DATE') return 'day';
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|DECIMAL)/.test(type)) return 'number';
  return /^(?:VARCHAR|ENUM)/.test(type) ? 'text' : 'other';
}

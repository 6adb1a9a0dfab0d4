import {
  type ColumnKind,
  type Connection,
  type Dialect,
  fromDriver,
  loadDriver,
  plainText,
  type TableColumn,
  whileConnecting,
} from '../engine.ts';

interface Result {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly rows: readonly (readonly string[])[];
}

interface Asked {
  readonly text: string;
  readonly rowMode: 'array';
  readonly types?: object;
  readonly values?: readonly unknown[];
}

/** A query whose rows are heard of one by one. */
interface Heard {
  readonly on: (<T extends 'row' | 'error' | 'end'>(event: T, heard: Hearers[T]) => unknown) & object;
}

interface Hearers {
  readonly row: (row: readonly (string | null)[]) => void;
  readonly error: (error: Error) => void;
  readonly end: () => void;
}

interface Client {
  readonly connect: () => Promise<void>;
  readonly query: ((query: Asked) => Promise<Result>) & ((query: Heard) => Heard);
  readonly connection: { readonly stream: { readonly pause: () => void; readonly resume: () => void } };
  readonly end: () => Promise<void>;
  /** The number of the server's process. */
  readonly processID: number;
  readonly on: (event: 'error', heard: (error: Error) => void) => void;
}

interface Driver {
  readonly default: {
    readonly Client: new (options: object) => Client;
    readonly Query: new (query: Asked) => Heard;
  };
}

const rowsAtATime = 5000;

/** PostgreSQL and what speaks its protocol. */
export const postgresqlDialect: Dialect = {
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  asText: (column) => `coalesce(cast(${column} as text), '')`,
  length: (text) => `char_length(${text})`,
  firstCharacter: (text) => `left(${text}, 1)`,
  concat: (text, other) => `${text} || ${other}`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  sum: (column) => `sum(${column})`,
  folded: (column) => `lower(cast(${column} as text))`,
  isPlain: (column) =>
    `coalesce(char_length(cast(${column} as text)) > 6 and cast(${column} as text) ~ '${plainText}', false)`,
  // Where groups are wanted in the order of their own columns the planner sorts all rows to group them; a few groups are
  // sorted at once. Nobody can tell it how many there are.
  inOrder: (groups, columns) =>
    `select * from (${groups}) as plan_check_groups order by ${columns.map((column) => `${column} || ''`).join(', ')}`,
};

/** What makes an engine that knows these settings group by hashing, in as many processes as it likes; others do without. */
const tuning = [
  'set local enable_sort = off',
  'set local jit = off',
  'set local parallel_tuple_cost = 0',
  'set local parallel_setup_cost = 0',
  `select set_config('work_mem', '64MB', true) where pg_size_bytes(current_setting('work_mem')) < 67108864`,
];

const asTexts = { getTypeParser: () => (value: string) => value };

async function begin(ask: (text: string) => Promise<Result>, seconds: number): Promise<void> {
  await ask('begin isolation level repeatable read read only');
  for (const setting of [
    `statement_timeout = ${seconds * 1000}`,
    `datestyle = 'ISO, YMD'`,
    `timezone = 'UTC'`,
    'extra_float_digits = 1',
  ]) {
    await ask(`set local ${setting}`);
  }
}

/** Opens one read-only transaction, in which every query sees the same moment. */
export async function openPostgresql(url: string, seconds: number): Promise<Connection> {
  const driver = await loadDriver<Driver>('pg');
  const client = new driver.default.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const ask = async (text: string, values: readonly unknown[] = []): Promise<Result> => {
    try {
      return await client.query({
        text,
        values,
        rowMode: 'array',
        types: asTexts,
      });
    } catch (error) {
      throw fromDriver(error);
    }
  };
  // A connection that breaks while nobody asks is heard of by the next question.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw whileConnecting(error);
  }
  await begin(ask, seconds);
  // After an error a transaction answers nothing more, unless it goes back to before it.
  const attempt = async (text: string): Promise<Result> => {
    await ask('savepoint plan_check');
    try {
      return await ask(text);
    } catch (error) {
      await ask('rollback to savepoint plan_check').catch(() => undefined);
      throw error;
    }
  };
  for (const setting of tuning) await attempt(setting).catch(() => undefined);
  return {
    columns: async (relation) => {
      const { fields } = await attempt(`select * from ${relation} as plan_check limit 0`);
      const types = await ask('select oid, typname, typcategory from pg_type where oid = any($1)', [
        fields.map(({ dataTypeID }) => dataTypeID),
      ]);
      return fields.map(({ name, dataTypeID }): TableColumn => {
        const [, type = '', category = ''] = types.rows.find(([oid]) => Number(oid) === dataTypeID) ?? [];
        return { name, type, kind: kindOf(type, category), isWhole: /^int\d$/.test(type) };
      });
    },
    tables: async () => {
      const { rows } = await ask(
        `select case when table_schema = any(current_schemas(false)) then table_name else table_schema || '.' || table_name end from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') limit 1000`,
      );
      return rows.map(([name = '']) => name);
    },
    rows: async function* (sql) {
      await ask('savepoint plan_check');
      const query = new driver.default.Query({ text: sql, rowMode: 'array', types: asTexts });
      let isEnded = false;
      try {
        for await (const rows of rowsOf(client, query)) yield rows;
        isEnded = true;
      } catch (error) {
        isEnded = true;
        await ask('rollback to savepoint plan_check').catch(() => undefined);
        throw fromDriver(error);
      } finally {
        if (!isEnded) {
          await cancelProcess(driver, url, client.processID).catch(() => undefined);
          await ask('rollback to savepoint plan_check').catch(() => undefined);
        }
      }
    },
    cancel: () => cancelProcess(driver, url, client.processID),
    close: async () => {
      await client.end().catch(() => undefined);
    },
  };
}

/** The rows of a query as they come; a server whose rows are not taken is kept waiting. */
async function* rowsOf(client: Client, query: Heard): AsyncGenerator<readonly (readonly string[])[]> {
  const { stream } = client.connection;
  let [rows, isEnded, fault]: [string[][], boolean, Error | null] = [[], false, null];
  let wake = (): void => undefined;
  query.on('row', (row) => {
    rows.push(row.map((cell) => cell ?? ''));
    if (rows.length < rowsAtATime) return;
    stream.pause();
    wake();
  });
  query.on('error', (error) => {
    fault = error;
    wake();
  });
  query.on('end', () => {
    isEnded = true;
    wake();
  });
  client.query(query);
  try {
    for (;;) {
      if (rows.length < rowsAtATime && !isEnded && fault === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (fault !== null) throw fault;
      const taken = rows;
      rows = [];
      stream.resume();
      if (taken.length > 0) yield taken;
      else if (isEnded) return;
    }
  } finally {
    stream.resume();
  }
}

/** Ends what a process of the server is doing, from a connection of its own. */
async function cancelProcess(
  { default: { Client: Other } }: Driver,
  url: string,
  process: number,
): Promise<void> {
  const other = new Other({ connectionString: url, connectionTimeoutMillis: 2000 });
  other.on('error', () => undefined);
  await other.connect();
  await other.query({ text: `select pg_cancel_backend(${process})`, rowMode: 'array' });
  await other.end();
}

function kindOf(type: string, category: string): ColumnKind {
  if (type === 'date') return 'day';
  if (type.startsWith('float')) return 'float';
  if (category === 'N' && type !== 'money') return 'number';
  if (category === 'S' || category === 'E') return 'text';
  return category === 'D' || category === 'B' || type === 'uuid' ? 'other' : 'unreadable';
}

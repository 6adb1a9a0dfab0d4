import {
  type ColumnKind,
  type Connection,
  type Dialect,
  fromDriver,
  loadDriver,
  plainText,
  whileConnecting,
} from '../engine.ts';

interface Field {
  readonly name: string;
  readonly columnType: number;
  readonly characterSet: number;
}

interface Query {
  readonly stream: (options: { highWaterMark: number }) => AsyncIterable<readonly (Buffer | null)[]>;
}

interface Base {
  readonly query: (query: object) => Query;
}

interface Client {
  readonly query: (query: object) => Promise<[readonly (readonly (Buffer | null)[])[], readonly Field[]]>;
  readonly connection: Base;
  readonly threadId: number;
  readonly end: () => Promise<void>;
  readonly destroy: () => void;
}

interface Driver {
  readonly createConnection: (options: object) => Promise<Client>;
}

const rowsAtATime = 1000;
const binary = 63;

/** What the protocol's types are called, as far as they are not texts. */
const typeNames: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'tinyint',
  2: 'smallint',
  3: 'int',
  4: 'float',
  5: 'double',
  7: 'timestamp',
  8: 'bigint',
  9: 'mediumint',
  10: 'date',
  11: 'time',
  12: 'datetime',
  13: 'year',
  16: 'bit',
  242: 'vector',
  245: 'json',
  246: 'decimal',
  249: 'tinyblob',
  250: 'mediumblob',
  251: 'longblob',
  252: 'blob',
  253: 'varbinary',
  254: 'binary',
  255: 'geometry',
};

/** How columns are written that lose something otherwise: moments their zone, numbers of 32 bits all digits after the sixth. */
const ownText: Readonly<Record<string, (column: string) => string>> = {
  timestamp: (column) => `concat(convert(${column} using utf8mb4), '+00:00')`,
  float: (column) => `convert(${column} + 0e0 using utf8mb4)`,
  bit: (column) => `convert(${column} + 0 using utf8mb4)`,
};

/** MySQL, MariaDB and what speaks their protocol. Texts are compared by their bytes: their collations fold case. */
export const mysqlDialect: Dialect = {
  quote: (name) => `\`${name.replaceAll('`', '``')}\``,
  asText: (column, of) =>
    `cast(coalesce(${(of && ownText[of.type]?.(column)) ?? `convert(${column} using utf8mb4)`}, '') as binary)`,
  length: (text) => `char_length(convert(${text} using utf8mb4))`,
  firstCharacter: (text) => `cast(left(convert(${text} using utf8mb4), 1) as binary)`,
  concat: (text, other) => `concat(${text}, ${other})`,
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`,
  sum: (column) => `sum(${column})`,
  folded: (column) => `cast(lower(convert(${column} using utf8mb4)) as binary)`,
  isPlain: (column) => `coalesce(char_length(${column}) > 6 and ${column} regexp '${plainText}', 0)`,
};

/** Opens one read-only transaction over a consistent snapshot. */
export async function openMysql(url: string, seconds: number): Promise<Connection> {
  const driver = await loadDriver<Driver>('mysql2/promise');
  const uri = url.replace(/^mariadb:/, 'mysql:');
  const connect = async (): Promise<Client> => {
    try {
      return await driver.createConnection({
        uri,
        connectTimeout: 10_000,
        charset: 'utf8mb4',
        rowsAsArray: true,
      });
    } catch (error) {
      throw whileConnecting(error);
    }
  };
  const client = await connect();
  const ask = async (sql: string): Promise<[readonly (readonly string[])[], readonly Field[]]> => {
    try {
      const [rows, fields] = await client.query({ sql, rowsAsArray: true, typeCast });
      return [Array.isArray(rows) ? rows.map(textsOf) : [], fields];
    } catch (error) {
      throw fromDriver(error);
    }
  };
  // MariaDB counts seconds, MySQL thousandths; each refuses the other's name.
  await ask(`set session max_statement_time = ${seconds}`).catch(() =>
    ask(`set session max_execution_time = ${seconds * 1000}`),
  );
  await ask(`set session time_zone = '+00:00'`);
  await ask('set session transaction isolation level repeatable read');
  await ask('start transaction with consistent snapshot, read only');
  return {
    columns: async (relation) => {
      const [, fields] = await ask(`select * from ${relation} as plan_check limit 0`);
      return fields.map(({ name, columnType, characterSet }) => ({
        name,
        type: typeNames[columnType] ?? String(columnType),
        isSingle: columnType === 4,
        kind: kindOf(columnType, characterSet),
        isWhole: [1, 2, 3, 8, 9, 13, 16].includes(columnType),
      }));
    },
    tables: async () => {
      const [rows] = await ask(
        `select if(table_schema = database(), table_name, concat(table_schema, '.', table_name)) from information_schema.tables where table_schema not in ('mysql', 'sys', 'information_schema', 'performance_schema') limit 1000`,
      );
      return rows.map(([name = '']) => name);
    },
    rows: async function* (sql) {
      let batch: (readonly string[])[] = [];
      try {
        const rows = client.connection
          .query({ sql, rowsAsArray: true, typeCast })
          .stream({ highWaterMark: rowsAtATime });
        for await (const row of rows) {
          batch.push(textsOf(row));
          if (batch.length < rowsAtATime) continue;
          yield batch;
          batch = [];
        }
      } catch (error) {
        throw fromDriver(error);
      }
      yield batch;
    },
    cancel: async () => {
      const other = await connect();
      await other.query({ sql: `kill query ${client.threadId}` });
      other.destroy();
    },
    close: async () => {
      client.destroy();
    },
  };
}

function typeCast(field: { readonly buffer: () => Buffer | null }): Buffer | null {
  return field.buffer();
}

function textsOf(row: readonly (Buffer | null)[]): readonly string[] {
  return row.map((cell) => (cell === null ? '' : Buffer.from(cell).toString('utf8')));
}

/** By the numbers of the protocol's types. */
function kindOf(type: number, characterSet: number): ColumnKind {
  if (type === 4 || type === 5) return 'float';
  if ([0, 1, 2, 3, 8, 9, 13, 16, 246].includes(type)) return 'number';
  if (type === 10 || type === 14) return 'day';
  if ([7, 11, 12, 17, 18, 19].includes(type)) return 'other';
  if ([15, 247, 249, 250, 251, 252, 253, 254].includes(type))
    return characterSet === binary ? 'unreadable' : 'text';
  return 'unreadable';
}

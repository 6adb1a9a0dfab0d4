import {
  type ColumnKind,
  type Connection,
  type Dialect,
  databaseError,
  databaseFault,
  plainText,
  type DatabaseFault,
  fromDriver,
  whileConnecting,
} from '../engine.ts';

const rowsAtATime = 2000;

/** The zone in which the moments of a column are written, as +08:00: old servers have no function for it. */
function zoneOf(column: string): string {
  const seconds = `(toInt64(toDateTime(toString(toDateTime(${column})), 'UTC')) - toInt64(toDateTime(${column})))`;
  const twoDigits = (number: string): string => `substring(toString(100 + ${number}), 2)`;
  return `if(${seconds} < 0, '-', '+'), ${twoDigits(`intDiv(abs(${seconds}), 3600)`)}, ':', ${twoDigits(`intDiv(abs(${seconds}), 60) % 60`)}`;
}

/** ClickHouse. */
export const clickhouseDialect: Dialect = {
  quote: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  asText: (column, of) =>
    /\bDateTime/.test(of?.type ?? '')
      ? `ifNull(concat(toString(${column}), ${zoneOf(column)}), '')`
      : `ifNull(toString(${column}), '')`,
  length: (text) => `lengthUTF8(${text})`,
  firstCharacter: (text) => `substringUTF8(${text}, 1, 1)`,
  concat: (text, other) => `concat(${text}, ${other})`,
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  // Sums of 64 bits would start again at the smallest number without a word.
  sum: (column, isWhole) => `sum(${isWhole ? `toDecimal128(${column}, 0)` : column})`,
  folded: (column) => `lower(ifNull(${column}, ''))`,
  // Not floating-point numbers, of which several are written alike; a Date is one of 1970 to 2149.
  groupsAsItIs: ({ type }) => /^(?:String|U?Int\d+|Decimal.*|Date)$/.test(type),
  isPlain: (column) =>
    `(lengthUTF8(ifNull(${column}, '')) > 6 and match(ifNull(${column}, ''), '${plainText}'))`,
};

type Ask = (sql: string, format?: string) => Promise<Response>;

/** Asks a server under names of its own, so that what runs can be ended. */
function asker(
  { protocol, host }: URL,
  settings: URLSearchParams,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): { readonly ask: Ask; readonly cancel: () => Promise<void> } {
  const run = `plan-check-${crypto.randomUUID()}`;
  let asked = 0;
  const send = (query: URLSearchParams, body: string): Promise<Response> =>
    fetch(`${protocol}//${host}/?${query.toString()}`, { method: 'POST', headers, body, signal });
  return {
    cancel: async () => {
      await send(new URLSearchParams(), `KILL QUERY WHERE startsWith(query_id, '${run}') ASYNC`);
    },
    ask: async (sql, format = 'TabSeparated') => {
      asked += 1;
      const query = new URLSearchParams(settings);
      query.set('query_id', `${run}-${asked}`);
      let response: Response;
      try {
        response = await send(query, `${sql} FORMAT ${format}`);
      } catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        throw databaseError('unreachable', cause instanceof Error ? cause.message : String(cause));
      }
      if (response.ok) return response;
      const message = (await response.text()).trim();
      throw databaseError(
        faultOf(message),
        message.replace(/\s*\(version .*|, e\.what\(\) = .*/s, '').slice(0, 300),
      );
    },
  };
}

/** ClickHouse by its HTTP interface; each query sees one moment, and several are not held together. */
export async function openClickhouse(address: string, seconds: number): Promise<Connection> {
  const url = new URL(address.replace(/^clickhouse\+https:/i, 'https:').replace(/^clickhouse:/i, 'http:'));
  const headers = {
    'X-ClickHouse-User': decodeURIComponent(url.username) || 'default',
    'X-ClickHouse-Key': decodeURIComponent(url.password),
  };
  const settings = new URLSearchParams(url.searchParams);
  settings.set('max_execution_time', String(seconds));
  settings.set('readonly', '2');
  // An answer that breaks off in the middle would look whole: it is sent when it is.
  settings.set('wait_end_of_query', '1');
  settings.set('skip_unavailable_shards', '0');
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database !== '') settings.set('database', database);
  const stopped = new AbortController();
  const { ask, cancel } = asker(url, settings, headers, stopped.signal);
  const table = async (sql: string): Promise<readonly (readonly string[])[]> =>
    rowsOf(await (await ask(sql)).text());
  try {
    await ask('SELECT 1');
  } catch (error) {
    // Of a database that is not there a server says what it says of a table.
    throw databaseFault(error)?.fault === 'no-table'
      ? databaseError('refused', error instanceof Error ? error.message : '')
      : whileConnecting(error);
  }
  return {
    columns: async (relation) => {
      const described = relation.startsWith('(')
        ? await described18(ask, relation)
        : await table(`DESCRIBE TABLE ${relation}`);
      return described.map(([name = '', type = '']) => ({
        name,
        type,
        kind: kindOf(type),
        isWhole: /^(?:Nullable\()?U?Int/.test(type),
      }));
    },
    tables: async () =>
      (
        await table(
          `SELECT if(database = currentDatabase(), name, concat(database, '.', name)) FROM system.tables WHERE database != 'system' LIMIT 1000`,
        )
      ).map(([name = '']) => name),
    rows: async function* (sql) {
      const { body } = await ask(sql);
      if (body === null) return;
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      let rest = '';
      try {
        for await (const chunk of body) {
          const text = rest + decoder.decode(chunk, { stream: true });
          const end = text.lastIndexOf('\n') + 1;
          rest = text.slice(end);
          const rows = rowsOf(text.slice(0, end));
          for (let at = 0; at < rows.length; at += rowsAtATime) yield rows.slice(at, at + rowsAtATime);
        }
      } catch (error) {
        throw fromDriver(error);
      }
    },
    cancel,
    close: async () => stopped.abort(),
  };
}

/** The columns of a query, which old servers describe only by answering it. */
async function described18(ask: Ask, relation: string): Promise<readonly (readonly string[])[]> {
  const text = await (
    await ask(`SELECT * FROM ${relation} AS plan_check LIMIT 0`, 'TabSeparatedWithNamesAndTypes')
  ).text();
  const [names = [], types = []] = rowsOf(text);
  return names.map((name, index) => [name, types[index] ?? '']);
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', r: '\r', n: '\n', t: '\t', 0: '\0' };

function rowsOf(text: string): readonly (readonly string[])[] {
  if (text === '') return [];
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) =>
          cell.includes('\\') ? cell.replaceAll(/\\(.)/gs, (_, char: string) => escapes[char] ?? char) : cell,
        ),
    );
}

function faultOf(message: string): DatabaseFault {
  const code = Number(/Code:\s*(\d+)/.exec(message)?.[1] ?? 0);
  if ([60, 81].includes(code)) return 'no-table';
  if ([192, 193, 194, 195, 516].includes(code)) return 'refused';
  if ([291, 497].includes(code)) return 'denied';
  if ([209, 210, 279].includes(code)) return 'unreachable';
  return code === 159 ? 'too-slow' : 'failed';
}

function kindOf(type: string): ColumnKind {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1];
  if (inner !== undefined) return kindOf(inner);
  if (type === 'Date') return 'day';
  if (type.startsWith('Float')) return 'float';
  if (/^(?:U?Int|Decimal)/.test(type)) return 'number';
  if (/^(?:String|FixedString|Enum)/.test(type)) return 'text';
  return /^(?:Date|UUID|Bool)/.test(type) ? 'other' : 'unreadable';
}

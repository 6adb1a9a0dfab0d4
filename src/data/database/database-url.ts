/** The kinds of databases that are read. */
export type EngineName = 'postgresql' | 'mysql' | 'clickhouse' | 'duckdb';

/** Where a database is. */
export interface DatabaseUrl {
  readonly engine: EngineName;
  /** As given, with credentials: never to be shown. */
  readonly text: string;
  /** Without credentials and options, for reports and findings. */
  readonly shown: string;
}

/** What stands before the colon, and which engine it means. */
const schemes: Readonly<Record<string, EngineName>> = {
  postgresql: 'postgresql',
  postgres: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mysql',
  clickhouse: 'clickhouse',
  'clickhouse+https': 'clickhouse',
  duckdb: 'duckdb',
};

/** How databases are written, for those who wrote one in another way. */
export const databaseForms: readonly string[] = [
  'postgresql://user@host:5432/database',
  'mysql://user@host:3306/database',
  'clickhouse://user@host:8123/database',
  'duckdb:file.duckdb',
];

/** Reads where a database is; null where the text names none. */
export function parseDatabaseUrl(text: string): DatabaseUrl | null {
  const scheme = /^([a-z+]+):/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const engine = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (engine === undefined) return null;
  if (engine === 'duckdb') return { engine, text, shown: `duckdb:${duckdbPath(text)}` };
  try {
    const url = new URL(text);
    if (url.hostname === '') return null;
    return { engine, text, shown: `${scheme}://${url.host}${decodeURIComponent(url.pathname)}` };
  } catch {
    return null;
  }
}

/** The path of a DuckDB file, as given. */
export function duckdbPath(text: string): string {
  return text
    .slice('duckdb:'.length)
    .replace(/^\/\/(?=[^/])/, '')
    .replace(/\?.*$/, '');
}

/** A message without the password that may stand in it. */
export function withoutSecrets(message: string, { text, engine }: DatabaseUrl): string {
  if (engine === 'duckdb') return message;
  const { password } = new URL(text);
  const secrets = [text, password, decodeURIComponent(password)].filter((secret) => secret !== '');
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), message);
}

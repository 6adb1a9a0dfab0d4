import { clickhouseDialect, openClickhouse } from './engines/clickhouse.ts';
import type { DatabaseUrl, EngineName } from './database-url.ts';
import { duckdbDialect, openDuckdb } from './engines/duckdb.ts';
import type { Connection, Dialect } from './engine.ts';
import { mysqlDialect, openMysql } from './engines/mysql.ts';
import { openPostgresql, postgresqlDialect } from './engines/postgresql.ts';

interface Engine {
  readonly dialect: Dialect;
  readonly open: (url: string, seconds: number) => Promise<Connection>;
  /** What installs its driver; null where none is needed. */
  readonly driver: string | null;
}

/** Every engine that is read. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  postgresql: { dialect: postgresqlDialect, open: openPostgresql, driver: 'pg' },
  mysql: { dialect: mysqlDialect, open: openMysql, driver: 'mysql2' },
  clickhouse: { dialect: clickhouseDialect, open: openClickhouse, driver: null },
  duckdb: { dialect: duckdbDialect, open: openDuckdb, driver: '@duckdb/node-api' },
};

/** Databases while a run lasts, each opened once. */
export interface Databases {
  readonly open: (url: DatabaseUrl) => Promise<Connection>;
  readonly close: () => Promise<void>;
  /** Ends what is running: nobody waits for it any more. */
  readonly cancel: () => Promise<void>;
}

/** Opens databases when they are first asked for; a statement may take so many seconds. */
export function openDatabases(seconds: number): Databases {
  const opened = new Map<string, Promise<Connection>>();
  return {
    open: (url) => {
      const known = opened.get(url.text) ?? engines[url.engine].open(url.text, seconds);
      opened.set(url.text, known);
      return known;
    },
    cancel: async () => {
      const connections = await Promise.allSettled(opened.values());
      const running = connections.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      await Promise.allSettled(running.map(({ cancel, close }) => (cancel ?? close)()));
    },
    close: async () => {
      for (const connection of opened.values()) {
        await connection.then(({ close }) => close()).catch(() => undefined);
      }
    },
  };
}

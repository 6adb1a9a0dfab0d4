import type { GivenDatabase } from '../data/database/identify-tables.ts';
import type { Databases } from '../data/database/open-database.ts';
import type { Spool } from '../data/open/spool.ts';
import type { Identified } from '../data/table/identify-files.ts';
import type { Demand } from '../model/data/demand.ts';
import type { GivenFile } from '../model/data/given-file.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/plan/plan.ts';

const usualTimeout = 600;

/** What a run says of databases. */
interface DatabaseRequest {
  readonly files: readonly GivenFile[];
  readonly databases?: readonly GivenDatabase[];
  readonly timeout?: number;
  readonly onDatabases?: (cancel: () => Promise<void>) => void;
}

/** Databases where the call names any: few runs need what reads them. */
export async function databasesOf({
  files,
  databases = [],
  timeout = usualTimeout,
  onDatabases,
}: DatabaseRequest): Promise<Databases | null> {
  if (databases.length === 0 && !files.some(isParquet)) return null;
  const { openDatabases } = await import('../data/database/open-database.ts');
  const opened = openDatabases(timeout);
  onDatabases?.(opened.cancel);
  return opened;
}

/** True for a file that DuckDB reads. */
export function isParquet({ path }: GivenFile): boolean {
  return path !== null && /\.parquet$/i.test(path);
}

/** The files with the Parquet files among those given. */
export async function withParquet(
  { files, unopened }: Identified,
  given: readonly GivenFile[],
  sources: readonly Source[],
  databases: Databases | null,
  open: Spool['open'],
  note: (finding: Finding) => void,
): Promise<Identified> {
  if (databases === null || given.length === 0) return { files, unopened };
  const { identifyParquet } = await import('../data/database/identify-tables.ts');
  const found = await identifyParquet(given, sources, databases, open, files.length, note);
  return { files: [...files, ...found.files], unopened: [...unopened, ...found.unopened] };
}

/** The files with the tables of sources that no file was given for. */
export async function withTables(
  { files, unopened }: Identified,
  demand: Demand,
  given: readonly GivenDatabase[],
  databases: Databases | null,
  note: (finding: Finding) => void,
): Promise<Identified> {
  if (databases === null) return { files, unopened };
  const { identifyTables } = await import('../data/database/identify-tables.ts');
  const asked = demand.sources.map(({ source }) => source);
  const left = asked.filter(
    ({ name }) => !unopened.includes(name) && files.every((file) => file.source?.name !== name),
  );
  const tables = await identifyTables(left, given, databases, files.length, note);
  return { files: [...files, ...tables.files], unopened: [...unopened, ...tables.unopened] };
}

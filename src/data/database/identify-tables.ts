import { type Finding, at } from '../../model/finding.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { normalise } from '../table/header-text.ts';
import type { GivenFile } from '../../model/data/given-file.ts';
import type { FileBytes } from '../open/spool.ts';
import { filePeriod } from '../table/file-period.ts';
import type { IdentifiedFile } from '../table/identify-files.ts';
import { candidates } from '../table/identify-source.ts';
import { mapHeader } from '../table/map-header.ts';
import type { Table } from '../table/table.ts';
import { type DatabaseUrl, withoutSecrets } from './database-url.ts';
import { type Connection, databaseFault, type TableColumn } from './engine.ts';
import { type Databases, engines } from './open-database.ts';
import type { MatchedColumn } from './class-query.ts';
import { relationOf } from './relation.ts';
import { tableReader } from './table-reading.ts';

/** A database that the call names: for one source, or for every source with a `table:` or `query:`. */
export interface GivenDatabase {
  readonly source: string | null;
  readonly url: DatabaseUrl;
}

/** The tables that sources are read from, as files of their own, and the sources whose tables cannot be read. */
export interface IdentifiedTables {
  readonly files: readonly IdentifiedFile[];
  readonly unopened: readonly string[];
}

/** Looks at the tables of sources that no file was given for; the first of them has the number `first` among the inputs. */
export async function identifyTables(
  sources: readonly Source[],
  given: readonly GivenDatabase[],
  databases: Databases,
  first: number,
  note: (finding: Finding) => void,
): Promise<IdentifiedTables> {
  const files: IdentifiedFile[] = [];
  const unopened: string[] = [];
  for (const source of sources) {
    const own =
      given.find(({ source: name }) => name === source.name) ??
      given.find(({ source: name }) => name === null);
    if (own === undefined || (source.table === null && source.query === null)) continue;
    const name = source.table ?? `${source.name}.query`;
    try {
      const file = await identifyTable(source, name, own.url, databases, first + files.length, note);
      if (file === null) unopened.push(source.name);
      else files.push(file);
    } catch (error) {
      const known = databaseFault(error);
      if (known === null) throw error;
      note(faultFinding(known, name, own.url));
      unopened.push(source.name);
    }
  }
  return { files, unopened };
}

/** What a fault of a database means. */
function faultFinding(
  { fault, message }: NonNullable<ReturnType<typeof databaseFault>>,
  name: string,
  url: DatabaseUrl,
): Finding {
  const args = { server: url.shown, error: withoutSecrets(message, url).replaceAll(/\s+/g, ' ') };
  const place = at(name);
  switch (fault) {
    case 'no-driver':
      return finding(
        'data/database-driver',
        { server: url.shown, driver: engines[url.engine].driver ?? '' },
        place,
      );
    case 'unreachable':
      return finding('data/database-unreachable', args, place);
    case 'refused':
    case 'denied':
      return finding('data/database-denied', args, place);
    case 'too-slow':
      return finding('data/database-too-slow', args, place);
    case 'no-table':
    case 'failed':
      return finding('data/database-failed', args, place);
  }
}

async function identifyTable(
  source: Source,
  name: string,
  url: DatabaseUrl,
  databases: Databases,
  index: number,
  note: (finding: Finding) => void,
): Promise<IdentifiedFile | null> {
  const { dialect } = engines[url.engine];
  const relation = relationOf(source, dialect);
  if (relation === null) {
    note(finding('data/bad-query', {}, at(name)));
    return null;
  }
  const connection = await databases.open(url);
  const columns = await columnsOf(connection, source, relation, name, note);
  return columns === null
    ? null
    : openedTable({ source, name, url, index, connection, relation, columns }, note);
}

/** A table whose columns are known. */
interface FoundTable {
  readonly source: Source;
  readonly name: string;
  readonly url: DatabaseUrl;
  readonly index: number;
  readonly connection: Connection;
  readonly relation: string;
  readonly columns: readonly TableColumn[];
}

function openedTable(
  { source, name, url, index, connection, relation, columns }: FoundTable,
  note: (finding: Finding) => void,
): IdentifiedFile {
  const { dialect } = engines[url.engine];
  const matched = matchColumns(columns, source);
  const names = matched.map(({ column, known }) => (known === null ? column.name : headerOf(column, known)));
  const unreadable = matched.filter(({ column, known }) => known !== null && column.kind === 'unreadable');
  for (const { column } of unreadable) {
    note(finding('data/column-type', { type: column.type }, { ...at(name), field: column.name }));
  }
  const table: Table = {
    delimiter: ',',
    header: { line: 0, lastLine: 0, names, width: names.length, unnamed: [], cutsNumbers: false },
    firstLine: null,
    titleLines: 0,
    titles: [],
    above: { faults: [], rows: null },
    shape: { width: names.length, kinds: [], filled: [], rows: 0 },
    reasons: { delimiter: 'default', header: 'plan', alike: 0, lines: 0 },
    furtherTables: [],
    unit: null,
  };
  const nothing = async function* (): AsyncGenerator<Uint8Array> {};
  return {
    given: { name, path: null, source: source.name, period: null, encoding: null },
    index,
    open: nothing,
    survey,
    table,
    reader: tableReader({
      connection,
      dialect,
      relation,
      columns: matched,
      source,
      faultOf: (fault) => faultFinding(fault, name, url),
    }),
    period: null,
    fault: unreadable.length > 0 ? 'data/column-type' : null,
    sheet: null,
    server: url.shown,
    source,
    bytes: { chunks: nothing, state: async () => '', size: async () => null },
    isUnchanged: async () => true,
  };
}

/** Looks at Parquet files: which source each is, by its name, the command line or its columns. The first has the number `first`. */
export async function identifyParquet(
  given: readonly GivenFile[],
  sources: readonly Source[],
  databases: Databases,
  open: (file: GivenFile) => FileBytes,
  first: number,
  note: (finding: Finding) => void,
): Promise<IdentifiedTables> {
  const files: IdentifiedFile[] = [];
  const unopened: string[] = [];
  const url: DatabaseUrl = { engine: 'duckdb', text: 'duckdb:', shown: 'duckdb:' };
  for (const file of given) {
    const { name, path } = file;
    const among = candidates(name.replace(/^.*\//s, ''), sources, file.source);
    try {
      const connection = await databases.open(url);
      const relation = `read_parquet('${(path ?? '').replaceAll("'", "''")}')`;
      const columns = await connection.columns(relation);
      const fitting = among.sources.filter((source) => lacksNothing(columns, source));
      const [source] = among.sure ? among.sources : fitting;
      if (source === undefined || (!among.sure && fitting.length > 1)) {
        const names = (all: readonly Source[]): readonly string[] => all.map((each) => each.name);
        const args = { nearest: null, missing: [], sources: names(sources) };
        note(
          source === undefined
            ? finding('data/no-source', args, at(name))
            : finding('data/several-sources', { sources: names(fitting) }, at(name)),
        );
        continue;
      }
      const bytes = open(file);
      const found = { source, name, url, index: first + files.length, connection, relation, columns };
      const size = (await bytes.size()) ?? 0;
      files.push({
        ...openedTable(found, note),
        given: file,
        open: bytes.chunks,
        bytes,
        survey: { ...survey, bytes: size, length: size },
        period: file.period ?? filePeriod(name),
        server: null,
      });
    } catch (error) {
      const known = databaseFault(error);
      if (known === null) throw error;
      const message = known.message.replaceAll(path ?? name, name);
      note(faultFinding({ ...known, message }, name, url));
      for (const { name: source } of among.sure ? among.sources : []) unopened.push(source);
    }
  }
  return { files, unopened };
}

function lacksNothing(columns: readonly TableColumn[], source: Source): boolean {
  const matched = matchColumns(columns, source);
  return source.columns.every(
    ({ name, optional }) => optional || matched.some(({ known }) => known?.name === name),
  );
}

const survey: IdentifiedFile['survey'] = {
  sha256: null,
  bytes: 0,
  isGzip: false,
  length: 0,
  isDamaged: false,
  contentSha256: null,
  isSure: true,
  encoding: 'utf-8',
  encodingReason: 'utf-8',
  bad: null,
};

/** The columns of a table; null where it is not there, which is said with the nearest name. */
async function columnsOf(
  connection: Connection,
  source: Source,
  relation: string,
  name: string,
  note: (finding: Finding) => void,
): Promise<readonly TableColumn[] | null> {
  try {
    return await connection.columns(relation);
  } catch (error) {
    if (databaseFault(error)?.fault !== 'no-table' || source.table === null) throw error;
    // After an error a transaction answers nothing; what there is, is asked of another one if it can be.
    const tables = await connection.tables().catch(() => []);
    note(finding('data/no-table', { table: name, nearest: nearestName(name, tables) }, at(name)));
    return null;
  }
}

/** The columns of a table with those of the plan: by the plan's name for a column, else by its headers. */
function matchColumns(columns: readonly TableColumn[], source: Source): readonly MatchedColumn[] {
  const map = mapHeader(
    columns.map(({ name }) => name),
    source,
  );
  return columns.map((column, field) => {
    const named = source.columns.find(({ name }) => normalise(name) === normalise(column.name));
    const number = map.fields.indexOf(field);
    return { column, known: named ?? source.columns[number] ?? null };
  });
}

/** What the reader of records knows a column by: its own header where the plan gives one, with the unit that stands in it. */
function headerOf(column: TableColumn, known: Column): string {
  const isHeader = known.headers.some((header) => normalise(header) === normalise(column.name));
  return isHeader || normalise(known.name) !== normalise(column.name)
    ? column.name
    : (known.headers[0] ?? known.name);
}

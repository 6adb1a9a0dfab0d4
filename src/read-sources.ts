import { emptyAccount, readFile } from './data/read-file.ts';
import type { Identified, IdentifiedFile } from './data/identify-files.ts';
import { askedColumns, ruleColumns } from './measure/asked-columns.ts';
import { collectMembers } from './measure/collect-members.ts';
import { beginnings, dateExtent } from './measure/date-extents.ts';
import type { FileSeen } from './measure/file-seen.ts';
import type { Members } from './measure/members.ts';
import type { ReadSource, SourceResults } from './measure/read-formula.ts';
import { runSource, type SourceResult } from './measure/run-source.ts';
import { sourceFindings } from './measure/source-findings.ts';
import type { Demand, SourceDemand } from './model/demand.ts';
import type { Finding } from './model/finding.ts';
import type { Period } from './model/period.ts';
import { at } from './model/place.ts';
import type { RowAccount } from './model/report.ts';
import { finding } from './text/finding.ts';

/** What reading gave: the folded states of every source, and by a file's number where its rows went. */
export interface ReadSources {
  readonly sources: SourceResults;
  readonly accounts: ReadonlyMap<number, RowAccount>;
}

/**
 * Joins data and measure: reads every source once (one that others look values up in, or whose keys repeat, a second time)
 * and folds what the demand asks. `everything` asks every column, not only what targets touch. A file that could not be
 * opened touches every target of the source that its name says it is.
 */
export async function readSources(
  demand: Demand,
  { files, unopened }: Identified,
  everything: boolean,
  note: (finding: Finding) => void,
): Promise<ReadSources> {
  const filesOf = (part: SourceDemand): readonly IdentifiedFile[] =>
    files.filter((file) => file.source?.name === part.source.name);
  const members = await readMembers(demand, filesOf, unopened);
  const accounts = new Map(files.map((file): [number, RowAccount] => [file.index, emptyAccount()]));
  const sources = new Map<string, ReadSource>();
  for (const part of demand.sources) {
    const own = filesOf(part);
    const isUnopened = unopened.includes(part.source.name);
    const needed = askedColumns(part);
    const asked = everything ? part.source.columns.map((column) => column.name) : needed;
    const run = runSource(part, demand.period, members, (index) => files[index]?.period ?? null, note);
    if (isUnopened) run.touch('data/unreadable');
    for (const file of own)
      accounts.set(file.index, await readFile(file, part.source, asked, run, note, demand.period, needed));
    const rereader = run.rereader(files.map((file) => file.given.name));
    if (rereader !== null) {
      for (const file of own)
        await readFile(file, part.source, part.source.key, rereader, () => undefined, demand.period);
    }
    for (const file of own.filter((each) => isUndated(each, part, accounts))) {
      // Without rows nobody has asked of which period the file is a nil return.
      note(finding('data/file-period-unknown', {}, at(file.given.name)));
      run.touch('data/file-period-unknown');
    }
    const result = run.read(own.length > 0 || isUnopened);
    const seen = await filesSeen(part, result, own, accounts, demand.period);
    for (const found of sourceFindings(part, result, seen)) note(found);
    sources.set(part.source.name, { ...result, nilReturn: part.source.nilReturn, files: seen });
  }
  return { sources, accounts };
}

/** True for a file without rows that should say its period in its name and does not. */
function isUndated(
  { index, fault, period }: IdentifiedFile,
  { source }: SourceDemand,
  accounts: Accounts,
): boolean {
  return (
    source.period?.kind === 'file' && fault === null && period === null && accounts.get(index)?.read === 0
  );
}

/**
 * What the files of a source say of their periods. Where a period that is asked for has no row, or a file none that is asked
 * for, the files are read once more for their days.
 */
async function filesSeen(
  { source, folds }: SourceDemand,
  result: SourceResult,
  own: readonly IdentifiedFile[],
  accounts: Accounts,
  period: Period | null,
): Promise<readonly FileSeen[]> {
  const accountOf = (file: IdentifiedFile): RowAccount => accounts.get(file.index) ?? emptyAccount();
  const isStale = own.some((file) => accountOf(file).outOfPeriod > 0 && accountOf(file).used === 0);
  const isEmpty = folds.some(
    ({ id, window }) => window.kind !== 'all' && result.folds.get(id)?.inWindow === 0,
  );
  const columns = beginnings(folds.map(({ window }) => window));
  const seen: FileSeen[] = [];
  for (const file of own) {
    const { used, outOfPeriod } = accountOf(file);
    const rows = used + outOfPeriod;
    const extent = dateExtent(source, columns);
    if (rows > 0 && columns.length > 0 && (isStale || isEmpty))
      await readFile(file, source, columns, extent, () => undefined, period);
    const { name, period: claimed } = file.given;
    const named = claimed === null ? file.period : null;
    seen.push({ name, claimed, named, rows, used, dates: extent.extent() });
  }
  return seen;
}

type Accounts = ReadonlyMap<number, RowAccount>;

async function readMembers(
  demand: Demand,
  filesOf: (part: SourceDemand) => readonly IdentifiedFile[],
  unopened: Identified['unopened'],
): Promise<Members> {
  const collected = new Map<string, ReturnType<typeof collectMembers>>();
  for (const part of demand.sources.filter((candidate) => candidate.members.length > 0)) {
    const own = filesOf(part);
    if (own.length === 0) continue;
    const collector = collectMembers(part);
    if (unopened.includes(part.source.name)) collector.touch('data/unreadable');
    const columns = [...part.members, ...ruleColumns(part)];
    for (const file of own)
      await readFile(file, part.source, columns, collector, () => undefined, demand.period);
    collected.set(part.source.name, collector);
  }
  return (source, column) => collected.get(source)?.set(column) ?? { has: () => false, complete: false };
}

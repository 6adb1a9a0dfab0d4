import { shiftRecords as shiftColumn } from '../data/cells/cell-reading.ts';
import { nameFindings } from '../data/database/take-classes.ts';
import type { FindingSink } from '../data/open/finding-sink.ts';
import { type Reading, joinColumns, readFile } from '../data/read-file.ts';
import { emptyAccount } from '../data/rows/take-records.ts';
import type { Identified, IdentifiedFile } from '../data/table/identify-files.ts';
import { askedColumns, ruleColumns } from '../measure/asked-columns.ts';
import { columnUses } from '../measure/column-uses.ts';
import { collectMembers, knowsNothing } from '../measure/checks/collect-members.ts';
import type { Members } from '../measure/conditions/compile-condition.ts';
import { type FileSeen, beginnings, dateExtent } from '../measure/readings/file-seen.ts';
import type { ReadSource, SourceResults } from '../measure/readings/read-fold.ts';
import { sourceFindings } from '../measure/readings/source-findings.ts';
import { type SourceResult, type SourceRun, runSource } from '../measure/run-source.ts';
import { shiftRecords } from '../measure/source-state.ts';
import type { Demand, SourceDemand } from '../model/data/demand.ts';
import type { Scanning } from '../model/data/given-file.ts';
import { type Finding, at, shiftFinding } from '../model/finding.ts';
import type { Period } from '../model/plan/period.ts';
import type { FoldResult } from '../model/verdict/verdict.ts';
import type { RowAccount } from '../model/subjects/report.ts';
import { finding } from '../text/finding.ts';
import { countedApart, notedApart } from './counted-apart.ts';
import type { OnePiece, ReadingWay } from './one-piece.ts';
import type { RangeResult } from './read-range.ts';
import { readRanges } from './read-ranges.ts';

/** What reading gave: the folded states of every source, and by a file's number where its rows went. */
export interface ReadSources {
  readonly sources: SourceResults;
  readonly accounts: ReadonlyMap<number, RowAccount>;
}

/** How sources are read. */
export interface SourceReading {
  /** Asks every column, not only what targets touch. */
  readonly everything: boolean;
  readonly way: ReadingWay;
  readonly scanning: Scanning;
  readonly onePiece: OnePiece;
}

/** What the sources of a demand are read from, and where it goes. */
interface SourcesRun extends SourceReading {
  readonly demand: Demand;
  readonly identified: Identified;
  readonly sink: Pick<FindingSink, 'note' | 'count'>;
  /** By a file's number: what others read of it in ranges. */
  readonly ranges: ReadonlyMap<number, Promise<readonly RangeResult[] | null>>;
  readonly accounts: Map<number, RowAccount>;
  /** What turns out to be read in one piece, beside what is so already. */
  readonly again: { readonly files: Set<string>; readonly sources: Set<string> };
}

/**
 * Joins data and measure: reads every source once (one that others look values up in, or whose keys repeat, a second time)
 * and folds what the demand asks. A file that could not be opened touches every target of the source that its name says it
 * is. Where more turns out to be read in one piece, the answer says what, and all has to be read again.
 */
export async function readSources(
  demand: Demand,
  identified: Identified,
  sink: Pick<FindingSink, 'note' | 'count'>,
  how: SourceReading,
): Promise<ReadSources | OnePiece> {
  const { onePiece } = how;
  const ranges = new Map<number, Promise<readonly RangeResult[] | null>>();
  const run: SourcesRun = {
    ...how,
    demand,
    identified,
    sink,
    ranges,
    accounts: new Map(identified.files.map((file) => [file.index, emptyAccount()])),
    again: { files: new Set(onePiece.files), sources: new Set(onePiece.sources) },
  };
  // Other threads begin with the large files while this one reads the rest.
  for (const part of demand.sources) {
    const { asked, period, scanning } = readingOf(run, part);
    for (const file of filesOf(run, part)) {
      const readers = await run.way.rangeReaders(file, part);
      if (readers === null) continue;
      ranges.set(file.index, readRanges(file, { demand: part, asked, period, scanning }, readers));
    }
  }
  try {
    const members = await readMembers(run);
    const sources = new Map<string, ReadSource>();
    for (const part of demand.sources) {
      const source = await readSource(run, part, members);
      if (source === null) return run.again;
      sources.set(part.source.name, source);
    }
    return { sources, accounts: run.accounts };
  } finally {
    await Promise.allSettled(ranges.values());
  }
}

function filesOf({ identified }: SourcesRun, part: SourceDemand): readonly IdentifiedFile[] {
  return identified.files.filter((file) => file.source?.name === part.source.name);
}

function readingOf(run: SourcesRun, part: SourceDemand): Required<Reading> {
  const { demand, everything, scanning } = run;
  const needed = askedColumns(part);
  const asked = everything ? part.source.columns.map((column) => column.name) : needed;
  // One table can be asked whether its keys differ; several together cannot.
  const isOne = filesOf(run, part).length === 1;
  const uses = everything ? new Map() : columnUses(part, isOne);
  return { asked, needed, period: demand.period, scanning, uses };
}

/** Reads the files of one source; null where something of it has to be read in one piece. */
async function readSource(run: SourcesRun, part: SourceDemand, members: Members): Promise<ReadSource | null> {
  const { demand, identified, accounts, everything, scanning, sink } = run;
  const { files, unopened } = identified;
  const { period } = demand;
  const own = filesOf(run, part);
  const table = own.find(({ reader }) => reader !== undefined)?.reader;
  const naming = table === undefined ? null : nameFindings(table, sink.note);
  const note = naming?.note ?? sink.note;
  const { rest, parts } = await countedApart(part, everything || own.length !== 1 ? undefined : table);
  const reading = readingOf(run, rest);
  const isUnopened = unopened.includes(part.source.name);
  const filePeriod = (index: number): Period | null => files[index]?.period ?? null;
  const folds = runSource(rest, period, members, filePeriod, note);
  if (isUnopened) folds.touch('data/unreadable');
  if (!(await readFiles(run, part, reading, folds, note))) return null;
  const rereader = folds.rereader(files.map((file) => file.given.name));
  if (rereader !== null) {
    const keys = { asked: part.source.key, period, scanning };
    for (const file of own) await readFile(file, part.source, keys, rereader, () => undefined);
  }
  for (const file of own.filter((each) => isUndated(each, part, accounts))) {
    // Without rows nobody has asked of which period the file is a nil return.
    note(finding('data/file-period-unknown', {}, at(file.given.name)));
    folds.touch('data/file-period-unknown');
  }
  const apart = new Map<string, FoldResult>();
  for (const one of parts) {
    const tell = notedApart(rest, note);
    const counted = runSource(one, period, members, filePeriod, tell);
    for (const file of own) await readFile(file, one.source, readingOf(run, one), counted, tell);
    for (const [id, fold] of counted.read(true).folds) apart.set(id, fold);
  }
  const without = folds.read(own.length > 0 || isUnopened);
  const result = { ...without, folds: new Map([...without.folds, ...apart]) };
  const seen = await filesSeen(part, result, own, accounts, reading);
  for (const found of sourceFindings(part, result, seen)) note(found);
  await naming?.end();
  return { ...result, nilReturn: part.source.nilReturn, files: seen };
}

/** Reads or takes in every file of a source; false where one has to be read again, or all of them in one piece. */
async function readFiles(
  run: SourcesRun,
  part: SourceDemand,
  reading: Reading,
  folds: SourceRun,
  note: (finding: Finding) => void,
): Promise<boolean> {
  const { ranges, accounts, again, onePiece, sink } = run;
  for (const file of filesOf(run, part)) {
    const results = ranges.has(file.index) ? await ranges.get(file.index) : undefined;
    if (results === undefined) {
      const { account, isSound } = await readFile(file, part.source, reading, folds, note);
      accounts.set(file.index, account);
      if (!isSound) again.files.add(file.given.name);
    } else if (results === null) again.files.add(file.given.name);
    else {
      const account = absorbRanges(results, file, part, reading, folds, sink);
      if (account === null) again.sources.add(part.source.name);
      else accounts.set(file.index, account);
    }
  }
  return again.files.size === onePiece.files.size && again.sources.size === onePiece.sources.size;
}

/** Takes in what was read of a file in ranges, in order. Null where two have a key in common. */
function absorbRanges(
  results: readonly RangeResult[],
  file: IdentifiedFile,
  part: SourceDemand,
  reading: Reading,
  run: SourceRun,
  { note, count }: Pick<FindingSink, 'note' | 'count'>,
): RowAccount | null {
  const columns = joinColumns(file, part.source, reading, run, note);
  const account = emptyAccount();
  for (const result of results) {
    const before = account.read;
    if (!run.absorb(shiftRecords(result.state, before))) return null;
    columns.absorb(result.columns.map((state) => shiftColumn(state, before)));
    for (const found of result.findings) note(shiftFinding(found, before));
    for (const { file: name, code, count: all } of result.counts) {
      const told = result.findings.filter((found) => found.code === code && found.place.file === name);
      if (all > told.length) count({ file: name, code, count: all - told.length });
    }
    for (const went of Object.keys(account) as (keyof RowAccount)[]) account[went] += result.account[went];
  }
  columns.end();
  return account;
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
  { period, scanning }: Reading,
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
      await readFile(
        file,
        source,
        { asked: columns, period, ...(scanning && { scanning }) },
        extent,
        () => undefined,
      );
    const { name, period: claimed } = file.given;
    const named = claimed === null ? file.period : null;
    seen.push({ name, claimed, named, rows, used, dates: extent.extent() });
  }
  return seen;
}

type Accounts = ReadonlyMap<number, RowAccount>;

async function readMembers(run: SourcesRun): Promise<Members> {
  const { demand, identified, scanning } = run;
  const collected = new Map<string, ReturnType<typeof collectMembers>>();
  for (const part of demand.sources.filter((candidate) => candidate.members.length > 0)) {
    const own = filesOf(run, part);
    if (own.length === 0) continue;
    const periods = new Map(own.map((file) => [file.index, file.period]));
    const collector = collectMembers(part, (index) => periods.get(index) ?? null);
    if (identified.unopened.includes(part.source.name)) collector.touch('data/unreadable');
    const reading = { asked: [...part.members, ...ruleColumns(part)], period: demand.period, scanning };
    for (const file of own) await readFile(file, part.source, reading, collector, () => undefined);
    collected.set(part.source.name, collector);
  }
  return (source, column) => collected.get(source)?.set(column) ?? knowsNothing;
}

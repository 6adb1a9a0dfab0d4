import type { GivenFile } from '../../model/data/given-file.ts';
import { type Finding, type Place, at } from '../../model/finding.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { isHelpTitle } from '../../text/words/dictionary-words.ts';
import { normalise } from '../table/header-text.ts';
import type { RecordBatch } from '../records/raw-record.ts';
import { findTable } from '../table/find-table.ts';
import { candidates, identify } from '../table/identify-source.ts';
import { mapHeader, matchCount } from '../table/map-header.ts';
import type { Surveyed } from '../open/survey-file.ts';
import { tableWithoutHeader } from '../table/build-table.ts';
import type { Table } from '../table/table.ts';
import { mostBytes, mostUnpacked, readWorkbook, type WorkbookFault } from './read-workbook.ts';
import type { Sheet } from './sheet.ts';
import { daysSince1900 } from './shown-cell.ts';
import { sheetLines, sheetRecords, surveySheet } from './sheet-records.ts';

/** A sheet as a file of its own: which source it is, and why none of its rows can be read. */
export interface IdentifiedSheet {
  /** How it is shown: `file[sheet]`. */
  readonly name: string;
  /** The name of the sheet; null where the workbook as a whole cannot be read. */
  readonly sheet: string | null;
  readonly survey: Surveyed;
  readonly table: Table;
  readonly source: Source | null;
  readonly found: Finding | null;
  readonly isBare: boolean;
  readonly lines: () => AsyncIterable<Uint8Array>;
  readonly records?: () => AsyncIterable<RecordBatch>;
}

/** A sheet with all that it could be. */
interface Look {
  readonly sheet: Sheet;
  readonly name: string;
  readonly survey: Surveyed;
  readonly table: Table;
  readonly among: readonly Source[];
  readonly identity: ReturnType<typeof identify>;
}

/**
 * Decides which sheets of a workbook are read, and as what: every sheet that fits a source, or the one that the plan's
 * `sheet:` names. Sheets that fit nothing are named in a note; where none fits, the one that comes nearest is the finding.
 */
export async function sheetsOfWorkbook(
  given: GivenFile,
  open: () => AsyncIterable<Uint8Array>,
  workbook: Surveyed,
  sources: readonly Source[],
  note: (finding: Finding) => void,
): Promise<readonly IdentifiedSheet[] | null> {
  const { sources: possible, sure } = candidates(baseName(given.name), sources, given.source);
  const only = sure ? (possible[0] ?? null) : null;
  const read = await readBytes(open, workbook.bytes, sources.some(hasDecimalCommas));
  if ('fault' in read) {
    return read.fault === 'no-workbook'
      ? null
      : [faultOf(given, workbook, only, faults[read.fault](at(given.name)))];
  }
  const all = read.sheets;
  const filled = all.filter(({ rows }) => rows.length > 0 && !isHelpTitle(rows[0]?.[0] ?? ''));
  if (filled.length === 0)
    return [faultOf(given, workbook, only, finding('data/empty-file', {}, at(given.name)))];
  const lacking = only && missingSheet(given, only, all);
  if (lacking) return [faultOf(given, workbook, only, lacking)];
  const looks: Look[] = [];
  for (const sheet of filled) {
    const among = possible.filter((source) => source.sheet === null || isNamed(sheet, source.sheet));
    const survey = surveySheet(sheet, workbook);
    const table = findTable(survey.head, among);
    const identity = identify(table.header?.names ?? [], among);
    looks.push({ sheet, name: `${given.name}[${sheet.name}]`, survey, table, among, identity });
  }
  const fitting = looks.filter(({ identity }) => identity.kind !== 'none');
  const [nearest] = [...looks].sort((a, b) => likeness(b) - likeness(a));
  const taken = fitting.length > 0 || !nearest ? fitting : [nearest];
  const rest = looks.filter((look) => !taken.includes(look));
  if (rest.length > 0) {
    note(finding('data/sheets-not-read', { sheets: rest.map(({ sheet }) => sheet.name) }, at(given.name)));
  }
  for (const look of fitting.length > 0 ? rest : []) sayNear(look, note);
  for (const { sheet, name } of taken) sayHidden(sheet, name, note);
  return taken.map((look) => decide(look, only, sources));
}

const faults: Readonly<Record<Exclude<WorkbookFault, 'no-workbook'>, (place: Place) => Finding>> = {
  damaged: (place) => finding('data/workbook-damaged', {}, place),
  protected: (place) => finding('data/workbook-protected', {}, place),
  'too-large': (place) => finding('data/workbook-too-large', { limit: `${mostUnpacked >> 20} MiB` }, place),
};

async function readBytes(
  open: () => AsyncIterable<Uint8Array>,
  length: number,
  asksDecimals: boolean,
): Promise<ReturnType<typeof readWorkbook>> {
  if (length > mostBytes) return { fault: 'too-large' };
  const bytes = Buffer.alloc(length);
  let filled = 0;
  for await (const chunk of open()) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return readWorkbook(bytes, asksDecimals);
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function isNamed(sheet: Sheet, name: string): boolean {
  return normalise(sheet.name) === normalise(name);
}

function faultOf(given: GivenFile, survey: Surveyed, source: Source | null, found: Finding): IdentifiedSheet {
  const table = tableWithoutHeader(',', [], { delimiter: 'default', header: 'nothing', alike: 0, lines: 0 });
  const nothing = async function* (): AsyncGenerator<Uint8Array> {};
  const own = { ...survey, encoding: null };
  return { name: given.name, sheet: null, survey: own, table, source, found, isBare: false, lines: nothing };
}

function missingSheet(given: GivenFile, source: Source, all: readonly Sheet[]): Finding | null {
  if (source.sheet === null || all.some((sheet) => isNamed(sheet, source.sheet ?? ''))) return null;
  const sheets = all.map(({ name }) => name);
  const args = { sheet: source.sheet, nearest: nearestName(source.sheet, sheets), sheets };
  return finding('data/no-sheet', args, at(given.name));
}

/** How many columns of the source that is nearest a sheet has. */
function likeness({ table, among }: Look): number {
  return Math.max(0, ...among.map((source) => matchCount(mapHeader(table.header?.names ?? [], source))));
}

/** Says it of a sheet that is passed over and has most of the columns of a source: one of them may be misspelt. */
function sayNear({ identity, table, name }: Look, note: (finding: Finding) => void): void {
  if (identity.kind !== 'none' || identity.nearest === null) return;
  const has = matchCount(mapHeader(table.header?.names ?? [], identity.nearest));
  if (has < 2 || has <= identity.missing.length) return;
  const args = { source: identity.nearest.name, missing: identity.missing };
  note(finding('data/sheet-nearly-fits', args, at(name, table.header?.line ?? null)));
}

function sayHidden(
  { isHidden, hiddenRows, hiddenColumns }: Sheet,
  name: string,
  note: (finding: Finding) => void,
): void {
  if (!isHidden && hiddenRows === 0 && hiddenColumns === 0) return;
  const args = { sheet: isHidden ? 'hidden' : null, rows: hiddenRows, columns: hiddenColumns };
  note(finding('data/hidden-cells', args, at(name)));
}

function hasDecimalCommas({ columns }: Source): boolean {
  return columns.some(({ form }) => form?.numbers?.decimal === ',');
}

/**
 * A sheet with its numbers as the source writes them: a number of a workbook has no decimal comma of its own, and one
 * without a date format in a column of dates counts the days from where the workbook does.
 */
function asWritten(sheet: Sheet, names: readonly string[], source: Source): Sheet {
  const { isDecimal, is1904 } = sheet;
  const hasCommas = isDecimal !== null && hasDecimalCommas(source);
  if (!hasCommas && !is1904) return sheet;
  const columns = new Map<number | null, Column | undefined>(
    mapHeader(names, source).fields.map((field, index) => [field, source.columns[index]]),
  );
  const written = (text: string, row: number, field: number): string => {
    const column = columns.get(field);
    if (is1904 && column?.type === 'date') return text.replace(/^\d{5}$/, daysSince1900);
    const isAsIs = column !== undefined && column.form?.numbers?.decimal !== ',';
    return hasCommas && !isAsIs && isDecimal(row, field) ? text.replace('.', ',') : text;
  };
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => row.map((text, field) => written(text, index, field))),
  };
}

function decide(
  { sheet, name, survey, table, identity }: Look,
  only: Source | null,
  sources: readonly Source[],
): IdentifiedSheet {
  const isBare = !sheet.rows
    .slice(table.header?.lastLine ?? 0)
    .some((row) => row.some((text) => text !== ''));
  const decided = only === null ? identity : { kind: 'one' as const, source: only };
  const source = decided.kind === 'one' ? decided.source : null;
  const own = source === null ? sheet : asWritten(sheet, table.header?.names ?? [], source);
  const lines = (): AsyncIterable<Uint8Array> => sheetLines(own);
  const records = (): AsyncIterable<RecordBatch> => sheetRecords(own);
  const taken = { name, sheet: sheet.name, survey, table, source, isBare, lines, records };
  if (decided.kind === 'one') return { ...taken, found: null };
  if (decided.kind === 'several') {
    const args = { sources: decided.sources.map(({ name: each }) => each) };
    return { ...taken, found: finding('data/several-sources', args, at(name)) };
  }
  const { nearest, missing } = decided;
  const args = { nearest: nearest?.name ?? null, missing, sources: sources.map(({ name: each }) => each) };
  return {
    ...taken,
    found: finding('data/no-source', args, at(name, table.header?.line ?? null)),
  };
}

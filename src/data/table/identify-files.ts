import type { GivenFile } from '../../model/data/given-file.ts';
import { type Finding, at } from '../../model/finding.ts';
import type { Period } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { finding } from '../../text/finding.ts';
import type { FileKind } from '../../text/words/phrases.ts';
import { likelyEncoding } from '../encoding/doubt-encoding.ts';
import { encodingNamed } from '../encoding/encoding-names.ts';
import { binaryKind, markupKind } from '../open/file-kind.ts';
import { inflate } from '../open/inflate.ts';
import { systemErrorCode } from '../open/opener.ts';
import { soundBytes } from '../open/sound-start.ts';
import { sameFileFinder } from '../open/same-file.ts';
import { type FileBytes, unchanged } from '../open/spool.ts';
import type { RecordBatch } from '../records/raw-record.ts';
import type { TableReader } from '../rows/row-classes.ts';
import { filePeriod } from './file-period.ts';
import { findTable } from './find-table.ts';
import { type Identity, candidates, identify, unpackedName, workbookEnding } from './identify-source.ts';
import { type Survey, type Surveyed, readableHead, surveyFile, surveyHead } from '../open/survey-file.ts';
import { layoutFindings } from './note-table.ts';
import type { Table } from './table.ts';

/** A file whose records can be read: all that is needed for it. */
export interface ReadableFile {
  readonly given: Pick<GivenFile, 'name' | 'period'>;
  /** Its number among the inputs. */
  readonly index: number;
  /** Its bytes, unpacked. Reading throws where they are no longer those that were looked at. */
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly survey: Survey;
  readonly table: Table;
  /** Its records, where they are no lines of its bytes: those of a sheet. */
  readonly records?: () => AsyncIterable<RecordBatch>;
  /** Who reads classes of its rows, in place of records, where it is a table of a database. */
  readonly reader?: TableReader;
  readonly period: Period | null;
  /** Why none of its rows can be read; null where they can. */
  readonly fault: string | null;
  /** Why there may be any number of rows behind those that can be read, where that is so. */
  readonly lost?: string;
}

/** A file that was looked at: what it is, and whether it can be read. */
export interface IdentifiedFile extends ReadableFile {
  readonly given: GivenFile;
  /** The workbook that it is a sheet of, and the sheet; null for other files. */
  readonly sheet: { readonly workbook: string; readonly name: string | null } | null;
  /** The database that it is a table of, without credentials; null for files. */
  readonly server: string | null;
  readonly source: Source | null;
  readonly bytes: FileBytes;
  /** True as long as it is the file that was looked at. */
  readonly isUnchanged: () => Promise<boolean>;
}

/** What the look at all files gave. */
export interface Identified {
  readonly files: readonly IdentifiedFile[];
  /** For each file that could not be opened: the source that its name says it is, or null. */
  readonly unopened: readonly (string | null)[];
}

/** A file that was looked at and not yet held against the others. */
interface Looked extends Omit<IdentifiedFile, 'index' | 'fault'> {
  /** Why none of its rows can be read, or not all; null where they can. */
  readonly found: Finding | null;
  /** True where there is nothing below its header. */
  readonly isBare: boolean;
}

/** How files are looked at. */
interface Look {
  readonly hash: boolean;
  /** True for a file of which the beginning is enough for now: whoever reads it holds the rest against it. */
  readonly isQuick: (file: GivenFile, size: number) => boolean;
}

const wholeLook: Look = { hash: true, isQuick: () => false };

/** Looks at every file once: bytes and hash, encoding, header, and which source it is. In the order given. */
export async function identifyFiles(
  given: readonly GivenFile[],
  sources: readonly Source[],
  open: (file: GivenFile) => FileBytes,
  note: (finding: Finding) => void,
  look: Look = wholeLook,
): Promise<Identified> {
  const files: IdentifiedFile[] = [];
  const sameFiles = sameFileFinder();
  const unopened: (string | null)[] = [];
  const take = async ({ found, isBare, ...file }: Looked): Promise<void> => {
    const { name } = file.given;
    if (found !== null) note(found);
    const isByPeriod = file.source?.period?.kind === 'file' || isBare;
    // Sheets of a workbook that nobody has filled in yet are alike.
    const same = isBare && file.sheet !== null ? null : await sameFiles.find({ ...file, name, isByPeriod });
    if (same !== null) note(finding('data/same-file-twice', { other: same }, at(name)));
    const fault =
      same !== null ? 'data/same-file-twice' : file.lost === undefined ? (found?.code ?? null) : null;
    files.push({ ...file, index: files.length, fault });
  };
  for (const file of given) {
    const place = at(file.name);
    try {
      const bytes = open(file);
      const then = await bytes.state();
      const { head, ...survey } = await surveyAs(file, bytes, sources, look);
      const isUnchanged = async (): Promise<boolean> => then === (await bytes.state());
      const reopen = (): AsyncIterable<Uint8Array> => {
        const same = unchanged(bytes, { length: survey.bytes, state: then });
        return survey.isGzip ? inflate(same, survey.isDamaged) : same;
      };
      const opened = { given: file, open: reopen, bytes, isUnchanged, server: null };
      const surveyed = { ...survey, head };
      const hasChanged = !(await isUnchanged());
      const sheets = hasChanged ? null : await sheetsOf(opened, surveyed, sources, note);
      if (sheets === null) {
        const { remarks, ...what } = await identifyFile(file, surveyed, hasChanged, sources);
        remarks.forEach(note);
        const period = file.period ?? filePeriod(unpackedName(baseName(file.name)));
        const own = { ...opened, ...what, period, survey, sheet: null, ...soundPart(reopen, survey, what) };
        await take({ ...own, isBare: hasNoRows(surveyed, what.table) });
      } else for (const sheet of sheets) await take(sheet);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === null) throw error;
      note(finding('data/unreadable', { error: code }, place));
      const among = candidates(baseName(file.name), sources, file.source);
      unopened.push(among.sure ? (among.sources[0]?.name ?? null) : null);
    }
  }
  return { files, unopened };
}

/** What is read of a file that cannot be read to its end: its first whole lines, where they can be relied on. */
function soundPart(
  open: () => AsyncIterable<Uint8Array>,
  survey: Omit<Surveyed, 'head'>,
  { found, table }: Pick<Taken, 'found' | 'table'>,
): Partial<Pick<IdentifiedFile, 'open' | 'survey' | 'lost'>> {
  const { sound } = survey;
  if (sound === null || found === null || !isCutShort(found)) return {};
  if (table.header === null || table.header.lastLine > sound.lines || table.likely !== undefined) return {};
  return {
    open: () => soundBytes(open(), sound),
    survey: { ...survey, encoding: sound.encoding, length: sound.length },
    lost: found.code,
  };
}

function isCutShort({ code }: Finding): boolean {
  return code === 'data/undecodable' || code === 'data/damaged-gzip';
}

/** The sheets of a workbook that are read, each as a file of its own; null for what is none. */
async function sheetsOf(
  file: Pick<IdentifiedFile, 'given' | 'open' | 'bytes' | 'isUnchanged' | 'server'>,
  survey: Surveyed,
  sources: readonly Source[],
  note: (finding: Finding) => void,
): Promise<readonly Looked[] | null> {
  const kind = binaryKind(survey.head);
  if (survey.isGzip || kind === null || !workbookKinds.has(kind)) return null;
  const { sheetsOfWorkbook } = await import('../workbook/identify-sheets.ts');
  const sheets = await sheetsOfWorkbook(file.given, file.open, survey, sources, note);
  return (
    sheets?.map(({ name, sheet, lines, records, ...what }) => ({
      ...file,
      ...what,
      given: { ...file.given, name },
      open: lines,
      ...(records && { records }),
      sheet: { workbook: file.given.name, name: sheet },
      period: file.given.period ?? filePeriod(sheet ?? '') ?? filePeriod(baseName(file.given.name)),
    })) ?? null
  );
}

const workbookKinds: ReadonlySet<FileKind> = new Set(['excel', 'old-office', 'opendocument', 'archive']);

/** The survey of a file in the encoding it was said to have, also where that hangs on the source that its header shows. */
async function surveyAs(
  file: GivenFile,
  bytes: FileBytes,
  sources: readonly Source[],
  { hash, isQuick }: Look,
): Promise<Surveyed> {
  for (const [name, encoding] of Object.entries(file.encodings ?? {})) {
    const surveyed = await surveyFile(bytes.chunks, { given: encodingOf(encoding), hash });
    const own = sources.filter((source) => source.name === name);
    const table = findTable(readableHead(surveyed), own);
    if (surveyed.bad === null && identify(table.header?.names ?? [], own).kind === 'one') return surveyed;
  }
  const given = encodingOf(file.encoding);
  const size = await bytes.size();
  const quick = size !== null && isQuick(file, size) ? await surveyHead(bytes.chunks, size, given) : null;
  // A workbook is unpacked as a whole, and what its sheets hold has no hash of its own.
  const kind = quick === null ? null : binaryKind(quick.head);
  const isWorkbook = kind !== null && workbookKinds.has(kind);
  return quick !== null && !isWorkbook ? quick : surveyFile(bytes.chunks, { given, hash });
}

/** What a file was taken for. */
interface Taken {
  readonly table: Table;
  readonly source: Source | null;
  /** Why none of its rows can be read; null where they can. */
  readonly found: Finding | null;
  /** What there is to say of how it is written. */
  readonly remarks: readonly Finding[];
}

/** Which source a file is. */
async function identifyFile(
  given: GivenFile,
  survey: Surveyed,
  hasChanged: boolean,
  sources: readonly Source[],
): Promise<Taken> {
  const among = candidates(baseName(given.name), sources, given.source);
  const sure = among.sure ? (among.sources[0] ?? null) : null;
  const head = readableHead(survey);
  const fault = hasChanged ? finding('data/changed', {}, at(given.name)) : contentFault(given, survey, head);
  const read = findTable(fault?.code === 'data/not-csv' ? Buffer.alloc(0) : head, among.sources);
  const isText = fault === null || isCutShort(fault);
  const likely = isText ? await likelyEncoding(survey, read, sources) : null;
  const table = likely === null ? read : { ...read, likely: likely.encoding };
  const isBad = fault?.code === 'data/undecodable';
  const found = isBad && likely !== null ? undecodable(given, survey, likely.encoding) : fault;
  const remarks =
    fault !== null
      ? []
      : [
          ...(likely === null
            ? []
            : [finding('data/encoding-doubted', { ...likely }, at(given.name, likely.line))]),
          ...layoutFindings(given.name, head, table),
        ];
  if (sure) return { table, source: sure, found, remarks };
  const identity = identify(table.header?.names ?? [], among.sources);
  // A file that cannot be read counts for the source that its first lines say it is.
  if (found !== null)
    return { table, source: identity.kind === 'one' ? identity.source : null, found, remarks };
  if (identity.kind === 'one') return { table, source: identity.source, found: null, remarks };
  return { table, source: null, found: noSource(given, table, identity, sources), remarks };
}

function noSource(
  { name }: GivenFile,
  table: Table,
  identity: Exclude<Identity, { kind: 'one' }>,
  sources: readonly Source[],
): Finding {
  const names = (all: readonly Source[]): readonly string[] => all.map((source) => source.name);
  if (identity.kind === 'several')
    return finding('data/several-sources', { sources: names(identity.sources) }, at(name));
  const { nearest, missing } = identity;
  const args = { nearest: nearest?.name ?? null, missing, sources: names(sources) };
  return finding('data/no-source', args, at(name, table.header?.line ?? null));
}

function contentFault(given: GivenFile, survey: Surveyed, head: Buffer): Finding | null {
  const kind = binaryKind(survey.head) ?? markupKind(head.toString());
  if (kind !== null) return finding('data/not-csv', { kind }, at(given.name));
  if (survey.isDamaged) return finding('data/damaged-gzip', {}, at(given.name));
  // What is named for a workbook and is neither one nor text has been damaged from its first bytes on.
  if (survey.bad !== null && workbookEnding.test(given.name))
    return finding('data/workbook-damaged', {}, at(given.name));
  if (survey.bad !== null) return undecodable(given, survey, null);
  return head.toString().trim() === '' ? finding('data/empty-file', {}, at(given.name)) : null;
}

function undecodable({ name }: GivenFile, { bad }: Surveyed, likely: Encoding | null): Finding {
  const args = { offset: bad?.offset ?? 0, encoding: bad?.as ?? 'utf-8', likely };
  return finding('data/undecodable', args, at(name, bad?.line ?? null));
}

function encodingOf(name: string | null): Encoding | null {
  if (name === null) return null;
  const encoding = encodingNamed(name);
  if (encoding === null) throw new RangeError(`no encoding: ${name}`);
  return encoding;
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** True for a file that has a header and nothing below it: a nil return looks the same every year. */
function hasNoRows(survey: Surveyed, { header }: Table): boolean {
  if (header === null || survey.length > survey.head.length) return false;
  const lines = readableHead(survey)
    .toString()
    .split(/\r\n|\n|\r/);
  return lines.slice(header.lastLine).every((line) => line.trim() === '');
}

import type { Finding } from '../model/finding.ts';
import type { GivenFile } from '../model/given-file.ts';
import type { Period } from '../model/period.ts';
import { at } from '../model/place.ts';
import type { Source } from '../model/plan.ts';
import type { Encoding } from '../model/report.ts';
import { finding } from '../text/finding.ts';
import { systemErrorCode } from './system-error.ts';
import { filePeriod } from './file-period.ts';
import { findTable, type Table } from './find-table.ts';
import { candidates, identify } from './identify-source.ts';
import { surveyFile, type Survey } from './survey-file.ts';

/** A file that was looked at: what it is, and whether it can be read. */
export interface IdentifiedFile {
  readonly given: GivenFile;
  /** Its number among the inputs. */
  readonly index: number;
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly survey: Survey;
  readonly table: Table;
  readonly source: Source | null;
  readonly period: Period | null;
  /** Why none of its rows can be read; null where they can. */
  readonly fault: string | null;
}

/** What the look at all files gave. */
export interface Identified {
  readonly files: readonly IdentifiedFile[];
  /** True where a file that was named could not be opened. */
  readonly unopened: boolean;
}

/** Looks at every file once: bytes and hash, encoding, header, and which source it is. In the order of their names. */
export async function identifyFiles(
  given: readonly GivenFile[],
  sources: readonly Source[],
  open: (file: GivenFile) => AsyncIterable<Uint8Array>,
  note: (finding: Finding) => void,
): Promise<Identified> {
  const files: IdentifiedFile[] = [];
  const hashes = new Map<string, string>();
  let unopened = false;
  for (const file of given) {
    const place = at(file.name);
    try {
      const survey = await surveyFile(() => open(file), encodingOf(file.encoding));
      const own = await identifyFile(file, files.length, survey, sources, () => open(file), note);
      const twin = survey.bytes > 0 ? hashes.get(survey.sha256) : undefined;
      if (twin === undefined) hashes.set(survey.sha256, file.name);
      else note(finding('data/same-file-twice', { other: twin }, place));
      files.push(twin === undefined ? own : { ...own, fault: 'data/same-file-twice' });
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === null) throw error;
      note(finding('data/unreadable', { error: code }, place));
      unopened = true;
    }
  }
  return { files, unopened };
}

async function identifyFile(
  given: GivenFile,
  index: number,
  survey: Survey,
  sources: readonly Source[],
  open: () => AsyncIterable<Uint8Array>,
  note: (finding: Finding) => void,
): Promise<IdentifiedFile> {
  const place = at(given.name);
  const among = candidates(baseName(given.name), sources, given.source);
  const sure = among.sure ? (among.sources[0] ?? null) : null;
  const file = { given, index, open, survey, period: given.period ?? filePeriod(baseName(given.name)) };
  const unread = (fault: Finding, table: Table): IdentifiedFile => {
    note(fault);
    return { ...file, table, source: sure, fault: fault.code };
  };
  const nothing: Table = { delimiter: ',', header: null, titleLines: 0, unit: null };
  const { bad, encoding } = survey;
  if (bad !== null || encoding === null) {
    const args = { offset: bad?.offset ?? 0, encoding: bad?.as ?? '' };
    return unread(finding('data/undecodable', args, at(given.name, bad?.line ?? null)), nothing);
  }
  const head = decodedHead(survey.head, encoding);
  if (head.toString().trim() === '') return unread(finding('data/empty-file', {}, place), nothing);
  const table = await findTable(head, among.sources);
  if (sure) return { ...file, table, source: sure, fault: null };
  const identity = identify(table.header?.names ?? [], among.sources);
  if (identity.kind === 'one') return { ...file, table, source: identity.source, fault: null };
  const titles = (all: readonly Source[]): readonly string[] => all.map((source) => source.name);
  if (identity.kind === 'several') {
    return unread(finding('data/several-sources', { sources: titles(identity.sources) }, place), table);
  }
  const { nearest, missing } = identity;
  const args = { nearest: nearest?.name ?? null, missing, sources: titles(sources) };
  return unread(finding('data/no-source', args, at(given.name, table.header?.line ?? null)), table);
}

/** The head as UTF-8; a character cut at its end is left out. */
function decodedHead(head: Uint8Array, encoding: Encoding): Buffer {
  return Buffer.from(
    new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(head, { stream: true }),
  );
}

function encodingOf(name: string | null): Encoding | null {
  const known: Readonly<Record<string, Encoding>> = {
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'utf-8-bom': 'utf-8-bom',
    gb18030: 'gb18030',
    gbk: 'gb18030',
    gb2312: 'gb18030',
    'utf-16le': 'utf-16le',
    'utf-16': 'utf-16le',
    'utf-16be': 'utf-16be',
  };
  return name === null ? null : (known[name.toLowerCase()] ?? null);
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

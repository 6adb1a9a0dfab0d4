import type { GivenFile, Scanning } from '../../model/data/given-file.ts';
import { type Finding, at } from '../../model/finding.ts';
import type { Period } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Inspection } from '../../model/subjects/inspection.ts';
import { finding } from '../../text/finding.ts';
import type { Spool } from '../open/spool.ts';
import { countLineEnds } from '../records/line-ends.ts';
import { type IdentifiedFile, identifyFiles } from '../table/identify-files.ts';
import { candidates, identify } from '../table/identify-source.ts';
import { decisionsOf } from './decisions.ts';
import { inspectRecords } from './inspect-records.ts';

/** How a file is read: an inspection without the document around it. */
export type InspectedFile = Omit<
  Inspection,
  'format' | 'version' | 'tool' | 'language' | 'diagnostics' | 'counts'
>;

/** A file that was looked at to be inspected. */
export interface OpenedFile {
  readonly file: IdentifiedFile;
  /** Why none of its records can be read; null where they can, be it of an unknown source. */
  readonly fault: string | null;
  /** True where its text is unlike any in the encoding that it is read in. */
  readonly isDoubted: boolean;
}

/**
 * Looks at a file by itself. That it is none of the sources is no error here: without a plan there are none. Null where
 * it cannot be opened, which is a finding.
 */
export async function openToInspect(
  given: GivenFile,
  sources: readonly Source[],
  open: Spool['open'],
  note: (finding: Finding) => void,
): Promise<OpenedFile | null> {
  const unknown = new Set(['data/no-source', 'data/several-sources']);
  let isDoubted = false;
  const { files } = await identifyFiles([given], sources, open, (found) => {
    isDoubted ||= found.code === 'data/encoding-doubted';
    if (!unknown.has(found.code)) note(found);
  });
  const [file] = files;
  if (file === undefined) return null;
  if (file.fault === null || !unknown.has(file.fault)) return { file, fault: file.fault, isDoubted };
  if (sources.length > 0) note(unknownSource(file, sources));
  return { file, fault: null, isDoubted };
}

/** Looks at a whole file once: its line ends, its columns, and what there is to say about its records. */
export async function inspectFile(
  { file, fault, isDoubted }: OpenedFile,
  sources: readonly Source[],
  period: Period | null,
  note: (finding: Finding) => void,
  scanning: Scanning = {},
): Promise<InspectedFile> {
  const { survey, table, source } = file;
  const ends =
    survey.encoding === null || fault !== null || file.sheet !== null ? null : countLineEnds(survey.encoding);
  const isRead = survey.encoding !== null && fault === null;
  const counted = ends === null ? file : { ...file, open: () => ends.through(file.open()) };
  const { records, columns, others } = !isRead
    ? { records: 0, columns: [], others: new Map() }
    : await inspectRecords(counted, sources, period, note, { scanning });
  const lineEnds = ends?.found() ?? [];
  const { header } = table;
  return {
    file: file.sheet?.workbook ?? file.given.name,
    isWorkbook: file.sheet !== null,
    sheet: file.sheet?.name ?? null,
    source: source?.name ?? null,
    sha256: hashed(survey.sha256),
    bytes: survey.bytes,
    encoding: file.sheet === null ? survey.encoding : null,
    delimiter: file.sheet === null && (fault === null || header !== null) ? table.delimiter : null,
    lineEnds,
    header: header && { line: header.line, names: header.names },
    records,
    columns,
    decisions: isRead ? decisionsOf(file, { records, others, lineEnds, isDoubted }) : [],
  };
}

function unknownSource({ given, table }: IdentifiedFile, sources: readonly Source[]): Finding {
  const place = at(given.name, table.header?.line ?? null);
  const name = given.name.slice(given.name.lastIndexOf('/') + 1);
  const identity = identify(table.header?.names ?? [], candidates(name, sources, given.source).sources);
  if (identity.kind === 'several') {
    const names = identity.sources.map((source) => source.name);
    return finding('data/fits-several-sources', { sources: names }, place);
  }
  const isNear = identity.kind === 'none' && identity.nearest !== null;
  const nearest = isNear ? (identity.nearest?.name ?? null) : null;
  return finding('data/fits-no-source', { nearest, missing: isNear ? identity.missing : [] }, place);
}

function hashed(sha256: string | null): string {
  if (sha256 === null) throw new Error('a file is looked at with its hash');
  return sha256;
}

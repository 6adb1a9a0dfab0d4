import type { Severity } from '../../model/finding.ts';
import type { DiagnosticCount } from '../../model/subjects/report.ts';
import type { ValidatedSource } from '../../model/subjects/validation.ts';
import type { Shown } from './diagnostic-lines.ts';

/** The findings of one code in one file: those that are listed, and how many there are. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly findings: readonly Shown[];
}

/** What was found in one file, errors before warnings before notes; `file` is null for what is in none. */
export interface FileFindings {
  readonly file: string | null;
  /** The source the file is of; null where it is of none. */
  readonly source: ValidatedSource | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** A document with findings. */
export interface Found {
  readonly diagnostics: readonly Shown[];
  readonly counts: readonly DiagnosticCount[];
  /** Whose the files are, where the document says it. */
  readonly sources?: readonly ValidatedSource[];
}

/** The findings of a document by file, in the order of the files, then by code, with exact counts. */
export function findingsByFile({ diagnostics, counts, sources = [] }: Found): readonly FileFindings[] {
  const listed = new Map<string, Map<string, Shown[]>>();
  for (const diagnostic of diagnostics) {
    const codes = entryOf(listed, diagnostic.file ?? '', () => new Map<string, Shown[]>());
    entryOf(codes, diagnostic.code, () => []).push(diagnostic);
  }
  const counted = new Map<string, number>();
  for (const { file, code, count } of counts) {
    const key = `${code}\n${file ?? ''}`;
    counted.set(key, (counted.get(key) ?? 0) + count);
  }
  const sourceOf = new Map(sources.flatMap((source) => source.files.map((file) => [file, source])));
  return [...listed].map(([file, codes]) => {
    const groups = [...codes].map(([code, findings]): FindingGroup => {
      const severity = findings[0]?.severity ?? 'note';
      const count = Math.max(counted.get(`${code}\n${file}`) ?? 0, findings.length);
      return { code, severity, count, findings };
    });
    const countOf = (severity: Severity): number =>
      groups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
    return {
      file: file === '' ? null : file,
      source: sourceOf.get(file) ?? null,
      counts: { error: countOf('error'), warning: countOf('warning'), note: countOf('note') },
      groups: severities.flatMap((severity) => groups.filter((group) => group.severity === severity)),
    };
  });
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

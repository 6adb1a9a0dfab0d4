import { type Finding, compareText } from '../../model/finding.ts';
import type { DiagnosticCount } from '../../model/subjects/report.ts';

const kept = 1000;

/** Collects findings: the first 1 000 for each file and code, and the exact count of all. */
export interface FindingSink {
  readonly note: (finding: Finding) => void;
  /** Counts findings that were left out elsewhere. */
  readonly count: (count: DiagnosticCount) => void;
  readonly findings: () => readonly Finding[];
  readonly counts: () => readonly DiagnosticCount[];
}

/** Makes an empty sink; `each` hears of every finding, also of those that are not kept. */
export function findingSink(each: (finding: Finding) => void = () => undefined): FindingSink {
  const groups = new Map<string, { file: string | null; code: string; count: number; first: Finding[] }>();
  const groupOf = (file: string | null, code: string): { count: number; first: Finding[] } => {
    const key = `${code}\n${file}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { file, code, count: 0, first: [] }));
    return group;
  };
  return {
    count: ({ file, code, count }) => {
      groupOf(file, code).count += count;
    },
    note: (finding) => {
      each(finding);
      const group = groupOf(finding.place.file, finding.code);
      group.count += 1;
      if (group.first.length < kept) group.first.push(finding);
    },
    findings: () => [...groups.values()].flatMap((group) => group.first),
    counts: () =>
      [...groups.values()]
        .map(({ file, code, count }) => ({ file, code, count }))
        .sort((a, b) => compareText(a.file ?? '', b.file ?? '') || compareText(a.code, b.code)),
  };
}

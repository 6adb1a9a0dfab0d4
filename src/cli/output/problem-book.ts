import { compareText } from '../../model/finding.ts';
import type { Diagnostic } from '../../model/subjects/report.ts';
import type { ProblemOwner } from '../../report/csv/records.ts';
import type { DepartmentProblems } from '../../report/xlsx/problem-book.ts';
import type { Language } from '../../model/plan/plan.ts';

/** So many problems a workbook lists: who has more mends them in another way, and the list as CSV has them all. */
const mostListed = 10_000;

/** Problems that are kept until their workbook is written; beyond the first of them they are counted. */
export interface ProblemBook {
  readonly add: (diagnostic: Diagnostic, owner: ProblemOwner | null) => void;
  readonly write: () => Promise<Uint8Array>;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** Begins a workbook of problems. */
export function beginBook(language: Language): ProblemBook {
  type Kept = { -readonly [K in keyof DepartmentProblems]: DepartmentProblems[K] } & {
    readonly listed: { readonly diagnostic: Diagnostic; readonly owner: ProblemOwner | null }[];
  };
  const departments = new Map<string | null, Kept>();
  let kept = 0;
  return {
    add: (diagnostic, owner) => {
      const department = owner?.department ?? null;
      const own = departments.get(department) ?? { department, errors: 0, warnings: 0, listed: [], left: 0 };
      departments.set(department, own);
      if (diagnostic.severity === 'error') own.errors += 1;
      else own.warnings += 1;
      kept += 1;
      if (kept <= mostListed) own.listed.push({ diagnostic, owner });
      else own.left += 1;
    },
    write: async () => {
      const { problemBook } = await import('../../report/xlsx/xlsx.ts');
      for (const { listed } of departments.values())
        listed.sort((a, b) => byPlace(a.diagnostic, b.diagnostic));
      return problemBook([...departments.values()], language);
    },
  };
}

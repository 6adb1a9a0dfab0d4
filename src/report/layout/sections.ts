import type { Result, Tally } from '../../model/subjects/report.ts';

/** A section of the plan with its results. */
export interface Section {
  readonly title: string;
  /** The clause that all its targets have; null where they differ or have none. */
  readonly clause: string | null;
  readonly results: readonly Result[];
}

/** The results by section, in the order in which sections first appear. */
export function sectionsOf(results: readonly Result[]): readonly Section[] {
  const bySection = new Map<string, Result[]>();
  for (const result of results) {
    const known = bySection.get(result.section);
    if (known) known.push(result);
    else bySection.set(result.section, [result]);
  }
  return [...bySection].map(([title, own]) => {
    const clause = own[0]?.clause ?? null;
    return { title, clause: own.every((result) => result.clause === clause) ? clause : null, results: own };
  });
}

/** A section's title with its clause before it: `二(一)  质量标杆`. */
export function sectionTitle({ title, clause }: Section): string {
  return clause === null ? title : `${clause}  ${title}`;
}

/** Results counted by status. */
export function tallyOf(results: readonly Result[]): Tally {
  const count = (status: Result['status']): number =>
    results.filter((result) => result.status === status).length;
  return {
    targets: results.length,
    pass: count('pass'),
    fail: count('fail'),
    noData: count('no-data'),
    invalid: count('invalid'),
    pending: count('pending'),
  };
}

const counts = ['targets', 'pass', 'fail', 'noData', 'invalid', 'pending'] as const;

/** The counts that a table of tallies shows: a status that no target of the whole report has needs no column. */
export function shownCounts(whole: Tally): readonly (keyof Tally)[] {
  return counts.filter(
    (count) => count === 'targets' || count === 'pass' || count === 'fail' || whole[count] > 0,
  );
}

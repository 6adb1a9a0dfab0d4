import {
  type PartScore,
  type Report,
  type Result,
  type Tally,
  isWarned,
} from '../../model/subjects/report.ts';
import { sumPoints } from '../../quantity/units/points.ts';
import { labelsOf } from '../../text/labels.ts';
import { comparableName } from '../../text/nearest-name.ts';
import type { Style } from '../renderers.ts';
import { neutralText } from './neutral-text.ts';

/** Targets that stand together: those of a section, or those a department is responsible for. */
export interface Group extends Section {
  readonly tally: Tally;
  /** Null where none of them has points. */
  readonly score: PartScore | null;
  /** The department; null for a section, and for the targets that have no department. */
  readonly owner: string | null;
}

/**
 * The targets as a report lists them: by section in the order of the plan, or by department in the order in which
 * departments first appear. There a target of several departments stands under each of them, and those without one come
 * last.
 */
export function groupsOf(
  { results }: Pick<Report, 'results'>,
  style: Pick<Style, 'by' | 'only' | 'language'>,
): readonly Group[] {
  if (style.by === 'section')
    return sectionsOf(results).map((section) => ({
      ...section,
      owner: null,
      tally: tallyOf(section.results),
      score: sumPoints(section.results),
    }));
  const { noOwner } = labelsOf(style.language);
  const unowned = results.filter(({ owners }) => owners.length === 0);
  return [
    ...wantedOwners(results, style.only).map((owner) =>
      departmentOf(
        owner,
        owner,
        results.filter(({ owners }) => owners.includes(owner)),
      ),
    ),
    ...(unowned.length === 0 ? [] : [departmentOf(null, noOwner, unowned)]),
  ];
}

function departmentOf(owner: string | null, title: string, results: readonly Result[]): Group {
  return { title, clause: null, owner, results, tally: tallyOf(results), score: sumPoints(results) };
}

// Departments that were asked for stand alone, without those they share a target with; but no target is left out for it.
function wantedOwners(results: readonly Result[], only: readonly string[]): readonly string[] {
  const all = [...new Set(results.flatMap(({ owners }) => owners))];
  const asked = new Set(only.map((name) => comparableName(neutralText(name))));
  const wanted = all.filter((owner) => asked.has(comparableName(neutralText(owner))));
  const holdsAll = results.every(({ owners }) => owners.some((owner) => wanted.includes(owner)));
  return holdsAll ? wanted : all;
}

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

/** Results counted by status, and the passes with a warning. */
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
    ...(results.some(({ warn }) => warn) && { warned: results.filter(isWarned).length }),
  };
}

const counts = ['targets', 'pass', 'warned', 'fail', 'noData', 'invalid', 'pending'] as const;

/** The counts that a table of tallies shows: a status that no target of the whole report has needs no column. */
export function shownCounts(whole: Tally): readonly (keyof Tally)[] {
  return counts.filter(
    (count) => count === 'targets' || count === 'pass' || count === 'fail' || (whole[count] ?? 0) > 0,
  );
}

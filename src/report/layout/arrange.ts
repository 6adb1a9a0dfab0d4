import type { PartScore, Report, Result, Tally } from '../../model/subjects/report.ts';
import { sumPoints } from '../../quantity/units/points.ts';
import { labelsOf } from '../../text/labels.ts';
import { comparableName } from '../../text/nearest-name.ts';
import type { Style } from '../style.ts';
import { neutralText } from './neutral-text.ts';
import { type Section, sectionsOf, tallyOf } from './sections.ts';

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

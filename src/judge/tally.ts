import type { Scoring } from '../model/plan/plan.ts';
import {
  type PartScore,
  type Report,
  type Result,
  type Status,
  type Tally,
  isWaived,
  isWarned,
} from '../model/subjects/report.ts';
import { sumPoints } from '../quantity/units/points.ts';
import { scoreOf } from './score.ts';

const keys: Readonly<Record<Status, Exclude<keyof Tally, 'warned'>>> = {
  pass: 'pass',
  fail: 'fail',
  'no-data': 'noData',
  invalid: 'invalid',
  pending: 'pending',
};

/** Counts results by status, and the passes with a warning where a target may have one. */
export function tally(results: readonly Result[]): Tally {
  const counts = { targets: results.length, pass: 0, fail: 0, noData: 0, invalid: 0, pending: 0 };
  for (const result of results) counts[keys[result.status]] += 1;
  return results.some(({ warn }) => warn) ? { ...counts, warned: results.filter(isWarned).length } : counts;
}

/**
 * The whole, and each section and owner in the order of the plan. A target of several owners counts for each of them, with
 * all of its points. `isWhole` says that no target of the plan was left out.
 */
export function summarise(results: readonly Result[], scoring: Scoring, isWhole: boolean): Report['summary'] {
  const sections = [...new Set(results.map((result) => result.section))];
  const owners = [...new Set(results.flatMap((result) => result.owners))];
  return {
    ...tally(results),
    waived: results.filter(isWaived).length,
    score: scoreOf(results, scoring, isWhole),
    sections: sections.map((section) => ({
      section,
      ...counted(results.filter((result) => result.section === section)),
    })),
    owners: owners.map((owner) => ({
      owner,
      ...counted(results.filter((result) => result.owners.includes(owner))),
    })),
  };
}

function counted(results: readonly Result[]): Tally & { readonly score: PartScore | null } {
  return { ...tally(results), score: sumPoints(results) };
}

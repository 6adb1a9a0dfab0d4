import type { Report, Result, Status, Tally } from '../model/report.ts';

const keys: Readonly<Record<Status, keyof Tally>> = {
  pass: 'pass',
  fail: 'fail',
  'no-data': 'noData',
  invalid: 'invalid',
  pending: 'pending',
};

/** Counts results by status. */
export function tally(results: readonly Result[]): Tally {
  const counts = { targets: results.length, pass: 0, fail: 0, noData: 0, invalid: 0, pending: 0 };
  for (const result of results) counts[keys[result.status]] += 1;
  return counts;
}

/** The whole, and each owner in the order of the plan. A target of several owners counts for each of them. */
export function summarise(results: readonly Result[]): Report['summary'] {
  const owners = [...new Set(results.flatMap((result) => result.owners))];
  return {
    ...tally(results),
    score: null,
    owners: owners.map((owner) => ({
      owner,
      ...tally(results.filter((result) => result.owners.includes(owner))),
    })),
  };
}

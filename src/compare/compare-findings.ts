import { compareText } from '../model/finding.ts';
import type { ComparedFinding } from '../model/subjects/comparison.ts';
import type { ComparableReport } from './saved/comparable-report.ts';

/** The codes that were found in another number than before, over all files. */
export function compareFindings(
  before: ComparableReport,
  after: ComparableReport,
): readonly ComparedFinding[] {
  const [earlier, later] = [countsOf(before), countsOf(after)];
  const severities = new Map(
    [...before.diagnostics, ...after.diagnostics].map(({ code, severity }) => [code, severity]),
  );
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort(compareText)
    .map((code) => ({
      code,
      severity: severities.get(code) ?? null,
      before: earlier.get(code) ?? 0,
      after: later.get(code) ?? 0,
    }))
    .filter((found) => found.before !== found.after);
}

function countsOf({ counts }: ComparableReport): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { code, count } of counts) sums.set(code, (sums.get(code) ?? 0) + count);
  return sums;
}

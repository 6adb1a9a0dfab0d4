import { resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/subjects/report.ts';
import type { CommandCall } from './commands.ts';

/** A report with its baseline, what there is to say about that, and the files that were read for it. */
export interface Beside {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Absolute paths. */
  readonly inputs: readonly string[];
}

/** Puts the report that `--baseline` names beside a report. Where it cannot be read the report stays as it is. */
export async function putBaseline(report: Report, { world, options }: CommandCall): Promise<Beside> {
  const { baseline } = options;
  if (baseline === null) return { report, findings: [], inputs: [] };
  // Only who asks for it waits for what reads it.
  const { openSavedReport } = await import('./files/open-saved-report.ts');
  const { addBaseline } = await import('../compare/add-baseline.ts');
  const { value, findings } = await openSavedReport(baseline, world);
  const inputs = baseline === '-' ? [] : [resolve(world.cwd, baseline)];
  if (value === null) return { report, findings, inputs };
  const added = addBaseline(report, value);
  return { report: added.report, findings: [...findings, ...added.findings], inputs };
}

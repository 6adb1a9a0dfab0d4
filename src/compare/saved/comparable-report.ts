import type { Report } from '../../model/subjects/report.ts';
import type { Read } from './lenient.ts';

/** What of a report is compared. Whatever else a report says, or does not, cannot keep it from being read. */
export const comparedFields = {
  tool: true,
  language: true,
  plan: true,
  asOf: true,
  inputs: { file: true, source: true, sha256: 'text', 'rows?': { read: true } },
  summary: { score: { points: true, of: true, grade: true, vetoedBy: true } },
  'results!': {
    id: true,
    'section?': true,
    title: true,
    owners: true,
    status: true,
    provisional: true,
    reading: true,
    waiver: { reason: true, until: 'text', expired: true },
    target: {
      wording: true,
      text: true,
      'words?': true,
      operator: true,
      limit: true,
      upper: true,
      open: true,
      unit: true,
    },
    actual: true,
    completion: true,
    weight: true,
    veto: true,
    points: true,
    pace: { state: true },
    groups: true,
    'measure?': 'text',
  },
  diagnostics: { code: true, severity: true },
  counts: true,
} as const;

/** So much of a report as is compared; every report is one. */
export type ComparableReport = Read<Report, typeof comparedFields>;

/** So much of a target's result. */
export type ComparableResult = ComparableReport['results'][number];

/** A saved report with the file it was read from. */
export interface ReportFile {
  /** As shown to people. */
  readonly file: string;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly report: ComparableReport;
}

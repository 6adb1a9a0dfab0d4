import type { Language } from '../../model/plan.ts';
import type { Report, Result, Status, Tally } from '../../model/report.ts';
import { labelsOf, type Labels } from '../../text/labels.ts';
import type { Style } from '../style.ts';

/** The order in which statuses are shown. */
export const statusOrder: readonly Status[] = ['pass', 'fail', 'no-data', 'invalid', 'pending'];

/** The field of a tally that counts a status. */
export const tallyField: Readonly<Record<Status, Exclude<keyof Tally, 'targets'>>> = {
  pass: 'pass',
  fail: 'fail',
  'no-data': 'noData',
  invalid: 'invalid',
  pending: 'pending',
};

/** A section of the plan with its targets. */
export interface Part {
  readonly title: string;
  /** Where all its targets have the same one. */
  readonly clause: string | null;
  readonly tally: Tally;
  /** The targets that are listed: all of them, or those that do not pass. */
  readonly shown: readonly Numbered[];
}

/** A target with its number in the report. */
export interface Numbered {
  readonly number: number;
  readonly result: Result;
}

/** What every part of the page is made from. */
export interface View {
  readonly report: Report;
  readonly language: Language;
  readonly labels: Labels;
  readonly failuresOnly: boolean;
  readonly parts: readonly Part[];
  /** The names that can be filtered by, in the order of the report; a filter knows them by their index. */
  readonly owners: readonly string[];
  /** The statuses that occur. */
  readonly statuses: readonly Status[];
}

/** A report as the page shows it. */
export function viewOf(report: Report, { language, failuresOnly }: Style): View {
  const sections = new Map<string, Numbered[]>();
  report.results.forEach((result, i) => {
    const section = sections.get(result.section) ?? [];
    section.push({ number: i + 1, result });
    sections.set(result.section, section);
  });
  return {
    report,
    language,
    labels: labelsOf(language),
    failuresOnly,
    parts: [...sections].map(([title, targets]) => partOf(title, targets, failuresOnly)),
    owners: [...new Set(report.results.flatMap((result) => result.owners))],
    statuses: statusOrder.filter((status) => report.summary[tallyField[status]] > 0),
  };
}

/** The statuses that are counted in tables: one that no target of the report has needs no column. */
export function countedStatuses({ summary }: Report): readonly Status[] {
  return statusOrder.filter(
    (status) => status === 'pass' || status === 'fail' || summary[tallyField[status]] > 0,
  );
}

function partOf(title: string, targets: readonly Numbered[], failuresOnly: boolean): Part {
  const count = (status: Status): number => targets.filter(({ result }) => result.status === status).length;
  const [first] = targets;
  const shared = targets.every(({ result }) => result.clause === first?.result.clause);
  return {
    title,
    clause: shared ? (first?.result.clause ?? null) : null,
    tally: {
      targets: targets.length,
      pass: count('pass'),
      fail: count('fail'),
      noData: count('no-data'),
      invalid: count('invalid'),
      pending: count('pending'),
    },
    shown: failuresOnly ? targets.filter(({ result }) => result.status !== 'pass') : targets,
  };
}

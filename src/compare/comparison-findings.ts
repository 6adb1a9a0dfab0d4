import { type Finding, at, nowhere } from '../model/finding.ts';
import type { ComparedTarget } from '../model/subjects/comparison.ts';
import type { ReportFile, ComparableReport } from './saved/comparable-report.ts';
import { finding } from '../text/finding.ts';
import { periodName } from '../text/words/period-words.ts';

/** What stands in the way of comparing two reports as they are. */
export function comparisonFindings(
  before: ReportFile,
  after: ReportFile,
  targets: readonly ComparedTarget[],
): readonly Finding[] {
  const partial = before.report.plan.sha256 === after.report.plan.sha256;
  const alone = targets.filter(({ kind }) => kind === 'added' || kind === 'gone');
  const passing = alone.filter(({ kind, before: side }) => kind === 'gone' && side?.status === 'pass');
  return [
    ...(alone.length === targets.length ? [finding('compare/nothing-in-common', {}, nowhere)] : []),
    ...pairFindings(before, after),
    ...(before.sha256 === after.sha256 ? [finding('compare/same-report', {}, nowhere)] : []),
    ...(partial && alone.length > 0
      ? [finding('compare/only-part', { ids: alone.map(({ id }) => id) }, nowhere)]
      : []),
    ...(!partial && passing.length > 0
      ? [finding('compare/passing-gone', { ids: passing.map(({ id }) => id) }, nowhere)]
      : []),
  ];
}

/** What is said of any two reports: of different plans, the later one first. */
export function pairFindings(before: ReportFile, after: Pick<ReportFile, 'report'>): readonly Finding[] {
  const [was, is] = [before.report.plan, after.report.plan];
  const place = at(before.file);
  const isLater = was.period !== null && is.period !== null && was.period.from > is.period.from;
  const periods = { before: periodName(was.period), after: periodName(is.period) };
  return [
    ...(was.id === is.id ? [] : [finding('compare/other-plan', { before: was.id, after: is.id }, place)]),
    ...(isLater ? [finding('compare/wrong-order', periods, place)] : []),
    ...sameData(before.report, after.report),
  ];
}

/**
 * The data files that both have with the same bytes, though their periods differ: last year's file again? A register without
 * rows is the same every year in which nothing happened. A workbook is named once, however many of its sheets were read.
 */
function sameData(before: ComparableReport, after: ComparableReport): readonly Finding[] {
  if (periodName(before.plan.period) === periodName(after.plan.period)) return [];
  const known = new Set(before.inputs.map(({ sha256 }) => sha256));
  const same = after.inputs.filter(
    ({ sha256, rows }) => sha256 !== null && known.has(sha256) && rows?.read !== 0,
  );
  const files = [...new Set(same.map(({ file }) => file))];
  return files.length === 0 ? [] : [finding('compare/same-data', { files }, nowhere)];
}

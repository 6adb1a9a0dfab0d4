import { type Finding, at } from '../model/finding.ts';
import type { Baseline, Report, Result } from '../model/subjects/report.ts';
import type { ReportFile, ComparableResult } from './saved/comparable-report.ts';
import { figureText, printQuantity } from '../quantity/numbers/print.ts';
import { unitFits } from '../quantity/units/measure-unit.ts';
import { finding } from '../text/finding.ts';
import { baselineRemarks } from '../text/words/change-words.ts';
import { periodName } from '../text/words/period-words.ts';
import { compareFigures, exactOf, figureOf, isSameQuestion } from './compare-figures.ts';
import { pairFindings } from './comparison-findings.ts';
import { arePeriodsEqual } from './excuse-of.ts';
import { pairTargets } from './pair-targets.ts';

/** A report with an earlier one put beside it, and what there is to say about the two. */
export function addBaseline(
  report: Report,
  earlier: ReportFile,
): { readonly report: Report; readonly findings: readonly Finding[] } {
  const { file, sha256 } = earlier;
  const { plan, asOf } = earlier.report;
  const former = new Map(
    pairTargets(earlier.report.results, report.results).map(({ before, after }) => [after?.id, before]),
  );
  const results = report.results.map((result): Result => {
    const saved = former.get(result.id) ?? null;
    if (saved === null) return { ...result, baseline: null };
    const beside = baselineOf(saved, result, report);
    return {
      ...result,
      groups: result.groups && groupsBeside(saved, result, report),
      baseline: beside && { ...beside, period: plan.period },
    };
  });
  return {
    report: { ...report, results, baseline: { file, sha256, plan, asOf } },
    findings: [
      ...([...former.values()].some((saved) => saved !== null)
        ? []
        : [finding('compare/nothing-in-common', {}, at(file))]),
      ...pairFindings(earlier, { report }),
      ...samePeriod(report, earlier),
    ],
  };
}

function baselineOf(
  saved: ComparableResult,
  result: Result,
  { language }: Report,
): Omit<Baseline, 'period'> | null {
  const before = figureOf(saved);
  if (before === null || saved.actual === null) return null;
  const change = compareFigures(saved, result, language);
  const remarks = baselineRemarks(
    {
      provisional: saved.provisional,
      otherMeasure: !isSameQuestion(saved, result),
      noFigure: result.actual === null,
    },
    language,
  );
  return {
    value: figureText(before.value, before.unit),
    display: displayOf(saved, result) ?? saved.actual.display,
    change: [change?.words ?? null, ...remarks]
      .filter((part) => part !== null)
      .join(language === 'zh' ? '，' : ', '),
    difference: change?.difference ?? null,
    progress: change?.progress ?? 'neither',
  };
}

/** Each group with its own earlier figure; those that are masked are all called the same. */
function groupsBeside(saved: ComparableResult, result: Result, report: Report): Result['groups'] {
  const former = new Map(
    (saved.groups ?? []).filter(({ group }) => group !== '***').map(({ group, actual }) => [group, actual]),
  );
  return (result.groups ?? []).map((each) => {
    const actual = former.get(each.group) ?? null;
    const beside = baselineOf({ ...saved, actual }, { ...result, actual: each.actual }, report);
    return beside === null ? each : { ...each, baseline: beside };
  });
}

// In the unit of today, and on its side of the limits of then and of today; null where the units do not fit.
function displayOf(saved: ComparableResult, result: Result): string | null {
  const before = figureOf(saved);
  const now = figureOf({ ...result, actual: saved.actual });
  if (before === null || now === null || !unitFits(before.unit, now.unit)) return null;
  const limits = [saved.target, result.target].flatMap(({ limit, upper }) => [
    exactOf(limit),
    exactOf(upper),
  ]);
  return printQuantity(
    before.value,
    now.unit,
    limits.filter((limit) => limit !== null),
  );
}

function samePeriod(report: Report, { file, report: earlier }: ReportFile): readonly Finding[] {
  const { period } = report.plan;
  return arePeriodsEqual(period, earlier.plan.period)
    ? [finding('compare/same-period', { period: periodName(period) }, at(file))]
    : [];
}

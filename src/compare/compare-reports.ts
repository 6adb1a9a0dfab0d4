import type { Language } from '../model/plan/plan.ts';
import type {
  ComparedReport,
  ComparedTarget,
  Comparison,
  ComparisonSummary,
} from '../model/subjects/comparison.ts';
import type { Status, Tally } from '../model/subjects/report.ts';
import type { ReportFile, ComparableResult } from './saved/comparable-report.ts';
import { version } from '../model/version.ts';
import { exactText } from '../quantity/numbers/exact-text.ts';
import { subtract } from '../quantity/numbers/rational.ts';
import { diagnosticsOf } from '../text/finding.ts';
import { exactOf } from './compare-figures.ts';
import { compareFindings } from './compare-findings.ts';
import { compareInputs } from './compare-inputs.ts';
import { compareTarget, isDefinition } from './compare-target.ts';
import { comparisonFindings } from './comparison-findings.ts';
import { pairTargets } from './pair-targets.ts';

/** Holds two saved reports against each other, in the later one's language unless another is asked for. */
export function compareReports(
  before: ReportFile,
  after: ReportFile,
  language: Language = after.report.language,
): Comparison {
  const reports = { before: before.report, after: after.report, language };
  const targets = pairTargets(before.report.results, after.report.results).map((pair) =>
    compareTarget(pair, reports),
  );
  const inputs = compareInputs(before.report.inputs, after.report.inputs);
  const found = comparisonFindings(before, after, targets);
  const summary = summarise(before, after, targets);
  return {
    format: 'plan-check/comparison',
    version: 1,
    tool: { name: 'plan-check', version },
    language,
    before: sideOf(before),
    after: sideOf(after),
    summary: { ...summary, inputsChanged: inputs.filter(({ kind }) => kind !== 'same').length },
    targets,
    inputs,
    findings: compareFindings(before.report, after.report),
    diagnostics: diagnosticsOf(found, language),
    counts: found.map(({ code, place }) => ({ file: place.file, code, count: 1 })),
  };
}

function sideOf({ file, sha256, report }: ReportFile): ComparedReport {
  const { tool, language, plan, asOf, summary, results } = report;
  const { score } = summary;
  return {
    file,
    sha256,
    tool,
    language,
    plan,
    asOf,
    tally: tallyOf(results),
    score: score && { points: score.points, of: score.of, grade: score.grade, vetoedBy: score.vetoedBy },
  };
}

const keys: Readonly<Record<Status, Exclude<keyof Tally, 'targets' | 'warned'>>> = {
  pass: 'pass',
  fail: 'fail',
  'no-data': 'noData',
  invalid: 'invalid',
  pending: 'pending',
};

function tallyOf(results: readonly ComparableResult[]): Tally {
  const tally = { targets: results.length, pass: 0, fail: 0, noData: 0, invalid: 0, pending: 0 };
  for (const { status } of results) tally[keys[status]] += 1;
  return tally;
}

function summarise(
  before: ReportFile,
  after: ReportFile,
  targets: readonly ComparedTarget[],
): Omit<ComparisonSummary, 'inputsChanged'> {
  const count = (is: (target: ComparedTarget) => boolean): number => targets.filter(is).length;
  const inBoth = targets.filter((target) => target.before !== null && target.after !== null);
  const [was, is] = [before.report.plan, after.report.plan];
  const [from, to] = [before, after].map(({ report }) => exactOf(report.summary.score?.points ?? null));
  return {
    plan: was.id !== is.id ? 'other' : was.sha256 === is.sha256 ? 'same' : 'changed',
    targets: targets.length,
    same: count(({ kind }) => kind === 'same'),
    stoppedPassing: count(({ kind }) => kind === 'stopped-passing'),
    excused: count(({ excused }) => excused !== null),
    newlyPassing: count(({ kind }) => kind === 'newly-passing'),
    newlyFailing: inBoth.filter((each) => each.before?.status !== 'fail' && each.after?.status === 'fail')
      .length,
    statusChanged: inBoth.filter((each) => each.before?.status !== each.after?.status).length,
    figureChanged: count(({ figure }) => figure !== null && figure.comparable && figure.difference !== '0'),
    better: count(({ figure }) => figure?.progress === 'better'),
    worse: count(({ figure }) => figure?.progress === 'worse'),
    notComparable: count(({ figure }) => figure !== null && !figure.comparable),
    targetChanged: count(({ differences }) => differences.some(({ aspect }) => isDefinition(aspect))),
    renamed: count(({ formerId }) => formerId !== null),
    added: count(({ kind }) => kind === 'added'),
    gone: count(({ kind }) => kind === 'gone'),
    passingGone: count((target) => target.kind === 'gone' && target.before?.status === 'pass'),
    points: from && to ? exactText(subtract(to, from)) : null,
  };
}

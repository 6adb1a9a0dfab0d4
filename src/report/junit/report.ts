import { type PartScore, type Report, type Result, isWaived, isWarned } from '../../model/subjects/report.ts';
import { sumPoints } from '../../quantity/units/points.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { type Section, sectionTitle, sectionsOf } from '../layout/arrange.ts';
import { findingWords } from '../layout/finding-groups.ts';
import { touching } from '../../model/subjects/touching.ts';
import type { Style } from '../renderers.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { marginWords, paceRemark } from '../words/figure-words.ts';
import {
  baselineWords,
  besideWords,
  missedGroupWords,
  planWords,
  reachedWords,
  remarks,
  requiredWords,
  waiverWords,
  warningWords,
  whyWords,
} from '../words/result-words.ts';
import { pointWords, pointsText } from '../words/score-words.ts';
import { type Case, type CaseOutcome, type Suite, suitesXml } from './suites.ts';

const mostFindings = 20;

/**
 * The report as JUnit XML: a suite a section, a case a target. A missed target is a failure; one without data, or with
 * errors in them, is an error, since nobody knows; one whose time has not come, or that is missed and waived, is
 * skipped; a pass with a warning says so as its error output. The points and the number of warnings are properties of the suites.
 */
export function reportJunit(report: Report, { language }: Style): string {
  const labels = labelsOf(language);
  return suitesXml(
    report.plan.title,
    sectionsOf(report.results).map((section) => sectionSuite(section, report, labels)),
  );
}

function sectionSuite(section: Section, report: Report, labels: Labels): Suite {
  return {
    name: sectionTitle(section),
    properties: [...scoreProperties(sumPoints(section.results)), ...warnedProperties(section.results)],
    cases: section.results.map((result) => targetCase(result, report, labels)),
  };
}

function scoreProperties(score: PartScore | null): Suite['properties'] {
  if (score === null) return [];
  return [
    ['points', pointsText(score.points, score.of)],
    ['points-of', pointsText(score.of)],
    ['points-pending', pointsText(score.pending)],
  ];
}

function warnedProperties(results: readonly Result[]): Suite['properties'] {
  return results.some(({ warn }) => warn) ? [['warnings', String(results.filter(isWarned).length)]] : [];
}

function targetCase(result: Result, report: Report, labels: Labels): Case {
  const outcome = outcomeOf(result, report, labels);
  const warning = warningWords(result, labels);
  return {
    className: result.section,
    name: `${result.id}  ${result.title}`,
    place: result.place,
    outcome,
    output: outcome === null ? [...figures(result, labels), ...shownPoints(result, labels)].join('  ') : '',
    ...(warning === null ? {} : { warning }),
  };
}

function outcomeOf(result: Result, report: Report, labels: Labels): CaseOutcome | null {
  const { status, title, owners } = result;
  if (status === 'pass') return null;
  const words = { labels };
  const message = labels.clauses(
    [...figures(result, labels), whyWords(result, words), pointWords(result, labels)].filter(
      (part) => part !== null,
    ),
  );
  if (status === 'pending' || isWaived(result))
    return { kind: 'skipped', message: skipped(message, result, labels), text: '' };
  const places = evidenceWords(result, labels).join(labels.placeSeparator);
  const text = [
    [title, labels.list(owners)].filter(Boolean).join('  '),
    ...figures(result, labels),
    whyWords(result, words),
    missedGroupWords(result, words),
    besideWords(result, words),
    places === '' ? null : `${labels.report.evidence} ${places}`,
    planWords(result, words),
    ...remarks({ ...result, baseline: null }, labels),
    ...touching(result, report.diagnostics)
      .slice(0, mostFindings)
      .map((finding) =>
        [labels.severities[finding.severity], finding.code, ...findingWords(finding, labels)].join('  '),
      ),
  ];
  return {
    kind: status === 'fail' ? 'failure' : 'error',
    type: status,
    message,
    text: text.filter((line) => line !== null).join('\n'),
  };
}

function skipped(message: string, result: Result, labels: Labels): string {
  const said = [waiverWords(result, labels), paceRemark(result, labels)].filter((part) => part !== null);
  return labels.clauses([...said, message]);
}

/** `要求 不低于 90%`, `实际 89.76% (1122/1250)`, `差 0.24 个百分点，再有 3 个即可达标`. */
function figures(result: Result, labels: Labels): readonly string[] {
  const words = { labels };
  const margin = marginWords(result, labels);
  return [
    requiredWords(result, words),
    reachedWords(result, words),
    margin,
    baselineWords(result, words),
  ].filter((part) => part !== null);
}

function shownPoints(result: Result, labels: Labels): readonly string[] {
  const points = pointWords(result, labels);
  return points === null ? [] : [points];
}

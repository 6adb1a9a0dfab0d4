import { type Report, type Result, isWaived, isWarned } from '../../model/subjects/report.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { statusGlyphs, verdictSentence } from '../../text/words/conclusions.ts';
import { countFindings } from '../layout/finding-groups.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Style } from '../renderers.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { marginWords, paceRemark } from '../words/figure-words.ts';
import {
  baselineWords,
  inDoubtWords,
  reachedWords,
  requiredWords,
  waiverWords,
  warningWords,
  whyWords,
} from '../words/result-words.ts';
import { pointWords, scoreWords, vetoWords } from '../words/score-words.ts';
import { type Annotated, annotations, logGroup, withoutNotes } from './annotations.ts';

/**
 * The report as annotations: each target that is missed, could not be judged or is met with a warning on its line of the plan, each finding on
 * its line of the data, and for a missed target the first row that it is missed for. A missed target that is waived is a
 * notice and no error. Every target stands in the log, and the score.
 */
export function reportGithub(report: Report, { language }: Style): string {
  const labels = labelsOf(language);
  const unmet = report.results.filter((result) => isUnmet(result) || isWarned(result));
  const targets = unmet.map((result) => targetAnnotation(result, labels));
  const waived = unmet.filter(isWaived).length;
  const warned = unmet.filter(isWarned).length;
  const rows = report.results.flatMap((result) => rowAnnotation(result, labels));
  const found = countFindings(report.diagnostics, report.counts);
  const counts = {
    ...found,
    error: found.error + targets.length - waived - warned,
    warning: found.warning + warned,
    note: rows.length + waived,
  };
  const all = [...targets, ...withoutNotes(report.diagnostics), ...rows];
  const score = scoreWords(report.summary.score, labels).map(neutralText);
  return `${[
    ...annotations(all, counts, labels, labels.ci.restOf),
    ...logGroup(
      labels.ci.allTargets(report.results.length),
      report.results.map((result) => targetLine(result, labels)),
    ),
    ...(score.length === 0 ? [] : [score.join('    ')]),
    `${labels.verdict}  ${verdictSentence(report.summary, language)}`,
  ].join('\n')}\n`;
}

function isUnmet({ status }: Result): boolean {
  return status === 'fail' || status === 'no-data' || status === 'invalid';
}

function targetAnnotation(result: Result, labels: Labels): Annotated {
  const { id, title, status, place, owners } = result;
  const words = { labels };
  const places = evidenceWords(result, labels).join(labels.placeSeparator);
  const parts = [
    title,
    requiredWords(result, words),
    reachedWords(result, words),
    marginWords(result, labels),
    inDoubtWords(result, labels),
    baselineWords(result, words),
    whyWords(result, words),
    warningWords(result, labels),
    waiverWords(result, labels),
    vetoWords(result, labels),
    places === '' ? null : `${labels.report.evidence} ${places}`,
    owners.length === 0 ? null : `${labels.owner} ${labels.list(owners)}`,
  ].filter((part) => part !== null);
  return {
    ...nothing,
    code: `target/${status}`,
    title: `${isWarned(result) ? labels.report.warnedMark : labels.statuses[status]} ${id}`,
    severity: isWarned(result) ? 'warning' : isWaived(result) ? 'note' : 'error',
    message: parts.join('  '),
    ...place,
  };
}

function rowAnnotation(result: Result, labels: Labels): readonly Annotated[] {
  if (result.status !== 'fail' || isWaived(result)) return [];
  const blamed = result.evidence.find((evidence) => evidence.blamed.rows.length > 0)?.blamed;
  const first = blamed?.rows[0];
  if (blamed === undefined || first === undefined) return [];
  const message = labels.ci.row[blamed.as](result.title);
  return [
    {
      ...nothing,
      code: 'target/row',
      title: `${labels.statuses.fail} ${result.id}`,
      severity: 'note',
      message,
      ...first,
    },
  ];
}

const nothing = { hint: null, column: null, record: null, field: null, cell: null };

function targetLine(result: Result, labels: Labels): string {
  const words = { labels };
  const { status, id, title } = result;
  return [
    `${statusGlyphs[status]} ${labels.statuses[status]}`,
    id,
    title,
    requiredWords(result, words),
    reachedWords(result, words),
    baselineWords(result, words),
    waiverWords(result, labels),
    paceRemark(result, labels),
    pointWords(result, labels),
  ]
    .filter((part) => part !== null)
    .join('  ');
}

import { type Report, type Result, isWaived, isWarned } from '../../model/subjects/report.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Style } from '../renderers.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { marginWords } from '../words/figure-words.ts';
import {
  baselineWords,
  reachedWords,
  remarks,
  requiredWords,
  warningWords,
  waiverWords,
  whyWords,
} from '../words/result-words.ts';
import { vetoWords } from '../words/score-words.ts';
import { type Outcome, codeRules, findingOutcome, locationsOf, messageOf, sarifLog } from './log.ts';
import type { SarifRule, SarifSuppression } from './model.ts';

/**
 * The report as SARIF: each target is a rule, and one that is missed or could not be judged a result on its line of the
 * plan, with the rows that it is missed for; one that is met with a warning is a warning, one that is waived suppressed. Each finding is a
 * result on its line of the data.
 */
export function reportSarif(report: Report, { language }: Style): string {
  const labels = labelsOf(language);
  const { plan, results, diagnostics } = report;
  return sarifLog({
    tool: report.tool,
    language,
    category: `report/${plan.id}`,
    rules: [...results.map((result) => targetRule(result, labels)), ...codeRules(diagnostics)],
    outcomes: [
      ...results.filter(isUnmet).map((result) => targetOutcome(result, labels)),
      ...diagnostics.map((diagnostic) => findingOutcome(diagnostic, plan.file, labels)),
    ],
    inputs: report.inputs,
    logicalLocations: [],
  });
}

function isUnmet(result: Result): boolean {
  const { status } = result;
  return isWarned(result) || status === 'fail' || status === 'no-data' || status === 'invalid';
}

function ruleId({ id }: Result): string {
  return `target/${id}`;
}

function targetRule(result: Result, labels: Labels): SarifRule {
  const section = [result.clause, result.section].filter(Boolean).join('  ');
  const promise = `${labels.report.wording(result.target.wording)}  ${requiredWords(result, { labels })}`;
  return {
    id: ruleId(result),
    shortDescription: messageOf(result.title),
    fullDescription: messageOf(`${section}  ${promise}`),
    help: messageOf(
      promise,
      result.measureWords ?? '',
      ...remarks(result, labels),
      `${labels.owner} ${result.owners.length === 0 ? labels.none : labels.list(result.owners)}`,
    ),
    defaultConfiguration: { level: 'error' },
  };
}

function targetOutcome(result: Result, labels: Labels): Outcome {
  const words = { labels };
  const { status, place, target, actual, margin, owners, points } = result;
  const places = evidenceWords(result, labels).join(labels.placeSeparator);
  const rows = status === 'fail' ? result.evidence.flatMap(({ blamed }) => blamed.rows) : [];
  const figures = [
    requiredWords(result, words),
    reachedWords(result, words),
    marginWords(result, labels),
    baselineWords(result, words),
  ];
  return {
    ruleId: ruleId(result),
    level: isWarned(result) ? 'warning' : 'error',
    message: messageOf(
      `${isWarned(result) ? labels.report.warnedMark : labels.statuses[status]}  ${result.title}`,
      figures.filter((figure) => figure !== null).join('  '),
      whyWords(result, words) ?? '',
      warningWords(result, labels) ?? '',
      vetoWords(result, labels) ?? '',
      places === '' ? '' : `${labels.report.evidence} ${places}`,
    ),
    locations: locationsOf(place.file, place.line, null),
    ...(rows.length === 0
      ? {}
      : { relatedLocations: rows.flatMap(({ file, line }) => locationsOf(file, line, null)) }),
    ...(isWaived(result) ? { suppressions: [suppressionOf(result, labels)] } : {}),
    identity: [isWarned(result) ? 'warned' : status],
    properties: {
      status,
      ...(isWarned(result) && { warned: true }),
      limit: target.limit,
      upper: target.upper,
      actual: actual?.value ?? null,
      margin: margin?.value ?? null,
      owners,
      ...(points === null ? {} : { points }),
    },
  };
}

// Whoever reads the log sees that it is missed, and that nothing has to be done about it until then.
function suppressionOf(result: Result, labels: Labels): SarifSuppression {
  return {
    kind: 'external',
    status: 'accepted',
    justification: neutralText(waiverWords(result, labels) ?? ''),
  };
}

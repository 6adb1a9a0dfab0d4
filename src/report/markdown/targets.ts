import type { Diagnostic, Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { findingWords } from '../layout/finding-groups.ts';
import { touching } from '../../model/subjects/touching.ts';
import type { Style } from '../renderers.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { actualWords, completionWords, groupFigure, marginWords, paceRemark } from '../words/figure-words.ts';
import {
  besideWords,
  missedGroupWords,
  planWords,
  reachedWords,
  remarks,
  requiredWords,
  waiverWords,
  whyWords,
} from '../words/result-words.ts';
import { vetoWords } from '../words/score-words.ts';
import { markdownTable, plainMarkdown } from './rows.ts';

/** A target with its number in the report. */
interface Numbered {
  readonly number: number;
  readonly result: Result;
}

/** Targets as a table: status, number, indicator, target, actual, rate, owner, id, remarks; the groups of `each` under it. */
export function targetTable(rows: readonly Numbered[], by: Style['by'], labels: Labels): readonly string[] {
  const { status, number, indicator, target, actual, completion, owner, id } = labels;
  const table = markdownTable(
    [status, number, indicator, target, actual, completion, owner, id, labels.remarks],
    ['left', 'right', 'left', 'left', 'left', 'right', 'left', 'left', 'left'],
    rows.map(({ number: at, result }) => [
      { unbroken: `${statusGlyphs[result.status]} ${labels.statuses[result.status]}` },
      String(at),
      result.title,
      result.target.words,
      actualWords(result, labels),
      completionWords(result.completion),
      labels.list(result.owners),
      result.id,
      remarks(result, labels, by).join(labels.placeSeparator),
    ]),
  );
  const groups = rows.flatMap(({ result }) => groupItem(result, labels));
  return groups.length === 0 ? table : [...table, '', ...groups];
}

/** The groups of a target with `each`, as an item of a list; nothing for others. */
export function groupItem({ title, groups }: Result, labels: Labels): readonly string[] {
  if (groups === null || groups.length === 0) return [];
  const parts = groups.map(
    (each) => `${statusGlyphs[each.status]} ${each.group} ${groupFigure(each, labels)}`,
  );
  return [`- ${plainMarkdown(title)}: ${plainMarkdown(parts.join(labels.placeSeparator))}`];
}

// Of the findings that touch a target; all of them stand at the end.
const most = 3;

/**
 * A target that is not met as an item of a list: what was required and reached and by how much, why it could not be
 * judged, where the figure comes from, and the plan's line.
 */
export function targetItem(
  result: Result,
  diagnostics: readonly Diagnostic[],
  labels: Labels,
): readonly string[] {
  const words = { labels };
  const title = [result.title, result.id, labels.list(result.owners)].filter(Boolean);
  const places = evidenceWords(result, labels).join(labels.placeSeparator);
  const lines = [
    [requiredWords(result, words), reachedWords(result, words), marginWords(result, labels)],
    [whyWords(result, words)],
    [places === '' ? null : `${labels.report.evidence} ${places}`, planWords(result, words)],
    [missedGroupWords(result, words)],
    [besideWords(result, words)],
    [waiverWords(result, labels), vetoWords(result, labels)],
    [paceRemark(result, labels)],
    ...touching(result, diagnostics)
      .slice(0, most)
      .map((finding) => [
        labels.severities[finding.severity],
        finding.code,
        ...findingWords(finding, labels),
      ]),
  ];
  const [name = '', ...rest] = title.map(plainMarkdown);
  return [
    `- ${plainMarkdown(statusGlyphs[result.status])} **${name}** ${rest.join(' · ')}`,
    ...lines
      .map((parts) => parts.filter((part) => part !== null))
      .filter((parts) => parts.length > 0)
      .map((parts) => `  - ${parts.map(plainMarkdown).join(' · ')}`),
  ];
}

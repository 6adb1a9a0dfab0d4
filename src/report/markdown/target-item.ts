import type { Diagnostic, Result } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import type { Labels } from '../../text/labels.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { findingWords } from '../findings/finding-place.ts';
import { marginWords } from '../words/margin-words.ts';
import {
  besideWords,
  missedGroupWords,
  planWords,
  reachedWords,
  requiredWords,
  waiverWords,
  whyWords,
} from '../words/result-words.ts';
import { paceRemark } from '../words/pace-remark.ts';
import { vetoWords } from '../words/score-words.ts';
import { touching } from '../findings/touching.ts';
import { plainMarkdown } from './rows.ts';

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

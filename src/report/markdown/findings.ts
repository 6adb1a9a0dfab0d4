import type { Labels } from '../../text/labels.ts';
import type { Shown } from '../findings/diagnostic-lines.ts';
import type { FileFindings, FindingGroup } from '../findings/finding-groups.ts';
import { findingWords, sharedHint } from '../findings/finding-place.ts';
import { codeMarkdown, plainMarkdown } from './rows.ts';

const most = 5;

// Of a line of the plan.
const longest = 200;

/** What was found in a file: a heading, then its findings by code, the first few of each with their place and hint. */
export function fileFindings(
  { file, source, groups }: FileFindings,
  heading: string,
  labels: Labels,
): readonly string[] {
  const parts = [file ?? labels.validation.others, source?.department, source?.title];
  const title = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return [`${heading} ${plainMarkdown(title)}`, '', ...groups.flatMap((group) => groupLines(group, labels))];
}

function groupLines({ code, severity, count, findings }: FindingGroup, labels: Labels): readonly string[] {
  const shown = findings.slice(0, most);
  const hint = sharedHint(shown);
  const rest = count - shown.length;
  const hintLine = (text: string | null): readonly string[] =>
    text === null ? [] : [`  - **${labels.hint}** ${plainMarkdown(text)}`];
  return [
    `- **${labels.severities[severity]}** ${plainMarkdown(code)} (${labels.validation.times(count)})`,
    ...shown.flatMap((finding) => [
      `  - ${plainMarkdown(findingWords(finding, labels).join('  '))}${excerptOf(finding)}`,
      ...(hint === null ? hintLine(finding.hint) : []),
    ]),
    ...(rest > 0 ? [`  - ${labels.validation.rest(rest)}`] : []),
    ...hintLine(hint),
  ];
}

function excerptOf({ excerpt }: Shown): string {
  const line = excerpt?.trim() ?? '';
  return line === ''
    ? ''
    : `<br>${codeMarkdown(line.length > longest ? `${line.slice(0, longest)}..` : line)}`;
}

import type { Severity } from '../../model/finding.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { type FileFindings, type FindingGroup, findingsByFile } from '../findings/finding-groups.ts';
import { findingWords, sharedHint } from '../findings/finding-place.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Page } from '../layout/page.ts';
import { hanging, spread } from './lines.ts';
import { severityPaint } from './paints.ts';

const most = 5;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings file by file and code by code: the first few of each with their places, how many more, and what to do. */
export function fileFindingLines(validation: Validation, page: Page): readonly string[] {
  return findingsByFile(validation).flatMap((found) => [
    '',
    ...fileTitle(found, page),
    ...found.groups.flatMap((group) => groupLines(group, page)),
  ]);
}

function fileTitle({ file, source, counts }: FileFindings, page: Page): readonly string[] {
  const { labels, paint } = page;
  const tally = severities.flatMap((severity) =>
    counts[severity] === 0 ? [] : [labels.severityCounts[severity](counts[severity])],
  );
  const name = file ?? labels.validation.others;
  const parts = [name, source?.department ?? '', source?.title ?? '', labels.list(tally)];
  return spread(parts.filter(Boolean).map(neutralText), 0, page).map((line) => paint.bold(line));
}

function groupLines(group: FindingGroup, page: Page): readonly string[] {
  const { labels, paint } = page;
  const { code, severity, count, findings } = group;
  const shown = findings.slice(0, most);
  const word = labels.severities[severity];
  const [first = '', ...others] = page.wrap(
    `${word} ${neutralText(code)}  ${labels.validation.times(count)}`,
    page.columns - 2,
  );
  const hint = sharedHint(shown);
  const rest = count - shown.length;
  const hintLines = (text: string | null): readonly string[] =>
    text === null
      ? []
      : hanging(`    ${labels.hint} `, neutralText(text), page).map((line) => paint.cyan(line));
  return [
    `  ${severityPaint(severity, page)(word)}${first.slice(word.length)}`,
    ...others.map((line) => `  ${line}`),
    ...shown.flatMap((finding) => [
      ...hanging('    ', neutralText(findingWords(finding, labels).join('  ')), page),
      ...(hint === null ? hintLines(finding.hint) : []),
    ]),
    ...(rest > 0 ? [`    .. ${labels.validation.rest(rest)}`] : []),
    ...hintLines(hint),
  ];
}

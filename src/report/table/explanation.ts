import type { Explanation } from '../../model/explanation.ts';
import { statusGlyphs } from '../../text/status-glyphs.ts';
import { actualWords } from '../actual-words.ts';
import { marginWords } from '../margin-words.ts';
import { neutralTexts } from '../neutral-text.ts';
import { pageOf } from '../page.ts';
import { remarks } from '../remarks.ts';
import type { Style } from '../style.ts';
import { explanationTree } from './explanation-tree.ts';
import { touching } from './failures.ts';
import { findingBlock } from './finding-block.ts';
import { groupLines } from './groups.ts';
import { header } from './header.ts';
import { hanging, spread } from './lines.ts';
import { statusPaint } from './paints.ts';

/** How one verdict came about, as a text. */
export function explanationTable(explanation: Explanation, style: Style): string {
  const page = pageOf(style);
  const { labels, paint } = page;
  const safe = neutralTexts(explanation);
  const { result, tree, limit } = safe;
  const words = labels.explanation;
  const margin = marginWords(result, labels);
  const colour = statusPaint(result.status, page);
  const figures = [
    `${labels.report.required} ${result.target.words}`,
    `${labels.report.reached} ${actualWords(result, labels)}`,
    ...(margin === null ? [] : [margin]),
  ];
  const title = [result.id, result.title, labels.list(result.owners)].filter(Boolean).join('  ');
  const lines = [
    ...header(safe, page),
    '',
    ...page
      .wrap(title, page.columns - 2)
      .map((line, i) => `${i === 0 ? colour(statusGlyphs[result.status]) : ' '} ${line}`),
    ...spread(
      [
        [result.clause, result.section].filter(Boolean).join('  '),
        `${labels.report.planPlace} ${result.place.file}:${result.place.line}`,
      ],
      2,
      page,
    ),
    ...spread(figures, 2, page),
    ...hanging('  ', labels.report.wording(result.target.wording), page),
    ...remarks(result, labels).flatMap((remark) => hanging('  ', remark, page)),
    ...(result.reason === null ? [] : hanging('  ', `${labels.report.why} ${result.reason}`, page)),
    ...groupLines(result, 2, page),
    '',
    paint.bold(words.how),
    ...(tree === null
      ? [result.stated === null ? words.unmeasured : (remarks(result, labels)[0] ?? '')]
      : explanationTree(tree, page)),
    ...(limit === null ? [] : ['', paint.bold(words.howLimit), ...explanationTree(limit, page)]),
    ...findingBlock(labels.findings, touching(result, safe), [], page),
    '',
    paint.bold(
      colour(
        `${labels.verdict}  ${words.outcome(labels.statuses[result.status], result.actual && actualWords(result, labels), result.target.words)}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

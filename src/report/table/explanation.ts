import type { Explanation } from '../../model/subjects/explanation.ts';
import { actualWords } from '../words/actual-words.ts';
import { marginWords } from '../words/margin-words.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import { pageOf, type Page } from '../layout/page.ts';
import { remarks } from '../words/remarks.ts';
import { planWords, reachedWords, requiredWords, whyWords } from '../words/result-words.ts';
import type { Style } from '../style.ts';
import { touching } from '../findings/touching.ts';
import { blockTitle } from './block-parts.ts';
import { explanationTree } from './explanation-tree.ts';
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
  const lines = [
    ...header(safe, page),
    '',
    ...targetLines(safe, page),
    '',
    paint.bold(words.how),
    ...(tree === null ? [words.unmeasured] : explanationTree(tree, page)),
    ...(limit === null ? [] : ['', paint.bold(words.howLimit), ...explanationTree(limit, page)]),
    ...findingBlock(labels.findings, touching(result, safe.diagnostics), [], page),
    '',
    verdictLine(safe, page),
  ];
  return `${lines.join('\n')}\n`;
}

function targetLines({ result }: Explanation, page: Page): readonly string[] {
  const { labels } = page;
  const section = [result.clause, result.section].filter(Boolean).join('  ');
  const figures = [requiredWords(result, page), reachedWords(result, page), marginWords(result, labels)];
  const sentences = [
    labels.report.wording(result.target.wording),
    ...remarks(result, labels),
    whyWords(result, page),
  ].filter((sentence) => sentence !== null);
  return [
    ...blockTitle(result, page),
    ...spread([section, planWords(result, page)], 2, page),
    ...spread(
      figures.filter((figure) => figure !== null),
      2,
      page,
    ),
    ...sentences.flatMap((sentence) => hanging('  ', sentence, page)),
    ...groupLines(result, 2, page),
  ];
}

function verdictLine({ result }: Explanation, page: Page): string {
  const { labels } = page;
  const actual = result.actual && actualWords(result, labels);
  const outcome = labels.explanation.outcome(labels.statuses[result.status], actual, result.target.words);
  return page.paint.bold(statusPaint(result.status, page)(`${labels.verdict}  ${outcome}`));
}

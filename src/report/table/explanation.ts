import type { Explanation, ExplanationNode } from '../../model/subjects/explanation.ts';
import { diagnosticLines, findingBlock } from '../layout/diagnostic-lines.ts';
import { touching } from '../../model/subjects/touching.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf, resultPaint } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import { doubtParts } from '../words/doubt-words.ts';
import { rowFacts } from '../words/evidence-words.ts';
import { actualWords, marginWords } from '../words/figure-words.ts';
import { planWords, reachedWords, remarks, requiredWords, whyWords } from '../words/result-words.ts';
import { blockTitle } from './blocks.ts';
import { hanging, header, labelled, spread } from './lines.ts';
import { groupLines } from './target-rows.ts';

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
    ...mendingLines(safe, page),
    ...findingBlock(labels.findings, touching(result, safe.diagnostics), [], page),
    '',
    verdictLine(safe, page),
  ];
  return `${lines.join('\n')}\n`;
}

function mendingLines({ mending }: Explanation, page: Page): readonly string[] {
  if (!mending) return [];
  const { labels, paint } = page;
  const { rows, of, first } = mending;
  return [
    '',
    paint.bold(labels.explanation.mending),
    ...page.wrap(labels.explanation.mend(rows, of), page.columns),
    ...diagnosticLines(first, [], page, { most: first.length, indent: 2, hints: true }),
  ];
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
  return page.paint.bold(resultPaint(result, page)(`${labels.verdict}  ${outcome}`));
}

/** A measure as a tree: each number with its words, its arithmetic, its rows, and below it the numbers it is made of. */
export function explanationTree(node: ExplanationNode, page: Page): readonly string[] {
  return nodeLines(node, page.columns, page);
}

// Each level takes three cells of the width, and leaves at least twenty.
function nodeLines(node: ExplanationNode, room: number, page: Page): readonly string[] {
  const width = Math.max(20, room);
  const title = node.role === null ? node.words : `${node.role}  ${node.words}`;
  const bar = node.parts.length > 0 ? '|' : ' ';
  const details = detailLines(node, width - 2, page).map((line) => `${bar} ${line}`);
  const parts = node.parts.flatMap((part, i) => {
    const rest = i === node.parts.length - 1 ? '   ' : '|  ';
    return ['|', ...nodeLines(part, room - 3, page).map((line, at) => (at === 0 ? '+- ' : rest) + line)];
  });
  return [...page.wrap(title, width), ...details, ...parts];
}

function detailLines(node: ExplanationNode, width: number, page: Page): readonly string[] {
  const { labels, paint } = page;
  const figure =
    node.arithmetic ?? (node.display === null ? labels.explanation.noFigure : `= ${node.display}`);
  const doubt = doubtParts(node, labels);
  const facts: ReturnType<typeof rowFacts> = [
    ...(doubt.length === 0 ? [] : [[labels.explanation.doubt, doubt] as const]),
    ...(node.rows === null ? [] : rowFacts(node.rows, labels)),
  ];
  const indent = page.widest(facts.map(([name]) => name)) + 2;
  return [
    ...page.wrap(figure, width).map((line) => paint.bold(line)),
    ...(node.reason === null ? [] : page.wrap(`${labels.report.why} ${node.reason}`, width)),
    ...facts.flatMap(([name, parts]) => {
      const lines = page.fill(parts, labels.placeSeparator, Math.max(10, width - indent));
      return labelled(name + ' '.repeat(indent - page.width(name)), lines, page);
    }),
  ];
}

import type { ExplanationNode } from '../../model/subjects/explanation.ts';
import type { Page } from '../layout/page.ts';
import { rowFacts } from '../words/row-facts.ts';
import { labelled } from './lines.ts';

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
  const facts = node.rows === null ? [] : rowFacts(node.rows, labels);
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

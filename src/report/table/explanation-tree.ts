import type { ExplanationNode, ExplanationRows } from '../../model/explanation.ts';
import { placeWords } from '../evidence-words.ts';
import type { Page } from '../page.ts';
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
  const facts = node.rows === null ? [] : rowFacts(node.rows, page);
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

type Fact = readonly [name: string, parts: readonly string[]];

function rowFacts(rows: ExplanationRows, page: Page): readonly Fact[] {
  const { labels } = page;
  const words = labels.explanation;
  const title = rows.title === rows.source ? rows.source : `${rows.title}  ${rows.source}`;
  const facts: readonly (Fact | null)[] = [
    [words.source, [title]],
    [words.files, rows.files.length === 0 ? [labels.none] : rows.files],
    [words.period, [`${rows.period ?? words.everyRow}  ${words.rows(rows.inPeriod)}`]],
    [words.where, [`${rows.where ?? words.everyRow}  ${words.rows(rows.taken)}`]],
    rows.meets === null ? null : [words.meets, [rows.meets]],
    rows.met.length === 0 ? null : [words.met, placeWords(rows.met, rows.met.length < rows.taken, labels)],
    rows.unmet.length === 0 ? null : [words.unmet, placeWords(rows.unmet, isMore(rows), labels)],
  ];
  return facts.filter((fact) => fact !== null);
}

// At most five are listed of either; only for a plain filter is it known how many there are besides.
function isMore({ meets, unmet, inPeriod, taken }: ExplanationRows): boolean {
  return meets === null ? unmet.length < inPeriod - taken : unmet.length === 5;
}

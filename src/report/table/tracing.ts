import type { TracedQuantity, TraceStatus, Tracing } from '../../model/subjects/tracing.ts';
import { fitColumns } from '../layout/fit-columns.ts';
import { gap, grid, type GridCell } from '../layout/grid.ts';
import { neutralText, neutralTexts } from '../layout/neutral-text.ts';
import { pageOf, type Page } from '../layout/page.ts';
import type { Style } from '../style.ts';
import { planWords, wordsAround } from '../words/traced-words.ts';
import { isIncomplete, passedSentence, tracingSentence } from '../words/tracing-sentence.ts';
import { findingBlock } from './finding-block.ts';
import { spread } from './lines.ts';
import { traceProblems } from './trace-problems.ts';

const glyphs: Readonly<Record<TraceStatus, string>> = {
  covered: '✓',
  'read-otherwise': '✓',
  untracked: '-',
  different: '✗',
  uncovered: '✗',
};

/** The tracing of a document as a text: each quantity in its sentence, then what plan and document do not share. */
export function tracingTable(tracing: Tracing, style: Style): string {
  const page = pageOf(style);
  const { labels } = page;
  const safe = neutralTexts(tracing);
  const passed = passedSentence(tracing, labels);
  const lines = [
    ...headLines(safe, page),
    ...quantityLines(safe.quantities, page),
    ...traceProblems(safe, page),
    ...findingBlock(labels.findings, tracing.diagnostics, safe.counts, page),
    ...(passed === null ? [] : ['', ...page.wrap(passed, page.columns).map((line) => page.paint.dim(line))]),
    '',
    verdictLine(tracing, page),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines({ document, plan, summary }: Tracing, page: Page): readonly string[] {
  const parts = [
    document.title ?? document.file,
    document.number,
    document.file,
    page.labels.tracing.plan(plan.file, summary.targets),
  ];
  const [first = '', ...others] = spread(
    parts.filter((part) => part !== null),
    0,
    page,
  );
  return [page.paint.bold(first), ...others];
}

function quantityLines(quantities: readonly TracedQuantity[], page: Page): readonly string[] {
  if (quantities.length === 0) return [];
  const { labels, paint } = page;
  const { tracing: words } = labels;
  const rows = quantities.map((quantity) => [
    `${glyphs[quantity.status]} ${words.statuses[quantity.status]}`,
    `${quantity.line}:${quantity.column}`,
    wordsAround(quantity),
    planWords(quantity, labels),
  ]);
  const heads = [labels.status, words.place, words.words, words.inPlan];
  const wanted = heads.map((head, i) => {
    const natural = page.widest([head, ...rows.map((row) => row[i] ?? '')]);
    return i < 2
      ? { natural, good: natural, least: natural }
      : { natural, good: i === 2 ? 52 : 30, least: 12 };
  });
  const widths = fitColumns(wanted, page.columns - 3 * gap);
  const columns = widths.map((each) => ({ align: 'left' as const, width: each }));
  const cells = (row: readonly string[], coloured: (text: string) => string): readonly GridCell[] =>
    row.map((text, i) => ({
      lines: page.wrap(text, widths[i] ?? 1),
      ...(i === 0 ? { paint: coloured } : {}),
    }));
  const printed = grid(
    [
      heads.map((head, i) => ({ lines: page.wrap(head, widths[i] ?? 1), paint: paint.dim })),
      ...rows.map((row, i) => cells(row, colourOf(quantities[i]?.status ?? 'covered', page))),
    ],
    columns,
    page,
  );
  const [head = [], ...bodies] = printed;
  return ['', ...head, ...bodies.flatMap((body, i) => [...clauseLine(quantities, i, page), ...body])];
}

function clauseLine(quantities: readonly TracedQuantity[], at: number, page: Page): readonly string[] {
  const clause = quantities[at]?.clause ?? null;
  if (at > 0 && quantities[at - 1]?.clause === clause) return [];
  const shown = clause ?? page.labels.tracing.noClause;
  return ['', ...page.wrap(shown, page.columns).map((line) => page.paint.bold(line))];
}

function colourOf(status: TraceStatus, { paint }: Page): (text: string) => string {
  if (status === 'untracked') return paint.dim;
  return status === 'covered' || status === 'read-otherwise' ? paint.green : paint.red;
}

function verdictLine(tracing: Tracing, page: Page): string {
  const { labels, paint } = page;
  const colour = isIncomplete(tracing) ? paint.red : paint.green;
  return paint.bold(colour(`${labels.verdict}  ${neutralText(tracingSentence(tracing, labels))}`));
}

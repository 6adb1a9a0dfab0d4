import type { Orphan, TraceStatus, TracedQuantity, Tracing } from '../../model/subjects/tracing.ts';
import { findingBlock } from '../layout/diagnostic-lines.ts';
import { type GridCell, fitColumns, gap, grid } from '../layout/grid.ts';
import { neutralText, neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import {
  differenceWords,
  isIncomplete,
  kindWords,
  nameWords,
  orphanWords,
  passedSentence,
  planWords,
  tracingSentence,
  wordsAround,
} from '../words/tracing-words.ts';
import { hanging, spread } from './lines.ts';

const glyphs: Readonly<Record<TraceStatus, string>> = {
  covered: '✓',
  'read-otherwise': '✓',
  untracked: '-',
  different: '✗',
  uncovered: '✗',
  listed: '·',
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
    ...(safe.plan === null ? passedLines(safe, page) : []),
    ...(passed === null ? [] : ['', ...page.wrap(passed, page.columns).map((line) => page.paint.dim(line))]),
    '',
    verdictLine(tracing, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** The numbers that are no quantities, each with its place, under the rule that says so. */
function passedLines({ passed }: Tracing, page: Page): readonly string[] {
  const byRule = new Map<string, string[]>();
  for (const { rule, text, line, column } of passed) {
    const word = page.labels.tracing.passed[rule];
    byRule.set(word, [...(byRule.get(word) ?? []), `${text} ${line}:${column}`]);
  }
  if (byRule.size === 0) return [];
  const lines = [...byRule].flatMap(([rule, texts]) => hanging(`  ${rule}  `, texts.join(', '), page));
  return ['', page.paint.bold(page.labels.tracing.passedTitle), ...lines];
}

function headLines({ document, plan, summary }: Tracing, page: Page): readonly string[] {
  const parts = [
    document.title ?? document.file,
    document.number,
    document.file,
    plan && page.labels.tracing.plan(plan.file, summary.targets),
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
    quantity.status === 'listed'
      ? kindWords(quantity, labels)
      : `${glyphs[quantity.status]} ${words.statuses[quantity.status]}`,
    `${quantity.line}:${quantity.column}`,
    wordsAround(quantity),
    quantity.status === 'listed' ? nameWords(quantity, labels) : planWords(quantity, labels),
  ]);
  const isListed = quantities[0]?.status === 'listed';
  const heads = [
    isListed ? words.kind : labels.status,
    words.place,
    words.words,
    isListed ? words.indicator : words.inPlan,
  ];
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
  if (status === 'untracked' || status === 'listed') return paint.dim;
  return status === 'covered' || status === 'read-otherwise' ? paint.green : paint.red;
}

function verdictLine(tracing: Tracing, page: Page): string {
  const { labels, paint } = page;
  const colour = isIncomplete(tracing) ? paint.red : paint.green;
  return paint.bold(colour(`${labels.verdict}  ${neutralText(tracingSentence(tracing, labels))}`));
}

/** What the document has and the plan has not, what differs, and what the plan alone has: each with both places. */
export function traceProblems(tracing: Tracing, page: Page): readonly string[] {
  const { tracing: words } = page.labels;
  const { quantities, orphans } = tracing;
  const uncovered = quantities.filter(({ status }) => status === 'uncovered');
  const different = quantities.filter(({ status }) => status === 'different');
  return [
    ...block(
      words.uncoveredTitle(uncovered.length),
      uncovered.map((each) => uncoveredLines(each, tracing, page)),
      words.uncoveredHint,
      page,
    ),
    ...block(
      words.differentTitle(different.length),
      different.map((each) => differentLines(each, tracing, page)),
      null,
      page,
    ),
    ...block(
      words.orphanedTitle(orphans.length),
      orphans.map((each) => orphanLines(each, tracing, page)),
      words.orphanedHint,
      page,
    ),
  ];
}

function block(
  title: string,
  items: readonly (readonly string[])[],
  hint: string | null,
  page: Page,
): readonly string[] {
  if (items.length === 0) return [];
  const advice =
    hint === null ? [] : hanging(`  ${page.labels.hint} `, hint, page).map((line) => page.paint.dim(line));
  return [
    '',
    ...page.wrap(title, page.columns).map((line) => page.paint.bold(line)),
    ...items.flat(),
    ...advice,
  ];
}

function uncoveredLines(quantity: TracedQuantity, { document }: Tracing, page: Page): readonly string[] {
  const { clause, name, text, rule } = quantity;
  const { tracing: words } = page.labels;
  return [
    ...headLine([clause ?? words.noClause, name, text].filter(Boolean).join('  '), page),
    ...hanging(`  ${words.words} `, wordsAround(quantity), page),
    ...spread(
      [...placeOf(document.file, quantity), ...(rule === null ? [] : [words.circumstances[rule]])],
      2,
      page,
    ),
  ];
}

function differentLines(
  quantity: TracedQuantity,
  { document, plan }: Tracing,
  page: Page,
): readonly string[] {
  const { clause, name, targets, untracked } = quantity;
  const line = targets[0]?.line ?? untracked?.line ?? null;
  const { labels } = page;
  return [
    ...headLine(
      [clause ?? labels.tracing.noClause, name, targets.map(({ id }) => id).join(', ')]
        .filter(Boolean)
        .join('  '),
      page,
    ),
    ...spread(differenceWords(quantity, labels), 2, page),
    ...hanging(`  ${labels.tracing.words} `, wordsAround(quantity), page),
    ...spread(
      [...placeOf(document.file, quantity), ...(line === null ? [] : [`${plan?.file ?? ''}:${line}`])],
      2,
      page,
    ),
  ];
}

function orphanLines(orphan: Orphan, { plan }: Tracing, page: Page): readonly string[] {
  const [what = '', ...facts] = orphanWords(orphan, page.labels);
  const place = orphan.line === null ? [] : [`${plan?.file ?? ''}:${orphan.line}`];
  return [...headLine(what, page), ...spread([...facts, ...place], 2, page)];
}

function headLine(text: string, page: Page): readonly string[] {
  return hanging('✗ ', text, page).map((line) => page.paint.red(line));
}

function placeOf(file: string, { line, column }: TracedQuantity): readonly string[] {
  return [`${file}:${line}:${column}`];
}

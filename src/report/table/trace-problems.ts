import type { Orphan, TracedQuantity, Tracing } from '../../model/subjects/tracing.ts';
import type { Page } from '../layout/page.ts';
import { differenceWords, orphanWords, wordsAround } from '../words/traced-words.ts';
import { hanging, spread } from './lines.ts';

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
      [...placeOf(document.file, quantity), ...(line === null ? [] : [`${plan.file}:${line}`])],
      2,
      page,
    ),
  ];
}

function orphanLines(orphan: Orphan, { plan }: Tracing, page: Page): readonly string[] {
  const [what = '', ...facts] = orphanWords(orphan, page.labels);
  const place = orphan.line === null ? [] : [`${plan.file}:${orphan.line}`];
  return [...headLine(what, page), ...spread([...facts, ...place], 2, page)];
}

function headLine(text: string, page: Page): readonly string[] {
  return hanging('✗ ', text, page).map((line) => page.paint.red(line));
}

function placeOf(file: string, { line, column }: TracedQuantity): readonly string[] {
  return [`${file}:${line}:${column}`];
}

import type { ComparedTarget, Comparison } from '../../model/subjects/comparison.ts';
import { comparisonOutcome, comparisonSentence, statusGlyphs } from '../../text/words/conclusions.ts';
import { findingBlock } from '../layout/diagnostic-lines.ts';
import { type GridCell, fitColumns, gap, grid } from '../layout/grid.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf, statusPaint } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import {
  changeNotes,
  changeOrder,
  changeParts,
  changeTitle,
  inputWords,
  reportFacts,
  wholeFacts,
} from '../words/comparison-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { blockTitle } from './blocks.ts';
import { hanging, layoutOf, spread } from './lines.ts';

const mostFiles = 20;

/** The comparison of two reports as a text: what matters most, what stopped passing, stands last. */
export function comparisonTable(comparison: Comparison, style: Style): string {
  const page = pageOf(style);
  const safe = neutralTexts(comparison);
  const { labels } = page;
  const lines = [
    ...headerLines(safe, page),
    ...findingBlock(labels.comparison.diagnosticsTitle, safe.diagnostics, safe.counts, page),
    ...inputLines(safe, page),
    ...findingLines(safe, page),
    ...changeOrder.flatMap((change) => changeBlock(change, safe.targets, page)),
    '',
    verdictLine(safe, page),
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines(comparison: Comparison, page: Page): readonly string[] {
  const { before, after } = comparison;
  const { labels, paint, style } = page;
  const [first = '', ...rest] = page.wrap(after.plan.title, page.columns, 2);
  const side = (name: string, report: Comparison['before']): readonly string[] =>
    hanging(`${name}  `, reportFacts(report, style.language, labels).join('    '), page);
  return [
    paint.bold(first),
    ...rest,
    ...side(labels.comparison.before, before),
    ...side(labels.comparison.after, after),
    ...spread(wholeFacts(comparison, labels), 0, page),
  ];
}

function inputLines({ inputs }: Comparison, page: Page): readonly string[] {
  const { comparison: words } = page.labels;
  const changed = inputs.flatMap((input) => {
    const parts = inputWords(input, page.labels);
    return parts === null ? [] : [parts];
  });
  if (changed.length === 0) return [];
  const same = inputs.length - changed.length;
  const rest = changed.length - mostFiles;
  const lines = [
    ...changed.slice(0, mostFiles).map((parts) => parts.join('  ')),
    ...(rest > 0 ? [words.moreFiles(rest)] : []),
    ...(same > 0 ? [words.sameFiles(same)] : []),
  ];
  return ['', page.paint.bold(words.inputsTitle), ...lines.flatMap((line) => hanging('  ', line, page))];
}

function findingLines({ findings }: Comparison, page: Page): readonly string[] {
  const { labels, paint } = page;
  const words = labels.comparison;
  if (findings.length === 0) return [];
  const lines = findings.map(({ code, severity, before, after }) =>
    [severity && labels.severities[severity], code, words.was(String(before)), words.is(String(after))]
      .filter((part) => part !== null)
      .join('  '),
  );
  return ['', paint.bold(words.findingsTitle), ...lines.flatMap((line) => hanging('  ', line, page))];
}

function changeBlock(
  change: ComparedTarget['kind'],
  all: readonly ComparedTarget[],
  page: Page,
): readonly string[] {
  const targets = all.filter((target) => target.kind === change);
  if (targets.length === 0) return [];
  const title = page.paint.bold(changeTitle(change, targets.length, page.labels));
  const isGrid = change === 'figure' && layoutOf(page) !== 'stacked';
  return [
    '',
    title,
    ...(isGrid ? changedFigureLines(targets, page) : targets.flatMap((each) => block(each, page))),
  ];
}

function block(target: ComparedTarget, page: Page): readonly string[] {
  const { labels } = page;
  const status = (target.after ?? target.before)?.status ?? 'no-data';
  return [
    ...blockTitle({ ...target, status }, page),
    ...spread(changeParts(target, labels), 2, page),
    ...spread(changeNotes(target, labels), 2, page),
  ];
}

function verdictLine(comparison: Comparison, page: Page): string {
  const { paint, labels, style } = page;
  const outcome = comparisonOutcome(comparison.summary);
  const colour = { regressed: paint.red, empty: paint.yellow, same: paint.green, kept: paint.green }[outcome];
  return paint.bold(colour(`${labels.verdict}  ${comparisonSentence(comparison, style.language)}`));
}

/** Targets of the same status with another figure, a row each: indicator, before, after, change; under it the id and notes. */
export function changedFigureLines(targets: readonly ComparedTarget[], page: Page): readonly string[] {
  const { labels, paint } = page;
  const { before, after, change } = labels.comparison;
  const heads = ['', labels.indicator, before, after, change];
  const texts = targets.map((target) => cellsOf(target, page));
  const wanted = heads.map((head, i) => {
    const natural = page.widest([head, ...texts.map((row) => row[i] ?? '')]);
    return i === 0 ? { natural, good: natural, least: natural } : { natural, good: 22, least: 12 };
  });
  const widths = fitColumns(wanted, page.columns - gap * (heads.length - 1));
  const columns = widths.map((width) => ({ align: 'left' as const, width }));
  const cell = (text: string, i: number, colour?: (text: string) => string): GridCell => ({
    lines: page.wrap(text, widths[i] ?? 1, 4),
    ...(colour ? { paint: colour } : {}),
  });
  const rows = texts.map((row, at) => row.map((text, i) => cell(text, i, colourOf(targets[at], i, page))));
  const [head = [], ...body] = grid(
    [heads.map((text, i) => cell(text, i, paint.dim)), ...rows],
    columns,
    page,
  );
  const indent = ' '.repeat((widths[0] ?? 0) + gap);
  return [
    ...head,
    ...targets.flatMap((target, i) => {
      const under = [target.id, ...changeNotes(target, labels)].join('  ');
      return [...(body[i] ?? []), ...hanging(indent, under, page, 4).map((line) => paint.dim(line))];
    }),
  ];
}

function cellsOf({ title, before, after, figure }: ComparedTarget, { labels }: Page): readonly string[] {
  const shown = (side: ComparedTarget['before']): string => figureWords(side?.actual ?? null, labels);
  return [statusGlyphs[after?.status ?? 'no-data'], title, shown(before), shown(after), figure?.words ?? ''];
}

function colourOf(
  target: ComparedTarget | undefined,
  column: number,
  page: Page,
): ((text: string) => string) | undefined {
  if (column === 0 && target?.after) return statusPaint(target.after.status, page);
  const progress = column === 4 ? target?.figure?.progress : undefined;
  return progress === 'better' ? page.paint.green : progress === 'worse' ? page.paint.red : undefined;
}

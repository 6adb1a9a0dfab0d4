import { fitColumns } from '../layout/fit-columns.ts';
import { gap, grid, type GridCell } from '../layout/grid.ts';
import type { Page } from '../layout/page.ts';
import { atomsOf } from '../layout/wrap.ts';
import type { Layout } from './layout.ts';
import { targetColumns, type Numbered, type TargetColumn } from './target-columns.ts';

/** Targets as rows whose columns are the same for every section. */
export interface TargetRows {
  readonly head: readonly string[];
  /** Where the third column, the indicator's, begins. */
  readonly indent: number;
  /** The lines of each target. */
  readonly rows: readonly (readonly string[])[];
}

const mostLines = 4;

// A column is made wide enough for its longest word, up to here.
const longestWord = 14;

/** Lays out targets as rows. */
export function targetRows(targets: readonly Numbered[], layout: Layout, page: Page): TargetRows {
  const columns = targetColumns(layout, page);
  const { listSeparator } = page.labels;
  const widths = columnWidths(columns, targets, page);
  const head = columns.map(({ title }, i) => ({
    lines: page.wrap(title, widths[i] ?? 1),
    paint: page.paint.dim,
  }));
  const cell = (target: Numbered, { parts, paint }: TargetColumn, width: number): GridCell => {
    const texts = parts(target);
    const [only = ''] = texts;
    const lines =
      texts.length > 1 ? page.fill(texts, listSeparator, width) : page.wrap(only, width, mostLines);
    return paint ? { lines, paint: paint(target) } : { lines };
  };
  const rows = targets.map((target) => columns.map((column, i) => cell(target, column, widths[i] ?? 1)));
  const gridColumns = columns.map(({ align }, i) => ({ align, width: widths[i] ?? 1 }));
  const [headLines = [], ...rowLines] = grid([head, ...rows], gridColumns, page);
  return { head: headLines, rows: rowLines, indent: (widths[0] ?? 0) + (widths[1] ?? 0) + 2 * gap };
}

function columnWidths(
  columns: readonly TargetColumn[],
  targets: readonly Numbered[],
  page: Page,
): readonly number[] {
  const wanted = columns.map(({ title, yields, parts }) => {
    const texts = targets.map((target) => parts(target).join(page.labels.listSeparator));
    const natural = page.widest([title, ...texts]);
    if (yields === null) return { natural, good: natural, least: natural };
    const [good, least] = yields;
    const word = Math.min(longestWord, page.widest(texts.flatMap(atomsOf)));
    return { natural, good: Math.max(good, word), least: Math.max(least, word) };
  });
  return fitColumns(wanted, page.columns - gap * (columns.length - 1));
}

import Table from 'cli-table3';
import { drawnWith } from './display-width.ts';
import type { Page } from './page.ts';

/** A column of a grid: its cells' side and its width. */
export interface GridColumn {
  readonly align: 'left' | 'right';
  readonly width: number;
}

/** A cell: its lines, none of them wider than its column, and its colour. */
export interface GridCell {
  readonly lines: readonly string[];
  readonly paint?: (text: string) => string;
}

/** Cells between two columns. */
export const gap = 2;

/**
 * The most lines of a drawn row. cli-table3 takes time that grows with the square of a cell's text, for each of its lines:
 * with twenty lines a title of ten thousand characters took minutes, with four it takes a second.
 */
const mostLines = 4;

/** The most rows of a drawn table: its time grows with the square of those too. */
const mostRows = 10;

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
};

/**
 * Rows of cells side by side: the lines of each row, without borders and without spaces at the end. cli-table3 draws them;
 * a row of more than four lines is drawn as several.
 */
export function grid(
  rows: readonly (readonly GridCell[])[],
  columns: readonly GridColumn[],
  page: Page,
): readonly (readonly string[])[] {
  const heights = rows.map((row) => row.reduce((most, cell) => Math.max(most, cell.lines.length), 1));
  const pieces = rows.flatMap((row, i) =>
    Array.from({ length: Math.ceil((heights[i] ?? 1) / mostLines) }, (_, at) =>
      columns.map((_column, x) => contentOf(row[x], at * mostLines)),
    ),
  );
  const lines: string[] = [];
  for (let from = 0; from < pieces.length; from += mostRows)
    lines.push(...drawn(pieces.slice(from, from + mostRows), columns, page));
  let end = 0;
  return heights.map((height) => lines.slice(end, (end += height)));
}

function contentOf(cell: GridCell | undefined, from: number): string {
  const lines = cell?.lines.slice(from, from + mostLines) ?? [];
  return lines.map((line) => (line === '' ? '' : (cell?.paint?.(line) ?? line))).join('\n');
}

function drawn(
  rows: readonly (readonly string[])[],
  columns: readonly GridColumn[],
  { style }: Page,
): readonly string[] {
  const table = new Table({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
  });
  table.push(...rows.map((row) => [...row]));
  return drawnWith(style.wideAmbiguous, () => table.toString())
    .split('\n')
    .map((line) => line.replace(/ +$/, ''));
}

/** What a column would like to have, what it can well live with, and the least it should have. */
export interface Wanted {
  readonly natural: number;
  readonly good: number;
  readonly least: number;
}

const bare = 2;

/**
 * The widths of columns that share `available` cells: the widest gives way first, each down to what is good enough,
 * then to its least, and where even that is too much, to next to nothing.
 */
export function fitColumns(wanted: readonly Wanted[], available: number): readonly number[] {
  const stages = [
    wanted.map((column) => column.good),
    wanted.map((column) => column.least),
    wanted.map(() => bare),
  ];
  return stages.reduce<readonly number[]>(
    (widths, floors) => shrink(widths, floors, available),
    wanted.map((column) => column.natural),
  );
}

function shrink(from: readonly number[], floors: readonly number[], available: number): readonly number[] {
  const widths = [...from];
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const yielding = widths.flatMap((width, i) => (width > (floors[i] ?? 0) ? [{ width, i }] : []));
    const [widest, next] = yielding.toSorted((a, b) => b.width - a.width);
    if (!widest) break;
    const down = widest.width - Math.max(next?.width ?? 0, floors[widest.i] ?? 0);
    const step = Math.min(excess, Math.max(1, down));
    widths[widest.i] = widest.width - step;
    excess -= step;
  }
  return widths;
}

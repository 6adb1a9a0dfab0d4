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

/** Rows of cells side by side: the lines of each row, without borders and without spaces at the end. */
export function grid(
  rows: readonly (readonly GridCell[])[],
  columns: readonly GridColumn[],
  page: Page,
): readonly (readonly string[])[] {
  return rows.map((row) => {
    const height = row.reduce((most, cell) => Math.max(most, cell.lines.length), 1);
    return Array.from({ length: height }, (_, at) => gridLine(row, at, columns, page));
  });
}

function gridLine(row: readonly GridCell[], at: number, columns: readonly GridColumn[], page: Page): string {
  let line = '';
  // Spaces are only written in front of something, so that no line ends with any.
  let pending = 0;
  columns.forEach(({ align, width }, i) => {
    const cell = row[i];
    const text = cell?.lines[at] ?? '';
    const room = Math.max(0, width - page.width(text));
    if (text !== '') {
      line += ' '.repeat(pending + (align === 'right' ? room : 0)) + (cell?.paint?.(text) ?? text);
      pending = align === 'right' ? 0 : room;
    } else pending += width;
    pending += gap;
  });
  return line;
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

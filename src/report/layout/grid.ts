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

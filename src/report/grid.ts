import Table from 'cli-table3';
import { displayWidth } from './display-width.ts';
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

const borders =
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle';
const noBorders = Object.fromEntries(borders.split(' ').map((border) => [border, '']));

// cli-table3's time grows with the square of the rows.
const rowsAtOnce = 32;

/** Rows of cells side by side: the lines of each row, without borders and without spaces at the end. */
export function grid(
  rows: readonly (readonly GridCell[])[],
  columns: readonly GridColumn[],
  page: Page,
): readonly (readonly string[])[] {
  const result: (readonly string[])[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    result.push(...laidOut(rows.slice(from, from + rowsAtOnce), columns, page));
  return result;
}

function laidOut(
  rows: readonly (readonly GridCell[])[],
  columns: readonly GridColumn[],
  page: Page,
): readonly (readonly string[])[] {
  const table = new Table({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    colWidths: columns.map((column) => column.width + gap),
    colAligns: columns.map((column) => column.align),
  });
  const filler = fillerOf(page);
  for (const row of rows)
    table.push(
      row.map(({ lines, paint }) =>
        lines.map((line) => (paint?.(line) ?? line) + filler.add(line)).join('\n'),
      ),
    );
  const lines = filler
    .remove(table.toString())
    .split('\n')
    .map((line) => line.trimEnd());
  let next = 0;
  return rows.map((row) => {
    const height = Math.max(1, ...row.map((cell) => cell.lines.length));
    next += height;
    return lines.slice(next - height, next);
  });
}

// cli-table3 takes characters of ambiguous width for narrow ones. Where they are wide, each is followed by a cell that
// is counted while the columns are aligned and taken out afterwards. U+FDD0 is a noncharacter: no text holds it.
function fillerOf(page: Page): { add: (line: string) => string; remove: (text: string) => string } {
  if (!page.style.wideAmbiguous) return { add: () => '', remove: (text) => text };
  return {
    add: (line) => '\ufdd0'.repeat(Math.max(0, page.width(line) - displayWidth(line, false))),
    remove: (text) => text.replaceAll('\ufdd0', ''),
  };
}

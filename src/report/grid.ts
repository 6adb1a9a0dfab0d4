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

/** Rows of cells side by side: the lines of each row, without borders and without spaces at the end. */
export function grid(
  rows: readonly (readonly GridCell[])[],
  columns: readonly GridColumn[],
  page: Page,
): readonly (readonly string[])[] {
  const filler = fillerOf(page);
  // A cell of many lines takes cli-table3 minutes, so each line becomes a row of its own.
  const lineRows = rows.map((row) => {
    const height = Math.max(1, ...row.map((cell) => cell.lines.length));
    return Array.from({ length: height }, (_, at) => row.map((cell) => cellLine(cell, at, filler)));
  });
  const lines = aligned(lineRows.flat(), columns).map((line) => filler.remove(line).trimEnd());
  let next = 0;
  return lineRows.map(({ length }) => {
    next += length;
    return lines.slice(next - length, next);
  });
}

function cellLine({ lines, paint }: GridCell, at: number, filler: Filler): string {
  const line = lines[at] ?? '';
  return (paint && line !== '' ? paint(line) : line) + filler.add(line);
}

// The time of one table grows with the square of its rows.
const rowsAtOnce = 32;

function aligned(rows: readonly string[][], columns: readonly GridColumn[]): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const table = new Table({
      chars: noBorders,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
      colWidths: columns.map((column) => column.width + gap),
      colAligns: columns.map((column) => column.align),
    });
    table.push(...rows.slice(from, from + rowsAtOnce));
    lines.push(...table.toString().split('\n'));
  }
  return lines;
}

interface Filler {
  readonly add: (line: string) => string;
  readonly remove: (text: string) => string;
}

// cli-table3 takes characters of ambiguous width for narrow ones. Where they are wide, each is followed by a cell that
// is counted while the columns are aligned and taken out afterwards. U+FDD0 is a noncharacter: no text holds it.
function fillerOf(page: Page): Filler {
  if (!page.style.wideAmbiguous) return { add: () => '', remove: (text) => text };
  return {
    add: (line) => '\ufdd0'.repeat(Math.max(0, page.width(line) - displayWidth(line, false))),
    remove: (text) => text.replaceAll('\ufdd0', ''),
  };
}

import type { WorkSheet } from '@e965/xlsx';
import { shownCell } from './shown-cell.ts';
import { cellNumber, type RawSheet, type Sheet } from './sheet.ts';

/** So many rows of merged cells are gone through: where there are more, they lie over each other. */
const mostMergedRows = 20_000_000;

/** The texts of a sheet that the library has read. */
export function cellsOfLibrary(
  sheet: WorkSheet,
  is1904: boolean,
  asksDecimals: boolean,
): Pick<RawSheet, 'rows' | 'hiddenRows' | 'decimals'> {
  const rows: string[][] = [];
  const decimals = asksDecimals ? new Set<number>() : null;
  sheet['!data']?.forEach((cells, row) => {
    rows[row] = Array.from(cells ?? [], (cell) => (cell ? shownCell(cell, is1904) : ''));
    cells?.forEach((cell, column) => {
      if (cell?.t === 'n' && rows[row]?.[column]?.includes('.')) decimals?.add(cellNumber(row, column));
    });
  });
  const hidden = (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden === true ? [index] : []));
  return { rows, hiddenRows: new Set(hidden), decimals };
}

/** The texts of a sheet with blanks in the place of merged cells but the first; null where there is no end of merging. */
export function shapeSheet(raw: RawSheet): Omit<Sheet, 'name' | 'isHidden' | 'is1904'> | null {
  const { rows: found, merges, hiddenRows, isHiddenColumn, decimals } = raw;
  let merged = 0;
  // Of merged cells the first has the text, whatever the others still hold.
  for (const { s: first, e: last } of merges) {
    const end = Math.min(last.r, found.length - 1);
    merged += Math.max(0, end - first.r);
    if (merged > mostMergedRows) return null;
    for (let row = first.r; row <= end; row += 1) {
      found[row]?.fill('', row === first.r ? first.c + 1 : first.c, last.c + 1);
    }
  }
  const nothing: readonly string[] = [];
  const filled = new Set<number>();
  const rows = Array.from(found, (row): readonly string[] => {
    const length = (row ?? nothing).findLastIndex((text) => text !== '') + 1;
    row?.forEach((text, column) => {
      if (text !== '') filled.add(column);
    });
    return row === undefined || length === 0 ? nothing : row.length === length ? row : row.slice(0, length);
  });
  rows.length = rows.findLastIndex(({ length }) => length > 0) + 1;
  return {
    rows,
    isDecimal: decimals && ((row, column) => decimals.has(cellNumber(row, column))),
    hiddenRows: [...hiddenRows].filter((row) => (rows[row]?.length ?? 0) > 0).length,
    hiddenColumns: [...filled].filter(isHiddenColumn).length,
  };
}

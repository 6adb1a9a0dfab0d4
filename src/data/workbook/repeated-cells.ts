/** So many cells an OpenDocument sheet may come to: what says that it repeats without end has each of them made. */
const mostCells = 4_000_000;

const rowOrCell = /<\w+:table-row\b([^<>]*?)\/?>|<\w+:(?:covered-)?table-cell\b([^<>]*?)(\/?)>/g;
const rowsRepeated = /number-rows-repeated="(\d+)"/;
const columnsRepeated = /number-columns-repeated="(\d+)"/;

/** True where the cells of an OpenDocument spreadsheet that hold something come to more than can be read. */
export function repeatsTooOften(content: string): boolean {
  let cells = 0;
  let rows = 1;
  for (const [, row, cell = '', isEmpty] of content.matchAll(rowOrCell)) {
    if (row !== undefined) rows = timesIn(rowsRepeated, row);
    else if (isEmpty === '' || cell.includes('value')) cells += rows * timesIn(columnsRepeated, cell);
    if (cells > mostCells) return true;
  }
  return false;
}

function timesIn(pattern: RegExp, says: string): number {
  return Number(pattern.exec(says)?.[1] ?? 1);
}

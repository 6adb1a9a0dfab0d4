import type { Cell, Row } from '../../model/data/row.ts';

/** A row of which only the cells that tell classes apart are asked. */
export function classRow(file: number, line: number, cells: ReadonlyMap<number, Cell>): Row {
  return {
    file,
    line,
    cell: (column) => {
      const cell = cells.get(column);
      if (cell === undefined) throw new Error(`column ${column} does not tell rows apart`);
      return cell;
    },
    place: () => {
      throw new Error('many rows have no one place');
    },
  };
}

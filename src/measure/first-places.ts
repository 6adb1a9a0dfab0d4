import type { RowPlace } from '../model/row.ts';

/** How many rows are kept as examples. */
const most = 5;

/** Keeps a row among the first ones; rows of one file come in their order. */
export function keepPlace(places: RowPlace[], file: number, line: number): void {
  if (places.length < most) places.push({ file, line });
}

/** The first of two lists together, in the order of files and lines. */
export function mergePlaces(a: readonly RowPlace[], b: readonly RowPlace[]): RowPlace[] {
  const last = a[most - 1];
  // Rows mostly come in order: once there are enough, later ones are none of the first.
  if (last && b.every(({ file, line }) => file > last.file || (file === last.file && line >= last.line)))
    return [...a];
  return [...a, ...b].sort((x, y) => x.file - y.file || x.line - y.line).slice(0, most);
}

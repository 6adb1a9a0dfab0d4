import type { RowPlace } from '../../model/data/row.ts';

/** How many rows are kept as examples. */
const most = 5;

/** Keeps a row among the first ones; rows of one file mostly come in their order. */
export function keepPlace(places: RowPlace[], file: number, line: number): void {
  // Rows of a database have no lines.
  if (line === 0) return;
  const last = places.at(-1);
  const place = { file, line };
  if (last === undefined || inOrder(last, place) <= 0) {
    if (places.length < most) places.push(place);
    return;
  }
  places.push(place);
  places.sort(inOrder).splice(most);
}

/** The first of two lists together, in the order of files and lines. */
export function mergePlaces(a: readonly RowPlace[], b: readonly RowPlace[]): RowPlace[] {
  const last = a[most - 1];
  // Once there are enough, later ones are none of the first.
  if (last && b.every((place) => inOrder(last, place) <= 0)) return [...a];
  return [...a, ...b].sort(inOrder).slice(0, most);
}

function inOrder(one: RowPlace, other: RowPlace): number {
  return one.file - other.file || one.line - other.line;
}

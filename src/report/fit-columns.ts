/** What a column would like to have, what it can well live with, and the least it can do with. */
export interface Wanted {
  readonly natural: number;
  readonly good: number;
  readonly least: number;
}

/**
 * The widths of columns that share `available` cells: the widest gives way first, each down to what is good enough,
 * then each down to its least and no further.
 */
export function fitColumns(wanted: readonly Wanted[], available: number): readonly number[] {
  const natural = wanted.map((column) => column.natural);
  const good = shrink(
    natural,
    wanted.map((column) => Math.min(column.good, column.natural)),
    available,
  );
  return shrink(
    good,
    wanted.map((column) => Math.min(column.least, column.natural)),
    available,
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

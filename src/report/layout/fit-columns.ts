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

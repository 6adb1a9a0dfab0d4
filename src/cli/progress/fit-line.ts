import { cellsOf } from '../args/cells-of.ts';

/** The first of some lines that fits into so many cells; empty where none does. */
export function fitLine(lines: readonly string[], cells: number): string {
  return lines.find((line) => cellsOf(line) <= cells) ?? '';
}

import { QUOTE } from './bits';

/** The cell that `seek` found: its bytes without the quotes around it, and whether quotes are left within. */
export let from: usize = 0;
export let to: usize = 0;
export let hasQuotes: bool = false;

/** Finds the cell of a field in a good row. */
@inline
export function seek(input: usize, start: u32, row: usize, field: u32): void {
  from = input + (field == 0 ? start : load<u32>(row + ((field - 1) << 2)) + 1);
  to = input + load<u32>(row + (field << 2));
  hasQuotes = false;
  if (from < to && load<u8>(from) == QUOTE) {
    for (let at = from + 1; at < to - 1; at += 1) {
      if (load<u8>(at) == QUOTE) {
        hasQuotes = true;
        return;
      }
    }
    from += 1;
    to -= 1;
  }
}

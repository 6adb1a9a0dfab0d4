import { type Cell, isNumber, isSpan } from '../../model/data/row.ts';
import { compareText } from '../../model/finding.ts';
import type { Comparator } from '../../model/plan/condition.ts';
import { type Day, type Period, isoOf } from '../../model/plan/period.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { compare } from '../../quantity/numbers/rational.ts';

/**
 * Holds two cells of one type against each other. A date that covers more than a day stands for all its days: before
 * 2017 is before its first day, until 2017 is until its last; a month that such a day cuts in two is unknown.
 */
export function compareCells(a: Exclude<Cell, null>, by: Comparator, b: Exclude<Cell, null>): Truth {
  if (isSpan(a) && isSpan(b)) {
    if (by === 'lt') return isBefore(a, b.from);
    if (by === 'gte') return negate(isBefore(a, b.from));
    const until = isBefore(a, b.to + 1);
    return by === 'lte' ? until : negate(until);
  }
  if (isNumber(a) && isNumber(b)) return truthOf(holds(compare(a, b), by));
  if (typeof a === 'string' && typeof b === 'string') return truthOf(holds(compareText(a, b), by));
  return 'false';
}

function isBefore(span: Period, day: Day): Truth {
  if (span.to < day) return 'true';
  return span.from >= day ? 'false' : 'unknown';
}

function holds(order: number, by: Comparator): boolean {
  if (by === 'gt') return order > 0;
  if (by === 'gte') return order >= 0;
  return by === 'lt' ? order < 0 : order <= 0;
}

/** Three-valued truth: what a condition says of a row whose cells may hold errors. */
export type Truth = 'true' | 'false' | 'unknown';

/** The truth of a plain boolean. */
export function truthOf(flag: boolean): Truth {
  return flag ? 'true' : 'false';
}

/** `not`: unknown stays unknown. */
export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truthOf(truth === 'false');
}

/** A text that is equal for equal cells of one column; also the name of a group. Blank and unknown cells have none: ''. */
export function cellKey(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (isNumber(cell)) return exactText(cell);
  if (!isSpan(cell)) return '';
  return cell.from === cell.to ? isoOf(cell.from) : `${isoOf(cell.from)}/${isoOf(cell.to)}`;
}

/** Dates by their last day, then by their first (the finer one is later); numbers and texts as they are ordered. */
export function orderCells(a: Cell, b: Cell): number {
  if (isSpan(a) && isSpan(b)) return a.to - b.to || a.from - b.from;
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  return compareText(cellKey(a), cellKey(b));
}

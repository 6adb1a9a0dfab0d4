import { type Cell, isNumber, isSpan } from '../../model/data/row.ts';
import { compareText } from '../../model/finding.ts';
import type { Comparator } from '../../model/plan/condition.ts';
import type { Day, Period } from '../../model/plan/period.ts';
import { compare } from '../../quantity/numbers/rational.ts';
import { type Truth, negate, truthOf } from './truth.ts';

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

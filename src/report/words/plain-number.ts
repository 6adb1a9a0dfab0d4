import type { ExactText } from '../../model/subjects/report.ts';
import { parseExact } from '../../quantity/numbers/exact-text.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { printNumber } from '../../quantity/numbers/print.ts';
import { zero } from '../../quantity/numbers/rational.ts';

/** An exact text as a number for people: whole, or with two decimals, and more where it would else be shown as 0. */
export function plainNumber(exact: ExactText | null): string {
  const value = exact === null ? null : parseExact(exact);
  return value === null ? '-' : printNumber(value, parseUnit(''), zero);
}

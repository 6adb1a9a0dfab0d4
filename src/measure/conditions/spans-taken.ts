import { type Row, isSpan } from '../../model/data/row.ts';
import { type Period, doOverlap } from '../../model/plan/period.ts';

/** The periods of more than a day that a fold's rows have, and the errors of a column in which some lie within others. */
export interface SpansTaken {
  /** A span of a year or more by its days, shorter ones by their kind. */
  readonly kinds: Map<string, Period | null>;
  readonly codes: Set<string>;
}

/** Days from which on a period is told from others of its length; from which on it is no quarter, and no month. */
const year = 360;
const halfYear = 170;
const quarter = 80;

/** What tells a row's period from those that may hold it, or lie within it; empty for a day and for what is no period. */
export function spanKind(cell: ReturnType<Row['cell']>): string {
  if (!isSpan(cell) || cell.from === cell.to) return '';
  const days = cell.to - cell.from + 1;
  if (days >= year) return `${cell.from}/${cell.to}`;
  if (days >= halfYear) return 'half';
  return days >= quarter ? 'quarter' : 'month';
}

/** Remembers the period of a row that is taken. */
export function takeSpan({ kinds }: SpansTaken, row: Row, column: number): void {
  const cell = row.cell(column);
  const kind = spanKind(cell);
  if (kind === '' || kinds.has(kind) || !isSpan(cell)) return;
  kinds.set(kind, kind.includes('/') ? { from: cell.from, to: cell.to } : null);
}

/** Takes in what the same fold took elsewhere. */
export function absorbSpans({ kinds, codes }: SpansTaken, other: SpansTaken): void {
  for (const [kind, span] of other.kinds) kinds.set(kind, span);
  for (const code of other.codes) codes.add(code);
}

/** The errors that touch a fold: all of them where periods that it takes may lie within others, or years overlap. */
export function nestedCodes({ kinds, codes }: SpansTaken): readonly string[] {
  const years = [...kinds.values()].filter((span) => span !== null);
  const shorter = kinds.size - years.length;
  const doOverlapThere = years.some((span, index) =>
    years.slice(index + 1).some((other) => doOverlap(span, other)),
  );
  return shorter > 1 || (shorter > 0 && years.length > 0) || doOverlapThere ? [...codes] : [];
}

import { type FoldSpec, conditionColumns, foldColumns, windowColumns } from '../model/data/demand.ts';
import type { RankedPlace, RowPlace } from '../model/data/row.ts';
import type { Source } from '../model/plan/plan.ts';
import type { Rational, Threshold } from '../model/quantity.ts';
import type { Blame } from '../model/verdict/result.ts';
import type { Standing } from '../model/subjects/explanation.ts';
import type { Evidence, Reading } from '../model/verdict/verdict.ts';
import { compare, multiply } from '../quantity/numbers/rational.ts';
import { headingOf, meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';

/** The end at which a figure misses its limit: it is too high or too low. */
export type Pull = 'high' | 'low';

/** The rows of one fold that a report names. */
export interface NamedRows {
  readonly evidence: Evidence;
  readonly met: readonly RowPlace[];
  /** What they have to do with a miss, the first of them, and whether there are others. */
  readonly blamed: { readonly as: Blame; readonly rows: readonly RowPlace[]; readonly more: boolean };
}

/** How many rows a report names. */
const most = 5;

const nobody: NamedRows['blamed'] = { as: 'counted', rows: [], more: false };

/** At which end a figure misses its limit, or would. */
export function pullOf(threshold: Threshold, value: Rational | null): Pull {
  const heading = headingOf(threshold);
  if (heading !== 'near') return heading === 'down' ? 'high' : 'low';
  if (value === null) return 'low';
  return isBeyond(value, threshold, 'high') ? 'high' : 'low';
}

/** A threshold, and what the numbers of a reading are multiplied by to be held against it. */
export interface HeldAgainst {
  readonly threshold: Threshold;
  readonly scale: Rational;
  readonly pull: Pull;
}

/**
 * The rows behind a reading, one entry a fold: those that make its figure what it is, and those that keep it from its
 * limit. Of parts, those that a miss goes back to are blamed: of a fraction the numerator, of a change what has changed.
 */
export function evidenceRows(reading: Reading, against: HeldAgainst | null): readonly NamedRows[] {
  const isAtFault: IsAtFault = (rank) =>
    against !== null && isBeyond(multiply(rank, against.scale), against.threshold, against.pull);
  return rowsOf(reading, against?.pull ?? null, isAtFault);
}

/** True for the number of a row that alone misses the limit. */
type IsAtFault = (rank: Rational) => boolean;

function rowsOf(reading: Reading, pull: Pull | null, isAtFault: IsAtFault): readonly NamedRows[] {
  const { evidence, parts, kind } = reading;
  if (evidence === null) {
    return parts.flatMap((part, index) => {
      const own = kind === 'total' || index === 0 ? pull : null;
      return rowsOf(part, own, pullsTo(part.value, own));
    });
  }
  return [{ evidence, met: metRows(evidence, pull), blamed: blamedRows(reading, evidence, pull, isAtFault) }];
}

/** Of a part nobody knows a limit: rows at its own figure or further out pull it there. */
function pullsTo(value: Rational | null, pull: Pull | null): IsAtFault {
  return (rank) => value !== null && compare(rank, value) !== (pull === 'high' ? -1 : 1);
}

/** The rows that make a figure what it is: those counted, the largest of a sum, those at the end that its limit is at. */
export function metRows({ fold, met, ranked }: Evidence, pull: Pull | null): readonly RowPlace[] {
  const { high, low } = ranked;
  switch (fold.kind) {
    case 'count':
    case 'share':
      return met;
    case 'sum': {
      const ofNote = [...high.filter(({ rank }) => rank.n > 0n), ...low.filter(({ rank }) => rank.n < 0n)];
      return firstOf(ofNote.sort(bySize), met);
    }
    case 'latest':
    case 'value':
      return firstOf(alikeFirst(high), met);
    case 'max':
      return firstOf(high, met);
    case 'min':
      return firstOf(low, met);
    default:
      return firstOf(pull === 'low' ? low : high, met);
  }
}

function blamedRows(
  { numerator }: Reading,
  { fold, met, unmet, rows, ranked }: Evidence,
  pull: Pull | null,
  isAtFault: IsAtFault,
): NamedRows['blamed'] {
  if (pull === null) return nobody;
  const named = (as: Blame, places: readonly RowPlace[], of = places.length): NamedRows['blamed'] => ({
    as,
    rows: places.slice(0, most),
    more: of > Math.min(places.length, most),
  });
  const sign = pull === 'high' ? 1n : -1n;
  switch (fold.kind) {
    case 'count':
      return pull === 'high' ? named('counted', met, rows) : nobody;
    case 'share': {
      const counted = Number(numerator?.n ?? 0n);
      return pull === 'high' ? named('counted', met, counted) : named('unmet', unmet, rows - counted);
    }
    case 'sum':
      return named(
        'largest',
        ranked[pull].filter(({ rank }) => rank.n * sign > 0n),
      );
    case 'latest':
    case 'value':
      return named('figure', alikeFirst(ranked.high));
    default: {
      // The other end of the numbers does not make a least or a greatest one what it is.
      const isOtherEnd = fold.kind === (pull === 'high' ? 'min' : 'max');
      const atFault = ranked[pull].filter(({ rank }) => isAtFault(rank));
      return isOtherEnd ? nobody : named('beyond', atFault);
    }
  }
}

function firstOf(places: readonly RankedPlace[], otherwise: readonly RowPlace[]): readonly RowPlace[] {
  return places.length === 0 ? otherwise : places.slice(0, most);
}

/** The first row and those of the same number. */
function alikeFirst(places: readonly RankedPlace[]): readonly RankedPlace[] {
  const [first] = places;
  return first === undefined ? [] : places.filter(({ rank }) => compare(rank, first.rank) === 0);
}

function bySize(one: RankedPlace, other: RankedPlace): number {
  const size = ({ rank }: RankedPlace): Rational => (rank.n < 0n ? { n: -rank.n, d: rank.d } : rank);
  return compare(size(other), size(one)) || one.file - other.file || one.line - other.line;
}

/** True where a number misses a limit at this end. */
function isBeyond(value: Rational, threshold: Threshold, pull: Pull): boolean {
  const { limit, upper } = threshold;
  const side = compare(value, pull === 'high' ? (upper ?? limit) : limit);
  if (side === 0) return !meetsThreshold(value, threshold);
  return side > 0 === (pull === 'high');
}

/** What the rows that `metRows` gives are among those taken. */
export function standingOf({ fold, ranked }: Evidence, pull: Pull | null): Standing {
  if (ranked.high.length === 0 || fold.kind === 'count' || fold.kind === 'share') return 'met';
  if (fold.kind === 'latest' || fold.kind === 'value') return 'figure';
  if (fold.kind === 'sum' || fold.kind === 'max') return 'largest';
  return fold.kind === 'min' || pull === 'low' ? 'smallest' : 'largest';
}

/** The columns whose cells may touch what a fold comes to. */
export function touchingColumns(
  fold: FoldSpec,
  { columns, period, key, complete, rules }: Source,
): readonly string[] {
  const asked = new Set([
    ...foldColumns(fold),
    ...(period === null || period.kind === 'file'
      ? []
      : windowColumns({ ...period, period: { from: 0, to: 0 } })),
    ...key,
    ...(complete === null ? [] : [complete.column]),
    ...rules.flatMap(({ where }) => conditionColumns(where)),
  ]);
  return columns.map(({ name }) => name).filter((name) => asked.has(name));
}

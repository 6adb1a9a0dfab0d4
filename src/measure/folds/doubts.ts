import type { Cell, Row, RowPlace } from '../../model/data/row.ts';
import type { Interval, Rational } from '../../model/quantity.ts';
import type { Bounds } from '../../model/verdict/verdict.ts';
import { everything, hull } from '../../quantity/numbers/interval.ts';
import { add, max, min, one, rational, zero } from '../../quantity/numbers/rational.ts';
import { type Truth, orderCells } from '../conditions/compare-cells.ts';
import { keepPlace, mergePlaces } from './first-places.ts';

/** Rows that may be taken and whose number is known: their weight, the least and the greatest, and what they add. */
export interface KnownNumbers {
  readonly weight: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** The sum of those below zero, and of those above. */
  readonly below: Rational;
  readonly above: Rational;
}

/**
 * The rows of a group of which it is not known whether they are taken, or what they add: plain data, and a monoid. A row in
 * error may be corrected to anything that its columns allow; what follows for the figure each fold says itself.
 */
export interface Doubts {
  /** How many rows are in doubt. */
  readonly rows: number;
  /** Rows that are taken for sure, of which it is not known on which side of a share they are. */
  readonly sides: number;
  /** Rows that may be taken or not: those that meet the condition of a share, do not, or may. */
  readonly met: number;
  readonly unmet: number;
  readonly either: number;
  /** How many are taken for sure. */
  readonly sure: number;
  /** The weight of rows whose number is not known: those taken for sure, and those that may be. */
  readonly taken: Rational;
  readonly open: Rational;
  readonly known: KnownNumbers | null;
  /** True where the weight of some row is not known. */
  readonly isWeightUnknown: boolean;
  /** For the latest row: the greatest of what they are ordered by; true where that of some row is not known. */
  readonly by: Cell;
  readonly isOrderUnknown: boolean;
  /** Damage may hide any number of rows beside these (`more`), or leaves nothing sure (`all`). */
  readonly extent: 'rows' | 'more' | 'all';
  /** The first of the rows. */
  readonly places: readonly RowPlace[];
}

/** No row in doubt. */
export const noDoubts: Doubts = {
  rows: 0,
  sure: 0,
  sides: 0,
  met: 0,
  unmet: 0,
  either: 0,
  taken: zero,
  open: zero,
  known: null,
  isWeightUnknown: false,
  by: null,
  isOrderUnknown: false,
  extent: 'rows',
  places: [],
};

/** What a row in doubt would add: null where that is not known. */
export interface Contribution {
  readonly number: Rational | null;
  readonly weight: Rational | null;
  /** What the latest row is ordered by; null where that is not known, or not asked. */
  readonly by: Cell;
}

/** What a row adds that is counted, or of which nothing is known. */
export const counted: Contribution = { number: null, weight: one, by: null };

/** How a row stands to a group: whether it is taken, and on which side of a share. */
export interface Standing {
  readonly taken: 'true' | 'unknown';
  readonly side: Truth;
}

/** Takes a row into account. */
export function withRow(
  doubts: Doubts,
  row: Row,
  { taken, side }: Standing,
  { number, weight, by }: Contribution,
): Doubts {
  const isTaken = taken === 'true';
  const share = weight ?? one;
  // A known number of unknown weight is like one that may be taken or not: it may weigh nothing.
  const isKnown = number !== null && (!isTaken || weight === null);
  const places = [...doubts.places];
  keepPlace(places, row);
  return {
    ...doubts,
    rows: doubts.rows + 1,
    sure: doubts.sure + Number(isTaken),
    sides: doubts.sides + Number(isTaken && side === 'unknown'),
    met: doubts.met + Number(!isTaken && side === 'true'),
    unmet: doubts.unmet + Number(!isTaken && side === 'false'),
    either: doubts.either + Number(!isTaken && side === 'unknown'),
    taken: isTaken && !isKnown ? add(doubts.taken, share) : doubts.taken,
    open: isTaken || isKnown ? doubts.open : add(doubts.open, share),
    known: isKnown ? mergeKnown(doubts.known, knownOf(number, share)) : doubts.known,
    isWeightUnknown: doubts.isWeightUnknown || weight === null,
    by: by === null || (doubts.by !== null && orderCells(doubts.by, by) >= 0) ? doubts.by : by,
    isOrderUnknown: doubts.isOrderUnknown || by === null,
    places,
  };
}

/** Rows of which nothing is known, not even whether they are some: how many, and the first of them. */
export interface AnyRows {
  rows: number;
  readonly places: RowPlace[];
}

/** Takes such rows into account. */
export function withAnyRows(doubts: Doubts, { rows, places }: Readonly<AnyRows>): Doubts {
  return {
    ...doubts,
    rows: doubts.rows + rows,
    either: doubts.either + rows,
    open: add(doubts.open, rational(rows)),
    isWeightUnknown: true,
    isOrderUnknown: true,
    places: mergePlaces(doubts.places, places),
  };
}

const extents = { rows: 0, more: 1, all: 2 } as const;

/** What is in doubt in either. */
export function mergeDoubts(a: Doubts, b: Doubts): Doubts {
  return {
    rows: a.rows + b.rows,
    sure: a.sure + b.sure,
    sides: a.sides + b.sides,
    met: a.met + b.met,
    unmet: a.unmet + b.unmet,
    either: a.either + b.either,
    taken: add(a.taken, b.taken),
    open: add(a.open, b.open),
    known: a.known && b.known ? mergeKnown(a.known, b.known) : (a.known ?? b.known),
    isWeightUnknown: a.isWeightUnknown || b.isWeightUnknown,
    by: a.by === null || (b.by !== null && orderCells(a.by, b.by) < 0) ? b.by : a.by,
    isOrderUnknown: a.isOrderUnknown || b.isOrderUnknown,
    extent: extents[a.extent] >= extents[b.extent] ? a.extent : b.extent,
    places: mergePlaces(a.places, b.places),
  };
}

function knownOf(number: Rational, weight: Rational): KnownNumbers {
  return { weight, low: number, high: number, below: min(number, zero), above: max(number, zero) };
}

function mergeKnown(a: KnownNumbers | null, b: KnownNumbers): KnownNumbers {
  if (a === null) return b;
  return {
    weight: add(a.weight, b.weight),
    low: min(a.low, b.low),
    high: max(a.high, b.high),
    below: add(a.below, b.below),
    above: add(a.above, b.above),
  };
}

/** The numbers that rows in doubt may hold: those known, and where one is not known whatever the column allows. */
export function numbersOf({ known, open, taken, extent }: Doubts, range: Interval): Interval | null {
  const own = known && { low: known.low, high: known.high };
  if (open.n === 0n && taken.n === 0n && extent === 'rows') return own;
  return own === null ? range : hull(own, range);
}

/** Nothing is known of the figure. */
export const unbounded: Bounds = { interval: everything, exists: false };

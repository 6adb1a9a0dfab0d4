import type { Finding, Place } from '../../../model/finding.ts';
import type { Rational, Unit } from '../../../model/quantity.ts';
import { abs, compare, equals, min, multiply, one, rational } from '../../../quantity/numbers/rational.ts';
import { finding } from '../../../text/finding.ts';
import { type KeptPlaces, type PlacesState, keepPlaces, shiftPlaces } from './kept-places.ts';

type Seen = (place: () => Place) => void;

/** How the percentages of some rows are written: plain data. */
export interface PercentHabitsState {
  readonly kind: 'percentages';
  readonly small: PlacesState;
  readonly large: PlacesState;
  readonly percents: PlacesState;
  readonly others: PlacesState;
  /** The least of the small ones; 1 where there are none. */
  readonly leastSmall: Rational;
  /** The least of all others in per cent. */
  readonly leastOther: Rational | null;
}

/** How the percentages of a column are written. */
interface PercentHabits {
  /** Looks at a bare number other than 0; what it returns hears where it is, if it is one of a row. */
  readonly bare: (value: Rational) => Seen;
  /** The same of a share other than 0 that is written with its sign. */
  readonly signed: (ratio: Rational, unit: Unit) => Seen;
  readonly end: () => readonly Finding[];
  readonly state: () => PercentHabitsState;
  /** Takes in the percentages of the rows that follow. */
  readonly absorb: (next: PercentHabitsState) => void;
}

const hundredth = rational(1n, 100n);
const hundred = rational(100n);
const half = rational(1n, 2n);
/** Where everything else in a column is at least so many per cent, a number up to 1 is hardly meant as per cent. */
const high = rational(50n);

/**
 * Watches a column for numbers a hundredfold off, in whatever order its rows stand. Without a unit, numbers up to 1 beside
 * greater ones or beside percent signs are an error, at the cells of the kind that is rarer. In per cent, numbers up to
 * 1 beside nothing but numbers from 50 on are one.
 */
export function percentHabits(declared: Unit | null): PercentHabits {
  const small = keepPlaces();
  const large = keepPlaces();
  const percents = keepPlaces(1);
  const others = keepPlaces(1);
  const inPercent = declared !== null && equals(declared.factor, hundredth);
  let leastSmall = one;
  let leastOther: Rational | null = null;
  const noteOther = (size: Rational): void => {
    leastOther = leastOther === null ? size : min(leastOther, size);
  };
  return {
    bare: (value) => {
      const size = abs(value);
      const isLarge = compare(size, one) > 0;
      if (isLarge) return seeing(large, () => noteOther(size));
      return seeing(small, () => {
        leastSmall = min(leastSmall, size);
      });
    },
    signed: (ratio, unit) => {
      const percentage = multiply(abs(ratio), hundred);
      const kind = equals(unit.factor, hundredth) ? percents : others;
      return seeing(kind, () => noteOther(percentage));
    },
    end: () => {
      if (declared === null) return undeclared(small, large, percents, others);
      const [first] = small.first();
      if (!inPercent || first === undefined) return [];
      if (leastOther !== null) {
        const isOff = compare(leastOther, high) >= 0;
        return isOff ? say('data/hundredfold', small, firstOf(large, percents, others)) : [];
      }
      return compare(leastSmall, half) >= 0 ? [finding('data/percent-below-one', {}, columnOf(first))] : [];
    },
    state: () => ({
      kind: 'percentages',
      small: small.state(),
      large: large.state(),
      percents: percents.state(),
      others: others.state(),
      leastSmall,
      leastOther,
    }),
    absorb: (next) => {
      small.absorb(next.small);
      large.absorb(next.large);
      percents.absorb(next.percents);
      others.absorb(next.others);
      leastSmall = min(leastSmall, next.leastSmall);
      if (next.leastOther !== null) noteOther(next.leastOther);
    },
  };
}

/** Takes note of a number when it is certain that it is one of a row, and of where each cell that holds it is. */
function seeing(kind: KeptPlaces, note: () => void): Seen {
  let isNoted = false;
  return (place) => {
    if (!isNoted) note();
    isNoted = true;
    kind.seen(place);
  };
}

/** The same habits with so many more records before them. */
export function shiftHabits(state: PercentHabitsState, records: number): PercentHabitsState {
  return {
    ...state,
    small: shiftPlaces(state.small, records),
    large: shiftPlaces(state.large, records),
    percents: shiftPlaces(state.percents, records),
    others: shiftPlaces(state.others, records),
  };
}

function undeclared(
  small: KeptPlaces,
  large: KeptPlaces,
  percents: KeptPlaces,
  others: KeptPlaces,
): readonly Finding[] {
  const smallIsRarer = small.count() > 0 && small.count() <= large.count() + percents.count();
  if (small.count() > 0 && large.count() > 0) {
    const [rarer, usual] = smallIsRarer ? [small, large] : [large, small];
    return say('data/ambiguous-percent', rarer, firstOf(usual));
  }
  if (small.count() > 0) {
    const signed = firstOf(percents, others);
    const [first] = small.first();
    if (signed) return say('data/ambiguous-percent', small, signed);
    return first ? [finding('data/percent-as-ratio', {}, columnOf(first))] : [];
  }
  return large.count() > 0 ? say('data/ambiguous-percent', large, firstOf(others)) : [];
}

function say(
  code: 'data/ambiguous-percent' | 'data/hundredfold',
  doubtful: KeptPlaces,
  other: Place | null,
): readonly Finding[] {
  if (other === null) return [];
  const args = { other: other.cell ?? '', line: other.line ?? 0 };
  return doubtful.first().map((place) => finding(code, args, place));
}

function firstOf(...kinds: readonly KeptPlaces[]): Place | null {
  return kinds.flatMap((kind) => kind.first())[0] ?? null;
}

/** The column as a whole, where its first cell of a kind is. */
function columnOf(place: Place): Place {
  return { ...place, cell: null };
}

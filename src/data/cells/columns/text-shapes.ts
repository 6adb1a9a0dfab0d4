import type { Finding, Place } from '../../../model/finding.ts';
import { finding } from '../../../text/finding.ts';
import type { Spellings } from './spelling-book.ts';
import { type KeptPlaces, type PlacesState, keepPlaces, shiftPlaces } from './kept-places.ts';

/** What the texts of some rows look like: plain data. */
export interface TextShapesState extends TextShapesSeen {
  /** How the texts are spelled; null where nobody asks. */
  readonly spellings: Spellings | null;
}

/** The same without their spellings. */
interface TextShapesSeen {
  readonly kind: 'texts';
  readonly dates: PlacesState;
  readonly hasFractions: boolean;
  /** False once the column is no key of digits alone; then lengths tell nothing. */
  readonly isDigits: boolean;
  /** For each length of digits, whether any of them begins with 0, and where the first is. */
  readonly lengths: ReadonlyMap<number, { readonly hasLeadingZero: boolean; readonly places: PlacesState }>;
}

/** What the texts of a column look like, for damage that only the whole column shows. */
interface TextShapes {
  /** Looks at a text; what it returns wants to hear where the text is, if it is one of a row. */
  readonly note: (text: string) => ((place: () => Place) => void) | undefined;
  /** The same of a text of so many digits and nothing else. */
  readonly noteDigits: (
    digits: number,
    hasLeadingZero: boolean,
  ) => ((place: () => Place) => void) | undefined;
  /** Takes note that there were texts that do not consist of digits. */
  readonly sawPlain: () => void;
  readonly end: () => readonly Finding[];
  readonly state: () => TextShapesSeen;
  /** Takes in the texts of the rows that follow. */
  readonly absorb: (next: TextShapesSeen) => void;
}

interface Length {
  hasLeadingZero: boolean;
  readonly places: KeptPlaces;
}

const zero = 0x30;
const nine = 0x39;
const mostLengths = 40;
const madeDate = /^\d{1,2}(?:月\d{1,2}日|-[A-Z][a-z]{2})$/;
const fraction = /^\d{1,2}[-/]\d{1,3}$/;

/**
 * Watches a column of free text, in whatever order its rows stand, for 3月5日 beside 3-5 and 3/5 (a spreadsheet makes
 * dates of them); and, in a key of digits alone, for texts that have become shorter than those that begin with 0.
 */
export function textShapes(isKey: boolean): TextShapes {
  const dates = keepPlaces();
  const lengths = new Map<number, Length>();
  let hasFractions = false;
  let isDigits = isKey;
  const lengthOf = (digits: number): Length => {
    let length = lengths.get(digits);
    if (!length) lengths.set(digits, (length = { hasLeadingZero: false, places: keepPlaces(1) }));
    return length;
  };
  // Nothing is remembered before it is certain that the text is one of a row.
  const seePlain = (): void => {
    isDigits = false;
  };
  const seeFraction = (): void => {
    isDigits = false;
    hasFractions = true;
  };
  const seeDate = (place: () => Place): void => {
    isDigits = false;
    dates.seen(place);
  };
  const seeDigits = (digits: number, hasZero: boolean): ((place: () => Place) => void) | undefined => {
    const known = lengths.get(digits);
    if (known && known.places.first().length > 0 && (known.hasLeadingZero || !hasZero)) return undefined;
    return (place) => {
      if (!isDigits) return;
      const length = lengthOf(digits);
      if (hasZero) length.hasLeadingZero = true;
      if (length.places.first().length === 0) length.places.seen(place);
      isDigits = lengths.size <= mostLengths;
    };
  };
  return {
    noteDigits: (digits, hasLeadingZero) => (isDigits ? seeDigits(digits, hasLeadingZero) : undefined),
    sawPlain: seePlain,
    note: (text) => {
      const first = text.charCodeAt(0);
      const plain = isDigits ? seePlain : undefined;
      if (!(first >= zero && first <= nine)) return plain;
      if (isDigits && /^\d+$/.test(text)) return seeDigits(text.length, first === zero);
      if (text.length > 7) return plain;
      if (fraction.test(text)) return plain || !hasFractions ? seeFraction : undefined;
      return madeDate.test(text) ? seeDate : plain;
    },
    end: () => [
      ...(hasFractions ? dates.first().map((place) => finding('data/fraction-date', {}, place)) : []),
      ...(isDigits ? lostZeros(lengths) : []),
    ],
    state: () => ({
      kind: 'texts',
      dates: dates.state(),
      hasFractions,
      isDigits,
      lengths: new Map(
        [...(isDigits ? lengths : [])].map(([digits, { hasLeadingZero, places }]) => [
          digits,
          { hasLeadingZero, places: places.state() },
        ]),
      ),
    }),
    absorb: (next) => {
      dates.absorb(next.dates);
      hasFractions ||= next.hasFractions;
      for (const [digits, { hasLeadingZero, places }] of next.lengths) {
        const length = lengthOf(digits);
        length.hasLeadingZero ||= hasLeadingZero;
        length.places.absorb(places);
      }
      isDigits &&= next.isDigits && lengths.size <= mostLengths;
    },
  };
}

/** The same shapes with so many more records before them. */
export function shiftShapes(state: TextShapesState, records: number): TextShapesState {
  return {
    ...state,
    dates: shiftPlaces(state.dates, records),
    lengths: new Map(
      [...state.lengths].map(([digits, length]) => [
        digits,
        { ...length, places: shiftPlaces(length.places, records) },
      ]),
    ),
  };
}

function lostZeros(lengths: ReadonlyMap<number, Length>): readonly Finding[] {
  const usual = Math.max(0, ...lengths.keys());
  const shorter = [...lengths].filter(([length]) => length < usual);
  if (!lengths.get(usual)?.hasLeadingZero || shorter.some(([, { hasLeadingZero }]) => hasLeadingZero))
    return [];
  return shorter.flatMap(([length, { places }]) =>
    places.first().map((place) => finding('data/leading-zeros-lost', { length, usual }, place)),
  );
}

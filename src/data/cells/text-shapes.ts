import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import { finding } from '../../text/finding.ts';
import { keepPlaces } from './kept-places.ts';

/** What the texts of a column look like, for damage that only the whole column shows. */
export interface TextShapes {
  /** Takes note of a text; what it returns wants to hear where such texts are. */
  readonly note: (text: string) => ((place: () => Place) => void) | undefined;
  /** Takes note that there were texts that do not consist of digits. */
  readonly sawPlain: () => void;
  readonly end: () => readonly Finding[];
}

interface Length {
  hasLeadingZero: boolean;
  readonly places: ReturnType<typeof keepPlaces>;
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
  return {
    sawPlain: () => {
      isDigits = false;
    },
    note: (text) => {
      const first = text.charCodeAt(0);
      if (!(first >= zero && first <= nine)) {
        isDigits = false;
        return undefined;
      }
      if (isDigits && /^\d+$/.test(text)) {
        let length = lengths.get(text.length);
        if (!length) lengths.set(text.length, (length = { hasLeadingZero: false, places: keepPlaces(1) }));
        if (first === zero) length.hasLeadingZero = true;
        isDigits = lengths.size <= mostLengths;
        return length.places.first().length === 0 ? length.places.seen : undefined;
      }
      if (text.length > 7) {
        isDigits &&= /^\d+$/.test(text);
        return undefined;
      }
      isDigits = false;
      if (fraction.test(text)) hasFractions = true;
      return madeDate.test(text) ? dates.seen : undefined;
    },
    end: () => [
      ...(hasFractions ? dates.first().map((place) => finding('data/fraction-date', {}, place)) : []),
      ...(isDigits ? lostZeros(lengths) : []),
    ],
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

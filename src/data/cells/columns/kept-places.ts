import { shiftPlace, type Place } from '../../../model/finding.ts';

/** As many as a file may have findings of one code. */
const most = 1000;

/** How many cells of one kind there are, and where the first of them are: plain data. */
export interface PlacesState {
  readonly count: number;
  readonly first: readonly Place[];
}

/** Where cells of one kind are: how many, and the first of them. */
export interface KeptPlaces {
  readonly seen: (place: () => Place) => void;
  readonly count: () => number;
  readonly first: () => readonly Place[];
  readonly state: () => PlacesState;
  /** Takes in the cells of the rows that follow. */
  readonly absorb: (next: PlacesState) => void;
}

/** Keeps the first places it hears of, within bounds. */
export function keepPlaces(limit: number = most): KeptPlaces {
  const first: Place[] = [];
  let count = 0;
  return {
    seen: (place) => {
      count += 1;
      if (first.length < limit) first.push(place());
    },
    count: () => count,
    first: () => first,
    state: () => ({ count, first }),
    absorb: (next) => {
      count += next.count;
      for (const place of next.first) if (first.length < limit) first.push(place);
    },
  };
}

/** The same places with so many more records before them. */
export function shiftPlaces({ count, first }: PlacesState, records: number): PlacesState {
  return { count, first: first.map((place) => shiftPlace(place, records)) };
}

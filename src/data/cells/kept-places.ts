import type { Place } from '../../model/place.ts';

/** As many as a file may have findings of one code. */
const most = 1000;

/** Where cells of one kind are: how many, and the first of them. */
export interface KeptPlaces {
  readonly seen: (place: () => Place) => void;
  readonly count: () => number;
  readonly first: () => readonly Place[];
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
  };
}

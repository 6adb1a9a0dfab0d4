/** What is known of pairs of codes: a table where both are small, else a map. */
export interface PairTable {
  readonly size: number;
  readonly get: (one: number, other: number) => number | undefined;
  readonly set: (one: number, other: number, value: number) => void;
  readonly clear: () => void;
}

const mostPlaces = 1 << 20;
const startWidth = 16;
/** Above all codes. */
const codeRoom = 2 ** 26;

/** An empty table. */
export function pairTable(): PairTable {
  let width = startWidth;
  /** At `one * width + other`: the value plus 1, 0 where there is none. */
  let places = new Int32Array(0);
  const far = new Map<number, number>();
  let size = 0;
  const isNear = (one: number, other: number): boolean =>
    other < width && one * width + other < places.length;
  const makeRoom = (one: number, other: number): void => {
    let wider = width;
    while (other >= wider) wider *= 2;
    const rows = Math.max(2 * (one + 1), places.length / width);
    if (rows * wider > mostPlaces) return;
    const longer = new Int32Array(rows * wider);
    for (let row = 0; row * width < places.length; row += 1) {
      longer.set(places.subarray(row * width, (row + 1) * width), row * wider);
    }
    [places, width] = [longer, wider];
  };
  return {
    get size() {
      return size;
    },
    get: (one, other) => {
      const value = isNear(one, other) ? (places[one * width + other] ?? 0) - 1 : -1;
      return value >= 0 ? value : far.size > 0 ? far.get(one * codeRoom + other) : undefined;
    },
    set: (one, other, value) => {
      size += 1;
      if (!isNear(one, other)) makeRoom(one, other);
      if (isNear(one, other)) places[one * width + other] = value + 1;
      else far.set(one * codeRoom + other, value);
    },
    clear: () => {
      places.fill(0);
      far.clear();
      size = 0;
    },
  };
}

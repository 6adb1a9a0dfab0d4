/** Where a date stands and where the words that it governs do. */
export interface DatedPart {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Tells whether a quantity stands in a stretch. */
export type IsCounted = (from: number, to: number) => boolean;

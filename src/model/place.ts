/** Where something is. Every part that is not known is null. Lines, columns and records count from 1. */
export interface Place {
  /** The path as given when relative, else relative to the working directory, with `/`. */
  readonly file: string | null;
  readonly line: number | null;
  /** In UTF-16 code units for plans; for data the field's number. */
  readonly column: number | null;
  /** The data record, counted from the first below the header. */
  readonly record: number | null;
  /** The column's name as the file's header has it. */
  readonly field: string | null;
  /** The cell as written. */
  readonly cell: string | null;
  /** True where the cell is of a private column: it is masked wherever it is shown, save in the list that goes back. */
  readonly private: boolean;
  /** The line of text itself, for a frame. */
  readonly excerpt: string | null;
}

/** No place at all; spread it to name only what is known. */
export const nowhere: Place = {
  file: null,
  line: null,
  column: null,
  record: null,
  field: null,
  cell: null,
  private: false,
  excerpt: null,
};

/** The same place with so many more records before it; lines are those of the file in any case. */
export function shiftPlace(place: Place, records: number): Place {
  return place.record === null ? place : { ...place, record: place.record + records };
}

/** A place in a file, at a line and column when known. */
export function at(file: string, line: number | null = null, column: number | null = null): Place {
  return { ...nowhere, file, line, column };
}

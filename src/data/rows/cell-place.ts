import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** What places need to know of their file. */
export interface CursorFile {
  readonly index: number;
  readonly name: string;
  /** The header's texts. */
  readonly names: readonly string[];
}

/** A cell as it stands in its file. */
export interface CellAt {
  readonly text: string;
  readonly line: number;
  readonly record: number;
}

const shownLength = 80;

/** Where the cell of a column is. */
export function cellPlace(
  file: CursorFile,
  source: Source,
  map: HeaderMap,
  number: number,
  { text, line, record }: CellAt,
): Place {
  const field = map.fields[number] ?? null;
  const column = source.columns[number];
  const tidy = text.trim();
  const cut = tidy.length > shownLength ? `${tidy.slice(0, shownLength)}..` : tidy;
  return {
    file: file.name,
    line,
    column: field === null ? null : field + 1,
    record,
    field: field === null ? (column?.headers[0] ?? null) : (file.names[field] ?? null),
    cell: field === null ? null : cut,
    private: column?.private ?? false,
    excerpt: null,
  };
}

import type { Column, Source } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import { normalise, readHeaderText } from './header-text.ts';

/** Which field of a record holds which column of a source. */
export interface HeaderMap {
  /** By column number of the source: the field's index, or null where the header has no such column. */
  readonly fields: readonly (number | null)[];
  /** By column number: the unit that stands in the header. */
  readonly units: readonly (Unit | null)[];
  /** Columns that must be there and are not. */
  readonly missing: readonly Column[];
  /** Columns that stand in the header more than once. */
  readonly repeated: readonly Column[];
}

/** Finds the columns of a source in a header. A text with its unit is preferred to one without. */
export function mapHeader(names: readonly string[], source: Source): HeaderMap {
  const texts = names.map(readHeaderText);
  const repeated: Column[] = [];
  const found = source.columns.map((column) => {
    const wanted = new Set(column.headers.map(normalise));
    let matches = texts.flatMap((text, index) => (wanted.has(text.full) ? [index] : []));
    if (matches.length === 0) {
      const bare = new Set(column.headers.map((header) => readHeaderText(header).name));
      matches = texts.flatMap((text, index) => (bare.has(text.name) ? [index] : []));
    }
    if (matches.length > 1) repeated.push(column);
    return matches.length === 1 ? (matches[0] ?? null) : null;
  });
  return {
    fields: found,
    units: found.map((index) => (index === null ? null : (texts[index]?.unit ?? null))),
    missing: source.columns.filter(
      (column, number) => found[number] === null && !column.optional && !repeated.includes(column),
    ),
    repeated,
  };
}

/** How many of a source's columns a header has. */
export function matchCount(map: HeaderMap): number {
  return map.fields.filter((field) => field !== null).length + map.repeated.length;
}

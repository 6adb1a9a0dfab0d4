import type { Column, Source } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import { equals } from '../../quantity/numbers/rational.ts';
import { type HeaderText, readHeaderText } from './header-text.ts';

/** Which field of a record holds which column of a source. */
export interface HeaderMap {
  /** By column number of the source: the field's index, or null where the header has no such column. */
  readonly fields: readonly (number | null)[];
  /** By column number: the text that stands in the header. */
  readonly texts: readonly (HeaderText | null)[];
  /** By column number: the unit that stands in the header. */
  readonly units: readonly (Unit | null)[];
  /** Columns that must be there and are not. */
  readonly missing: readonly Column[];
  /** Columns that stand in the header more than once. */
  readonly repeated: readonly Column[];
}

/** Finds the columns of a source in a header: by the whole text, else by all but its unit, else by all but its brackets. */
export function mapHeader(names: readonly string[], source: Source): HeaderMap {
  const texts = names.map(readHeaderText);
  const repeated: Column[] = [];
  const found = source.columns.map((column) => {
    const wanted = column.headers.map(readHeaderText);
    const isAlike = [
      (text: HeaderText) => wanted.some(({ full }) => full === text.full),
      (text: HeaderText) =>
        wanted.some((one) => one.name === text.name && mayDiffer(column, one.unit, text.unit)),
      (text: HeaderText) =>
        text.words !== null &&
        wanted.some((one) => one.name === text.bare && mayDiffer(column, one.unit, text.unit)),
    ];
    for (const alike of isAlike) {
      const matches = texts.flatMap((text, index) => (alike(text) ? [index] : []));
      if (matches.length > 1) repeated.push(column);
      if (matches.length > 0) return matches.length === 1 ? (matches[0] ?? null) : null;
    }
    return null;
  });
  const foundTexts = found.map((index) => (index === null ? null : (texts[index] ?? null)));
  return {
    fields: found,
    texts: foundTexts,
    units: foundTexts.map((text) => text?.unit ?? null),
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

/** A plan that names 产值（万元） and gives no unit means this unit: 产值（亿元） is another column. */
function mayDiffer(column: Column, wanted: Unit | null, given: Unit | null): boolean {
  if (wanted === null || given === null || column.unit !== null || column.type === 'percent') return true;
  return (
    wanted.dimension === given.dimension && wanted.base === given.base && equals(wanted.factor, given.factor)
  );
}

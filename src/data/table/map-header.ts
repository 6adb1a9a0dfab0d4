import { type Period, doOverlap } from '../../model/plan/period.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import { equals } from '../../quantity/numbers/rational.ts';
import { namedPeriods } from './file-period.ts';
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

/**
 * Finds the columns of a source in a header: by the whole text, else by all but its unit, else by all but its brackets. Of
 * several that name different years (2017年产值, 2018年产值) the one of the period judged is meant.
 */
export function mapHeader(names: readonly string[], source: Source, period: Period | null = null): HeaderMap {
  const texts = names.map(readHeaderText);
  const byFull = indexBy(texts, ({ full }) => full);
  const byName = indexBy(texts, ({ name }) => name);
  const byBare = indexBy(texts, ({ words, bare }) => (words === null ? null : bare));
  const repeated: Column[] = [];
  const find = (column: Column, headers: readonly string[]): readonly number[] => {
    const wanted = headers.map(readHeaderText);
    const matching = (index: ReadonlyMap<string, readonly number[]>): readonly number[] =>
      wanted.flatMap(({ name, unit }) =>
        (index.get(name) ?? []).filter((field) => mayDiffer(column, unit, texts[field]?.unit ?? null)),
      );
    const full = wanted.flatMap((each) => byFull.get(each.full) ?? []);
    const named = full.length > 0 ? full : matching(byName);
    return [...new Set(named.length > 0 ? named : matching(byBare))];
  };
  const found = source.columns.map((column) => {
    for (const headers of headersInTurn(column, period)) {
      const matches = find(column, headers);
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

/** The headers of a column that name the period judged, then all of them; all at once where none does. */
function headersInTurn({ headers }: Column, period: Period | null): readonly (readonly string[])[] {
  if (period === null || headers.length < 2) return [headers];
  const own = headers.filter((header) => namedPeriods(header).some((named) => doOverlap(named, period)));
  return own.length === 0 || own.length === headers.length ? [headers] : [own, headers];
}

/** The fields by what their texts are compared by: a header may have tens of thousands of columns. */
function indexBy(
  texts: readonly HeaderText[],
  keyOf: (text: HeaderText) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  texts.forEach((text, field) => {
    const key = keyOf(text);
    if (key === null) return;
    const fields = index.get(key);
    if (fields === undefined) index.set(key, [field]);
    else fields.push(field);
  });
  return index;
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

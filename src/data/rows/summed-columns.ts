import type { SummedColumn } from '../../model/data/row-block.ts';
import type { RankedPlace } from '../../model/data/row.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { multiply } from '../../quantity/numbers/rational.ts';
import { readAmount } from '../cells/amount.ts';
import type { BareNumbers } from '../cells/number-cell.ts';
import type { HeaderMap } from '../table/map-header.ts';
import type { RowClass } from './row-classes.ts';

/** What is known of the table that the rows are of. */
interface SummedTable {
  readonly file: { readonly index: number };
  readonly source: Source;
  readonly map: HeaderMap;
  readonly bareNumbers: (column: number) => BareNumbers | null;
}

/**
 * What a database has added up over rows that are alike, by column and in the columns' base units, and the cells of the row
 * with the greatest numbers; null where the numbers have to be looked at one by one.
 */
export function summedColumns(
  alike: RowClass,
  number: number,
  { file, source, map, bareNumbers }: SummedTable,
): { readonly fields: readonly string[]; readonly sums: ReadonlyMap<number, SummedColumn> } | null {
  const sums = new Map<number, SummedColumn>();
  const fields = [...alike.fields];
  for (const [column, { name }] of source.columns.entries()) {
    const field = map.fields[column] ?? -1;
    const own = alike.sums.get(field);
    if (own === undefined) continue;
    const bare = bareNumbers(column);
    const [sum, least, greatest] = [own.sum, own.least, own.greatest].map((text) => readAmount(text)?.value);
    if (bare === null || !sum || !least || !greatest) return null;
    fields[field] = own.greatest;
    const rank = (end: 'high' | 'low', value: Rational): RankedPlace => ({
      file: file.index,
      line: number,
      alike: { fields: alike.fields, query: alike.query, by: { column: name, end } },
      rank: multiply(value, bare.factor),
    });
    sums.set(column, {
      sum: multiply(sum, bare.factor),
      numbers: alike.rows,
      ranked: { high: [rank('high', greatest)], low: [rank('low', least)] },
    });
  }
  return { fields, sums };
}

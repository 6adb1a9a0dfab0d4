import type { ColumnUses } from '../../model/data/demand.ts';
import type { RowsAlike } from '../../model/data/row.ts';
import type { Column } from '../../model/plan/plan.ts';
import { periodColumns } from '../rows/classify-record.ts';
import {
  type ClassQuery,
  type Coarse,
  type MatchedColumn,
  coarseColumn,
  inClasses,
  isSummable,
  shownColumn,
  textOf,
} from './class-query.ts';
import type { OpenTable } from './open-table.ts';
import { coarseLabel, firmColumns, unaskedColumn, unaskedInData } from './unasked-columns.ts';

const noUses: ColumnUses = new Map();

/** What is asked for the classes of rows of a table. */
export interface AskedClasses {
  readonly first: ClassQuery;
  /** The rows that the first query does not ask for, if there are any; null where it asks for all. */
  readonly others: ClassQuery | null;
}

/**
 * What is asked for the classes of rows: first of the rows that are surely data, of which the other columns need not be
 * looked at, then of the others. Where every row is known to be data no column is looked at that nobody asks.
 */
export async function askClasses(
  table: OpenTable,
  read: readonly string[],
  uses: ColumnUses,
  areAllData: boolean,
): Promise<AskedClasses> {
  const { relation, dialect, columns, source } = table;
  const units = columns.flatMap(({ known }) =>
    known?.unit && 'column' in known.unit && read.includes(known.name) ? [known.unit.column] : [],
  );
  const wanted = new Set([...read, ...units]);
  const isAsked = ({ known }: MatchedColumn): boolean => known !== null && wanted.has(known.name);
  // Where every row comes by itself there is nothing to add up.
  const isGrouped = source.key.length === 0 || !source.key.every((name) => read.includes(name));
  const used = isGrouped ? uses : noUses;
  const unasked = (matched: MatchedColumn): string =>
    areAllData ? unaskedInData(matched) : unaskedColumn(matched, dialect);
  const shown = columns.map((matched) =>
    isAsked(matched) ? shownColumn(matched, used, dialect) : unasked(matched),
  );
  const summed = columns.flatMap((matched, index) => {
    const { known, column } = matched;
    const isSummed = known !== null && isAsked(matched) && used.get(known.name)?.kind === 'summed';
    return isSummed && isSummable(matched)
      ? [{ index, name: column.name, isWhole: column.isWhole === true }]
      : [];
  });
  const coarse = new Map<number, Coarse>();
  columns.forEach((matched, index) => {
    const own = isAsked(matched) && isGrouped ? coarseColumn(matched, used, dialect) : null;
    if (own !== null) coarse.set(index, own);
  });
  const whole = { relation, dialect, shown, coarse, summed, where: null, told: [], isGrouped };
  if (areAllData || !isGrouped) return { first: whole, others: null };
  const periods = periodColumns(source);
  const firm = firmColumns(columns, ({ name }) => periods.includes(name), dialect);
  const hasOwnMarks = source.columns.some(({ form }) => form?.missing !== undefined);
  const isTotalled = (known: Column | null): boolean =>
    known !== null && Object.hasOwn(source.totals, known.name);
  const isLookedAt = (matched: MatchedColumn, index: number): boolean =>
    firm === null || hasOwnMarks || index <= firm.last || isTotalled(matched.known);
  const labels = columns.map((matched, index) =>
    !isAsked(matched) && isLookedAt(matched, index) ? coarseLabel(matched, dialect) : null,
  );
  const few = await withFewValues(table, labels);
  if (firm === null || hasOwnMarks)
    return { first: { ...whole, coarse: new Map([...coarse, ...few]) }, others: null };
  const short = columns.map((matched, index) =>
    isAsked(matched) || isLookedAt(matched, index) ? (shown[index] ?? '') : unaskedInData(matched),
  );
  const isOfGroups = (index: number): boolean => few.has(index) || labels[index] === null;
  const told = firm.told.map((each) => ({ ...each, isOfGroups: isOfGroups(each.index) }));
  return {
    first: {
      ...whole,
      shown: short,
      coarse: new Map([...coarse, ...few]),
      where: firm.where,
      told,
    },
    others: { ...whole, where: `not ${firm.where}` },
  };
}

/** How many rows tell what columns have few values; how many that is, and how many groups there may be by all of them. */
const [sampled, fewGroups] = [10_000, 400];

/** Of some columns those that have few different values in the first rows of a table. It is a matter of time alone. */
async function withFewValues(
  { connection, relation }: OpenTable,
  columns: readonly (Coarse | null)[],
): Promise<ReadonlyMap<number, Coarse>> {
  const given = columns.flatMap((coarse, index) => (coarse === null ? [] : [{ coarse, index }]));
  const few = new Map<number, Coarse>();
  if (given.length === 0) return few;
  const counts = given.map(({ index }) => `count(distinct plan_check_${index})`).join(', ');
  const inner = given.map(({ coarse, index }) => `${coarse.by} as plan_check_${index}`).join(', ');
  const sql = `select ${counts} from (select ${inner} from ${relation} as plan_check limit ${sampled}) as plan_check_sample`;
  for await (const [row = []] of connection.rows(sql)) {
    const counted = given.map((each, nth) => ({ ...each, values: Number(row[nth] ?? 0) }));
    let groups = 1;
    for (const { coarse, index, values } of counted.sort((a, b) => a.values - b.values)) {
      groups *= Math.max(values, 1);
      if (groups <= fewGroups) few.set(index, coarse);
    }
  }
  return few;
}

/** The rows of some classes by the numbers that were summed. */
export function toldApart(
  { columns, dialect }: OpenTable,
  query: ClassQuery,
  classes: readonly Pick<RowsAlike, 'fields' | 'written'>[],
): ClassQuery {
  const shown = query.shown.map((sql, index) => {
    const matched = columns[index];
    const isSummed = query.summed.some((each) => each.index === index);
    return isSummed && matched ? textOf(matched, dialect) : sql;
  });
  const where = inClasses(query, classes);
  return {
    ...query,
    shown,
    coarse: new Map(),
    summed: [],
    where: query.where === null ? where : `${query.where} and ${where}`,
    told: [],
  };
}

import type { ColumnUses } from '../../model/data/demand.ts';
import type { RowNames, RowsAlike } from '../../model/data/row.ts';
import type { RowKey } from '../../model/finding.ts';
import type { Finding } from '../../model/finding.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import type { Classes, ColumnSum, RowClass, TableReader } from '../rows/row-classes.ts';
import { periodColumns } from '../rows/classify-record.ts';
import {
  type ClassQuery,
  type MatchedColumn,
  classSql,
  columnOf,
  inClasses,
  isSummable,
  shownColumn,
  summedMark,
} from './class-query.ts';
import { type Connection, type Dialect, databaseFault } from './engine.ts';
import { areKeysKnown } from './known-keys.ts';
import { firmColumns, unaskedColumn, unaskedInData } from './unasked-columns.ts';

/** A table of a database, as it is read. */
export interface OpenTable {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly relation: string;
  readonly columns: readonly MatchedColumn[];
  readonly source: Source;
  /** Says what an error of the database means. */
  readonly faultOf: (fault: NonNullable<ReturnType<typeof databaseFault>>) => Finding;
}

const noUses: ColumnUses = new Map();
/** How many rows the queries for the keys of named rows may look at in all, and how many queries there are at least. */
const mostLookedAt = 20_000_000;
const [fewestNamed, mostNamed] = [4, 200];
/** How many classes are looked into at once. */
const atOnce = 50;

/** Reads the rows of a table class by class. */
export function tableReader(table: OpenTable): TableReader {
  const { connection, dialect, relation, columns, source } = table;
  const queries: ClassQuery[] = [];
  let rowsSeen = 0;
  let looked: RowsAlike | null = null;
  let known: Promise<boolean> | null = null;
  const knowsKeys = (): Promise<boolean> =>
    (known ??= areKeysKnown(connection, relation, columns, source, dialect));
  return {
    knowsKeys: () => knowsKeys().catch(() => false),
    looked: () => looked,
    lookAt: (alike) => {
      looked = alike;
    },
    prepare: async (asked, uses = noUses) => {
      const isOnlyKey = (name: string): boolean => uses.get(name)?.kind === 'key';
      let fault: Finding | null = null;
      let areKnown = false;
      try {
        areKnown = source.key.some(isOnlyKey) && (await knowsKeys());
      } catch (error) {
        fault = faultFor(table, error);
      }
      const read = areKnown ? asked.filter((name) => !isOnlyKey(name)) : asked;
      return { asked: read, areKeysKnown: areKnown, classes: all };

      async function* all(): Classes {
        if (fault !== null) return fault;
        rowsSeen = 0;
        for (const query of classQueries(table, read, uses)) {
          const number = queries.push(query) - 1;
          for await (const rows of classesOf(table, query, number)) {
            if ('code' in rows) return rows;
            for (const each of rows) rowsSeen += each.rows;
            yield rows;
          }
        }
        return null;
      }
    },
    within: async function* (classes) {
      for (let from = 0; from < classes.length; from += atOnce) {
        const given = queries.length;
        for (let number = 0; number < given; number += 1) {
          const query = queries[number];
          const own = classes.slice(from, from + atOnce).filter((each) => each.query === number);
          if (query === undefined || own.length === 0) continue;
          const apart = queries.push(toldApart(table, query, own)) - 1;
          const whole = queries[apart];
          if (whole === undefined) continue;
          for await (const rows of classesOf(table, whole, apart)) {
            if ('code' in rows) return rows;
            yield rows;
          }
        }
      }
      return null;
    },
    names: async (wanted) => {
      const most = Math.max(fewestNamed, Math.min(mostNamed, Math.floor(mostLookedAt / (rowsSeen + 1))));
      try {
        return await namesOf(table, wanted, queries, most);
      } catch (error) {
        // The figures stand without the names of their rows.
        faultFor(table, error);
        return new Map();
      }
    },
  };
}

function faultFor({ faultOf }: OpenTable, error: unknown): Finding {
  const known = databaseFault(error);
  if (known === null) throw error;
  return faultOf(known);
}

/**
 * What is asked for the classes of rows: first of the rows that are surely data, of which the other columns need not be
 * looked at, then of the others.
 */
function classQueries(table: OpenTable, read: readonly string[], uses: ColumnUses): readonly ClassQuery[] {
  const { relation, dialect, columns, source } = table;
  const units = columns.flatMap(({ known }) =>
    known?.unit && 'column' in known.unit && read.includes(known.name) ? [known.unit.column] : [],
  );
  const wanted = new Set([...read, ...units]);
  const isAsked = ({ known }: MatchedColumn): boolean => known !== null && wanted.has(known.name);
  // Where every row comes by itself there is nothing to add up.
  const isGrouped = source.key.length === 0 || !source.key.every((name) => read.includes(name));
  const used = isGrouped ? uses : noUses;
  const shown = columns.map((matched) =>
    isAsked(matched) ? shownColumn(matched, used, dialect) : unaskedColumn(matched, dialect),
  );
  const summed = columns.flatMap((matched, index) => {
    const { known, column } = matched;
    const isSummed = known !== null && isAsked(matched) && used.get(known.name)?.kind === 'summed';
    return isSummed && isSummable(matched)
      ? [{ index, name: column.name, isWhole: column.isWhole === true }]
      : [];
  });
  const whole = { relation, dialect, shown, summed, where: null, isGrouped };
  const periods = periodColumns(source);
  const firm = firmColumns(columns, ({ name }) => periods.includes(name), dialect);
  const hasOwnMarks = source.columns.some(({ form }) => form?.missing !== undefined);
  if (firm === null || hasOwnMarks || !isGrouped) return [whole];
  const isTotalled = (known: Column | null): boolean =>
    known !== null && Object.hasOwn(source.totals, known.name);
  const short = shown.map((sql, index) => {
    const matched = columns[index];
    if (matched === undefined || isAsked(matched) || index <= firm.last || isTotalled(matched.known))
      return sql;
    return unaskedInData(matched);
  });
  if (short.every((sql, index) => sql === shown[index])) return [whole];
  return [
    { ...whole, shown: short, where: firm.where },
    { ...whole, where: `not ${firm.where}` },
  ];
}

/** The rows of some classes by the numbers that were summed. */
function toldApart(
  { columns, dialect }: OpenTable,
  query: ClassQuery,
  classes: readonly RowClass[],
): ClassQuery {
  const shown = query.shown.map((sql, index) => {
    const matched = columns[index];
    const isSummed = query.summed.some((each) => each.index === index);
    return isSummed && matched ? dialect.asText(columnOf(matched, dialect)) : sql;
  });
  const where = inClasses(
    query,
    classes.map(({ fields }) => fields),
  );
  return { ...query, shown, summed: [], where: query.where === null ? where : `${query.where} and ${where}` };
}

const noNumber = /^[-+]?(?:nan|inf(?:inity)?)$/i;

/** The classes of a query, and where it breaks off why. */
async function* classesOf(
  table: OpenTable,
  query: ClassQuery,
  number: number,
): AsyncGenerator<readonly RowClass[] | Finding> {
  const { columns, connection } = table;
  const floats = columns.flatMap(({ column }, index) => (column.kind === 'float' ? [index] : []));
  const none: RowClass['sums'] = new Map();
  try {
    for await (const rows of connection.rows(classSql(query))) {
      yield rows.map((row): RowClass => {
        const fields = row.slice(0, columns.length);
        for (const index of floats) if (noNumber.test(fields[index] ?? '')) fields[index] = '#NUM!';
        const sums = new Map<number, ColumnSum>();
        query.summed.forEach(({ index }, nth) => {
          const [sum = '', least = '', greatest = ''] = row.slice(columns.length + 1 + 3 * nth);
          if (fields[index] !== summedMark) return;
          sums.set(index, { sum, least, greatest });
        });
        const of = { query: number, rows: Number(row[columns.length] ?? 0) };
        return { ...of, fields, sums: sums.size === 0 ? none : sums };
      });
    }
  } catch (error) {
    yield faultFor(table, error);
  }
}

/** The keys of the first rows of some classes, in the order of the keys. */
async function namesOf(
  { columns, connection, dialect, source, relation }: OpenTable,
  wanted: ReadonlyMap<RowsAlike, number>,
  queries: readonly ClassQuery[],
  most: number,
): Promise<RowNames> {
  const names = new Map<RowsAlike, readonly RowKey[]>();
  const keys = source.key.map((name) => columns.find(({ known }) => known?.name === name));
  const own = keys.filter((matched) => matched !== undefined);
  if (own.length === 0 || own.length < keys.length) return names;
  for (const [alike, rows] of [...wanted].slice(0, most)) {
    const query = queries[alike.query];
    if (query === undefined) continue;
    const shown = own.map((matched) => dialect.asText(columnOf(matched, dialect)));
    const where = inClasses(query, [alike.fields]);
    const by = columns.find(({ known }) => known !== null && known.name === alike.by?.column);
    const first =
      by === undefined ? [] : [`${columnOf(by, dialect)}${alike.by?.end === 'high' ? ' desc' : ''}`];
    const order = [...first, ...own.map((matched) => columnOf(matched, dialect))].join(', ');
    const kept = query.where === null ? where : `${query.where} and ${where}`;
    const sql = `select ${shown.join(', ')} from ${relation} as plan_check where ${kept} order by ${order} limit ${rows}`;
    const found: RowKey[] = [];
    for await (const batch of connection.rows(sql)) {
      for (const row of batch)
        found.push(
          Object.fromEntries(
            own.map(({ known }, index): [string, string] => [
              known?.name ?? '',
              known?.private === true ? '***' : (row[index] ?? ''),
            ]),
          ),
        );
    }
    names.set(alike, found);
  }
  return names;
}

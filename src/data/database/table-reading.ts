import type { ColumnUses } from '../../model/data/demand.ts';
import type { RowNames, RowsAlike } from '../../model/data/row.ts';
import type { RowKey } from '../../model/finding.ts';
import type { Finding } from '../../model/finding.ts';
import type { Classes, ColumnSum, RowClass, TableReader } from '../rows/row-classes.ts';
import { type AskedClasses, askClasses, toldApart } from './ask-classes.ts';
import {
  type ClassQuery,
  askedMark,
  classSql,
  columnOf,
  inClasses,
  summedMark,
  textOf,
} from './class-query.ts';
import { databaseFault, floatText } from './engine.ts';
import type { OpenTable } from './open-table.ts';
import { areKeysKnown } from './known-keys.ts';

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
  let areAllData = false;
  const knowsKeys = (): Promise<boolean> =>
    (known ??= areKeysKnown(connection, relation, columns, source, dialect));
  return {
    knowsKeys: () => knowsKeys().catch(() => false),
    looked: () => looked,
    lookAt: (alike) => {
      looked = alike;
    },
    tookAll: (rows) => {
      areAllData ||= rows === rowsSeen;
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
        const asking = await askedOf(table, read, uses, areAllData);
        if ('code' in asking) return asking;
        let hasOthers = false;
        for (const query of [asking.first, asking.others]) {
          if (query === null || (query === asking.others && !hasOthers)) continue;
          const number = queries.push(query) - 1;
          for await (const rows of classesOf(table, query, number, () => (hasOthers = true))) {
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

async function askedOf(
  table: OpenTable,
  read: readonly string[],
  uses: ColumnUses,
  areAllData: boolean,
): Promise<AskedClasses | Finding> {
  try {
    return await askClasses(table, read, uses, areAllData);
  } catch (error) {
    return faultFor(table, error);
  }
}

function faultFor({ faultOf }: OpenTable, error: unknown): Finding {
  const known = databaseFault(error);
  if (known === null) throw error;
  return faultOf(known);
}

/** The classes of a query, and where it breaks off why. */
async function* classesOf(
  table: OpenTable,
  query: ClassQuery,
  number: number,
  hasOthers: () => void = () => undefined,
): AsyncGenerator<readonly RowClass[] | Finding> {
  const { columns, connection } = table;
  const floats = columns.flatMap((matched, index) =>
    matched.column.kind === 'float' ? [{ index, matched }] : [],
  );
  const none: RowClass['sums'] = new Map();
  try {
    for await (const all of connection.rows(classSql(query))) {
      const rows = query.told.length > 0 ? all.filter((row) => row.at(-1) === askedMark) : all;
      if (rows.length < all.length) hasOthers();
      yield rows.map((row): RowClass => {
        const written = row.slice(0, columns.length);
        const fields = floats.length === 0 ? written : [...written];
        for (const { index, matched } of floats)
          fields[index] = floatText(fields[index] ?? '', matched.column, matched.known?.type === 'text');
        const sums = new Map<number, ColumnSum>();
        query.summed.forEach(({ index }, nth) => {
          const [sum = '', least = '', greatest = ''] = row.slice(columns.length + 1 + 3 * nth);
          if (fields[index] !== summedMark) return;
          sums.set(index, { sum, least, greatest });
        });
        const of = { query: number, rows: Number(row[columns.length] ?? 0) };
        return { ...of, fields, ...(floats.length > 0 && { written }), sums: sums.size === 0 ? none : sums };
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
    const shown = own.map((matched) => textOf(matched, dialect));
    const where = inClasses(query, [alike]);
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

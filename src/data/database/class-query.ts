import type { ColumnUses } from '../../model/data/demand.ts';
import type { RowsAlike } from '../../model/data/row.ts';
import { isoOf } from '../../model/plan/period.ts';
import type { Column } from '../../model/plan/plan.ts';
import { bareNumbers } from '../cells/number-cell.ts';
import type { Dialect, TableColumn } from './engine.ts';

/** A column of a table, and what it is in the plan. */
export interface MatchedColumn {
  readonly column: TableColumn;
  /** The plan's column; null for one that the plan does not know. */
  readonly known: Column | null;
}

/** A column that is grouped by something cheaper than what stands for it: by what, and what stands for each of these groups. */
export interface Coarse {
  readonly by: string;
  readonly shown: (group: string) => string;
  /** True where the same may stand for several groups. */
  readonly isJoined: boolean;
}

/** A condition on the text of a column, all of which hold in the rows that are asked for. */
export interface Told {
  readonly index: number;
  readonly isMet: (text: string) => string;
  readonly text: string;
  /** True where the groups of the column have it as well. */
  readonly isOfGroups: boolean;
}

/** How the rows of a table are asked for: class by class, with the sums of some columns. */
export interface ClassQuery {
  readonly relation: string;
  readonly dialect: Dialect;
  /** What stands for each column of the table, as SQL that gives a text: the rows of a class have the same. */
  readonly shown: readonly string[];
  /** Columns, by their place, for which what stands for them is found from groups, not from every row. */
  readonly coarse: ReadonlyMap<number, Coarse>;
  /** The columns that are summed, by their place among the columns of the table. */
  readonly summed: readonly { readonly index: number; readonly name: string; readonly isWhole: boolean }[];
  /** What rows are asked for; null for all. */
  readonly where: string | null;
  /**
   * By what the rows of `where` are told where other rows come as well, to be passed over, so that it is known whether there
   * are any; empty where none come.
   */
  readonly told: readonly Told[];
  /** False where every row differs, so that grouping them would be in vain. */
  readonly isGrouped: boolean;
}

/** What stands last for rows that are asked for where others come as well. */
export const askedMark = '1';

/** The text that stands for the numbers of a column that are summed. */
export const summedMark = '+';

/** The name by which a query calls what it asks. */
const relationName = 'plan_check';

/** A column by its name in a query. */
export function columnOf({ column }: MatchedColumn, { quote }: Dialect): string {
  return `${relationName}.${quote(column.name)}`;
}

/** A column as text in a query. */
export function textOf(matched: MatchedColumn, dialect: Dialect): string {
  return dialect.asText(columnOf(matched, dialect), matched.column);
}

/** The query as SQL. The rows come in the order of what stands for their columns, so that the same data give the same report. */
export function classSql(query: ClassQuery): string {
  const { dialect, shown, coarse, isGrouped } = query;
  const isNested = [...coarse.values()].some(({ isJoined }) => isJoined);
  const { select, from } = isNested ? fromGroups(query) : fromRows(query, query.told);
  const columns = shown.map((_, index) => `plan_check_${index}`);
  const named = [...columns, ...(query.told.length > 0 ? ['plan_check_told'] : [])];
  const varying = named.filter((_, index) => !isConstant(shown[index] ?? ''));
  const list = varying.join(', ');
  const by = isNested ? [] : named.map((_, index) => coarse.get(index)?.by);
  const keys = named.flatMap((name, index) => (varying.includes(name) ? [by[index] ?? name] : []));
  const grouped = isGrouped && list !== '' ? ` group by ${keys.join(', ')}` : '';
  // Without a row there is nothing to sum up either.
  const any = isGrouped && list === '' ? ' having count(*) > 0' : '';
  const parts = [
    ...select.shown.map((sql, index) => `${coarse.get(index)?.shown(sql) ?? sql} as ${columns[index]}`),
    select.rows,
    ...select.sums.map((sql) => dialect.asText(sql)),
    ...select.told.map((sql) => `${sql} as plan_check_told`),
  ];
  const rows = `select ${parts.join(', ')} from ${from}${grouped}${any}`;
  if (list === '') return rows;
  return isGrouped && dialect.inOrder ? dialect.inOrder(rows, varying) : `${rows} order by ${list}`;
}

/** What is selected, and from what. */
interface Selected {
  readonly select: {
    readonly shown: readonly string[];
    readonly rows: string;
    readonly sums: readonly string[];
    readonly told: readonly string[];
  };
  readonly from: string;
}

function fromRows(query: ClassQuery, toldOfRows: readonly Told[]): Selected {
  const { relation, dialect, coarse, summed, where, isGrouped } = query;
  const shown = query.shown.map((sql, index) => coarse.get(index)?.by ?? sql);
  const sums = summed.flatMap(({ name, isWhole }) => {
    const column = `${relationName}.${dialect.quote(name)}`;
    return [dialect.sum(column, isWhole), `min(${column})`, `max(${column})`];
  });
  const told = toldBy(toldOfRows.map(({ isMet, text }) => isMet(text)));
  const kept = where === null || query.told.length > 0 ? '' : ` where ${where}`;
  const rows = isGrouped ? 'count(*)' : '1';
  return { select: { shown, rows, sums, told }, from: `${relation} as ${relationName}${kept}` };
}

/** What stands for rows that meet all of some conditions; nothing for none. */
function toldBy(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0
    ? []
    : [`case when ${conditions.join(' and ')} then '${askedMark}' else '' end`];
}

/** From groups that are cheap to make; what stands for their columns makes the classes of them. */
function fromGroups(query: ClassQuery): Selected {
  const { dialect, summed } = query;
  const ofGroups = query.told.filter(({ isOfGroups }) => isOfGroups);
  const { select, from } = fromRows(
    query,
    query.told.filter((each) => !ofGroups.includes(each)),
  );
  const groups = [...select.shown, ...select.told].map((sql, index) => ({
    sql,
    name: isConstant(sql) ? sql : `plan_check_g${index}`,
  }));
  const varying = groups.filter(({ sql }) => !isConstant(sql));
  const sums = select.sums.map((sql, index) => ({ sql, name: `plan_check_s${index}` }));
  const inner = [...varying, ...sums].map(({ sql, name }) => `${sql} as ${name}`).join(', ');
  const by = varying.map(({ name }) => name).join(', ');
  const names = groups.map(({ name }) => name);
  return {
    select: {
      shown: names.slice(0, select.shown.length),
      rows: 'sum(plan_check_rows)',
      sums: sums.map(({ name }, index) => {
        const isWhole = summed[Math.floor(index / 3)]?.isWhole === true;
        return [dialect.sum(name, isWhole), `min(${name})`, `max(${name})`][index % 3] ?? name;
      }),
      told: toldBy([
        ...ofGroups.map(({ index, isMet }) => isMet(dialect.asText(`plan_check_g${index}`))),
        ...names.slice(select.shown.length).map((name) => `${name} = '${askedMark}'`),
      ]),
    },
    from: `(select ${inner}, ${select.rows} as plan_check_rows from ${from} group by ${by}) as ${relationName}_groups`,
  };
}

function isConstant(sql: string): boolean {
  return /^'[^']*'$/.test(sql);
}

/** Rows that are in one of some classes, by the texts that stand for their columns. */
export function inClasses(
  { shown, dialect }: ClassQuery,
  classes: readonly Pick<RowsAlike, 'fields' | 'written'>[],
): string {
  const conditions = classes.map(({ fields, written = fields }) => {
    const parts = shown.flatMap((sql, index) =>
      isConstant(sql) ? [] : [`${sql} = ${dialect.literal(written[index] ?? '')}`],
    );
    return parts.length === 0 ? '1 = 1' : `(${parts.join(' and ')})`;
  });
  return `(${conditions.join(' or ')})`;
}

/** True for a column whose numbers the database may add up: exact ones that the plan takes as they are, if not below zero. */
export function isSummable({ column, known }: MatchedColumn): boolean {
  if (known === null || column.kind !== 'number') return false;
  const bare = bareNumbers(known, null);
  return bare !== null && (bare.decimals > 0 || column.isWhole === true);
}

/** The first and the last day that are surely days of a register. */
const [firstDay, lastDay] = ['1900-01-01', '2199-12-31'];

/** Such a column as it is grouped where an engine groups columns as they are; null where that is not cheaper. */
export function coarseColumn(matched: MatchedColumn, uses: ColumnUses, dialect: Dialect): Coarse | null {
  const { column, known } = matched;
  if (dialect.groupsAsItIs?.(column) !== true || known === null) return null;
  const name = columnOf(matched, dialect);
  const use = uses.get(known.name);
  const isJoined = false;
  if (use?.kind === 'summed' && isSummable(matched))
    return {
      by: `case when ${name} >= 0 then ${name} * 0 else ${name} end`,
      shown: (group) => `case when ${group} >= 0 then '${summedMark}' else ${dialect.asText(group)} end`,
      isJoined,
    };
  if (use?.kind !== 'days' || column.kind !== 'day' || known.type !== 'date')
    return { by: name, shown: (group) => dialect.asText(group, column), isJoined };
  if (use.edges.length === 0) return null;
  return {
    by: use.edges.map((edge) => `(${name} >= '${isoOf(edge)}')`).join(' + '),
    shown: (group) => {
      const steps = use.edges.map((edge, index) => `when ${group} = ${index} then '${isoOf(edge - 1)}'`);
      return `case ${steps.join(' ')} else '${isoOf(use.edges.at(-1) ?? 0)}' end`;
    },
    isJoined,
  };
}

/** What stands for a column: by its use, else every value of it. */
export function shownColumn(matched: MatchedColumn, uses: ColumnUses, dialect: Dialect): string {
  const { column, known } = matched;
  const name = columnOf(matched, dialect);
  const text = textOf(matched, dialect);
  const use = known === null ? undefined : uses.get(known.name);
  if (use?.kind === 'summed' && isSummable(matched))
    return `case when ${name} >= 0 then '${summedMark}' else ${text} end`;
  if (use?.kind !== 'days' || column.kind !== 'day' || known?.type !== 'date') return text;
  const steps = use.edges.map((edge) => `when ${name} < '${isoOf(edge)}' then '${isoOf(edge - 1)}'`);
  const last = isoOf(use.edges.at(-1) ?? 0);
  const within = steps.length === 0 ? `'${last}'` : `case ${steps.join(' ')} else '${last}' end`;
  return `case when ${name} >= '${firstDay}' and ${name} <= '${lastDay}' then ${within} else ${text} end`;
}

import type { Column, Source } from '../../model/plan/plan.ts';
import type { Dialect, TableColumn } from './engine.ts';

/** What stands behind `FROM` for a table or a query of the plan; null for a query that is no single SELECT. */
export function relationOf(
  { table, query }: Pick<Source, 'table' | 'query'>,
  dialect: Dialect,
): string | null {
  if (query !== null) return isSelect(query) ? `(${query.trim().replace(/;\s*$/, '')}\n)` : null;
  if (table === null) return null;
  // A function that gives a table, as read_parquet('...'), is taken as it is.
  if (/^[a-z_]\w*\s*\(.*\)$/is.test(table.trim())) return table.trim();
  const parts = table.trim().match(/"[^"]*"|`[^`]*`|[^.]+/g) ?? [];
  return parts.map((part) => dialect.quote(part.trim().replace(/^(["`])(.*)\1$/s, '$2'))).join('.');
}

/** True for one SELECT: nothing stands behind a semicolon that is not within quotes or a comment. */
function isSelect(query: string): boolean {
  const bare = query.replaceAll(/'(?:[^']|'')*'|"[^"]*"|`[^`]*`|--[^\n]*|\/\*.*?\*\//gs, ' ').trim();
  return /^(?:select|with)\b/i.test(bare) && !/;\s*\S/.test(bare);
}

/** A column of a table, and what it is in the plan. */
export interface MatchedColumn {
  readonly column: TableColumn;
  /** The plan's column; null for one that the plan does not know. */
  readonly known: Column | null;
}

/** Labels of total and other rows hold one of these; names of things hold them too, so only short texts are looked at. */
const labelMarks = ['计', '总', '均', '值', '全', '其中', '注', 'otal', 'um', 'verage', 'verall'];
const longestLabel = 8;
/** Marks by which a row says that there is nothing to report. */
const nilMarks = [
  '-',
  '--',
  '—',
  '——',
  '/',
  '无',
  '空',
  'N/A',
  'NA',
  '零报告',
  '零',
  '无发生',
  '未发生',
  'nil',
  'none',
];

/**
 * One SELECT of the distinct combinations of the asked columns, as texts, with how many rows have each. Of a column that
 * nobody asks only that is wanted by which a row is told for a total or a nil return: a label, a mark, or that it is blank.
 */
export function selectClasses(
  relation: string,
  columns: readonly MatchedColumn[],
  isAsked: (column: Column) => boolean,
  dialect: Dialect,
): string {
  const aliases = columns.map((_, index) => `plan_check_${index}`);
  const selected = columns.map(({ column, known }, index) => {
    const text = dialect.asText(`plan_check.${dialect.quote(column.name)}`);
    const shown = known !== null && isAsked(known) ? text : standIn(text, column, known, dialect);
    return `${shown} as ${aliases[index]}`;
  });
  return `select ${selected.join(', ')}, count(*) as plan_check_rows from ${relation} as plan_check group by ${aliases.join(', ')}`;
}

function standIn(text: string, { kind }: TableColumn, known: Column | null, { length }: Dialect): string {
  if (known === null) return `''`;
  if (kind !== 'text') return `case when ${text} = '' then '' else '1' end`;
  const labels = labelMarks.map((mark) => `${text} like '%${mark}%'`).join(' or ');
  const marks = nilMarks.map((mark) => `'${mark}'`).join(', ');
  const isLabel = `(${length(text)} <= ${longestLabel} and (${labels}))`;
  return `case when ${text} = '' then '' when ${text} in (${marks}) or ${isLabel} then ${text} else '·' end`;
}

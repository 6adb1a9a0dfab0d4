import type { Source } from '../../model/plan/plan.ts';
import type { Dialect } from './engine.ts';

/** What stands behind `FROM` for a table or a query of the plan; null for a query that is no single SELECT. */
export function relationOf(
  { table, query }: Pick<Source, 'table' | 'query'>,
  dialect: Dialect,
): string | null {
  if (query !== null) return isSelect(query) ? `(${query.trim().replace(/;\s*$/, '')}\n)` : null;
  if (table === null) return null;
  // A function that gives a table, as read_parquet('...'), is taken as it is.
  if (/^[a-z_]\w*\s*\(.*\)$/is.test(table.trim())) return table.trim();
  const parts = table.trim().match(/"(?:[^"]|"")*"|`(?:[^`]|``)*`|[^.]+/g) ?? [];
  return parts.map((part) => dialect.quote(bareName(part.trim()))).join('.');
}

/** A name without the quotes that stand around it, and with those in it once. */
function bareName(name: string): string {
  const [, quote, inner] = /^(["`])(.*)\1$/s.exec(name) ?? [];
  return quote === undefined || inner === undefined ? name : inner.replaceAll(quote + quote, quote);
}

/** True for one SELECT: nothing stands behind a semicolon that is not within quotes or a comment. */
function isSelect(query: string): boolean {
  const bare = query.replaceAll(/'(?:[^']|'')*'|"[^"]*"|`[^`]*`|--[^\n]*|\/\*.*?\*\//gs, ' ').trim();
  return /^(?:select|with)\b/i.test(bare) && !/;\s*\S/.test(bare);
}

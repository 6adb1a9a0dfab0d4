import type { Column, Source } from '../../model/plan/plan.ts';
import type { MatchedColumn } from './class-query.ts';
import { columnOf } from './class-query.ts';
import type { Connection, Dialect } from './engine.ts';

/** How a part of a key is compared, and when it surely means what it says: SQL. */
interface KeyPart {
  readonly compared: string;
  readonly isPlain: string;
}

/**
 * True where the database itself can tell that no two rows of a table have the same key, and that no key is blank or may be
 * read in another way than by its letters. Where it is false, nothing is known, and every key has to be looked at.
 */
export async function areKeysKnown(
  connection: Connection,
  relation: string,
  columns: readonly MatchedColumn[],
  { key }: Source,
  dialect: Dialect,
): Promise<boolean> {
  const parts = key.map((name) => {
    const matched = columns.find(({ known }) => known?.name === name);
    return matched === undefined ? null : keyPart(matched, dialect);
  });
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || known.length === 0) return false;
  const compared = known.map((part) => part.compared).join(', ');
  const plain = known.map((part) => part.isPlain).join(' and ');
  const sql = `select '1' from ${relation} as plan_check group by ${compared} having count(*) > 1 or max(case when ${plain} then 0 else 1 end) = 1 limit 1`;
  let isOdd = false;
  for await (const rows of connection.rows(sql)) isOdd ||= rows.length > 0;
  return !isOdd;
}

function keyPart(matched: MatchedColumn, dialect: Dialect): KeyPart | null {
  const { column, known } = matched;
  if (known === null || !isPlainColumn(known)) return null;
  const name = columnOf(matched, dialect);
  const text = dialect.asText(name);
  const mayBeBlank = known.optional ? `${name} is null or ` : `${name} is not null and `;
  if (known.type === 'date' && column.kind === 'day')
    return { compared: text, isPlain: `(${mayBeBlank}${name} between '1900-01-01' and '2199-12-31')` };
  if (known.type !== 'text') return null;
  if (column.kind === 'number')
    return { compared: text, isPlain: `(${name} is ${known.optional ? 'null or 1 = 1' : 'not null'})` };
  if (column.kind !== 'text') return null;
  return { compared: dialect.folded(name), isPlain: dialect.isPlain(name) };
}

/** True for a column of which nothing is said that has to be asked of each cell. */
function isPlainColumn({ values, form }: Column): boolean {
  return values === null && form?.format === undefined && form?.lengths === undefined && !form?.missing;
}

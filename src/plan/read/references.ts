import type { Period } from '../../model/plan/period.ts';
import type { Column, ColumnType } from '../../model/plan/plan.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Node, hasBroken } from '../yaml/node.ts';
import type { Field } from './read-fields.ts';

/** A source as conditions and measures refer to it; a column is null where its own entry has mistakes. */
export interface KnownSource {
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column | null>;
}

/** What a part of the plan may refer to; a source is null where its own entry has mistakes. */
export interface Scope {
  readonly sources: ReadonlyMap<string, KnownSource | null>;
  readonly mistakes: Mistakes;
  /** The plan's period: a date without a year is in it. */
  readonly period: Period | null;
}

/** The source of a name; null where there is none, reported, or where it was reported itself. */
export function sourceNamed(name: string, offset: number, { sources, mistakes }: Scope): KnownSource | null {
  const source = sources.get(name);
  if (source === undefined) {
    mistakes.report('plan/unknown-source', { name, ...mistakes.nearest(name, [...sources.keys()]) }, offset);
  }
  return source ?? null;
}

/** The column of a name; null where there is none, reported, or where it was reported itself. */
export function columnNamed(
  name: string,
  offset: number,
  source: KnownSource,
  { mistakes }: Scope,
): Column | null {
  const column = source.columns.get(name);
  if (column === undefined) {
    const names = mistakes.nearest(name, [...source.columns.keys()]);
    mistakes.report('plan/unknown-column', { name, source: source.name, ...names }, offset);
  }
  return column ?? null;
}

/** The columns that a text or a list of texts names, each checked at its own place. */
export function columnsNamed(
  field: Field<string | readonly string[]>,
  source: KnownSource,
  scope: Scope,
): readonly string[] {
  const nodes: readonly Node[] = field.node.kind === 'list' ? field.node.items : [field.node];
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.kind !== 'scalar' || hasBroken(node)) continue;
    columnNamed(node.text, node.offset, source, scope);
    if (names.has(node.text)) scope.mistakes.report('plan/named-twice', { name: node.text }, node.offset);
    names.add(node.text);
  }
  return [...names];
}

/** The column of a field if its values are of one of the kinds; else null, reported. */
export function columnOfKind(
  field: Field<string> | null,
  use: string,
  kinds: readonly ValueKind[],
  source: KnownSource,
  scope: Scope,
): Column | null {
  const column = field && columnNamed(field.value, field.node.offset, source, scope);
  if (!field || !column) return null;
  if (kinds.includes(kindOf(column.type))) return column;
  scope.mistakes.reportUse(
    [column],
    'plan/wrong-column-type',
    { column: column.name, source: source.name, type: column.type, use, wanted: kinds },
    field.node.offset,
  );
  return null;
}

/** What values of a column can be compared with each other. */
type ValueKind = 'text' | 'number' | 'date' | 'boolean';

/** The kind of the values of a column type. */
export function kindOf(type: ColumnType): ValueKind {
  return type === 'integer' || type === 'decimal' || type === 'percent' ? 'number' : type;
}

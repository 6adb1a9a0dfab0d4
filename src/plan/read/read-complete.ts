import * as z from '../schema/schema.ts';
import type { Complete } from '../../model/plan/plan.ts';
import { rhythm, texts } from '../schema/members.ts';
import type { MapNode } from '../yaml/node.ts';
import { mapOf, readFields, type Field } from './read-fields.ts';
import { readLiteral } from './read-literal.ts';
import { columnOfKind, type KnownSource, type Scope } from './references.ts';

/** A `complete:` as editors see it. */
export function completeSchema(): z.Schema {
  return z.looseObject({ every: z.optional(rhythm) }, texts);
}

/**
 * Reads who must have reported; null where it has mistakes.
 *
 *     complete := { COLUMN: [VALUE, …], every?: month | quarter }
 */
export function readComplete(
  field: Field<unknown>,
  hasPeriod: boolean,
  source: KnownSource,
  scope: Scope,
): Complete | null {
  const { mistakes } = scope;
  const map = mapOf(field.node, 'complete', mistakes);
  if (!map) return null;
  const every = map.entries.find(({ key }) => key.text === 'every');
  const [units, second] = map.entries.filter((entry) => entry !== every);
  if (!units || second) {
    const given = map.entries.filter((entry) => entry !== every).map(({ key }) => key.text);
    mistakes.report('plan/one-complete-column', { given }, second?.key.offset ?? field.key.offset);
    return null;
  }
  const rhythmOf = every ? readRhythm({ ...map, entries: [every] }, hasPeriod, scope) : null;
  const column = columnOfKind(
    { value: units.key.text, node: units.key, key: field.key },
    'complete',
    ['text'],
    source,
    scope,
  );
  if (!column) return null;
  const { value } = units;
  const items = value.kind === 'list' ? value.items : [value];
  if (items.length === 0) mistakes.report('plan/empty-value', { key: units.key.text }, units.key.offset);
  const names = items.flatMap((item) => {
    const literal = readLiteral(item, column, mistakes);
    return literal?.kind === 'text' ? [literal.text] : [];
  });
  return { column: column.name, units: [...new Set(names)], every: rhythmOf };
}

function readRhythm(node: MapNode, hasPeriod: boolean, { mistakes }: Scope): Complete['every'] {
  const every = readFields(node, { every: rhythm }, 'complete', mistakes)?.every;
  if (!every) return null;
  if (!hasPeriod) mistakes.report('plan/every-without-period', { every: every.value }, every.key.offset);
  return every.value;
}

import * as z from '../schema/schema.ts';
import type { Condition } from '../../model/plan/condition.ts';
import type { Entry, Node } from '../yaml/node.ts';
import { itemsOf, mapOf } from './read-fields.ts';
import { readTest, testSchema } from './read-test.ts';
import type { KnownSource, Scope } from './references.ts';

/** A COND as editors see it. */
export const conditionSchema: z.Schema = z.lazy(() => {
  const conditions = z.optional(z.nonEmpty(z.array(conditionSchema)));
  return z.looseObject({ any: conditions, all: conditions, none: conditions }, testSchema());
});

/**
 * Reads a question to the rows of a source; null where it has mistakes.
 *
 *     COND := { COLUMN: TEST, … }      all of them; any | all | none: [COND, …] may stand beside columns
 */
export function readCondition(node: Node, source: KnownSource, scope: Scope): Condition | null {
  const map = mapOf(node, 'condition', scope.mistakes);
  if (!map) return null;
  if (map.entries.length === 0) scope.mistakes.report('plan/empty-value', { key: 'condition' }, map.offset);
  const parts = map.entries.map((entry) => readPart(entry, source, scope));
  const read = parts.filter((part) => part !== null);
  if (read.length === 0 || read.length < parts.length) return null;
  return read.length === 1 ? (read[0] ?? null) : { kind: 'all', parts: read };
}

function readPart(entry: Entry, source: KnownSource, scope: Scope): Condition | null {
  const kind = entry.key.text;
  if (kind !== 'any' && kind !== 'all' && kind !== 'none') return readTest(entry, source, scope);
  const items = itemsOf(entry.value, kind, scope.mistakes);
  if (items?.length === 0) scope.mistakes.report('plan/empty-value', { key: kind }, entry.key.offset);
  const parts = (items ?? []).map((item) => readCondition(item, source, scope));
  const read = parts.filter((part) => part !== null);
  return read.length === 0 || read.length < parts.length ? null : { kind, parts: read };
}

import * as z from '../schema/schema.ts';
import type { Source } from '../../model/plan/plan.ts';
import { texts } from '../schema/members.ts';
import { mapOf, shapeOf, type Field } from './read-fields.ts';
import { columnOfKind, type KnownSource, type Scope } from './references.ts';

/** A `totals:` as editors see it. */
export function totalsSchema(): z.Schema {
  return z.record(z.string(), texts);
}

/**
 * Reads the labels that mark total rows.
 *
 *     totals := { COLUMN: LABEL | [LABEL, …], … }
 */
export function readTotals(field: Field<unknown>, source: KnownSource, scope: Scope): Source['totals'] {
  const { mistakes } = scope;
  const entries = mapOf(field.node, 'totals', mistakes)?.entries ?? [];
  const totals = entries.map(({ key, value }): [string, readonly string[]] => {
    columnOfKind({ value: key.text, node: key, key: field.key }, 'totals', ['text'], source, scope);
    const items = value.kind === 'list' ? value.items : [value];
    if (items.length === 0) mistakes.report('plan/empty-value', { key: key.text }, key.offset);
    const labels = items.flatMap((item) => {
      if (item.kind === 'scalar' && item.text !== '') return [item.text];
      if (shapeOf(item) === 'nothing') mistakes.report('plan/empty-value', { key: key.text }, key.offset);
      else
        mistakes.report(
          'plan/wrong-shape',
          { key: key.text, expected: 'text', got: shapeOf(item) },
          item.offset,
        );
      return [];
    });
    return [key.text, labels];
  });
  return Object.fromEntries(totals);
}

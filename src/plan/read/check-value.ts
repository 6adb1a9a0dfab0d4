import type { Schema } from '../schema/schema.ts';
import type { Plain } from '../yaml/node.ts';

/** What is wrong with a value, and where in it. */
export type Issue = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'shape'; readonly expected: 'text' | 'list' | 'text-or-list' }
);

/** What is wrong with a value by its schema; nothing as a rule. Mappings are not looked into: readers of their own do that. */
export function issuesOf(schema: Schema, value: Plain): readonly Issue[] {
  switch (schema.kind) {
    case 'string':
      if (typeof value !== 'string') return [{ kind: 'shape', expected: 'text', path: [] }];
      return schema.isNonEmpty && value === '' ? [{ kind: 'empty', path: [] }] : [];
    case 'array':
      if (!isList(value)) return [{ kind: 'shape', expected: 'list', path: [] }];
      if (value.length === 0 && schema.isNonEmpty) return [{ kind: 'empty', path: [] }];
      return value.flatMap((item, at) =>
        issuesOf(schema.item, item).map((issue) => ({ ...issue, path: [at, ...issue.path] })),
      );
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value)
        ? []
        : [{ kind: 'choice', values: schema.values, path: [] }];
    case 'union':
      return issuesOfMeant(schema.options, value);
    case 'optional':
      return issuesOf(schema.inner, value);
    default:
      return [];
  }
}

/** The issues of the option that a value was meant for: the one whose shape it has. */
function issuesOfMeant(options: readonly Schema[], value: Plain): readonly Issue[] {
  const tried = options.map((option) => issuesOf(option, value));
  const meant = tried.filter((issues) =>
    issues.every(({ kind, path }) => kind !== 'shape' || path.length > 0),
  );
  const best = meant.find((issues) => issues.length === 0) ?? meant[0];
  return best ?? [{ kind: 'shape', expected: 'text-or-list', path: [] }];
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

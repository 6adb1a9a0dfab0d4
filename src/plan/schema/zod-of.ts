import * as z from 'zod/mini';
import type { Schema, Shape } from './schema.ts';

/** Makes zod's schemas of ours; the same one for the same. */
export function zodMaker(): (schema: Schema) => z.ZodMiniType {
  const made = new Map<Schema, z.ZodMiniType>();
  const zodOf = (schema: Schema): z.ZodMiniType => {
    const known = made.get(schema) ?? make(schema);
    made.set(schema, known);
    return known;
  };
  const fieldsOf = (fields: Shape): Record<string, z.ZodMiniType> =>
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, zodOf(field)]));
  const make = (schema: Schema): z.ZodMiniType => {
    switch (schema.kind) {
      case 'string':
        return schema.isNonEmpty ? z.string().check(z.minLength(1)) : z.string();
      case 'null':
        return z.null();
      case 'enum':
        return z.enum(schema.values);
      case 'array':
        return schema.isNonEmpty
          ? z.array(zodOf(schema.item)).check(z.minLength(1))
          : z.array(zodOf(schema.item));
      case 'tuple': {
        const [first, ...others] = schema.items.map(zodOf);
        return first ? z.tuple([first, ...others]) : z.tuple([]);
      }
      case 'union':
        return z.union(schema.options.map(zodOf));
      case 'optional':
        return z.optional(zodOf(schema.inner));
      case 'record':
        return z.record(z.string(), zodOf(schema.value));
      case 'object':
        return schema.others === null
          ? z.strictObject(fieldsOf(schema.fields))
          : z.catchall(z.object(fieldsOf(schema.fields)), zodOf(schema.others));
      case 'lazy':
        return z.lazy(() => zodOf(schema.made()));
    }
  };
  return zodOf;
}

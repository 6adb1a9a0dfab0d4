import * as z from 'zod/mini';
import { conditionSchema } from './read/measures/read-condition.ts';
import { measureSchema } from './read/measures/read-measure.ts';
import { editorSchemas } from './read/read-plan.ts';
import { type Schema, type Shape, flag, text } from './schema.ts';

/**
 * The JSON Schema (draft-07) of a plan, for editors. It says the shape; names, units and words are checked by the reader
 * alone. Scalars may be numbers and booleans there, as YAML has them before their source text is taken.
 */
export function planSchema(): Readonly<Record<string, unknown>> {
  const zodOf = zodMaker();
  const { alone, extending } = editorSchemas();
  const names = z.registry<{ id: string }>();
  names.add(zodOf(measureSchema), { id: 'measure' });
  names.add(zodOf(conditionSchema), { id: 'condition' });
  const schema = z.toJSONSchema(z.object({ alone: zodOf(alone), extending: zodOf(extending) }), {
    target: 'draft-07',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if (Object.is(zodSchema, zodOf(flag))) replace(jsonSchema, { type: 'boolean' });
      else if (Object.is(zodSchema, zodOf(text)))
        replace(jsonSchema, { type: ['string', 'number', 'boolean'], minLength: 1 });
      else if (jsonSchema.enum?.every((value) => /^\d+$/.test(String(value)))) {
        replace(jsonSchema, { enum: jsonSchema.enum.map(Number) });
      }
    },
  });
  const { $schema, definitions, properties } = schema;
  const isExtending = { required: ['extends'] };
  // An editor tells more of a mistake where it knows which of the two was meant.
  return {
    $schema,
    title: 'plan-check plan',
    type: 'object',
    allOf: [
      { if: isExtending, else: properties?.alone },
      { if: { not: isExtending }, else: properties?.extending },
    ],
    definitions,
  };
}

function replace(schema: object, by: object): void {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, by);
}

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

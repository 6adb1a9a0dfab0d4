import * as z from 'zod/mini';
import { flag, text } from './schema/members.ts';
import { conditionSchema } from './read/read-condition.ts';
import { measureSchema } from './read/read-measure.ts';
import { editorSchemas } from './read/read-plan.ts';
import { zodMaker } from './schema/zod-of.ts';

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

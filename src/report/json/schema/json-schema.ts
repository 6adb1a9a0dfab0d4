import * as z from 'zod';

/** A zod schema as JSON Schema draft-07, for editors and consumers. */
export function jsonSchemaOf(schema: z.ZodType, title: string, description: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', reused: 'inline' });
  return { $schema, title, description, ...rest };
}

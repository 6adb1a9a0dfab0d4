import { schemas, type PublishedSchema } from '../../report/json/schemas.ts';

/** The documents that have a JSON Schema: the plan, and what the program prints. */
export const publishedSchemas: readonly PublishedSchema[] = [
  { name: 'plan', load: async () => (await import('../../plan/json-schema.ts')).planSchema() },
  ...schemas,
];

/** Their names. */
export const schemaNames: readonly string[] = publishedSchemas.map(({ name }) => name);

/** A JSON document of this station that has a published schema (JSON Schema draft-07). */
export interface PublishedSchema {
  readonly name: string;
  /** Gives the schema; what makes it is loaded when it is wanted. */
  readonly load: () => Promise<object>;
}

/** The schemas of the documents that this station prints. */
export const schemas: readonly PublishedSchema[] = [
  { name: 'report', load: async () => (await import('./schema/report-schema.ts')).reportJsonSchema() },
  {
    name: 'explanation',
    load: async () => (await import('./schema/explanation-schema.ts')).explanationJsonSchema(),
  },
  {
    name: 'inspection',
    load: async () => (await import('./schema/inspection-schema.ts')).inspectionJsonSchema(),
  },
  { name: 'lint', load: async () => (await import('./schema/lint-schema.ts')).lintJsonSchema() },
  { name: 'tracing', load: async () => (await import('./schema/tracing-schema.ts')).tracingJsonSchema() },
  {
    name: 'comparison',
    load: async () => (await import('./schema/comparison-schema.ts')).comparisonJsonSchema(),
  },
  {
    name: 'validation',
    load: async () => (await import('./schema/validation-schema.ts')).validationJsonSchema(),
  },
];

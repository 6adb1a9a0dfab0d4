import { z } from 'zod';
import type { Lint } from '../../model/lint.ts';
import { diagnosticCountSchema, framedDiagnosticSchema, planSchema, toolSchema } from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count } from './scalars.ts';

/** The JSON form of the check of a plan. */
export const lintSchema: z.ZodType<Lint> = like<Lint>()(
  z.strictObject({
    format: z.literal('plan-check/lint'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    plan: planSchema.nullable().describe('Null where the plan has errors.'),
    file: z.string(),
    sections: z.array(
      z.strictObject({
        title: z.string(),
        targets: z.array(
          z.strictObject({
            id: z.string(),
            title: z.string(),
            target: z.string().describe('The comparison in words.'),
            measure: z.string().describe('The measure in words.'),
          }),
        ),
      }),
    ),
    sources: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        targets: count.describe('How many targets read it.'),
      }),
    ),
    diagnostics: z.array(framedDiagnosticSchema),
    counts: z.array(diagnosticCountSchema),
  }),
);

/** The published schema of the JSON lint. */
export function lintJsonSchema(): object {
  return jsonSchemaOf(
    lintSchema,
    'plan-check/lint',
    'The check of a plan alone: what plan-check lint --format json prints.',
  );
}

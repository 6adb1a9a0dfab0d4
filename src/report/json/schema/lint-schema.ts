import * as z from 'zod';
import type { Lint, LintOrigin } from '../../../model/subjects/lint.ts';
import {
  diagnosticCountSchema,
  filePlaceSchema,
  framedDiagnosticSchema,
  planSchema,
  toolSchema,
} from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count } from './scalars.ts';

const originSchema: z.ZodType<LintOrigin> = like<LintOrigin>()(
  z.strictObject({
    kind: z.enum(['taken-over', 'changed', 'added']).describe('How it relates to the plan that is extended.'),
    of: filePlaceSchema.nullable().describe('Where the extended plan has what was changed.'),
    keys: z.array(z.string()).describe('The keys that were changed.'),
  }),
);

/** The JSON form of the check of a plan. */
export const lintSchema: z.ZodType<Lint> = like<Lint>()(
  z.strictObject({
    format: z.literal('plan-check/lint'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    plan: planSchema.nullable().describe('Null where the plan has errors.'),
    file: z.string(),
    extends: z.array(z.string()).describe('The files of the plans it extends, the nearest first.'),
    sections: z.array(
      z.strictObject({
        title: z.string(),
        targets: z.array(
          z.strictObject({
            id: z.string(),
            title: z.string(),
            target: z.string().describe('The comparison in words.'),
            warn: z.string().exactOptional().describe('What a pass must meet too lest it be marked.'),
            from: z.string().exactOptional().describe('The figure it starts from, as written.'),
            measure: z.string().describe('The measure in words.'),
            place: filePlaceSchema.describe('Where it is written.'),
            origin: originSchema.nullable().describe('Null in a plan that extends no other.'),
          }),
        ),
      }),
    ),
    retired: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          section: z.string(),
          reason: z.string(),
          place: filePlaceSchema,
        }),
      )
      .describe('Targets that are no longer in force.'),
    sources: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        targets: count.describe('How many targets read it or look something up in it.'),
        tolerate: z
          .string()
          .exactOptional()
          .describe('With how many errors, or which part of its rows, its check still ends well.'),
        rules: z
          .array(
            z.strictObject({ title: z.string(), words: z.string(), level: z.enum(['error', 'warning']) }),
          )
          .exactOptional()
          .describe('What every row must meet; a warning touches no verdict.'),
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

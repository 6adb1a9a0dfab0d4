import * as z from 'zod';
import type { ValidatedSource, Validation, ValidationSummary } from '../../../model/subjects/validation.ts';
import {
  diagnosticCountSchema,
  diagnosticSchema,
  inputSchema,
  planSchema,
  toolSchema,
} from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count, isoDate } from './scalars.ts';

const summary = like<ValidationSummary>()(
  z.strictObject({
    files: count,
    sources: count.describe('Sources of the plan.'),
    supplied: count.describe('Sources of which at least one file was handed in.'),
    errors: count.describe('All of them, also those that are not listed.'),
    warnings: count,
    notes: count,
  }),
);

const source = like<ValidatedSource>()(
  z.strictObject({
    source: z.string().describe("The plan's name of it."),
    title: z.string(),
    department: z.string().nullable(),
    files: z.array(z.string()).describe('Empty where none was handed in.'),
    rows: count.describe('Records below the headers.'),
    errors: count,
    tolerated: z
      .boolean()
      .exactOptional()
      .describe('Whether the errors are no more than the plan tolerates; absent where it tolerates none.'),
    warnings: count,
  }),
);

/** The JSON form of the check of data files. */
export const validationSchema: z.ZodType<Validation> = like<Validation>()(
  z.strictObject({
    format: z.literal('plan-check/validation'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    plan: planSchema,
    asOf: isoDate.nullable(),
    inputs: z.array(inputSchema),
    summary,
    sources: z.array(source).describe('In the order of the plan.'),
    diagnostics: z.array(diagnosticSchema).describe('Of each code and file the first 1000.'),
    counts: z.array(diagnosticCountSchema).describe('All of them.'),
  }),
);

/** The published schema of the JSON validation. */
export function validationJsonSchema(): object {
  return jsonSchemaOf(
    validationSchema,
    'plan-check/validation',
    'The check of data files without verdicts: what plan-check validate --format json prints.',
  );
}

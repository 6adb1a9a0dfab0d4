import * as z from 'zod';
import type { Explanation, ExplanationNode, ExplanationRows } from '../../../model/subjects/explanation.ts';
import { diagnosticSchema, filePlaceSchema, inputSchema, planSchema, toolSchema } from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { resultSchema } from './result-schema.ts';
import { count, exact, isoDate } from './scalars.ts';

const rows = like<ExplanationRows>()(
  z.strictObject({
    source: z.string(),
    title: z.string(),
    files: z.array(z.string()),
    period: z.string().nullable().describe('The period rule in words; null where every row counts.'),
    inPeriod: count,
    where: z.string().nullable().describe('The condition in words.'),
    taken: count,
    meets: z.string().nullable().describe('The second condition of a share, in words.'),
    as: z.enum(['met', 'largest', 'smallest', 'figure']).describe('What the rows of `met` are.'),
    met: z.array(filePlaceSchema).max(5),
    unmet: z.array(filePlaceSchema).max(5),
  }),
);

const nodeFields = {
  role: z.string().nullable().describe('What it is to the number made of it: numerator, a year ago …'),
  words: z.string().describe('The measure in words.'),
  display: z.string().nullable(),
  value: exact.nullable(),
  arithmetic: z.string().nullable(),
  reason: z.string().nullable().describe('Why there is no figure, or a provisional one.'),
  rows: rows.nullable(),
};
like<Omit<ExplanationNode, 'parts'>>()(z.strictObject(nodeFields));

const node: z.ZodType<ExplanationNode> = z
  .strictObject({ ...nodeFields, parts: z.lazy(() => z.array(node)) })
  .meta({ id: 'node' });

/** The JSON explanation. */
export const explanationSchema: z.ZodType<Explanation> = like<Explanation>()(
  z.strictObject({
    format: z.literal('plan-check/explanation'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    plan: planSchema,
    asOf: isoDate.nullable(),
    inputs: z.array(inputSchema),
    result: resultSchema,
    tree: node.nullable().describe('How the figure comes about; null for unmeasured and stated targets.'),
    limit: node.nullable().describe('How the limit comes about, where it is a measure.'),
    diagnostics: z.array(diagnosticSchema),
  }),
);

/** The published schema of the JSON explanation. */
export function explanationJsonSchema(): object {
  return jsonSchemaOf(
    explanationSchema,
    'plan-check/explanation',
    'How one verdict came about: what plan-check explain --format json prints.',
  );
}

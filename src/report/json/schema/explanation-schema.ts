import * as z from 'zod';
import type {
  Explanation,
  ExplanationDoubt,
  ExplanationMending,
  ExplanationNode,
  ExplanationRows,
} from '../../../model/subjects/explanation.ts';
import { diagnosticSchema, namedRowSchema, inputSchema, planSchema, toolSchema } from './envelope-schema.ts';
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
    met: z.array(namedRowSchema).max(5),
    unmet: z.array(namedRowSchema).max(5),
  }),
);

const doubt = like<ExplanationDoubt>()(
  z.strictObject({
    low: exact.nullable().describe('Null where nothing bounds it.'),
    high: exact.nullable().describe('Null where nothing bounds it.'),
    display: z.string(),
    rows: count.nullable().describe('The rows in doubt; null where nobody knows how many.'),
    ends: z
      .strictObject({ low: z.string(), high: z.string() })
      .nullable()
      .describe('Of a share the rows that meet and all rows, at either end.'),
    places: z.array(namedRowSchema).max(5),
  }),
);

const mending = like<ExplanationMending>()(
  z.strictObject({
    rows: count.nullable().describe('The least number of rows that must be mended; null where not known.'),
    of: count.nullable().describe('The rows in doubt; null where nobody knows how many.'),
    first: z.array(diagnosticSchema).max(5).describe('What matters first.'),
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
  doubt: doubt
    .nullable()
    .exactOptional()
    .describe('What corrections could make of it; null where nothing is in doubt.'),
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
    mending: mending
      .nullable()
      .exactOptional()
      .describe(
        'What must be mended for a verdict that no correction could change; null where there is one.',
      ),
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

import * as z from 'zod';
import type { Tracing } from '../../../model/subjects/tracing.ts';
import { diagnosticCountSchema, diagnosticSchema, planSchema, toolSchema } from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count, exact, line, sha256 } from './scalars.ts';
import { encodings } from '../../../model/subjects/report.ts';

const figure = z.strictObject({
  kind: z.enum(['number', 'date']).describe('date for a deadline, whose value is a day.'),
  values: z
    .array(exact)
    .describe('One number or day, two for a range, none where the quantity is held against another figure.'),
  unit: z.string().describe("As the document has it; '' where there is none."),
  operator: z
    .enum(['>=', '>', '<=', '<', '=', 'range', 'in'])
    .nullable()
    .describe('Null where the words are no threshold by themselves.'),
});

const target = z.strictObject({
  id: z.string(),
  title: z.string(),
  clause: z.string().nullable(),
  wording: z.string(),
  reading: z.string().nullable().describe('Why the plan judges otherwise than the document says.'),
  line: line.nullable().describe("In the plan's file."),
});

const quantity = z.strictObject({
  status: z.enum(['covered', 'read-otherwise', 'untracked', 'different', 'uncovered', 'listed']),
  difference: z
    .enum(['figure', 'unit', 'operator', 'clause'])
    .nullable()
    .describe('In what the plan differs; null unless the status is different.'),
  clause: z.string().nullable().describe('The numbers of the headings it stands under: 二(八), 三(二)4.'),
  section: z.string().describe("The title of the heading that it stands under; '' above the first."),
  owners: z.array(z.string()).describe('The departments that the document names for it.'),
  name: z.string().describe('The indicator it belongs to, as the document calls it.'),
  text: z.string().describe('Its words with comparator and unit.'),
  figure,
  kind: z.enum(['target', 'context']).describe('A promise, or a circumstance such as a figure of the past.'),
  rule: z
    .enum(['review-section', 'past-words', 'base-year', 'starting-point', 'qualifier', 'earlier-column'])
    .nullable()
    .describe('The rule by which it is a circumstance.'),
  line,
  column: line.describe('In UTF-16 code units, from 1.'),
  span: z
    .strictObject({ from: count, to: count })
    .describe('In the decoded text, in UTF-16 code units from 0; to is behind the last one.'),
  before: z.string(),
  after: z.string(),
  targets: z
    .array(target)
    .describe('The targets of the plan that are this quantity, or the one that differs.'),
  untracked: z
    .strictObject({ quantity: z.string(), reason: z.string(), line: line.nullable() })
    .nullable()
    .describe("The plan's entry under untracked."),
});

const orphan = z.strictObject({
  kind: z.enum(['target', 'untracked']),
  id: z.string().nullable().describe("The target's id; null for an entry under untracked."),
  title: z.string().describe("The target's title, or the reason of an entry under untracked."),
  clause: z.string().nullable(),
  wording: z.string(),
  line: line.nullable().describe("In the plan's file."),
});

const passed = z.strictObject({
  rule: z.enum([
    'date',
    'period',
    'document-number',
    'clause-number',
    'reference',
    'hotline',
    'code',
    'name',
    'title',
    'ordinal',
    'grade',
    'rhetoric',
    'denominator',
    'address',
    'bare',
    'unclear',
  ]),
  text: z.string(),
  line,
  column: line,
});

/** The JSON form of a tracing. */
export const tracingSchema: z.ZodType<Tracing> = like<Tracing>()(
  z.strictObject({
    format: z.literal('plan-check/tracing'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    plan: planSchema.nullable().describe('Null where the quantities are listed without a plan.'),
    document: z.strictObject({
      file: z.string().describe('As given when relative, else relative to the working directory, with /.'),
      sha256: sha256.describe('Of the file as stored.'),
      bytes: count.describe('Of the file as stored.'),
      encoding: z.enum(encodings),
      title: z.string().nullable(),
      number: z.string().nullable(),
    }),
    summary: z.strictObject({
      quantities: count.describe('The sum of the next six.'),
      covered: count,
      readOtherwise: count.describe('Covered by a target that says why it reads the document otherwise.'),
      untracked: count,
      different: count,
      uncovered: count,
      listed: count.describe('All of them where there is no plan.'),
      targets: count,
      orphaned: count.describe('Targets and entries under untracked that are not in the document.'),
    }),
    quantities: z.array(quantity).describe('In the order of the document.'),
    orphans: z.array(orphan).describe('In the order of the plan.'),
    passed: z.array(passed).describe('Numbers that were taken for no quantities, and the rule.'),
    diagnostics: z.array(diagnosticSchema),
    counts: z.array(diagnosticCountSchema),
  }),
);

/** The published schema of the JSON tracing. */
export function tracingJsonSchema(): object {
  return jsonSchemaOf(
    tracingSchema,
    'plan-check/tracing',
    'The quantities of a policy document in a plan: what plan-check trace --format json prints.',
  );
}

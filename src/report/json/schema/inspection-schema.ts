import * as z from 'zod';
import type { Decision, InspectedColumn, Inspection } from '../../../model/subjects/inspection.ts';
import { diagnosticCountSchema, diagnosticSchema, toolSchema } from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count, line, sha256 } from './scalars.ts';
import { encodings } from '../../../model/subjects/report.ts';

const columnSchema = like<InspectedColumn>()(
  z.strictObject({
    name: z.string().describe('As the header has it.'),
    type: z
      .enum(['text', 'integer', 'decimal', 'percent', 'date', 'boolean', 'empty'])
      .describe('The type that every filled cell has; text where they differ.'),
    filled: count,
    blank: count.describe('Cells with nothing in them, or a mark that says so: -, /, N/A.'),
    examples: z
      .array(z.string())
      .describe('The first different texts, at most 5; *** where the column is private.'),
    column: z.string().nullable().describe("The plan's name of the column it was taken for."),
  }),
);

/** The JSON form of an inspection. */
const reasons = [
  ...(['mark', 'named', 'ascii', 'utf-8', 'nuls', 'damaged', 'fallback', 'doubted'] as const),
  ...(['sep-line', 'plan', 'regular', 'default'] as const),
  ...(['figures', 'names', 'first', 'row', 'nothing'] as const),
  ...(['counted', 'usual', 'kinds'] as const),
] as const;

const decisionSchema = like<Decision>()(
  z.strictObject({
    subject: z.enum(['encoding', 'delimiter', 'line-ends', 'header', 'width', 'rows']),
    value: z.string().nullable().describe('A name, a delimiter, a line, a number of fields or of rows.'),
    because: z.enum(reasons).describe('What it goes by.'),
    certainty: z.enum(['sure', 'likely', 'guess']),
    count: count.nullable().describe('So many bear it out.'),
    of: count.nullable(),
    others: z
      .array(
        z.strictObject({
          kind: z.enum(['title', 'note', 'header', 'part', 'total', 'nil', 'further-table']),
          records: count,
        }),
      )
      .describe('Records that are no rows.'),
  }),
);

export const inspectionSchema: z.ZodType<Inspection> = like<Inspection>()(
  z.strictObject({
    format: z.literal('plan-check/inspection'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    file: z.string().describe('As given when relative, else relative to the working directory, with /.'),
    source: z.string().nullable().describe("The plan's name of the source it was taken for."),
    sha256: sha256.describe('Of the file as stored.'),
    bytes: count.describe('Of the file as stored.'),
    isWorkbook: z.boolean(),
    sheet: z.string().nullable().describe('The sheet that is looked at, where the file is a workbook.'),
    encoding: z.enum(encodings).nullable().describe('Null where the bytes are in none of them.'),
    delimiter: z.string().nullable(),
    lineEnds: z.array(z.enum(['crlf', 'lf', 'cr'])).describe('Those between records, most frequent first.'),
    header: z.strictObject({ line, names: z.array(z.string()) }).nullable(),
    records: count.describe('Records below the header.'),
    columns: z.array(columnSchema),
    decisions: z.array(decisionSchema).describe('Why it is read so, in the order in which it is read.'),
    diagnostics: z.array(diagnosticSchema).describe('The first 1000 of each code.'),
    counts: z.array(diagnosticCountSchema),
  }),
);

/** The published schema of the JSON inspection. */
export function inspectionJsonSchema(): object {
  return jsonSchemaOf(
    inspectionSchema,
    'plan-check/inspection',
    'How a file is read: what plan-check inspect --format json prints.',
  );
}

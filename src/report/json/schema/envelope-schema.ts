import * as z from 'zod';
import type { Lint } from '../../../model/subjects/lint.ts';
import type {
  Actual,
  Diagnostic,
  DiagnosticCount,
  FilePlace,
  NamedRow,
  Input,
  PlanSummary,
  RowAccount,
  Tally,
  Tool,
} from '../../../model/subjects/report.ts';
import { like } from './like.ts';
import { count, exact, isoDate, line, sha256 } from './scalars.ts';
import { encodings } from '../../../model/subjects/report.ts';

const rowAccount = like<RowAccount>()(
  z.strictObject({
    read: count.describe('Records below the header; the sum of the others.'),
    used: count,
    outOfPeriod: count,
    totals: count.describe('Total rows, which are never counted.'),
    nil: count.describe('Rows by which a unit reports that there was nothing.'),
    notes: count.describe('Notes and signatures below the table.'),
    rejected: count.describe('Records that could not be taken for rows.'),
  }),
);

/** What was reached. */
export const actualSchema: z.ZodType<Actual> = like<Actual>()(
  z.strictObject({
    value: exact,
    display: z.string().describe('With its unit; rounded, but never so that it contradicts the verdict.'),
    numerator: exact.nullable(),
    denominator: exact.nullable(),
    averagedBy: z.enum(['rows', 'weights']).optional().describe('Of an average what its sum is divided by.'),
  }),
);

/** A line of a file. */
export const filePlaceSchema: z.ZodType<FilePlace> = like<FilePlace>()(
  z.strictObject({ file: z.string(), line }),
);

const rowKey = z
  .record(z.string(), z.string())
  .readonly()
  .optional()
  .describe('The key of a row of a database, by the names of the plan: such a row has no line.');

/** A row: by its line, or by its key. */
export const namedRowSchema: z.ZodType<NamedRow> = like<NamedRow>()(
  z.strictObject({ file: z.string(), line: line.nullable(), key: rowKey }),
);

/** The program that made a document. */
export const toolSchema: z.ZodType<Tool> = like<Tool>()(
  z.strictObject({ name: z.string(), version: z.string() }),
);

/** First and last day. */
export const periodSchema: z.ZodType<NonNullable<PlanSummary['period']>> = like<
  NonNullable<PlanSummary['period']>
>()(z.strictObject({ from: isoDate, to: isoDate }));

/** The plan a document speaks of. */
export const planSchema: z.ZodType<PlanSummary> = like<PlanSummary>()(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    document: z.string().nullable(),
    period: periodSchema
      .nullable()
      .describe('First and last day, both included; null where every row counts.'),
    file: z.string(),
    sha256: sha256.describe("Of the plan's text and of what it extends."),
  }),
);

/** Counts of targets by status. */
export const tallyFields: Readonly<Record<Exclude<keyof Tally, 'warned'>, z.ZodNumber>> & {
  readonly warned: z.ZodExactOptional<z.ZodNumber>;
} = {
  targets: count,
  pass: count,
  fail: count,
  noData: count,
  invalid: count,
  pending: count,
  warned: count
    .exactOptional()
    .describe('Passes that do not meet their warning; absent where no target has one.'),
};

/** The same as a whole. */
export const tallySchema: z.ZodType<Tally> = like<Tally>()(z.strictObject(tallyFields));

/** How a file was read. */
export const inputSchema: z.ZodType<Input> = like<Input>()(
  z.strictObject({
    file: z.string().describe('As given when relative, else relative to the working directory, with /.'),
    sheet: z.string().nullable().describe('The sheet, where the file is a workbook.'),
    server: z
      .string()
      .nullable()
      .describe('The database, without credentials, where the file is a table of one.'),
    source: z.string().nullable().describe("The plan's name of its source; null where it is none."),
    sha256: sha256.nullable().describe('Of the file as stored; null where hashes were not wanted.'),
    bytes: count.nullable().describe('Of the file as stored; null for tables.'),
    encoding: z.enum(encodings).nullable(),
    delimiter: z.string().nullable(),
    header: z.strictObject({ line, names: z.array(z.string()) }).nullable(),
    rows: rowAccount,
    later: count.describe('Of outOfPeriod, the rows later than the day as of which it is judged.'),
  }),
);

const diagnosticFields = {
  code: z.string().describe('Stable: stays the same in later versions.'),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  hint: z.string().nullable(),
  file: z.string().nullable(),
  line: line.nullable(),
  column: line
    .nullable()
    .describe('In a plan the UTF-16 code unit, in data the number of the field; from 1.'),
  record: line.nullable().describe('The data record, counted from the first below the header.'),
  key: rowKey,
  field: z.string().nullable().describe("The column's name as the file's header has it."),
  cell: z.string().nullable().describe('The cell as written.'),
  asked: z.string().nullish().describe('What the plan calls the column.'),
};

/** A finding. */
export const diagnosticSchema: z.ZodType<Diagnostic> = like<Diagnostic>()(z.strictObject(diagnosticFields));

/** A finding with the line of text it is about. */
export const framedDiagnosticSchema: z.ZodType<Lint['diagnostics'][number]> = like<
  Lint['diagnostics'][number]
>()(
  z.strictObject({
    ...diagnosticFields,
    excerpt: z.string().nullable().describe('The line of text itself.'),
  }),
);

/** How often a code was found in a file. */
export const diagnosticCountSchema: z.ZodType<DiagnosticCount> = like<DiagnosticCount>()(
  z.strictObject({ file: z.string().nullable(), code: z.string(), count }),
);

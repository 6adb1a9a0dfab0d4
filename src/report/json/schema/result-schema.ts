import * as z from 'zod';
import type {
  Baseline,
  GroupResult,
  Margin,
  Result,
  ResultBounds,
  ResultEvidence,
  ResultPace,
  ResultTarget,
  Status,
} from '../../../model/subjects/report.ts';
import { actualSchema, namedRowSchema, periodSchema } from './envelope-schema.ts';
import { like } from './like.ts';
import { count, exact, isoDate, line, sha256 } from './scalars.ts';

const status = like<Status>()(z.enum(['pass', 'fail', 'no-data', 'invalid', 'pending']));

const target = like<ResultTarget>()(
  z.strictObject({
    wording: z.string().describe('What the document says.'),
    text: z.string().describe('The target as the plan writes it.'),
    words: z.string().describe("The comparison in words of the report's language."),
    operator: z.enum(['>=', '>', '<=', '<', '=', 'range', 'in']).describe('An absence is "<=" "0".'),
    limit: exact
      .nullable()
      .describe(
        'The lower end of a range, of falls (降低40%—45%) the lesser fall, -0.4; null where the limit is a measure without a figure.',
      ),
    upper: exact.nullable().describe('The upper end of a range, of falls the greater one, -0.45; else null.'),
    open: z
      .tuple([z.boolean(), z.boolean()])
      .nullable()
      .describe('For "in": whether the lower and the upper end are excluded.'),
    unit: z.string().describe('The unit the figures are shown in.'),
  }),
);

const bounds = like<ResultBounds>()(
  z.strictObject({
    low: exact.nullable().describe('Null where nothing bounds it.'),
    high: exact.nullable(),
    display: z.string().describe('The same in words.'),
    rows: count.nullable().describe('How many rows are in doubt; null where nobody knows.'),
    places: z.array(namedRowSchema).max(5).describe('The first of them.'),
  }),
);

const margin = like<Margin>()(
  z.strictObject({
    value: exact.describe('Positive is slack, negative is short.'),
    display: z.string(),
    items: exact.nullable().describe('The least number of countable units that changes the verdict.'),
  }),
);

const baseline = like<Baseline>()(
  z.strictObject({
    value: exact,
    display: z.string().describe('In the unit of the target as it is now.'),
    change: z.string().describe('How much it changed since, and whether that is better, in words.'),
    difference: exact
      .nullable()
      .describe('The figure now less that one; null where they cannot be compared.'),
    progress: z.enum(['better', 'worse', 'same', 'neither']).describe("By the target's direction."),
    period: periodSchema.nullable(),
  }),
);

const group = like<GroupResult>()(
  z.strictObject({
    group: z.string(),
    status,
    actual: actualSchema.nullable(),
    baseline: baseline
      .omit({ period: true })
      .optional()
      .describe('Of the report that --baseline names; absent where it has no figure of the group.'),
  }),
);

const evidence = like<ResultEvidence>()(
  z.strictObject({
    source: z.string(),
    title: z.string().optional().describe("The source's title."),
    role: z
      .string()
      .optional()
      .describe('What its figure is to the whole: numerator, denominator, a year ago.'),
    files: z.array(z.string()),
    columns: z.array(z.string()).optional().describe('The columns whose cells may touch the figure.'),
    rows: count.describe('The rows taken.'),
    where: z.string().nullable().describe('The condition in words.'),
    met: z
      .array(namedRowSchema)
      .max(5)
      .describe(
        'First rows that meet the condition of a share, or are taken; of a sum the largest, of a mean those at its limit.',
      ),
    unmet: z.array(namedRowSchema).max(5).describe('First rows that do not.'),
    blamed: z.strictObject({
      as: z
        .enum(['counted', 'largest', 'unmet', 'beyond', 'figure'])
        .describe('What the rows have to do with a miss.'),
      rows: z.array(namedRowSchema).max(5).describe('The first rows that keep the target from being met.'),
      more: z.boolean().describe('Whether there are others.'),
    }),
  }),
);

const pace = like<ResultPace>()(
  z.strictObject({
    elapsed: exact.describe("The share of the period's days gone by, that day included."),
    days: z.strictObject({ gone: count, all: count }),
    expected: exact.describe('That share of the limit.'),
    display: z.string().describe('The same as shown.'),
    state: z.string().describe('欠进度, 达进度, 超进度; behind, on pace, ahead.'),
    needed: z
      .strictObject({ value: exact, days: count, display: z.string() })
      .describe('What is needed from now on in every so many days.'),
  }),
);

/** One target's verdict with its reasons. */
export const resultSchema: z.ZodType<Result> = like<Result>()(
  z.strictObject({
    id: z.string(),
    section: z.string(),
    clause: z.string().nullable(),
    title: z.string(),
    owners: z.array(z.string()),
    status,
    provisional: z.boolean().describe('True where the figure shown is touched by an error.'),
    note: z.string().nullable(),
    reading: z.string().nullable().describe('Why the target is read otherwise than it is worded.'),
    waiver: z.strictObject({ reason: z.string(), until: isoDate, expired: z.boolean() }).nullable(),
    reason: z.string().nullable().describe('Why there is no verdict; null for judged targets.'),
    target,
    actual: actualSchema.nullable(),
    bounds: bounds
      .nullable()
      .describe('What the figure may be after any correction; null where nothing is in doubt.'),
    certain: z
      .boolean()
      .describe('True where it passes or fails, and no correction of the data could change that.'),
    margin: margin.nullable(),
    completion: exact.nullable().describe('Actual over limit; for upper limits limit over actual.'),
    attainment: z.enum(['below', 'floor', 'full', 'over']).nullable().describe('Ranges only.'),
    weight: exact.nullable().describe('The points it is worth.'),
    veto: z.boolean().describe('True where missing it gives the lowest grade.'),
    points: z
      .strictObject({ of: exact, got: exact })
      .nullable()
      .describe('Null without a weight, and while it is pending.'),
    pace: pace.nullable().describe('For lower limits on growing figures that are pending.'),
    baseline: baseline
      .nullable()
      .describe('Of the report that --baseline names; null where it has no figure.'),
    groups: z.array(group).nullable(),
    measure: sha256.describe("Of the measure's normal form: the same question has the same hash."),
    measureWords: z
      .string()
      .nullable()
      .describe('The measure in words; null where no register is behind the figure.'),
    warn: z
      .strictObject({
        text: z.string(),
        words: z.string(),
        operator: z.enum(['>=', '>', '<=', '<', '=', 'range', 'in']),
        limit: exact,
        upper: exact.nullable(),
        warned: z.boolean().describe('True for a pass that does not meet it.'),
      })
      .exactOptional()
      .describe('A stricter threshold; absent where the plan gives none.'),
    from: z
      .strictObject({ value: exact, text: z.string() })
      .exactOptional()
      .describe('The figure it starts from; completion is the part of the way to the limit.'),
    stated: z
      .strictObject({ by: z.string(), date: z.string().nullable(), document: z.string().nullable() })
      .nullable()
      .describe('Who states the figure where no register is behind it.'),
    evidence: z.array(evidence),
    diagnostics: z.array(z.string()).describe('Codes of the findings that touch it.'),
    place: z.strictObject({ file: z.string(), line }).describe('Where the plan states it.'),
  }),
);

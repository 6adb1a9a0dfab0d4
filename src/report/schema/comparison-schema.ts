import { z } from 'zod';
import type {
  Aspect,
  ComparedFinding,
  ComparedInput,
  ComparedReport,
  ComparedTarget,
  Comparison,
  ComparisonSummary,
  FigureChange,
  TargetChange,
  TargetDifference,
  TargetSide,
} from '../../model/comparison.ts';
import type { Status, Tally } from '../../model/report.ts';
import type { SavedFigure, SavedInput, SavedScore, SavedTarget } from '../../model/saved-report.ts';
import { diagnosticCountSchema, diagnosticSchema, planSchema, toolSchema } from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count, exact, isoDate, sha256 } from './scalars.ts';

const tally = like<Tally>()(
  z.strictObject({
    targets: count,
    pass: count,
    fail: count,
    noData: count,
    invalid: count,
    pending: count,
  }),
);

const score = like<SavedScore>()(
  z.strictObject({
    points: exact,
    of: exact,
    grade: z.string().nullable(),
    vetoedBy: z.array(z.string()),
  }),
);

const report = like<ComparedReport>()(
  z.strictObject({
    file: z.string(),
    sha256: sha256.describe('Of the file as stored.'),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    plan: planSchema,
    asOf: isoDate.nullable(),
    tally,
    score: score.nullable(),
  }),
);

const summary = like<ComparisonSummary>()(
  z.strictObject({
    plan: z
      .enum(['same', 'changed', 'other'])
      .describe('"other" where the plans have different ids, "changed" where their texts differ.'),
    targets: count.describe('Those of either report.'),
    same: count,
    stoppedPassing: count.describe('Passed before and do not now.'),
    excused: count.describe('How many of those do not count.'),
    newlyPassing: count,
    newlyFailing: count.describe('Fail now and did not before, whatever they were.'),
    statusChanged: count,
    figureChanged: count,
    better: count,
    worse: count,
    notComparable: count,
    targetChanged: count,
    renamed: count,
    added: count,
    gone: count,
    passingGone: count.describe('How many of those that are gone passed.'),
    inputsChanged: count,
    points: exact.nullable().describe('The points of the later report less those of the earlier.'),
  }),
);

const status = like<Status>()(z.enum(['pass', 'fail', 'no-data', 'invalid', 'pending']));

const promise = like<SavedTarget>()(
  z.strictObject({
    wording: z.string(),
    text: z.string(),
    words: z.string().describe("The comparison in words of this document's language."),
    operator: z.enum(['>=', '>', '<=', '<', '=', 'range', 'in']),
    limit: exact.nullable(),
    upper: exact.nullable(),
    open: z.tuple([z.boolean(), z.boolean()]).nullable(),
    unit: z.string(),
  }),
);

const actual = like<SavedFigure>()(
  z.strictObject({
    value: exact,
    display: z.string(),
    numerator: exact.nullable(),
    denominator: exact.nullable(),
  }),
);

const side = like<TargetSide>()(
  z.strictObject({
    status,
    provisional: z.boolean(),
    target: promise,
    actual: actual.nullable(),
    completion: exact.nullable(),
    points: z.strictObject({ of: exact, got: exact }).nullable(),
    waiver: z.strictObject({ reason: z.string(), until: z.string(), expired: z.boolean() }).nullable(),
    pace: z.strictObject({ state: z.string() }).nullable(),
    measure: z.string().nullable(),
  }),
);

const figure = like<FigureChange>()(
  z.strictObject({
    comparable: z.boolean().describe('False where the two are of different dimensions.'),
    difference: exact.nullable().describe('The later less the earlier.'),
    relative: exact
      .nullable()
      .describe('The difference by the earlier; null for ratios and where that is not positive.'),
    progress: z.enum(['better', 'worse', 'same', 'neither']).describe("By the target's direction."),
    words: z.string(),
  }),
);

const aspect = like<Aspect>()(
  z.enum([
    'limit',
    'computed-limit',
    'upper',
    'open',
    'operator',
    'unit',
    'wording',
    'reading',
    'measure',
    'title',
    'section',
    'owners',
    'provisional',
    'waiver',
    'weight',
    'points',
    'pace',
  ]),
);

const difference = like<TargetDifference>()(
  z.strictObject({
    aspect,
    before: z.string().nullable(),
    after: z.string().nullable(),
    demand: z.enum(['more', 'less']).nullable().describe('Whether a limit asks more or less than it did.'),
  }),
);

const kind = like<TargetChange>()(
  z.enum([
    'stopped-passing',
    'newly-passing',
    'status',
    'figure',
    'target',
    'other',
    'added',
    'gone',
    'same',
  ]),
);

const target = like<ComparedTarget>()(
  z.strictObject({
    id: z.string(),
    formerId: z.string().nullable().describe('Where it was known by its title and measure.'),
    section: z.string(),
    title: z.string(),
    owners: z.array(z.string()),
    kind: kind.describe('What weighs most of what became of it.'),
    excused: z
      .enum(['waived', 'pending'])
      .nullable()
      .describe('Why it does not count that it stopped passing.'),
    before: side.nullable(),
    after: side.nullable(),
    figure: figure.nullable().describe('Null where either has no figure.'),
    differences: z.array(difference).describe('Everything but status and figure that is not as it was.'),
  }),
);

const savedInput = like<SavedInput>()(
  z.strictObject({
    file: z.string(),
    source: z.string().nullable(),
    sha256: z.string().nullable(),
    rows: z.strictObject({ read: count }).nullable(),
  }),
);

const input = like<ComparedInput>()(
  z.strictObject({
    kind: z
      .enum(['same', 'changed', 'renamed', 'replaced', 'added', 'gone', 'unknown'])
      .describe('By the hash: "renamed" has the same under another name, "unknown" has none.'),
    source: z.string().nullable(),
    before: savedInput.nullable(),
    after: savedInput.nullable(),
  }),
);

const finding = like<ComparedFinding>()(
  z.strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']).nullable(),
    before: count,
    after: count,
  }),
);

/** The JSON form of the comparison of two reports. */
export const comparisonSchema: z.ZodType<Comparison> = like<Comparison>()(
  z.strictObject({
    format: z.literal('plan-check/comparison'),
    version: z.literal(1),
    tool: toolSchema,
    language: z.enum(['zh', 'en']),
    before: report,
    after: report,
    summary,
    targets: z.array(target).describe('Those of the later report in its order, then those that are gone.'),
    inputs: z.array(input),
    findings: z.array(finding).describe('Codes that were found in another number.'),
    diagnostics: z.array(diagnosticSchema).describe('What stands in the way of comparing the two.'),
    counts: z.array(diagnosticCountSchema),
  }),
);

/** The published schema of the JSON comparison. */
export function comparisonJsonSchema(): object {
  return jsonSchemaOf(
    comparisonSchema,
    'plan-check/comparison',
    'What changed between two saved reports: what plan-check compare --format json prints.',
  );
}

import * as z from 'zod';
import type {
  ComparedFile,
  ComparedFinding,
  ComparedInput,
  ComparedReport,
  Comparison,
  ComparisonSummary,
} from '../../../model/subjects/comparison.ts';
import { comparedTargetSchema } from './compared-target-schema.ts';
import {
  diagnosticCountSchema,
  diagnosticSchema,
  planSchema,
  tallySchema,
  toolSchema,
} from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { count, exact, isoDate, sha256 } from './scalars.ts';

const score = like<NonNullable<ComparedReport['score']>>()(
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
    tally: tallySchema,
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

const file = like<ComparedFile>()(
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
    before: file.nullable(),
    after: file.nullable(),
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
    targets: z
      .array(comparedTargetSchema)
      .describe('Those of the later report in its order, then those that are gone.'),
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

import * as z from 'zod';
import type { BaselineReport, PartScore, Report, Score, Summary } from '../../../model/subjects/report.ts';
import {
  diagnosticCountSchema,
  diagnosticSchema,
  inputSchema,
  planSchema,
  tallyFields,
  toolSchema,
} from './envelope-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { like } from './like.ts';
import { resultSchema } from './result-schema.ts';
import { count, exact, isoDate, sha256 } from './scalars.ts';

const scoreFields = {
  points: exact,
  of: exact.describe('The weights of the targets that are decided.'),
  pending: exact.describe('The weights of those that are pending, which count neither way yet.'),
};
const partScore = like<PartScore>()(z.strictObject(scoreFields));

const score = like<Score>()(
  z.strictObject({
    ...scoreFields,
    display: z.string().describe('The points, rounded so that they never contradict the grade.'),
    grade: z
      .string()
      .nullable()
      .describe('Null without grades, and where not every target of the plan is decided.'),
    vetoedBy: z.array(z.string()).describe('Ids of the failed targets that alone give the lowest grade.'),
    vetoOpen: z
      .array(z.string())
      .describe('Ids of targets with a veto that are neither met nor missed: the grade may still fall.'),
  }),
);

const summary = like<Summary>()(
  z.strictObject({
    ...tallyFields,
    waived: count.describe('Failed targets that are waived; they are counted in fail too.'),
    score: score.nullable().describe('Null where no target has a weight.'),
    sections: z.array(z.strictObject({ ...tallyFields, section: z.string(), score: partScore.nullable() })),
    owners: z
      .array(z.strictObject({ ...tallyFields, owner: z.string(), score: partScore.nullable() }))
      .describe('A target of several owners counts for each of them, with all of its points.'),
  }),
);

const baseline = like<BaselineReport>()(
  z.strictObject({
    file: z.string(),
    sha256: sha256.describe('Of the file as stored.'),
    plan: planSchema,
    asOf: isoDate.nullable(),
  }),
);

/** The JSON report. */
export const reportSchema: z.ZodType<Report> = like<Report>()(
  z.strictObject({
    format: z.literal('plan-check/report'),
    version: z.literal(1).describe('Fields may be added within a version; none changes its meaning.'),
    tool: toolSchema,
    language: z.enum(['zh', 'en']).describe('The language of every sentence.'),
    plan: planSchema,
    asOf: isoDate.nullable().describe('The day it was judged as of, as given with --as-of.'),
    inputs: z.array(inputSchema),
    summary,
    results: z.array(resultSchema).describe('In the order of the plan.'),
    diagnostics: z.array(diagnosticSchema).describe('Of each code and file the first 1000.'),
    counts: z.array(diagnosticCountSchema).describe('All of them.'),
    baseline: baseline.nullable().describe('The earlier report that the results are held against.'),
  }),
);

/** The published schema of the JSON report. */
export function reportJsonSchema(): object {
  return jsonSchemaOf(
    reportSchema,
    'plan-check/report',
    'The result of a run: what plan-check report --format json prints.',
  );
}

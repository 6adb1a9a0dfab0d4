import * as z from 'zod/mini';
import type { SavedReport } from '../../model/subjects/saved-report.ts';

// What later versions of the program have added is null, or empty, in the reports of earlier ones.
const orNull = <S extends z.ZodMiniType>(schema: S): z.ZodMiniPrefault<z.ZodMiniNullable<S>> =>
  z.prefault(z.nullable(schema), null);
const orEmpty = <S extends z.ZodMiniType>(schema: S): z.ZodMiniPrefault<z.ZodMiniArray<S>> =>
  z.prefault(z.array(schema), () => []);

const text = z.string();
const flag = z.prefault(z.boolean(), false);
const exact = text.check(z.regex(/^-?(?:\d+(?:\.\d*[1-9])?|\d+\/[1-9]\d*)$/));
const hash = text.check(z.regex(/^[0-9a-f]{64}$/));
const date = z.iso.date();
const count = z.int().check(z.minimum(0));
const language = z.enum(['zh', 'en']);
const status = z.enum(['pass', 'fail', 'no-data', 'invalid', 'pending']);
const severity = z.enum(['error', 'warning', 'note']);

const plan = z.object({
  id: text,
  title: text,
  document: orNull(text),
  period: orNull(z.object({ from: date, to: date })),
  file: text,
  sha256: hash,
});

const target = z.pipe(
  // The words are an addition to the contract: a report without them has the text of the target.
  z.transform((given) => withWords(given)),
  z.object({
    wording: text,
    text,
    words: text,
    operator: z.enum(['>=', '>', '<=', '<', '=', 'range', 'in']),
    limit: orNull(exact),
    upper: orNull(exact),
    open: orNull(z.tuple([z.boolean(), z.boolean()])),
    unit: text,
  }),
);

const actual = z.object({
  value: exact,
  display: text,
  numerator: orNull(exact),
  denominator: orNull(exact),
});

const result = z.object({
  id: text,
  section: z.prefault(text, ''),
  title: text,
  owners: orEmpty(text),
  status,
  provisional: flag,
  reading: orNull(text),
  waiver: orNull(z.object({ reason: text, until: text, expired: flag })),
  target,
  actual: orNull(actual),
  completion: orNull(exact),
  weight: orNull(exact),
  veto: flag,
  points: orNull(z.object({ of: exact, got: exact })),
  pace: orNull(z.object({ state: text })),
  groups: orNull(z.array(z.object({ group: text, status, actual: orNull(actual) }))),
  measure: orNull(text),
});

const score = z.object({ points: exact, of: exact, grade: orNull(text), vetoedBy: orEmpty(text) });

/**
 * A report as it was saved by this version of the program or another: what is not known is passed over, and what a
 * comparison can do without may be missing.
 */
export const savedReportSchema: z.ZodMiniType<SavedReport> = z.object({
  tool: z.object({ name: text, version: text }),
  language,
  plan,
  asOf: orNull(date),
  inputs: orEmpty(
    z.object({
      file: text,
      source: orNull(text),
      sha256: orNull(text),
      rows: orNull(z.object({ read: count })),
    }),
  ),
  summary: z.prefault(z.object({ score: orNull(score) }), () => ({ score: null })),
  results: z.array(result),
  diagnostics: orEmpty(z.object({ code: text, severity })),
  counts: orEmpty(z.object({ file: orNull(text), code: text, count })),
});

/** What a document says it is. */
export const envelopeSchema: z.ZodMiniType<{ readonly format: string; readonly version?: unknown }> =
  z.object({
    format: text,
    version: z.optional(z.unknown()),
  });

function withWords(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || 'words' in given || !('text' in given)) return given;
  return { ...given, words: given.text };
}

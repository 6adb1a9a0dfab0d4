import * as z from 'zod';

// What a text should be is told by its short name here: findings about saved reports have words for it.

/** A count of rows, targets, bytes …. */
export const count: z.ZodNumber = z.int().min(0);

/** A number as text. */
export const exact: z.ZodString = z
  .string()
  .regex(/^(?:-?\d+(?:\.\d*[1-9])?|-?\d+\/[1-9]\d*|\d{4}-\d{2}-\d{2})$/, '<exact>')
  .describe(
    'An exact number in the base unit: a decimal where it terminates, else n/d in lowest terms. 98% is "0.98", 1万元 is "10000"; a date is "2017-06-30".',
  );

/** A hash. */
export const sha256: z.ZodString = z.string().regex(/^[0-9a-f]{64}$/, '<hash>');

/** A calendar day. */
export const isoDate: z.ZodString = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '<date>', abort: true })
  .refine((text) => z.regexes.date.test(text), '<date>');

/** A line of a file, counted from 1. */
export const line: z.ZodNumber = z.int().min(1);

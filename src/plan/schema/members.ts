import * as z from './schema.ts';

/** A text, a number or a word: scalars are taken as they are written. */
export const text: z.Schema<string> = z.nonEmpty(z.string());

/** A list of texts, possibly none. */
export const textList: z.Schema<readonly string[]> = z.array(text);

/** One text or several. */
export const texts: z.Schema<string | readonly string[]> = z.union([text, z.nonEmpty(z.array(text))]);

/** True or false, as written. */
export const flag: z.Schema<'true' | 'false'> = z.enum(['true', 'false']);

/** How often who must report has to. */
export const rhythm: z.Schema<'month' | 'quarter'> = z.enum(['month', 'quarter']);

/** A member that a reader of its own takes apart; the schema is for editors only and made when one asks for it. */
export function nested(schema: () => z.Schema): z.Schema {
  return z.lazy(schema);
}

/** One text or several as a list. */
export function listOf(given: string | readonly string[] | undefined): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

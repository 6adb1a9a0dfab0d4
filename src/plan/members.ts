import * as z from 'zod/mini';

// Schemas are used once a run: compiling them would cost more than it saves.
z.config({ jitless: true });

/** A text, a number or a word: scalars are taken as they are written. */
export const text: z.ZodMiniString = z.string().check(z.minLength(1));

/** A list of texts, possibly none. */
export const textList: z.ZodMiniArray<typeof text> = z.array(text);

/** One text or several. */
export const texts: z.ZodMiniUnion<[typeof text, typeof textList]> = z.union([
  text,
  z.array(text).check(z.minLength(1)),
]);

/** True or false, as written. */
export const flag: z.ZodMiniEnum<{ true: 'true'; false: 'false' }> = z.enum(['true', 'false']);

/** How often who must report has to. */
export const rhythm: z.ZodMiniEnum<{ month: 'month'; quarter: 'quarter' }> = z.enum(['month', 'quarter']);

/** A member that a reader of its own takes apart; the schema is for editors only and made when one asks for it. */
export function nested(schema: () => z.ZodMiniType): z.ZodMiniLazy<z.ZodMiniType> {
  return z.lazy(schema);
}

/** One text or several as a list. */
export function listOf(given: string | readonly string[] | undefined): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

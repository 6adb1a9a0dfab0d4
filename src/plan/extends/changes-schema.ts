import * as z from 'zod/mini';
import type { Shape } from '../read-fields.ts';
import { text } from '../members.ts';

/** A shape of which everything may be left out, to be taken over, or left blank, to be taken away: for editors. */
export function changesOf(shape: Shape): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, member]) => {
      const inner: z.core.$ZodType = member instanceof z.ZodMiniOptional ? member.def.innerType : member;
      return [key, z.optional(z.nullable(inner))];
    }),
  );
}

/** Items of a list that are known by some of their keys, and may be `retired`: for editors. */
export function changedItems(shape: Shape, knownBy: readonly string[]): z.ZodMiniType {
  const known = Object.fromEntries(knownBy.map((key) => [key, text]));
  return z.array(z.strictObject({ ...changesOf(shape), ...known, retired: z.optional(z.nullable(text)) }));
}

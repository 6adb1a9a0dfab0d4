import { text } from '../schema/members.ts';
import * as z from '../schema/schema.ts';

/** A shape of which everything may be left out, to be taken over, or left blank, to be taken away: for editors. */
export function changesOf(shape: z.Shape): z.Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([key, member]) => {
      const inner = member.kind === 'optional' ? member.inner : member;
      return [key, z.optional(z.nullable(inner))];
    }),
  );
}

/** Items of a list that are known by some of their keys, and may be `retired`: for editors. */
export function changedItems(shape: z.Shape, knownBy: readonly string[]): z.Schema {
  const known = Object.fromEntries(knownBy.map((key) => [key, text]));
  return z.array(z.strictObject({ ...changesOf(shape), ...known, retired: z.optional(z.nullable(text)) }));
}

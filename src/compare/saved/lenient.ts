import * as z from 'zod';

/**
 * Fields of a document, by their names: `true` for all of a field, `text` for one that may be any text, else those of its
 * own fields; of a list, those of its items. A name with `?` may be missing though the schema has nothing that stands for
 * it, and is then null; one with `!` must be there though it might be empty.
 */
export type Fields = true | 'text' | { readonly [name: string]: Fields };

/** What reading only some fields of a `T` gives. */
export type Read<T, F> = F extends true | 'text'
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Read<Item, F>[]
    : T extends object
      ? {
          readonly [K in keyof F as NameOf<K>]:
            | Read<T[NameOf<K> & keyof T], F[K]>
            | (K extends `${string}?` ? null : never);
        }
      : T;

type NameOf<K> = K extends `${infer Name}?` | `${infer Name}!` ? Name : K;

/**
 * A schema that reads some fields of what another one describes, as other versions wrote it too: the other fields are
 * passed over, known or not, and a missing field is null where it may be null, an empty list, false, or an object of such
 * fields. Any other field must be there, and what is there must be as the schema has it.
 */
export function lenient<T, F extends Fields>(schema: z.ZodType<T>, fields: F): z.ZodType<Read<T, F>> {
  // The walk takes the schema apart as the type takes `T` apart; the compiler cannot follow it.
  return loosened(schema, fields) as z.ZodType<Read<T, F>>;
}

function loosened(schema: z.core.$ZodType, fields: Fields): z.core.$ZodType {
  if (schema instanceof z.ZodNullable) return z.nullable(loosened(schema.unwrap(), fields));
  if (schema instanceof z.ZodArray) return z.array(loosened(schema.element, fields));
  if (fields === 'text') return z.string();
  if (!(schema instanceof z.ZodObject)) return schema;
  const { shape } = schema;
  const names = fields === true ? Object.keys(shape) : Object.keys(fields);
  return z.object(
    Object.fromEntries(
      names.map((marked) => {
        const name = marked.replace(/[?!]$/, '');
        const field = shape[name];
        if (field === undefined) throw new Error(`the schema has no field ${name}`);
        const read = loosened(field, fields === true || (fields[marked] ?? true));
        if (marked.endsWith('!')) return [name, read];
        return [name, orEmpty(marked.endsWith('?') ? z.nullable(read) : read)];
      }),
    ),
  );
}

function orEmpty(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodNullable) return z.prefault(schema, null);
  if (schema instanceof z.ZodArray) return z.prefault(schema, () => []);
  if (schema instanceof z.ZodBoolean) return z.prefault(schema, false);
  const isEmptiable = schema instanceof z.ZodObject && schema.safeParse({}).success;
  return isEmptiable ? z.prefault(schema, () => ({})) : schema;
}

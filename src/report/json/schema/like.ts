import type * as z from 'zod';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A schema whose values are of the type `T`, no more and no less, but for `readonly`; else it is `never`. */
type Exactly<T, S extends z.ZodType> = Same<Frozen<z.output<S>>, Frozen<T>> extends true ? S : never;

/** Gives a schema the name of the model's type it describes. Does not compile where the two differ in any field. */
export function like<T>(): <S extends z.ZodType>(schema: Exactly<T, S>) => S {
  return (schema) => schema;
}

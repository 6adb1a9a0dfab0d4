/**
 * What a value of a plan may be: plain data, from which both its check and the JSON Schema for editors are made. `T` is what
 * it is to TypeScript when it passed. The functions are named as in zod/mini, which makes the JSON Schema; zod itself takes
 * too long to load for a program that only wants to read a plan.
 */
export type Schema<T = unknown> = Form & { readonly means?: T };

/** The kinds of schemas. */
export type Form =
  | { readonly kind: 'string'; readonly isNonEmpty: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'array'; readonly item: Schema; readonly isNonEmpty: boolean }
  | { readonly kind: 'tuple'; readonly items: readonly Schema[] }
  | { readonly kind: 'union'; readonly options: readonly Schema[] }
  | { readonly kind: 'optional'; readonly inner: Schema }
  | { readonly kind: 'record'; readonly key: Schema; readonly value: Schema }
  | { readonly kind: 'object'; readonly fields: Shape; readonly others: Schema | null }
  /** Made when it is asked for. */
  | { readonly kind: 'lazy'; readonly made: () => Schema };

/** The fields of a mapping. */
export type Shape = Readonly<Record<string, Schema>>;

/** What a schema's values are to TypeScript. */
export type Output<S> = S extends Schema<infer T> ? T : never;

/** A text, possibly without a character. */
export function string(): Schema<string> {
  return { kind: 'string', isNonEmpty: false };
}

/** A list, possibly without an item. */
export function array<T>(item: Schema<T>): Schema<readonly T[]> {
  return { kind: 'array', item, isNonEmpty: false };
}

/** The same text or list, with at least one character or item. */
export function nonEmpty<T>(schema: Schema<T>): Schema<T> {
  return 'isNonEmpty' in schema ? { ...schema, isNonEmpty: true } : schema;
}

/** So many items, each of its own kind. */
export function tuple(items: readonly Schema[]): Schema {
  return { kind: 'tuple', items };
}

/** Any of some values. */
export function union<T extends readonly Schema[]>(options: T): Schema<Output<T[number]>> {
  return { kind: 'union', options };
}

/** A field that need not be there. */
export function optional<T>(inner: Schema<T>): Schema<T> {
  return { kind: 'optional', inner };
}

/** A field that may be left blank. */
export function nullable<T>(inner: Schema<T>): Schema<T | null> {
  return { kind: 'union', options: [inner, nothing()] };
}

/** A mapping of any keys to values of one kind. */
export function record<T>(key: Schema<string>, value: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return { kind: 'record', key, value };
}

/** A mapping with these fields and no others. */
export function strictObject(fields: Shape): Schema {
  return { kind: 'object', fields, others: null };
}

/** A mapping with these fields and others of one kind. */
export function looseObject(fields: Shape, others: Schema): Schema {
  return { kind: 'object', fields, others };
}

/** A schema that is made when it is asked for: what refers to itself, and what only editors want to know. */
export function lazy(made: () => Schema): Schema {
  return { kind: 'lazy', made };
}

function oneOf<const T extends readonly string[]>(values: T): Schema<T[number]> {
  return { kind: 'enum', values };
}

function nothing(): Schema<null> {
  return { kind: 'null' };
}

export {
  /** One of some words. */
  oneOf as enum,
  /** No value: a key with nothing behind it. */
  nothing as null,
};

/** A text, a number or a word: scalars are taken as they are written. */
export const text: Schema<string> = nonEmpty(string());

/** A list of texts, possibly none. */
export const textList: Schema<readonly string[]> = array(text);

/** One text or several. */
export const texts: Schema<string | readonly string[]> = union([text, nonEmpty(array(text))]);

/** True or false, as written. */
export const flag: Schema<'true' | 'false'> = oneOf(['true', 'false']);

/** How often who must report has to. */
export const rhythm: Schema<'month' | 'quarter'> = oneOf(['month', 'quarter']);

/** A member that a reader of its own takes apart; the schema is for editors only and made when one asks for it. */
export function nested(schema: () => Schema): Schema {
  return lazy(schema);
}

/** One text or several as a list. */
export function listOf(given: string | readonly string[] | undefined): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

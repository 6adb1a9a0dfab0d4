import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { lenient } from '../../../src/compare/saved/lenient.ts';

const item = z.strictObject({ id: z.string(), note: z.string().nullable(), count: z.int().min(0) });
const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['a', 'b']),
  isNew: z.boolean(),
  day: z.string().nullable(),
  words: z.string(),
  one: item.nullable(),
  part: z.strictObject({ some: z.array(z.string()), more: z.string() }),
  items: z.array(item),
  extra: z.array(z.string()),
});

describe('a field that is missing', () => {
  const least = { name: 'n', kind: 'a', items: [{ id: 'i' }] };
  const read = lenient(schema, {
    name: true,
    kind: true,
    isNew: true,
    day: true,
    'words?': true,
    one: true,
    part: { some: true },
    'items!': { id: true, note: true, 'count?': true },
    extra: true,
  });

  test('is null, false or empty where that can be', () => {
    expect(read.parse(least)).toEqual({
      name: 'n',
      kind: 'a',
      isNew: false,
      day: null,
      words: null,
      one: null,
      part: { some: [] },
      items: [{ id: 'i', note: null, count: null }],
      extra: [],
    });
  });

  test.each([['name'], ['kind'], ['items']])('%s is missed', (name) => {
    expect(pathsOf(read.safeParse({ ...least, [name]: undefined }))).toEqual([name]);
  });

  test.each<[string, object, string]>([
    ['no list', { items: {} }, 'items'],
    ['a text for no text', { day: '', isNew: 'no' }, 'isNew'],
    ['null for a truth', { isNew: null }, 'isNew'],
    ['null for a list', { extra: null }, 'extra'],
    ['an item without its name', { items: [{ id: 'i' }, {}] }, 'items.1.id'],
    ['a whole that lacks a part', { one: { note: null, count: 1 } }, 'one.id'],
    ['a negative count', { items: [{ id: 'i', count: -1 }] }, 'items.0.count'],
  ])('is not one that is wrong: %s', (_, wrong, path) => {
    expect(pathsOf(read.safeParse({ ...least, ...wrong }))).toEqual([path]);
  });
});

test('fields that are not wanted are passed over, whatever they are', () => {
  const read = lenient(schema, { name: true, items: { id: true } });
  expect(read.parse({ name: 'n', kind: 7, items: [{ id: 'i', count: 'many' }], new: 1 })).toEqual({
    name: 'n',
    items: [{ id: 'i' }],
  });
});

test('a text of a form may be any text', () => {
  const read = lenient(
    z.strictObject({
      hash: z
        .string()
        .regex(/^[0-9a-f]+$/)
        .nullable(),
    }),
    { hash: 'text' },
  );
  expect(['ab', 'xy', null].map((hash) => read.parse({ hash }))).toEqual([
    { hash: 'ab' },
    { hash: 'xy' },
    { hash: null },
  ]);
  expect(read.safeParse({ hash: 1 }).success).toBe(false);
});

test('a field that the schema does not have cannot be wanted', () => {
  expect(() => lenient(schema, { nmae: true })).toThrow('nmae');
});

function pathsOf(read: z.ZodSafeParseResult<unknown>): readonly string[] {
  return (read.error?.issues ?? []).map(({ path }) => path.join('.'));
}

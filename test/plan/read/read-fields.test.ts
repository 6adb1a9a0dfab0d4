import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zodMaker } from '../../../src/plan/json-schema.ts';
import { issuesOf } from '../../../src/plan/read/read-fields.ts';
import { flag, text, textList, texts } from '../../../src/plan/schema.ts';
import type { Plain } from '../../../src/plan/yaml/node.ts';
import * as z from '../../../src/plan/schema.ts';

describe('what is wrong with a value', () => {
  const shape = (expected: string, ...path: readonly number[]): object => ({ kind: 'shape', expected, path });
  const empty = (...path: readonly number[]): object => ({ kind: 'empty', path });

  test.each<[string, z.Schema, Plain, readonly object[]]>([
    ['nothing, of a text', text, 'a', []],
    ['an empty text', text, '', [empty()]],
    ['a list for a text', text, ['a'], [shape('text')]],
    ['an empty list where it may be', textList, [], []],
    ['items that are none, each at its place', textList, ['a', '', {}], [empty(1), shape('text', 2)]],
    ['a text for a list', textList, 'a', [shape('list')]],
    ['a mapping for one text or several', texts, {}, [shape('text-or-list')]],
    ['an item of several', texts, ['a', {}], [shape('text', 1)]],
    ['an empty list for one text or several', texts, [], [empty()]],
    ['an empty text for one text or several', texts, '', [empty()]],
    ['another word', flag, 'yes', [{ kind: 'choice', values: ['true', 'false'], path: [] }]],
    ['a list for a word', z.optional(flag), [], [{ kind: 'choice', values: ['true', 'false'], path: [] }]],
    ['nothing, of what has a reader of its own', z.lazy(() => text), {}, []],
  ])('%s', (_, schema, value, issues) => {
    expect(issuesOf(schema, value)).toEqual(issues);
  });

  test('passes what the schema for editors lets pass', () => {
    const { plain } = fc.letrec<{ plain: Plain }>((tie) => ({
      plain: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('', 'a', 'true'),
        fc.array(tie('plain'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('plain'), { maxKeys: 2 }),
      ),
    }));
    const schemas = [
      text,
      textList,
      texts,
      flag,
      z.optional(texts),
      z.union([flag, textList]),
      z.array(texts),
    ];
    fc.assert(
      fc.property(plain, fc.constantFrom(...schemas), (value, schema) => {
        expect(issuesOf(schema, value).length === 0).toBe(zodMaker()(schema).safeParse(value).success);
      }),
    );
  });
});

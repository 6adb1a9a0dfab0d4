import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJson, walkJson } from '../../../src/compare/saved/walk-json.ts';

const faultOf = (text: string) => walkJson(text, () => false);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  test.each<[string, number, boolean]>([
    ['', 0, true],
    ['{"a":1,}', 7, false],
    ['{"a":1', 6, true],
    ['{"a"', 4, true],
    ['{"a":', 5, true],
    ['[1,2', 4, true],
    ['[1 2]', 3, false],
    ['[01]', 2, false],
    ['{a:1}', 1, false],
    ["{'a':1}", 1, false],
    ['"abc', 4, true],
    ['["ab\n', 4, true],
    ['["ab\n"]', 4, false],
    ['["a\\x"]', 3, false],
    ['["a\\u00', 7, true],
    ['{"a":1} x', 8, false],
    ['[1],', 3, false],
    ['# 报告', 0, false],
    ['[NaN]', 1, false],
    ['[[]', 3, true],
    ['}', 0, false],
  ])('%j at %d, cut short: %s', (text, offset, ended) => {
    const fault = faultOf(text);
    expect(fault?.ended).toBe(ended);
    expect(fault?.offset).toBe(ended ? text.length : offset);
  });

  test('whatever JSON.parse takes has no fault, and what it refuses has one', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '"',
      '\\',
      '\n',
      '0',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => (faultOf(text) === null) === isJson(text)),
      { numRuns: 2000 },
    );
  });

  test('is found however deep the text is', () => {
    expect(faultOf('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
    expect(faultOf('['.repeat(200_000))).toEqual({ offset: 200_000, ended: true });
  });
});

describe('where a value stands', () => {
  const text = '{ "a": [10, { "b": "x", "c": null }], "d": {} }';

  test.each<[(string | number)[], string]>([
    [[], '{ "a"'],
    [['a'], '[10'],
    [['a', 0], '10'],
    [['a', 1], '{ "b"'],
    [['a', 1, 'b'], '"x"'],
    [['a', 1, 'c'], 'null'],
    [['d'], '{}'],
    // What is missing would stand in the deepest that is there.
    [['a', 1, 'nothing', 'at', 'all'], '{ "b"'],
    [['a', 7], '[10'],
    [['e'], '{ "a"'],
  ])('%j', (path, begins) => {
    expect(text.slice(findJson(text, path)).startsWith(begins)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { at, type Place } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/plan/plan.ts';
import { catalogue } from '../../src/text/catalogue.ts';
import type { Sentences } from '../../src/text/entry.ts';

const languages: readonly Language[] = ['zh', 'en'];

// What an argument may be: each kind is tried for all of them until the sentences can be made.
const kinds: readonly (() => unknown)[] = [
  () => 'x1',
  () => 2,
  () => ['x1', 'x2'],
  () => null,
  // A kind of file.
  () => 'excel',
  // A way to write a table.
  () => 'spaces',
  // A text that is a list, too.
  () => Object.assign(['x1', 'x2'], { toString: () => 'x1', trim: () => 'x1', replaceAll: () => 'x1' }),
];

const place: Place = { ...at('x1.csv', 2, 3), record: 1, field: 'x1', cell: 'x1' };

function sentences(
  entry: Readonly<Record<Language, (args: never, place: Place) => Sentences>>,
  language: Language,
): Sentences {
  const failures: unknown[] = [];
  for (const kind of kinds) {
    try {
      return entry[language](new Proxy({}, { get: kind }) as never, place);
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new Error('no arguments fit', { cause: failures });
}

describe('the catalogue of findings', () => {
  const entries = Object.entries(catalogue);

  it('has codes of one form', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const [code] of entries)
      expect(code).toMatch(/^(?:plan|data|measure|compare|document|usage)\/[a-z0-9-]+$/);
  });

  it.each(entries)('%s says it in both languages', (_, entry) => {
    const [zh, en] = languages.map((language) => sentences(entry, language));
    for (const text of [...(zh ?? []), ...(en ?? [])]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(zh?.[0]).not.toBe(en?.[0]);
    expect(zh?.[0]).toMatch(/\p{Script=Han}/u);
    expect(zh?.length).toBe(en?.length);
  });
});

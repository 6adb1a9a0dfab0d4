import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absorbKeys, addKey, keyTable, marks, startSlots } from '../../../src/measure/keys/key-table.ts';
import { fingerprint } from '../../../src/model/data/fingerprint.ts';

const keys = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 30 }).map((number) => `A${number}`),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  { maxLength: 60 },
);

test('a table knows what a Set knows', () => {
  fc.assert(
    fc.property(keys, (given) => {
      const table = keyTable();
      const set = new Set<string>();
      for (const key of given) {
        expect(table.add(key)).toBe(set.has(key));
        set.add(key);
      }
      expect(table.state().size).toBe(set.size);
    }),
  );
});

test('two tables absorbed into one know what both knew, and tell whether they had a key in common', () => {
  fc.assert(
    fc.property(keys, keys, (first, second) => {
      const [a, b] = [keyTable(), keyTable()];
      for (const key of first) a.add(key);
      for (const key of second) b.add(key);
      const common = first.some((key) => second.includes(key));
      expect(a.absorb(b.state())).toBe(common);
      for (const key of [...first, ...second]) {
        const times = [...first, ...second].filter((other) => other === key).length;
        expect(a.markOf(key)).toBe(times > 1 ? marks.repeated : marks.once);
      }
      expect(a.markOf('in neither of them, being longer than they may be')).toBe(0);
    }),
  );
});

test('a fingerprint made elsewhere stands for its key', () => {
  const words = new Uint32Array(12);
  fingerprint('C-001', words.subarray(4));
  const table = keyTable();
  expect(table.addWords(words, 4)).toBe(false);
  expect(table.add('C-001')).toBe(true);
  expect(table.addWords(words, 4)).toBe(true);
  expect([table.state().size, table.markOf('C-001')]).toEqual([1, marks.repeated]);
});

test('slots that were cloned go on as they were, and merging leaves the other ones alone', () => {
  fc.assert(
    fc.property(keys, keys, keys, (first, second, more) => {
      const [a, b] = [startSlots(), startSlots()];
      for (const key of first) addKey(a, key);
      for (const key of second) addKey(b, key);
      const [whole, before] = [structuredClone(a), structuredClone(b)];
      absorbKeys(whole, b);
      for (const key of more) addKey(whole, key);
      expect(whole.size).toBe(new Set([...first, ...second, ...more]).size);
      expect(b).toEqual(before);
    }),
  );
});

test('from the first key on a key costs 64 bytes at most', () => {
  const table = startSlots();
  let before = 0;
  for (let i = 1; i <= 3000; i++) {
    addKey(table, `C-${i}`);
    const after = table.words.byteLength;
    const most = after > before ? before + after : after;
    if (most > 64 * i) throw new Error(`${i} keys took ${most} bytes`);
    before = after;
  }
});

test('two tables of one size, both nearly full, are merged whole', () => {
  const [a, b] = [keyTable(), keyTable()];
  const count = 90_000;
  for (let i = 0; i < count; i++) {
    a.add(`a${i}`);
    b.add(`b${i}`);
  }
  expect(a.state().words.length).toBe(b.state().words.length);
  expect(a.absorb(b.state())).toBe(false);
  expect(a.state().size).toBe(2 * count);
});

test('keys stay known while the table grows, at 64 bytes a key at most', () => {
  const table = keyTable();
  const count = 100_000;
  for (let i = 0; i < count; i++) {
    const before = table.state().words.byteLength;
    if (table.add(`2017-${i}`)) throw new Error(`${i} was there before`);
    const after = table.state().words.byteLength;
    // While it grows, the old table and the new one are there together.
    if (after > before) expect((before + after) / (i + 1)).toBeLessThanOrEqual(64);
  }
  expect(table.state().words.byteLength / count).toBeLessThanOrEqual(43);
  for (let i = 0; i < count; i++) if (table.markOf(`2017-${i}`) !== marks.once) throw new Error(`lost ${i}`);
});

test.each([
  ['', '\0'],
  ['a', 'a\0'],
  ['a', 'a\0\0\0\0\0\0\0\0'],
  ['ab', 'ba'],
  ['12345678', '123456781'],
  ['合格', '格合'],
  ['A'.repeat(8), 'A'.repeat(16)],
])('%j and %j have different fingerprints', (one, other) => {
  const words = [one, other].map((text) => {
    const into = new Uint32Array(4);
    fingerprint(text, into);
    return [...into];
  });
  expect(words[0]).not.toEqual(words[1]);
});

test('every word of the fingerprints of consecutive numbers is spread evenly', () => {
  const buckets = Array.from({ length: 4 }, () => new Uint32Array(64));
  const into = new Uint32Array(4);
  const count = 64_000;
  for (let i = 0; i < count; i++) {
    fingerprint(String(i), into);
    // The words' low bits choose the slot.
    buckets.forEach((bucket, word) => {
      const low = ((into[word] ?? 0) >>> 2) % 64;
      bucket[low] = (bucket[low] ?? 0) + 1;
    });
  }
  for (const bucket of buckets) {
    expect(Math.min(...bucket)).toBeGreaterThan(850);
    expect(Math.max(...bucket)).toBeLessThan(1150);
  }
});

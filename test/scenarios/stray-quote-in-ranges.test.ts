import { expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/run/check.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { openerOf, readersOf } from '../support/ways-of-scanning.ts';

// A quote out of place turns the quotes of all ranges behind it round. Made up.
const plan = soundPlan(`
plan: quotes
title: Made up
language: en
sources:
  r:
    title: Register
    columns:
      unit: { header: unit, type: text }
      name: { header: name, type: text }
      pieces: { header: pieces, type: integer }
sections:
  - title: S
    targets:
      - { id: sum, title: T, owner: [O], target: at least 1, measure: { sum: r, column: pieces } }
`);
const sound = Array.from({ length: 1000 }, (_, i) => (i % 9 === 0 ? `X,"m, ${i}",1` : `X,m${i},1`));
const rangeSize = 1000;

/** The report, and from which bytes ranges were read, in order. */
async function read(
  strays: readonly number[],
  isShared: boolean,
): Promise<readonly [string, readonly number[]]> {
  // Each stray line has three quotes, so that what follows looks turned round.
  const lines = ['unit,name,pieces', ...sound.map((line, i) => (strays.includes(i) ? 'X,"m"x",1' : line))];
  const text = `${lines.join('\n')}\n`;
  const opener = openerOf(new Map([['r.csv', Buffer.from(text)]]), 300);
  const readers = readersOf(opener, 2);
  const from: number[] = [];
  const request: CheckRequest = {
    plan,
    files: [{ name: 'r.csv', path: 'r.csv', source: 'r', period: null, encoding: null }],
    period: null,
    language: 'en',
    only: null,
    opener,
    stdin: null,
    version: '0',
    scanning: isShared ? { leastShared: 1, rangeSize } : {},
    readers: isShared
      ? {
          ...readers,
          read: (asked) => {
            from.push(asked.range.from);
            return readers.read(asked);
          },
        }
      : null,
  };
  const { value } = await check(request);
  return [JSON.stringify(value?.report), from];
}

const count = Math.ceil(`${['unit,name,pieces', ...sound].join('\n')}\n`.length / rangeSize);

test.each([
  ['none', [], count],
  ['one', [500], count + Math.floor(count / 2) + 1],
  ['two', [300, 700], 2 * count + 1],
] as const)('with %s, only the ranges behind it are read once more', async (_, strays, most) => {
  const [expected] = await read(strays, false);
  const [found, from] = await read(strays, true);
  expect(found).toBe(expected);
  expect(from.length).toBeGreaterThanOrEqual(count);
  expect(from.length).toBeLessThanOrEqual(most);
  // Had that not helped, the file would have been read from its beginning once more.
  expect(from.filter((each) => each === 0)).toHaveLength(1);
  if (strays.length > 0) expect(from.length).toBeGreaterThan(count);
});

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples } from '../../fixtures/examples/examples.ts';

const made = examples();

test('the folder holds the examples and nothing else', () => {
  expect(readdirSync('docs/examples').toSorted()).toEqual([...made.keys()].toSorted());
});

test.each([...made])('docs/examples/%s is what the program prints today (npm run examples)', (name, text) => {
  expect(readFileSync(`docs/examples/${name}`, 'utf8')).toBe(text);
});

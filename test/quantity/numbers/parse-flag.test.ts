import { expect, it } from 'vitest';
import { parseFlag } from '../../../src/quantity/numbers/parse-flag.ts';

it.each([
  ['是', true],
  ['true', true],
  ['ｙ', true],
  [' 1 ', true],
  ['有', true],
  ['√', true],
  // with and without the sign that asks for a picture
  ['✔', true],
  ['✔\ufe0f', true],
  ['ＹＥＳ', true],
  [' Y ', true],
  ['１', true],
  ['否', false],
  ['×', false],
  ['no', false],
  ['N', false],
  ['无', false],
  ['✖\ufe0f', null],
  ['❌', false],
  ['False', false],
  ['0', false],
  ['', null],
  ['是的', null],
  ['maybe', null],
  ['2', null],
])('%j: %s', (text, flag) => {
  expect(parseFlag(text)).toBe(flag);
});

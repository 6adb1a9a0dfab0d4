import { expect, test } from 'vitest';
import { decideColour } from '../../../src/cli/output/style-of.ts';

const terminal = true;
const pipe = false;
const refused = true;

test.each([
  // --no-color, environment, stream, coloured
  [false, {}, terminal, true],
  [false, {}, pipe, false],
  [false, { TERM: 'dumb' }, terminal, false],
  [false, { NO_COLOR: '1' }, terminal, false],
  [false, { NO_COLOR: '0' }, terminal, false],
  [false, { NO_COLOR: '' }, terminal, true],
  [false, { FORCE_COLOR: '1' }, pipe, true],
  [false, { FORCE_COLOR: '' }, pipe, true],
  [false, { FORCE_COLOR: '3' }, pipe, true],
  [false, { FORCE_COLOR: '0' }, terminal, false],
  [false, { FORCE_COLOR: 'false' }, terminal, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
  [false, { FORCE_COLOR: '1', TERM: 'dumb' }, pipe, true],
  [refused, {}, terminal, false],
  [refused, { FORCE_COLOR: '1' }, terminal, false],
])('--no-color %s, %o, terminal %s: %s', (noColor, env, isTTY, coloured) => {
  expect(decideColour({ refused: noColor, env, isTTY })).toBe(coloured);
});

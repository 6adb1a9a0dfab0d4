import { describe, expect, test } from 'vitest';
import type { Operator } from '../../../src/model/quantity.ts';
import { parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { headingOf, progressOf } from '../../../src/quantity/thresholds/meets-threshold.ts';

const value = (text: string) => parseExact(text) ?? rational(0);

describe('where a figure went, as its target has it', () => {
  test.each<[string, string, Operator, string | null, string | null, string]>([
    ['0.95', '0.96', '>=', '0.9', null, 'better'],
    ['0.95', '0.94', '>', '0.9', null, 'worse'],
    ['3', '5', 'range', '1', '2', 'better'],
    ['2', '3', '<=', '0', null, 'worse'],
    ['2', '0', '<=', '0', null, 'better'],
    ['-0.02', '-0.04', '<', '-0.03', null, 'better'],
    ['1/3', '2/6', '>=', '1', null, 'same'],
    ['5', '5', '=', null, null, 'same'],
    ['90', '97', '=', '100', null, 'better'],
    ['97', '104', '=', '100', null, 'worse'],
    ['97', '103', '=', '100', null, 'neither'],
    ['0.7', '0.82', 'in', '0.8', '0.9', 'better'],
    ['0.95', '0.91', 'in', '0.8', '0.9', 'better'],
    ['0.85', '0.95', 'in', '0.8', '0.9', 'worse'],
    ['0.82', '0.88', 'in', '0.8', '0.9', 'neither'],
    ['1', '2', '=', null, null, 'neither'],
    ['-0.3', '-0.5', 'range', '-0.4', '-0.45', 'better'],
    ['-0.5', '-0.3', 'range', '-0.4', '-0.45', 'worse'],
    ['3', '5', 'range', null, null, 'better'],
    ['3', '5', 'range', '2', '2', 'better'],
    ['3', '5', '>=', '2', '1', 'better'],
  ])('%s, then %s, for %s %s %s: %s', (before, after, operator, limit, upper, progress) => {
    const aim = {
      operator,
      limit: limit === null ? null : value(limit),
      upper: upper === null ? null : value(upper),
    };
    expect(progressOf(value(before), value(after), aim)).toBe(progress);
  });

  test.each<[Operator, string, (readonly [string, string])?]>([
    ['>=', 'up'],
    ['>', 'up'],
    ['range', 'up'],
    ['range', 'down', ['-0.4', '-0.45']],
    ['range', 'up', ['-0.45', '-0.4']],
    ['<=', 'down'],
    ['<', 'down'],
    ['=', 'near'],
    ['in', 'near'],
  ])('%s goes %s', (operator, heading, [limit, upper] = ['1', '2']) => {
    expect(headingOf({ operator, limit: value(limit), upper: value(upper) })).toBe(heading);
  });
});

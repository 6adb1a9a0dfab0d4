import { describe, expect, it } from 'vitest';
import type { Rational, Threshold } from '../../../src/model/quantity.ts';
import { parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { rational, zero } from '../../../src/quantity/numbers/rational.ts';
import { meetsThreshold } from '../../../src/quantity/thresholds/meets-threshold.ts';
import { parseThreshold } from '../../../src/quantity/thresholds/parse-threshold.ts';

function threshold(text: string): Threshold {
  const outcome = parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

function exact(text: string): Rational {
  return parseExact(text) ?? zero;
}

describe('a share exactly on target', () => {
  const tenths = Array.from({ length: 999 }, (_, i) => i + 1);

  it('passes ≥ and ≤ and fails > and <, for every tenth of a percent', () => {
    const answers = tenths.map((p) => {
      const written = `${Math.floor(p / 10)}.${p % 10}%`;
      // 7p of 7000 rows are exactly p tenths of a percent.
      const share = rational(7 * p, 7000);
      return ['>=', '<=', '>', '<', '='].map((operator) =>
        meetsThreshold(share, threshold(operator + written)),
      );
    });
    expect(new Set(answers.map(String))).toEqual(new Set(['true,true,false,false,true']));
  });

  it('and one row more or less decides', () => {
    const answers = tenths.map((p) => {
      const limit = threshold(`≥${Math.floor(p / 10)}.${p % 10}%`);
      return [
        meetsThreshold(rational(7 * p - 1, 7000), limit),
        meetsThreshold(rational(7 * p + 1, 7000), limit),
      ];
    });
    expect(new Set(answers.map(String))).toEqual(new Set(['false,true']));
  });
});

describe('a figure keeps a threshold', () => {
  it.each([
    ['1-2个', '0', false],
    ['1-2个', '1', true],
    ['1-2个', '2', true],
    ['1-2个', '3', true],
    ['in [80%, 90%)', '0.8', true],
    ['in [80%, 90%)', '0.7999', false],
    ['in [80%, 90%)', '0.8999', true],
    ['in [80%, 90%)', '0.9', false],
    ['in (80%, 90%]', '0.8', false],
    ['in (80%, 90%]', '0.9', true],
    ['in (80%, 90%]', '0.9001', false],
    ['不发生', '0', true],
    ['不发生', '1', false],
    ['下降3%以上', '-0.03', true],
    ['下降3%以上', '-0.029', false],
    ['下降3%以上', '-0.05', true],
    ['下降不超过3%', '-0.03', true],
    ['下降不超过3%', '-0.031', false],
    ['低于0.3起/万台', '0.00003', false],
    ['低于0.3起/万台', '0.0000299', true],
    ['1.2万元以上', '12000', true],
    ['>5', '5', false],
    ['>5', '5.01', true],
    ['下降40%—45%', '-0.39', false],
    ['下降40%—45%', '-0.4', true],
    ['下降40%—45%', '-0.5', true],
    ['±5%', '-0.05', true],
    ['±5%', '0.0501', false],
    ['=100%', '1.01', false],
    ['=100%', '1', true],
    ['=100%', '0.99999', false],
  ])('%s with %s: %s', (text, value, met) => {
    expect(meetsThreshold(exact(value), threshold(text))).toBe(met);
  });
});

import { describe, expect, it } from 'vitest';
import type { Threshold } from '../../../src/model/quantity.ts';
import { countUnit } from '../../../src/quantity/units/measure-unit.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { areSameUnits, compareThresholds } from '../../../src/quantity/thresholds/compare-thresholds.ts';
import { parseThreshold } from '../../../src/quantity/thresholds/parse-threshold.ts';

function threshold(text: string): Threshold {
  const outcome = parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

describe('what is said differs from what is judged', () => {
  it.each([
    // said, judged, without and with the operator
    ['不低于98%', '≥98%', null, null],
    ['98%', '>98%', null, 'operator'],
    ['98%', '≥98.5%', 'figure', 'figure'],
    ['98%', '≥980‰', null, null],
    ['98', '≥98%', 'unit', 'unit'],
    ['1.2万元', '≥12000元', null, null],
    ['1.2万元', '≥12000', 'unit', 'unit'],
    // counters are one dimension, and not one unit
    ['30家', '≥30家', null, null],
    ['30家', '≥30人', 'unit', 'unit'],
    ['30家', '≥30', null, null],
    ['30', '≥30人', null, null],
    ['3万人', '≥30000人', null, null],
    ['3十万人', '≥300000人', null, null],
    ['3万人', '≥30000家', 'unit', 'unit'],
    ['30分', '≥30个', null, null],
    ['30个', '≥30分', null, null],
    ['3吨', '≥3吨', null, null],
    ['3吨', '≥3公里', 'unit', 'unit'],
    // an absence has no unit of its own
    ['不发生', '≤0起', null, null],
    ['≤0', '无', null, null],
    ['不发生', '≤0元', null, null],
    ['≤0元', '不发生', null, null],
    ['不发生', '≤1起', 'figure', 'figure'],
    // ranges differ by either end, and from a single limit
    ['1-2个', '1-2个', null, null],
    ['1-2个', '1-3个', 'figure', 'figure'],
    ['1-3个', '2-3个', 'figure', 'figure'],
    ['1-2个', '≥1个', 'figure', 'figure'],
    ['≥1个', '1-2个', 'figure', 'figure'],
    ['1-2个', 'in [1个, 2个]', null, 'operator'],
    ['in [1, 2]', 'in [1, 2)', null, 'operator'],
    ['in (1, 2]', 'in [1, 2]', null, 'operator'],
  ])('%s is judged as %s: %s, with its operator %s', (said, judged, without, withOperator) => {
    expect(compareThresholds(threshold(said), threshold(judged), false)).toBe(without);
    expect(compareThresholds(threshold(said), threshold(judged), true)).toBe(withOperator);
  });

  it('but a count without a counter leaves it open, on either side', () => {
    expect(areSameUnits(countUnit, parseUnit('家'))).toBe(true);
    expect(areSameUnits(parseUnit('家'), countUnit)).toBe(true);
    expect(areSameUnits(countUnit, countUnit)).toBe(true);
    expect(areSameUnits(countUnit, parseUnit('吨'))).toBe(false);
  });
});

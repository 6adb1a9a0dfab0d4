import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import {
  figureText,
  printLimit,
  printLimitNumber,
  printNumber,
  printQuantity,
  withUnit,
} from '../../../src/quantity/numbers/print.ts';
import { dateUnit } from '../../../src/quantity/units/measure-unit.ts';
import { compare, multiply, rational, zero } from '../../../src/quantity/numbers/rational.ts';

const exact = (text: string) => parseExact(text) ?? zero;

describe('a figure as printed', () => {
  it.each([
    ['0.98', '%', null, '98.00%'],
    ['0.97996', '%', '0.98', '97.996%'],
    ['0.979999999', '%', '0.98', '97.9999999%'],
    ['0.98004', '%', '0.98', '98.004%'],
    ['0.98', '%', '0.98', '98.00%'],
    ['0.97996', '%', null, '98.00%'],
    ['561/625', '%', '0.9', '89.76%'],
    ['1/3', '%', '0.9', '33.33%'],
    ['2/3', '%', '0.9', '66.67%'],
    ['1/3', '%', '0.3333', '33.333%'],
    ['0.00028', '‰', '0.0003', '0.28‰'],
    ['0.000299', '‰', '0.0003', '0.299‰'],
    ['0.00003', '起/万台', '0.00003', '0.30起/万台'],
    ['-0.02996', '%', '-0.03', '-2.996%'],
    ['-0.03005', '%', '-0.03', '-3.01%'],
    ['-0.03004', '%', '-0.03', '-3.004%'],
    ['0.90125', '%', '0.90125', '90.125%'],
    ['-0.00001', '%', '-0.03', '0.00%'],
    ['-0.00001', '%', '0', '-0.001%'],
    ['0.00001', '%', '0', '0.001%'],
    ['30', '个', '30', '30个'],
    ['0', '起', '0', '0起'],
    ['1250', '', '1000', '1250'],
    ['81.5', '', '82', '81.50'],
    ['81.999', '', '82', '81.999'],
    ['29.999', '个', '30', '29.999个'],
    ['82.005', '分', null, '82.01分'],
    ['-82.005', '分', null, '-82.01分'],
    ['30', 'pieces', null, '30 pieces'],
    ['35', 'µg/m3', null, '35.00 µg/m3'],
    ['301234', '万件', null, '30.12万件'],
    ['12000', '万元', null, '1.20万元'],
    ['11999.99', '万元', '12000', '1.199999万元'],
    ['1200', '元', null, '1200.00元'],
    ['0.02', '个百分点', null, '2.00个百分点'],
  ])('%s in %j against %s is %s', (value, unit, limit, text) => {
    expect(printQuantity(exact(value), parseUnit(unit), limit === null ? null : exact(limit))).toBe(text);
  });

  it('stands on its side of both ends of an interval', () => {
    expect(printQuantity(exact('0.89999'), parseUnit('%'), [exact('0.8'), exact('0.9')])).toBe('89.999%');
    expect(printQuantity(exact('0.799996'), parseUnit('%'), [exact('0.8'), exact('0.9')])).toBe('79.9996%');
  });
});

describe('a day of the calendar', () => {
  const day = rational(17347);

  it('is printed as a date, as a figure and as a limit, alone and in documents', () => {
    expect(printNumber(day, dateUnit)).toBe('2017-06-30');
    expect(printQuantity(day, dateUnit, day)).toBe('2017-06-30');
    expect(printLimitNumber(day, dateUnit)).toBe('2017-06-30');
    expect(printLimit(day, dateUnit)).toBe('2017-06-30');
    expect(figureText(day, dateUnit)).toBe('2017-06-30');
  });

  it('and what is none is a number', () => {
    expect(figureText(rational(17347, 2), parseUnit('%'))).toBe('8673.5');
    expect(printLimitNumber(rational(17347), parseUnit('个'))).toBe('17347');
  });
});

describe('a unit stands behind its number', () => {
  it.each([
    ['%', '5%'],
    ['个', '5个'],
    ['pieces', '5 pieces'],
    ['µg/m3', '5 µg/m3'],
    ['μg', '5 μg'],
    ['元/m2', '5元/m2'],
    ['微克/µl', '5微克/µl'],
    ['', '5'],
  ])('%j: %s', (text, written) => {
    expect(withUnit('5', { ...parseUnit('吨'), text })).toBe(written);
  });
});

describe('a limit as printed', () => {
  it.each([
    ['0.9', '%', '90%'],
    ['0.026', '%', '2.6%'],
    ['0.0003', '‰', '0.3‰'],
    ['12000', '万元', '1.2万元'],
    ['-0.03', '%', '-3%'],
    ['30', '个', '30个'],
    ['30', 'pieces', '30 pieces'],
    ['0', '', '0'],
    ['0.00003', '起/万台', '0.3起/万台'],
    ['1/3', '%', '33.33%'],
  ])('%s in %j is %s', (limit, unit, text) => {
    expect(printLimit(exact(limit), parseUnit(unit))).toBe(text);
  });
});

describe('what is printed says what is true', () => {
  const units = fc.constantFrom('%', '‰', '个', '', '万元', '起/万台', '吨').map(parseUnit);
  const number = fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 3000 }));
  // Near each other more often than not: the same fraction, and a nudge of any size.
  const nearby = fc
    .tuple(number, fc.constantFrom(-1, 0, 1), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 3))
    .map(([[n, d], nudge, digits, third]) => {
      const limit = rational(n, d);
      const scale = BigInt(d) * 10n ** BigInt(digits) * BigInt(third);
      return [limit, rational((BigInt(n) * scale) / BigInt(d) + BigInt(nudge), scale)] as const;
    });

  it('beside a limit that terminates or not, far or near', () => {
    fc.assert(
      fc.property(nearby, units, ([limit, value], unit) => {
        const shownLimit = multiply(limit, unit.factor);
        const shownValue = multiply(value, unit.factor);
        const figure = exact(printNumber(shownValue, unit, shownLimit));
        const beside = exact(printLimitNumber(shownLimit, unit, shownValue));
        expect(compare(figure, beside)).toBe(compare(value, limit));
      }),
      { numRuns: 1000 },
    );
  });

  it('beside any limit written with up to four decimals', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 1_000_000 }), ([n, d], ticks) => {
        const unit = parseUnit('%');
        const limit = rational(ticks, 1_000_000);
        const value = rational(n, d);
        const printed = printNumber(value, unit, limit);
        expect(printed).toMatch(/^-?\d+\.\d{2,}$/);
        expect(compare(exact(printed), exact(printLimitNumber(limit, unit)))).toBe(compare(value, limit));
      }),
    );
  });

  it('prints a limit exactly', () => {
    fc.assert(
      fc.property(fc.integer(), units, (n, unit) => {
        const limit = multiply(rational(n, 1000), unit.factor);
        expect(printLimitNumber(limit, unit)).toBe(exactText(rational(n, 1000)));
      }),
    );
  });
});

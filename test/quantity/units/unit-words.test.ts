import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../../src/model/quantity.ts';
import { exactText } from '../../../src/quantity/numbers/exact-text.ts';
import { readNumber } from '../../../src/quantity/numbers/parse-number.ts';
import {
  countUnit,
  differenceUnit,
  figureDifference,
  areAlike,
  quotientUnit,
  ratioUnit,
  unitOfColumn,
} from '../../../src/quantity/units/measure-unit.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parsePoints, printPoints, sumPoints } from '../../../src/quantity/units/points.ts';
import { longestUnit, opaqueUnit, parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { parseQuantity, readAmount, readQuantity } from '../../../src/quantity/units/read-amount.ts';
import { chineseCounters, isCounter, isMeasureWord } from '../../../src/quantity/words/counters.ts';

const words: readonly (readonly [
  dimension: Dimension,
  factor: string,
  base: string | null,
  words: string,
])[] = [
  [
    'ratio',
    '0.01',
    null,
    '%, 百分点, 个百分点, percent, per cent, pct, percentage point, percentage points, pp, Percent',
  ],
  ['ratio', '0.001', null, '‰, 千分点, 个千分点, per mille, permille, per mil'],
  ['ratio', '0.0001', null, '‱, basis point, basis points'],
  ['ratio', '0.1', null, '成'],
  ['money', '1', null, '元, 人民币, 元人民币, yuan, RMB, cny'],
  ['money', '10000', null, '万元'],
  ['money', '100000000', null, '亿元'],
  ['money', '1000', null, '千元'],
  ['money', '1000000', null, 'million yuan'],
  ['plain', '1', null, '分, 点, point, points, score'],
  ['plain', '10000', null, '万'],
  ['count', '1', null, '个, 人次, 特种设备, pieces, people, capita, companies, men, criteria'],
  ['count', '10', null, '十个'],
  ['count', '100', null, '百人, hundred people'],
  ['count', '1000', null, '千户, thousand people'],
  ['count', '10000', null, '万人'],
  ['count', '100000', null, '十万人'],
  ['count', '1000000', null, '百万人, million people'],
  ['count', '10000000', null, '千万人'],
  ['count', '100000000', null, '亿人'],
  ['count', '1000000000', null, '十亿人, billion people'],
  ['count', '10000000000', null, '百亿件'],
  ['count', '100000000000', null, '千亿件'],
  ['count', '1000000000000', null, '万亿件, 兆件'],
  ['opaque', '1', '秒', '秒, 秒钟, second, seconds'],
  ['opaque', '60', '秒', '分钟, minute, minutes'],
  ['opaque', '3600', '秒', '小时, 个小时, hour, hours'],
  ['opaque', '86400', '秒', '天, 日, 自然日, 个自然日, day, days, calendar days'],
  ['opaque', '1', '工作日', '工作日, 个工作日, working day, working days, business day, business days'],
  ['opaque', '1', '吨', '吨'],
  ['opaque', '10000', '吨', '万吨'],
  ['opaque', '1000000000000', '吨', '万亿吨'],
  ['opaque', '1', '千克', '千克'],
];

describe('a unit of one word', () => {
  test.each(
    words.flatMap(([dimension, factor, base, list]) =>
      list.split(', ').map((word) => [word, dimension, factor, base] as const),
    ),
  )('%s is %s, %s of %s', (word, dimension, factor, base) => {
    const unit = parseUnit(word);
    expect({ ...unit, factor: exactText(unit.factor) }).toEqual({ text: word, dimension, factor, base });
  });

  test('longer than any unit is opaque, whatever it begins with', () => {
    const longest = `万${'吨'.repeat(longestUnit - 1)}`;
    expect(parseUnit(longest)).toMatchObject({ dimension: 'opaque', base: longest.slice(1) });
    expect(parseUnit(`个/${'吨'.repeat(longestUnit - 2)}`).base).toBe(`个/${'吨'.repeat(longestUnit - 2)}`);
    expect(parseUnit(`人/${'人'.repeat(longestUnit - 1)}`).base).toBe(`人/${'人'.repeat(longestUnit - 1)}`);
    expect(opaqueUnit('万')).toMatchObject({ factor: rational(1), base: '万' });
  });
});

describe('a unit of one per another', () => {
  test.each([
    ['件/万人', 'rate', '0.0001', null],
    ['起/万台', 'rate', '0.0001', null],
    ['件/人', 'rate', '1', null],
    ['万件/人', 'rate', '10000', null],
    ['件/10 000 人', 'rate', '0.0001', null],
    ['件/每万人', 'rate', '0.0001', null],
    ['cases per 100000 people', 'rate', '0.00001', null],
    ['per 100000', 'rate', '0.00001', null],
    ['/100000', 'rate', '0.00001', null],
    ['万元/人', 'opaque', '10000', '元/个'],
    ['元/万人', 'opaque', '0.0001', '元/个'],
    ['吨/天', 'opaque', '1/86400', '吨/秒'],
    ['万吨/年', 'opaque', '10000', '吨/年'],
    ['微克/立方米', 'opaque', '1', '微克/立方米'],
    ['吨/10万元', 'opaque', '0.00001', '吨/元'],
    ['分/人', 'opaque', '1', '分/个'],
    ['件/0人', 'opaque', '1', '件/0人'],
    ['a/b/c', 'opaque', '1', 'a/b/c'],
  ] as const)('%s is %s, %s of %s', (text, dimension, factor, base) => {
    const unit = parseUnit(text);
    expect({ ...unit, factor: exactText(unit.factor) }).toEqual({ text, dimension, factor, base });
  });
});

test.each([
  ['个', true],
  ['PIECES', true],
  ['widgets', true],
  ['glass', false],
  ['virus', false],
  ['basis', false],
  ['issues', true],
  ['houses', true],
  ['always', false],
  ['perhaps', false],
  ['besides', false],
  ['sometimes', false],
  ['towards', false],
  ['afterwards', false],
  ['whereas', false],
  ['others', false],
  ['tonnes', false],
  ['hours', false],
  ['as', false],
  ['吨', false],
  ['', false],
])('%s counts: %s', (word, counts) => {
  expect(isCounter(word)).toBe(counts);
});

test.each([
  ['吨', true],
  ['Tonnes', true],
  ['tonne', true],
  ['kg', true],
  ['㎡', true],
  ['working days', true],
  ['working day', true],
  ['business day', true],
  ['business days', true],
  ['', false],
  ['s', false],
  ['个', false],
  ['cats', false],
])('%s measures: %s', (word, measures) => {
  expect(isMeasureWord(word)).toBe(measures);
});

test('counting words come once each, the longest first', () => {
  const lengths = chineseCounters.map(({ length }) => length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(chineseCounters).toEqual([...new Set(chineseCounters)]);
  expect(['台特种设备', '批次', '个'].every((word) => chineseCounters.includes(word))).toBe(true);
});

describe('what measures is taken together', () => {
  const unit = parseUnit;
  test.each([
    ['件', '台', '%', 'ratio'],
    ['件', '', '%', 'ratio'],
    ['%', '‰', '%', 'ratio'],
    ['元', '万元', '%', 'ratio'],
    ['元', '人', '元/个', 'opaque'],
    ['万吨', '万元', '吨/元', 'opaque'],
    ['吨', '', '吨/个', 'opaque'],
    ['%', '人', '%/个', 'opaque'],
  ] as const)('%s over %s is %s', (numerator, denominator, text, dimension) => {
    expect(quotientUnit(unit(numerator), unit(denominator))).toMatchObject({ text, dimension });
  });

  test('and nobody knows a quotient of what is not known', () => {
    expect(quotientUnit(null, unit('人'))).toBe(null);
    expect(quotientUnit(unit('人'), null)).toBe(null);
    expect(differenceUnit(null)).toBe(null);
    expect(areAlike(null, unit('吨'))).toBe(true);
    expect(areAlike(unit('吨'), null)).toBe(true);
    expect(areAlike(unit('吨'), unit('元'))).toBe(false);
  });

  test('a difference of shares and of rates is in points, any other in its own unit', () => {
    expect(differenceUnit(unit('%'))?.text).toBe('个百分点');
    expect(differenceUnit(unit('件/万人'))?.text).toBe('个百分点');
    expect(differenceUnit(unit('万元'))?.text).toBe('万元');
  });

  test('a column measures what its unit, or its type, says', () => {
    const column = { type: 'decimal', unit: null } as const;
    expect(unitOfColumn(column)).toEqual(unit(''));
    expect(unitOfColumn({ ...column, type: 'date' })?.dimension).toBe('date');
    expect(unitOfColumn({ ...column, type: 'percent' })).toEqual(ratioUnit());
    expect(unitOfColumn({ type: 'percent', unit: unit('‰') })?.text).toBe('‰');
    expect(unitOfColumn({ ...column, unit: unit('万元') })?.text).toBe('万元');
    expect(unitOfColumn({ ...column, unit: { column: 'u' } })).toBe(null);
    expect(countUnit).toEqual({ text: '', dimension: 'count', factor: rational(1), base: null });
  });

  test.each([
    ['1', '个', '3', '个', '2', '2', '个'],
    ['-1', '个', '3', '个', '4', null, '个'],
    ['0', '个', '3', '个', '3', null, '个'],
    ['0.5', '%', '0.75', '%', '0.25', null, '个百分点'],
    ['0.5', '%', '0.75', '‰', '0.25', null, '个千分点'],
    ['0.5', '%', '0.75', '‱', '0.25', null, '个万分点'],
    ['0.0005', '件/万人', '0.0006', '件/万人', '0.0001', '0.2', '件/万人'],
  ])('from %s%s to %s%s is %s', (before, unitBefore, after, unitAfter, value, relative, shown) => {
    const [from, to] = [before, after].map((text) => parseQuantity(text)?.value);
    const found =
      from &&
      to &&
      figureDifference({ value: from, unit: unit(unitBefore) }, { value: to, unit: unit(unitAfter) });
    expect(
      found && {
        value: exactText(found.value),
        relative: found.relative && exactText(found.relative),
        unit: found.unit.text,
      },
    ).toEqual({ value, relative, unit: shown });
  });

  test('what is of two dimensions has no difference', () => {
    const of = (text: string) => ({ value: rational(1), unit: unit(text) });
    expect(figureDifference(of('吨'), of('元'))).toBe(null);
  });
});

describe('points', () => {
  test.each([
    ['20', [], '20'],
    ['9.375', [], '9.375'],
    ['9.3755', [], '9.3755'],
    ['12.375', [], '12.375'],
    ['-0.125', [], '-0.125'],
    ['9.37555', [], '9.38'],
    ['1/3', [], '0.33'],
    ['1/3', ['0.333'], '0.3333'],
    ['9.5', [], '9.50'],
  ])('%s beside %j is printed %s', (points, limits, text) => {
    const number = (given: string) => readFraction(given);
    expect(printPoints(number(points), limits.map(number))).toBe(text);
  });

  test.each([
    ['85', '85'],
    ['85分', '85'],
    ['85个', null],
    ['85%', null],
    ['x', null],
  ])('%s is read as %s', (text, points) => {
    const read = parsePoints(text);
    expect(read && exactText(read)).toBe(points);
  });

  test('are added, what is pending apart', () => {
    expect(sumPoints([{ weight: null, points: null }])).toBe(null);
    expect(
      sumPoints([
        { weight: '10', points: { of: '10', got: '1/3' } },
        { weight: '5', points: null },
        { weight: '2.5', points: { of: '2.5', got: '2.5' } },
        { weight: null, points: null },
      ]),
    ).toEqual({ points: '17/6', of: '12.5', pending: '5' });
  });
});

function readFraction(text: string): ReturnType<typeof rational> {
  const [n = '', d = '1'] = text.split('/');
  const over = readNumber(n, 0)?.value ?? rational(0);
  return rational(over.n, over.d * BigInt(d));
}

describe('a number with its unit', () => {
  test.each([
    ['百分之八十', '0.8', '%', 5],
    ['百分之80', '0.8', '%', 5],
    ['千分之三', '0.003', '‰', 4],
    ['万分之五', '0.0005', '‱', 4],
    [' 30个', '30', '个', 4],
    ['1.5万元', '15000', '万元', 5],
    ['三百家', '300', '家', 3],
  ])('%s is %s in %s', (text, value, unit, end) => {
    const found = readQuantity(text, 0);
    expect(
      found && { value: exactText(found.quantity.value), unit: found.quantity.unit.text, end: found.end },
    ).toEqual({ value, unit, end });
  });

  test('is none where it looks like a number and is none, or is a part of another word', () => {
    expect(readAmount('12,34个', 0)).toEqual({ number: null, unit: parseUnit(''), end: 2, rest: null });
    expect(readAmount('百分之很多', 0)).toBe(null);
    expect(readAmount('个30', 0)).toBe(null);
    expect(readAmount('一般', 0)).toEqual({
      number: rational(1),
      unit: parseUnit(''),
      end: 1,
      rest: { at: 0, word: '一般' },
    });
    expect(readQuantity('12,34个', 0)).toBe(null);
    expect(readQuantity('个', 0)).toBe(null);
    for (const text of ['30个很好', '12,34', '个', '30个 很好']) expect(parseQuantity(text)).toBe(null);
    expect(parseQuantity(' ３０个 ')).toMatchObject({ value: rational(30) });
  });
});

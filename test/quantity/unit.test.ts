import { describe, expect, it } from 'vitest';
import { exactText } from '../../src/quantity/numbers/exact-text.ts';
import { unitFits } from '../../src/quantity/units/measure-unit.ts';
import { parseUnit } from '../../src/quantity/units/parse-unit.ts';
import { parseQuantity } from '../../src/quantity/units/read-amount.ts';
import { isCounter } from '../../src/quantity/words/counters.ts';

describe('a unit', () => {
  it.each([
    ['', '', 'plain', '1', null],
    [' ', '', 'plain', '1', null],
    ['分', '分', 'plain', '1', null],
    ['万', '万', 'plain', '10000', null],
    ['%', '%', 'ratio', '0.01', null],
    ['％', '%', 'ratio', '0.01', null],
    ['‰', '‰', 'ratio', '0.001', null],
    ['‱', '‱', 'ratio', '0.0001', null],
    ['百分点', '百分点', 'ratio', '0.01', null],
    ['个百分点', '个百分点', 'ratio', '0.01', null],
    ['元', '元', 'money', '1', null],
    ['百元', '百元', 'money', '100', null],
    ['千元', '千元', 'money', '1000', null],
    ['万元', '万元', 'money', '10000', null],
    ['百万元', '百万元', 'money', '1000000', null],
    ['千万元', '千万元', 'money', '10000000', null],
    ['亿元', '亿元', 'money', '100000000', null],
    ['个', '个', 'count', '1', null],
    ['批次', '批次', 'count', '1', null],
    ['人次', '人次', 'count', '1', null],
    ['万人', '万人', 'count', '10000', null],
    ['万人次', '万人次', 'count', '10000', null],
    ['亿件', '亿件', 'count', '100000000', null],
    ['千户', '千户', 'count', '1000', null],
    ['companies', 'companies', 'count', '1', null],
    ['Pieces', 'Pieces', 'count', '1', null],
    ['million people', 'million people', 'count', '1000000', null],
    ['件/万人', '件/万人', 'rate', '0.0001', null],
    ['件／万人', '件/万人', 'rate', '0.0001', null],
    ['起/万台', '起/万台', 'rate', '0.0001', null],
    ['件/人', '件/人', 'rate', '1', null],
    ['张/千人', '张/千人', 'rate', '0.001', null],
    ['起/百户', '起/百户', 'rate', '0.01', null],
    ['人/十万人', '人/十万人', 'rate', '0.00001', null],
    ['人/百万人', '人/百万人', 'rate', '0.000001', null],
    ['件/亿件', '件/亿件', 'rate', '0.00000001', null],
    ['万件/万人', '万件/万人', 'rate', '1', null],
    ['起/每万台', '起/每万台', 'rate', '0.0001', null],
    ['件/10000人', '件/10000人', 'rate', '0.0001', null],
    ['件/10,000人', '件/10,000人', 'rate', '0.0001', null],
    ['/万人', '/万人', 'rate', '0.0001', null],
    ['cases per 10 000 inhabitants', 'cases per 10 000 inhabitants', 'rate', '0.0001', null],
    ['per 10,000 people', 'per 10,000 people', 'rate', '0.0001', null],
    ['元/个', '元/个', 'opaque', '1', '元/个'],
    ['万元/家', '万元/家', 'opaque', '10000', '元/个'],
    ['元/万人', '元/万人', 'opaque', '0.0001', '元/个'],
    ['吨', '吨', 'opaque', '1', '吨'],
    ['万吨', '万吨', 'opaque', '10000', '吨'],
    ['千克', '千克', 'opaque', '1', '千克'],
    ['公里', '公里', 'opaque', '1', '公里'],
    ['微克/立方米', '微克/立方米', 'opaque', '1', '微克/立方米'],
    ['微克／立方米', '微克/立方米', 'opaque', '1', '微克/立方米'],
    ['小时', '小时', 'opaque', '3600', '秒'],
    ['分钟', '分钟', 'opaque', '60', '秒'],
    ['天', '天', 'opaque', '86400', '秒'],
    ['工作日', '工作日', 'opaque', '1', '工作日'],
    ['个工作日', '个工作日', 'opaque', '1', '工作日'],
    ['working days', 'working days', 'opaque', '1', '工作日'],
    ['business day', 'business day', 'opaque', '1', '工作日'],
    ['tonnes', 'tonnes', 'opaque', '1', 'tonnes'],
    ['件/0人', '件/0人', 'opaque', '1', '件/0人'],
    ['a/b/c', 'a/b/c', 'opaque', '1', 'a/b/c'],
    ['/', '/', 'opaque', '1', '/'],
  ])('%j', (given, text, dimension, factor, base) => {
    const unit = parseUnit(given);
    expect({ ...unit, factor: exactText(unit.factor) }).toEqual({ text, dimension, factor, base });
  });

  it.each(['个', '家', '人', '件', '起', '批次', '人次', 'people', 'cases', 'laboratories', 'widgets'])(
    '%s counts',
    (word) => expect(isCounter(word)).toBe(true),
  );

  it.each([
    '',
    '吨',
    '公里',
    '立方米',
    '公斤',
    '小时',
    '天',
    '年',
    'tonnes',
    'hours',
    'Days',
    'less',
    'always',
    '元',
    '分',
  ])('%j does not count', (word) => expect(isCounter(word)).toBe(false));
});

describe('a measure in one unit fits a threshold in another', () => {
  const units = ['个', '', '%', '件/万人', '万元', '吨', '公里'];
  const fits: Readonly<Record<string, readonly string[]>> = {
    个: ['个', ''],
    '': ['个', ''],
    '%': ['%', '件/万人'],
    '件/万人': ['%', '件/万人'],
    万元: ['万元'],
    吨: ['吨'],
    公里: ['公里'],
  };
  it.each(units.flatMap((measure) => units.map((threshold) => [measure, threshold])))(
    '%j with %j',
    (measure, threshold) => {
      const expected = fits[measure ?? '']?.includes(threshold ?? '');
      expect(unitFits(parseUnit(measure ?? ''), parseUnit(threshold ?? ''))).toBe(expected);
    },
  );

  it('whatever it is a multiple of', () => {
    expect(unitFits(parseUnit('元'), parseUnit('亿元'))).toBe(true);
    expect(unitFits(parseUnit('吨'), parseUnit('万吨'))).toBe(true);
    expect(unitFits(parseUnit('万人'), parseUnit('家'))).toBe(true);
    expect(unitFits(parseUnit('元/人'), parseUnit('万元/家'))).toBe(true);
  });
});

describe('a quantity', () => {
  it.each([
    ['1.5万元', '15000', '万元'],
    ['98.5%', '0.985', '%'],
    ['９８．５％', '0.985', '%'],
    ['0.3‰', '0.0003', '‰'],
    ['30个', '30', '个'],
    [' 1 200 元 ', '1200', '元'],
    ['-3%', '-0.03', '%'],
    ['1.2万', '12000', '万'],
    ['百分之五', '0.05', '%'],
    ['0.3起/万台', '0.00003', '起/万台'],
    ['82', '82', ''],
    ['12吨', '12', '吨'],
  ])('%s', (text, value, unit) => {
    const quantity = parseQuantity(text);
    expect(quantity && [exactText(quantity.value), quantity.unit.text]).toEqual([value, unit]);
  });

  it.each(['', '个', '≥30个', '30个以上', '30个很好', '12,34元', '30 个 40', '1-2个', '无', '30多家'])(
    '%j is none',
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );
});

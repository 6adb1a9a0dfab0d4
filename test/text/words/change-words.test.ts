import { describe, expect, test } from 'vitest';
import type { Progress } from '../../../src/model/subjects/report.ts';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { figureDifference } from '../../../src/quantity/units/measure-unit.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { changeWords } from '../../../src/text/words/change-words.ts';

const figure = (value: string, unit: string) => ({
  value: parseExact(value) ?? rational(0),
  unit: parseUnit(unit),
});

describe('what became of a figure', () => {
  // Before and after in the base unit: 98% is 0.98, 1万元 is 10000.
  test.each<[string, string, string, string, string | null, string | null, Progress, string, string]>([
    [
      '0.8976',
      '%',
      '0.9',
      '%',
      '0.0024',
      null,
      'better',
      '上升 0.24 个百分点，好转',
      'up 0.24 percentage points, better',
    ],
    [
      '0.98',
      '%',
      '0.97996',
      '%',
      '-0.00004',
      null,
      'worse',
      '下降 0.004 个百分点，变差',
      'down 0.004 percentage points, worse',
    ],
    ['2/3', '%', '2/3', '%', '0', null, 'same', '不变', 'unchanged'],
    [
      '2/3',
      '%',
      '0.6666666',
      '%',
      '-1/15000000',
      null,
      'worse',
      '下降 0.00001 个百分点，变差',
      'down 0.00001 percentage points, worse',
    ],
    [
      '0.00003',
      '‰',
      '0.00005',
      '‰',
      '0.00002',
      null,
      'worse',
      '上升 0.02 个千分点，变差',
      'up 0.02 points per mille, worse',
    ],
    [
      '0.00003',
      '‱',
      '0.00005',
      '‱',
      '0.00002',
      null,
      'worse',
      '上升 0.20 个万分点，变差',
      'up 0.20 basis points, worse',
    ],
    [
      '0.5',
      '%',
      '0.0005',
      '‰',
      '-0.4995',
      null,
      'worse',
      '下降 499.50 个千分点，变差',
      'down 499.50 points per mille, worse',
    ],
    [
      '0.01',
      '个百分点',
      '0.03',
      '个百分点',
      '0.02',
      null,
      'better',
      '上升 2.00 个百分点，好转',
      'up 2.00 percentage points, better',
    ],
    ['75', '个', '81', '个', '6', '0.08', 'better', '增加 6个（+8.00%），好转', 'up 6个 (+8.00%), better'],
    ['75', '个', '74', '家', '-1', '-1/75', 'worse', '减少 1家（-1.33%），变差', 'down 1家 (-1.33%), worse'],
    ['0', '起', '2', '起', '2', null, 'worse', '增加 2起，变差', 'up 2起, worse'],
    ['0', '', '1', '', '1', null, 'worse', '增加 1，变差', 'up 1, worse'],
    [
      '120000000',
      '万元',
      '150000000',
      '亿元',
      '30000000',
      '0.25',
      'better',
      '增加 0.30亿元（+25.00%），好转',
      'up 0.30亿元 (+25.00%), better',
    ],
    [
      '82',
      '分',
      '83.5',
      '分',
      '1.5',
      '3/164',
      'better',
      '上升 1.50分（+1.83%），好转',
      'up 1.50分 (+1.83%), better',
    ],
    [
      '0.0016',
      '件/万人',
      '0.0012',
      '件/万人',
      '-0.0004',
      '-0.25',
      'neither',
      '下降 4.00件/万人（-25.00%）',
      'down 4.00件/万人 (-25.00%)',
    ],
    ['-5', '吨', '5', '吨', '10', null, 'neither', '上升 10.00吨', 'up 10.00吨'],
    [
      '1000000',
      '个',
      '1000001',
      '个',
      '1',
      '0.000001',
      'better',
      '增加 1个（+0.0001%），好转',
      'up 1个 (+0.0001%), better',
    ],
  ])('%s%s, then %s%s', (was, wasUnit, is, isUnit, value, relative, progress, zh, en) => {
    const found = figureDifference(figure(was, wasUnit), figure(is, isUnit));
    expect(found && [exactText(found.value), found.relative && exactText(found.relative)]).toEqual([
      value,
      relative,
    ]);
    expect(changeWords(found, progress, 'zh')).toBe(zh);
    expect(changeWords(found, progress, 'en')).toBe(en);
  });

  test.each([
    ['0.8', '%', '3', '件'],
    ['3', '件', '30000', '万元'],
    ['3', '吨', '3', '公里'],
  ])('%s%s and %s%s are of two dimensions', (was, wasUnit, is, isUnit) => {
    expect(figureDifference(figure(was, wasUnit), figure(is, isUnit))).toBeNull();
    expect(changeWords(null, 'neither', 'zh')).toBe('计量单位不同，不可比');
    expect(changeWords(null, 'neither', 'en')).toBe('not comparable: other units');
  });
});

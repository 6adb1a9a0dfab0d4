import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/text/nearest-name.ts';

const columns = ['batch', 'date', 'district', 'level', 'result', '区县', '检验结论', '江苏名牌产品'];

describe('the nearest name', () => {
  test.each([
    ['bacth', 'batch'],
    ['batchs', 'batch'],
    ['distrct', 'district'],
    ['District', 'district'],
    ['ｄａｔｅ', 'date'],
    ['levle', 'level'],
    ['区现', '区县'],
    ['检验结果', '检验结论'],
    ['江苏名牌', '江苏名牌产品'],
    ['res', null],
    ['amount', null],
    ['县', '区县'],
    ['合', null],
    ['x', null],
    ['', null],
    ['x'.repeat(1000), null],
  ])('%s: %s', (name, nearest) => {
    expect(nearestName(name, columns)).toBe(nearest);
  });

  test('of several that are as near, the first', () => {
    expect(nearestName('abcx', ['abcd', 'abce'])).toBe('abcd');
  });

  test('among none', () => {
    expect(nearestName('a', [])).toBeNull();
  });

  test('names of words are joined as people please', () => {
    expect(nearestName('nil-return', ['nil_return'])).toBe('nil_return');
  });
});

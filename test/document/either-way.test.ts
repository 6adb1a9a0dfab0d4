import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

test.each([
  ['价格波动控制在±5%以内', '控制在±5%以内'],
  ['物价涨幅保持在±３％以内', '±３％以内'],
  ['误差不超过正负2%', '不超过正负2%'],
  ['Prices shall stay within ±5% of last year.', 'within ±5%'],
  ['能耗降低40%—45%', '降低40%—45%'],
])('%s: a change either way, or a range of falls, is read whole', (sentence, said) => {
  const [quantity, ...others] = readDocument(sentence).quantities;
  expect(others).toEqual([]);
  expect(quantity?.text).toContain(said);
  expect(quantity?.threshold).toMatchObject(
    said.includes('降低') ? { operator: 'range' } : { operator: 'in' },
  );
});

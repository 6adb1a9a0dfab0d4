import { expect, test } from 'vitest';
import { matchesName } from '../../../src/data/table/identify-source.ts';

test.each([
  ['产品抽检1.csv', '产品抽检*.csv', true],
  ['产品抽检1.csv.gz', '产品抽检*.csv', true],
  ['产品抽检1.CSV.GZ', '产品抽检*.csv', true],
  ['产品抽检1.csv', '产品抽检*.csv.gz', true],
  ['产品抽检1.csv.gz', '产品抽检*.csv.gz', true],
  ['产品抽检1.csv.gz', '产品抽检?.csv', true],
  ['产品抽检1.tsv.gz', '产品抽检*.csv', false],
  ['产品抽检.gz.csv', '产品抽检.csv', false],
])('%s, %s', (name, pattern, expected) => {
  expect(matchesName(name, pattern)).toBe(expected);
});

import { expect, test } from 'vitest';
import { guessColumn } from '../../../src/data/inspect/inspect-columns.ts';

test.each<[string, string, string[], string, number, number]>([
  ['whole numbers', 'n', ['1', '1,200', ' 30 '], 'integer', 3, 0],
  ['with a decimal among them', 'n', ['1', '2.5', '-3'], 'decimal', 3, 0],
  ['with units', 'n', ['30个', '1.2万元'], 'integer', 2, 0],
  ['percentages', 'n', ['98.5%', '0.3‰', '0'], 'percent', 3, 0],
  ['bare numbers under a percent sign', '合格率（%）', ['98.5', '97%'], 'percent', 2, 0],
  ['percentages beside bare numbers', 'n', ['98.5%', '97'], 'text', 2, 0],
  ['dates of any form', 'n', ['2017-05-03', '2017年5月', '2017/5/3'], 'date', 3, 0],
  ['eight digits that are days', 'n', ['20170503', '20171231'], 'date', 2, 0],
  ['eight digits that are not all days', 'n', ['20170503', '20179931'], 'integer', 2, 0],
  ['years under a name that says so', '年份', ['2016', '2017'], 'date', 2, 0],
  ['what may be years', 'n', ['2016', '2017'], 'integer', 2, 0],
  ['yes and no', 'n', ['是', '否'], 'boolean', 2, 0],
  ['有 and 无, which is no blank here', 'n', ['有', '无', ''], 'boolean', 2, 1],
  ['无 in a column of texts is blank', 'n', ['甲', '无'], 'text', 1, 1],
  ['ones and noughts are numbers', 'n', ['1', '0'], 'integer', 2, 0],
  ['numbers that begin with 0', 'n', ['00123', '00456'], 'text', 2, 0],
  ['0.5 does not', 'n', ['0.5', '0'], 'decimal', 2, 0],
  ['eighteen digits', 'n', ['320600199001010011'], 'text', 1, 0],
  ['numerals are words', 'n', ['一', '三百'], 'text', 2, 0],
  ['kinds that differ', 'n', ['1', '甲'], 'text', 2, 0],
  ['missing marks only', 'n', ['', '-', '/'], 'empty', 0, 3],
  ['nothing at all', 'n', [], 'empty', 0, 0],
  ['errors of a spreadsheet', 'n', ['1', '#REF!'], 'text', 2, 0],
])('%s', (_, name, cells, type, filled, blank) => {
  const guess = guessColumn(name);
  cells.forEach(guess.add);
  expect(guess.look()).toMatchObject({ type, filled, blank });
});

test('examples are the first five different texts, long ones cut', () => {
  const guess = guessColumn('n');
  ['a', 'b', 'a', '', 'c', 'x'.repeat(200), 'd', 'e'].forEach(guess.add);
  expect(guess.look().examples).toEqual(['a', 'b', 'c', `${'x'.repeat(80)}..`, 'd']);
});

import { describe, expect, test } from 'vitest';
import { readOne } from './one-column.ts';

const day = '2017-05-03';
const may = '2017-05-01/2017-05-31';
const bad = 'data/bad-date';

describe('a date', () => {
  test.each([
    ['2017-05-03', day],
    ['2017-5-3', day],
    ['2017/5/3', day],
    ['2017/05/03', day],
    ['2017.5.3', day],
    ['2017.05.03', day],
    ['20170503', day],
    ['2017年5月3日', day],
    ['2017年05月03日', day],
    ['2017 年 5 月 3 日', day],
    ['２０１７－０５－０３', day],
    ['２０１７年５月３日', day],
    [' 2017-05-03 ', day],
    ['2017年5月3号', day],
    ['2017年5月', may],
    ['2017-05', may],
    ['2017/5', may],
    ['201705', may],
    ['2017年第二季度', '2017-04-01/2017-06-30'],
    ['2017年2季度', '2017-04-01/2017-06-30'],
    ['2017Q2', '2017-04-01/2017-06-30'],
    ['2017年上半年', '2017-01-01/2017-06-30'],
    ['2017年', '2017-01-01/2017-12-31'],
    ['2017', '2017-01-01/2017-12-31'],
    ['1900', '1900-01-01/1900-12-31'],
    ['2199-12-31', '2199-12-31'],
    ['1899-12-31', bad],
    ['1899年', bad],
    ['2200', bad],
    ['2017-02-29', bad],
    ['2017-13-01', bad],
    ['2017-13', bad],
    ['201713', bad],
    ['1900/1/0', bad],
    ['17-05-03', bad],
    ['17/5/3', bad],
    ['17年5月3日', bad],
    ['5/3/2017', bad],
    ['3-May-17', bad],
    ['2017-05-03至2017-05-04', bad],
    ['5/3', bad],
    ['5.3', bad],
    ['20170503x', bad],
    ['昨天', bad],
  ])('%j is %s', (text, expected) => expect(readOne({ type: 'date' }, text)).toBe(expected));

  test.each([
    '2017/5/3 0:00:00',
    '2017-05-03 08:30',
    '2017-05-03 8:30:15.250',
    '2017-05-03T00:00:00',
    '2017-05-03T08:30:00Z',
    '2017-05-03T08:30:00+08:00',
    '2017/5/3 上午 8:30',
    '2017/5/3 8:30:00 PM',
    '2017年5月3日 8时30分',
    '2017年5月3日8时30分15秒',
    '2017年5月3日星期三',
    '2017年5月3日（周三）',
    '2017/5/3 星期三 8:30',
    '20170503083000',
    '20170503 08:30',
  ])('the time of %j is passed over', (text) => expect(readOne({ type: 'date' }, text)).toBe(day));

  test.each(['2017-05-03 25:00', '2017-05-03 8:61', '2017-05-03 x', '2017 8:30x'])('%j is none', (text) =>
    expect(readOne({ type: 'date' }, text)).toBe(bad),
  );

  test.each([
    ['42858', `${day} (data/date-serial)`],
    ['42858.354', `${day} (data/date-serial)`],
    ['４２８５８', `${day} (data/date-serial)`],
    ['20000', '1954-10-03 (data/date-serial)'],
    ['80000', '2119-01-11 (data/date-serial)'],
    ['19999', bad],
    ['80001', bad],
  ])('a serial number: %j is %s', (text, expected) => expect(readOne({ type: 'date' }, text)).toBe(expected));

  test.each([
    ['5月3日', `${day} (data/year-assumed)`],
    ['５月３日', `${day} (data/year-assumed)`],
    ['5月3号', `${day} (data/year-assumed)`],
    ['5月', `${may} (data/year-assumed)`],
    ['5月份', `${may} (data/year-assumed)`],
    ['第二季度', '2017-04-01/2017-06-30 (data/year-assumed)'],
    ['上半年', '2017-01-01/2017-06-30 (data/year-assumed)'],
    ['2月29日', bad],
    ['13月', bad],
    ['2016年5月3日', '2016-05-03'],
  ])('in a file of 2017 %j is %s', (text, expected) => {
    expect(readOne({ type: 'date', year: 2017 }, text)).toBe(expected);
  });

  test.each(['5月3日', '5月', '第二季度'])('without a year known, %j is an error', (text) => {
    expect(readOne({ type: 'date' }, text)).toBe('data/year-unknown');
  });
});

import { describe, expect, test } from 'vitest';
import { isoOf, parsePeriod } from '../../../src/model/plan/period.ts';
import { daysOfDate, readDate } from '../../../src/quantity/thresholds/read-date.ts';

function read(text: string, at = 0): string | null {
  const date = readDate(text, at);
  if (!date) return null;
  const days = daysOfDate(date, parsePeriod('2017'));
  const said =
    typeof days === 'string' ? days : [...new Set([isoOf(days.from), isoOf(days.to)])].join(' to ');
  return `${text.slice(at, date.end)}: ${said}, ${date.precision}${date.isEnd ? ' end' : ''}${date.year === null ? '' : `, ${date.year}`}`;
}

describe('a day', () => {
  test.each([
    ['2016-02-29', '2016-02-29: 2016-02-29, day, 2016'],
    ['2016/2/9', '2016/2/9: 2016-02-09, day, 2016'],
    ['2016.2.9', '2016.2.9: 2016-02-09, day, 2016'],
    ['20160229', '20160229: 2016-02-29, day, 2016'],
    ['2199-12-31', '2199-12-31: 2199-12-31, day, 2199'],
    ['1900-01-01', '1900-01-01: 1900-01-01, day, 1900'],
    ['2017-02-29', '2017-02-29: no-such-day, day, 2017'],
    ['2016年2月29日', '2016年2月29日: 2016-02-29, day, 2016'],
    ['2016年 2 月 29 号', '2016年 2 月 29 号: 2016-02-29, day, 2016'],
    ['2月29日', '2月29日: no-such-day, day'],
    ['5月3日', '5月3日: 2017-05-03, day'],
    ['今年5月3日', '今年5月3日: 2017-05-03, day'],
    ['本年度5月3日', '本年度5月3日: 2017-05-03, day'],
    ['当年5月3日', '当年5月3日: 2017-05-03, day'],
    ['十二月三十一日', '十二月三十一日: 2017-12-31, day'],
    ['十一月二十日', '十一月二十日: 2017-11-20, day'],
    ['十月十日', '十月十日: 2017-10-10, day'],
    ['一月十九日', '一月十九日: 2017-01-19, day'],
    ['九月三十日', '九月三十日: 2017-09-30, day'],
    ['八月二十三日', '八月二十三日: 2017-08-23, day'],
    ['七月七日', '七月七日: 2017-07-07, day'],
    ['30 June 2016', '30 June 2016: 2016-06-30, day, 2016'],
    ['30 June, 2016', '30 June, 2016: 2016-06-30, day, 2016'],
    ['30th of June', '30th of June: 2017-06-30, day'],
    ['June 30, 2016', 'June 30, 2016: 2016-06-30, day, 2016'],
    ['june 1st', 'june 1st: 2017-06-01, day'],
    ['2nd Sept.', '2nd Sept.: 2017-09-02, day'],
    ['3rd Sep', '3rd Sep: 2017-09-03, day'],
    ['31 June', '31 June: no-such-day, day'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(
    'January February March April May June July August September October November December'
      .split(' ')
      .map((name, at) => [name, `2017-${String(at + 1).padStart(2, '0')}-05`] as const),
  )('5 %s', (name, day) => {
    expect(read(`5 ${name}`)).toBe(`5 ${name}: ${day}, day`);
    expect(read(`${name} 5`)).toBe(`${name} 5: ${day}, day`);
    const short = name.slice(0, 3);
    expect(read(`5 ${short} 2016`)).toBe(`5 ${short} 2016: 2016${day.slice(4)}, day, 2016`);
  });
});

describe('a month, a quarter, a half-year, a year', () => {
  test.each([
    ['2016年2月', '2016年2月: 2016-02-01 to 2016-02-29, month, 2016'],
    ['2016年2月份', '2016年2月份: 2016-02-01 to 2016-02-29, month, 2016'],
    ['6月底', '6月底: 2017-06-01 to 2017-06-30, month end'],
    ['6月末', '6月末: 2017-06-01 to 2017-06-30, month end'],
    ['6月上旬', '6月上旬: 2017-06-01 to 2017-06-10, month'],
    ['6月中旬', '6月中旬: 2017-06-11 to 2017-06-20, month'],
    ['2月下旬', '2月下旬: 2017-02-21 to 2017-02-28, month'],
    ['12月', '12月: 2017-12-01 to 2017-12-31, month'],
    ['June 2016', 'June 2016: 2016-06-01 to 2016-06-30, month, 2016'],
    ['June', 'June: 2017-06-01 to 2017-06-30, month'],
    ['end of June', 'end of June: 2017-06-01 to 2017-06-30, month end'],
    ['the end of June', 'the end of June: 2017-06-01 to 2017-06-30, month end'],
    ['close of June 2016', 'close of June 2016: 2016-06-01 to 2016-06-30, month end, 2016'],
    ['end-June', 'end-June: 2017-06-01 to 2017-06-30, month end'],
    ['2016-06', '2016-06: 2016-06-01 to 2016-06-30, year, 2016'],
    ['第一季度', '第一季度: 2017-01-01 to 2017-03-31, month'],
    ['二季度末', '二季度末: 2017-04-01 to 2017-06-30, month end'],
    ['2016年第3季度底', '2016年第3季度底: 2016-07-01 to 2016-09-30, month end, 2016'],
    ['四季', '四季: 2017-10-01 to 2017-12-31, month'],
    ['2016-Q2', '2016-Q2: 2016-04-01 to 2016-06-30, month, 2016'],
    ['2016Q4', '2016Q4: 2016-10-01 to 2016-12-31, month, 2016'],
    ['Q1', 'Q1: 2017-01-01 to 2017-03-31, month'],
    ['Q3 of 2016', 'Q3 of 2016: 2016-07-01 to 2016-09-30, month, 2016'],
    ['first quarter', 'first quarter: 2017-01-01 to 2017-03-31, month'],
    ['second quarter 2016', 'second quarter 2016: 2016-04-01 to 2016-06-30, month, 2016'],
    ['end of the third quarter', 'end of the third quarter: 2017-07-01 to 2017-09-30, month end'],
    ['fourth quarter', 'fourth quarter: 2017-10-01 to 2017-12-31, month'],
    ['1st quarter', '1st quarter: 2017-01-01 to 2017-03-31, month'],
    ['2nd quarter', '2nd quarter: 2017-04-01 to 2017-06-30, month'],
    ['3rd quarter', '3rd quarter: 2017-07-01 to 2017-09-30, month'],
    ['4th quarter', '4th quarter: 2017-10-01 to 2017-12-31, month'],
    ['上半年', '上半年: 2017-01-01 to 2017-06-30, month'],
    ['2016年下半年末', '2016年下半年末: 2016-07-01 to 2016-12-31, month end, 2016'],
    ['年底', '年底: 2017-01-01 to 2017-12-31, month end'],
    ['年末', '年末: 2017-01-01 to 2017-12-31, month end'],
    ['今年年底', '今年年底: 2017-01-01 to 2017-12-31, month end'],
    ['当年底', '当年底: 2017-01-01 to 2017-12-31, month end'],
    ['本年度末', '本年度末: 2017-01-01 to 2017-12-31, month end'],
    ['2016年底', '2016年底: 2016-01-01 to 2016-12-31, month end, 2016'],
    ['end of the year', 'end of the year: 2017-01-01 to 2017-12-31, month end'],
    ['end of 2016', 'end of 2016: 2016-01-01 to 2016-12-31, month end, 2016'],
    ['year-end', 'year-end: 2017-01-01 to 2017-12-31, month end'],
    ['the year end', 'the year end: 2017-01-01 to 2017-12-31, month end'],
    ['2016年', '2016年: 2016-01-01 to 2016-12-31, year, 2016'],
    ['2016', '2016: 2016-01-01 to 2016-12-31, year, 2016'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    '2016,5',
    '2016/',
    '2016%',
    '1899',
    '2200',
    '12个',
    '2016-13',
    'mayor',
    'yearend',
    '月底',
    '5日',
  ])('%j is none', (text) => {
    expect(read(text)).toBe(null);
  });

  test('is read at an offset, and nowhere else', () => {
    expect(read('不晚于2016年6月', 3)).toBe('2016年6月: 2016-06-01 to 2016-06-30, month, 2016');
    expect(read('不晚于2016年6月', 0)).toBe(null);
  });
});

describe('a date without its year', () => {
  const days = (text: string, period: string | null) => {
    const date = readDate(text, 0);
    const found = date && daysOfDate(date, period === null ? null : parsePeriod(period));
    return found && typeof found === 'object' ? `${isoOf(found.from)} ${isoOf(found.to)}` : found;
  };
  test.each([
    ['6月', '2018', '2018-06-01 2018-06-30'],
    ['6月', null, 'unknown-year'],
    ['6月', '2016-01-01/2017-12-31', 'unknown-year'],
    ['6月', '2016-09-01/2017-08-31', '2017-06-01 2017-06-30'],
    ['9月', '2016-09-01/2017-08-31', '2016-09-01 2016-09-30'],
    ['6月', '2017-01', '2017-06-01 2017-06-30'],
    ['8月', '2016-09-15/2017-07-31', 'unknown-year'],
    ['2月29日', '2017', 'no-such-day'],
    ['2月29日', '2015-06-01/2016-05-31', '2016-02-29 2016-02-29'],
    ['2月30日', null, 'unknown-year'],
    ['2016年2月30日', null, 'no-such-day'],
  ])('%s in %s is %s', (text, period, expected) => {
    expect(days(text, period)).toBe(expected);
  });
});

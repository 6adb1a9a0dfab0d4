import { describe, expect, test } from 'vitest';
import { type Period, isoOf, parsePeriod } from '../../../src/model/plan/period.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { dateUnit } from '../../../src/quantity/units/measure-unit.ts';
import { parseDateThreshold } from '../../../src/quantity/thresholds/date-threshold.ts';

const year = parsePeriod('2017');

function shown(text: string, period: Period | null = year): string {
  const read = parseDateThreshold(text, null, period);
  if (read === null) return 'no date';
  if ('error' in read) return `${read.error.code} ${read.error.word}`;
  const { operator, limit, upper } = read.threshold;
  const days = [limit, upper].flatMap((end) => (end === null ? [] : isoOf(Number(end.n))));
  return [operator, ...days].join(' ');
}

describe('targets that are dates', () => {
  test.each([
    // until a day, that day included
    ['2017-12-31前', '<= 2017-12-31'],
    ['20171231前', '<= 2017-12-31'],
    ['2017年6月30日之前', '<= 2017-06-30'],
    ['6月30日以前', '<= 2017-06-30'],
    ['６月３０日前', '<= 2017-06-30'],
    ['十二月三十一日前', '<= 2017-12-31'],
    ['不晚于2017年6月30日', '<= 2017-06-30'],
    ['最迟2017年6月30日', '<= 2017-06-30'],
    ['6月30日前完成', '<= 2017-06-30'],
    ['力争于2017年6月30日前建成', '<= 2017-06-30'],
    ['by 30 June 2017', '<= 2017-06-30'],
    ['by June 30, 2017', '<= 2017-06-30'],
    ['by 30 June', '<= 2017-06-30'],
    ['no later than 30 June 2017', '<= 2017-06-30'],
    ['on or before 2017-06-30', '<= 2017-06-30'],
    ['to be completed by 30 June 2017', '<= 2017-06-30'],
    ['≤ 2017-06-30', '<= 2017-06-30'],
    // a month, a quarter, a half-year and a year stand for their last day
    ['6月底前', '<= 2017-06-30'],
    ['六月底前', '<= 2017-06-30'],
    ['6月底', '<= 2017-06-30'],
    ['2月底前', '<= 2017-02-28'],
    ['2016年2月底前', '<= 2016-02-29'],
    ['by February 2020', '<= 2020-02-29'],
    ['6月中旬前', '<= 2017-06-20'],
    ['2017年第三季度前', '<= 2017-09-30'],
    ['第一季度末', '<= 2017-03-31'],
    ['上半年完成', '<= 2017-06-30'],
    ['2017年下半年前', '<= 2017-12-31'],
    ['年底前', '<= 2017-12-31'],
    ['2018年底前完成', '<= 2018-12-31'],
    ['2017年年底前', '<= 2017-12-31'],
    ['by the end of Q2', '<= 2017-06-30'],
    ['by the end of the year', '<= 2017-12-31'],
    ['by 2020', '<= 2020-12-31'],
    ['2017-06前', '<= 2017-06-30'],
    // not that day itself
    ['before 30 June 2017', '< 2017-06-30'],
    ['before July 2017', '< 2017-07-01'],
    ['before 2018', '< 2018-01-01'],
    ['早于2017年7月1日', '< 2017-07-01'],
    ['<2017/6/30', '< 2017-06-30'],
    // from a day on
    ['不早于2017年5月', '>= 2017-05-01'],
    ['no earlier than 1 March 2017', '>= 2017-03-01'],
    ['6月30日起', '>= 2017-06-30'],
    ['≥2017.6.30', '>= 2017-06-30'],
    ['after 30 June 2017', '> 2017-06-30'],
    ['after June 2017', '> 2017-06-30'],
    ['6月30日之后', '> 2017-06-30'],
    ['晚于2017年6月30日', '> 2017-06-30'],
    ['> 2017-06-30', '> 2017-06-30'],
    ['≥ 6月', '>= 2017-06-01'],
    ['from March', '>= 2017-03-01'],
    // behind the date
    ['at 30 June 2017 at the latest', '<= 2017-06-30'],
    ['in June 2017 at the latest', '<= 2017-06-30'],
    ['30 June 2017 or earlier', '<= 2017-06-30'],
    ['30 June 2017 or later', '>= 2017-06-30'],
    ['30 June 2017 or after', '>= 2017-06-30'],
    ['June 2017 completed', '<= 2017-06-30'],
    ['completed at the latest June 2017', '<= 2017-06-30'],
    ['6月30日起 完成', '>= 2017-06-30'],
    ['before30 June 2017', '< 2017-06-30'],
    ['至6月30日', '<= 2017-06-30'],
    // on a day, or between two
    ['on 30 June 2017', '= 2017-06-30'],
    ['on or after 2016-02-29', '>= 2016-02-29'],
    ['on June 2017', 'in 2017-06-01 2017-06-30'],
    ['= 2017-06-30', '= 2017-06-30'],
    ['2017-03-01至2017-06-30', 'in 2017-03-01 2017-06-30'],
    ['2017-03-01——2017-06-30', 'in 2017-03-01 2017-06-30'],
    ['2017-03-01 2017-06-30', 'in 2017-03-01 2017-06-30'],
    ['2017-03-01至2017-06-30之间', 'in 2017-03-01 2017-06-30'],
    ['介于3月1日和6月30日之间', 'in 2017-03-01 2017-06-30'],
    ['from 1 March to 30 June 2017', 'in 2017-03-01 2017-06-30'],
    ['3月1日至3月1日', 'in 2017-03-01 2017-03-01'],
    ['3月至2018年6月', 'in 2017-03-01 2018-06-30'],
    ['between 1 March 2017 and 30 June 2017', 'in 2017-03-01 2017-06-30'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['2017-06-30', 'bare-date 2017-06-30'],
    ['2017年6月30日', 'bare-date 2017年6月30日'],
    ['2017年6月', 'bare-date 2017年6月'],
    ['June 2017', 'bare-date June 2017'],
    ['2017年2月29日前', 'bad-date 2017年2月29日'],
    ['6月31日前', 'bad-date 6月31日'],
    ['by 31 April 2017', 'bad-date 31 April 2017'],
    ['2017-13-01前', 'bad-date 2017-13-01'],
    ['不晚于2017年6月30日以后', 'two-comparators 以后'],
    ['by 30 June 2017 or later', 'two-comparators or later'],
    ['6月30日前上报', 'unknown-word 上报'],
    ['6月30日前 ≥', 'unknown-word ≥'],
    ['6月30日前xbefore', 'unknown-word xbefore'],
    ['6月30日前于', 'unknown-word 于'],
    ['6月30日前!!', 'unknown-word !'],
    ['due by 30 June 2017', 'unknown-word due'],
    ['completely by 30 June 2017', 'unknown-word completely'],
    ['by 30 June 2017 completely', 'unknown-word completely'],
    ['by 30 June 2017 (extended twice)', 'unknown-word ('],
    ['不晚于3月1日至6月30日', 'unknown-word 至6月30日'],
    ['3月1日至6月30日前', 'two-comparators 前'],
    ['6月1日前6月30日', 'two-comparators 前'],
    ['2017-03-01 2017-06-30 2017-07-01前', 'two-numbers 2017-07-01'],
    [' 2017-06-30至2017-03-01 ', 'empty-range 2017-06-30至2017-03-01'],
    ['by 30 June 2017 perhaps', 'unknown-word perhaps'],
    ['2017-06-30至2017-03-01', 'empty-range 2017-06-30至2017-03-01'],
  ])('%s is refused: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    '≤2000',
    '>2017',
    '2017年',
    '10年以上',
    '90%以上',
    '3个月以内',
    '24小时内',
    '12',
    '1-2个',
    '5月',
    '= 2017-06',
    '2017-06-30 ≥',
    '2017-06-30 ≤ 5',
    '上报6月30日前',
    '%6月30日前',
    'beforehand 30 June 2017',
    '2017-06-30之间',
    '之间2017-06-30',
    '',
  ])('%s is left to the grammar of numbers', (text) => {
    expect(shown(text)).toBe('no date');
  });
});

describe('a date without a year is the one in the period', () => {
  test.each([
    ['6月底前', '2018', '<= 2018-06-30'],
    ['2月底前', '2016', '<= 2016-02-29'],
    ['6月底前', '2017-05-01/2018-04-30', '<= 2017-06-30'],
    ['3月底前', '2017-05-01/2018-04-30', '<= 2018-03-31'],
    ['6月底前', '2017-05', '<= 2017-06-30'],
    ['6月底前', '2016-01-01/2018-12-31', 'needs-year 6月底'],
    ['2017年6月底前', '2018', '<= 2017-06-30'],
  ])('%s in %s is %s', (text, period, expected) => {
    expect(shown(text, parsePeriod(period))).toBe(expected);
  });

  test.each([
    ['6月底前', true],
    ['2017年6月底前', false],
    ['3月至2018年6月', true],
    ['2017年3月至2017年6月', false],
  ])('and %s says so: %s', (text, yearless) => {
    const read = parseDateThreshold(text, null, year);
    expect(read).toMatchObject({ threshold: { yearless } });
  });

  test('what is read keeps its words, and has the unit of days', () => {
    expect(parseDateThreshold(' 2017-03-01至2017-06-30 ', null, year)).toEqual({
      threshold: {
        text: '2017-03-01至2017-06-30',
        operator: 'in',
        limit: rational(17226),
        upper: rational(17347),
        open: [false, false],
        unit: dateUnit,
        absence: false,
        yearless: false,
      },
    });
  });

  test('nobody knows it without a period', () => {
    expect(shown('6月底前', null)).toBe('needs-year 6月底');
    expect(shown('2017年6月底前', null)).toBe('<= 2017-06-30');
  });

  test('a direction adds nothing to a date', () => {
    const read = parseDateThreshold('6月底前', 'at-least', year);
    expect(read && 'error' in read && read.error.code).toBe('direction-conflict');
  });
});

import { expect, test } from 'vitest';
import { filePeriod, namedPeriods } from '../../../src/data/table/file-period.ts';
import { isoOf } from '../../../src/model/plan/period.ts';

const year = ['2017-01-01', '2017-12-31'];
const may = ['2017-05-01', '2017-05-31'];
const second = ['2017-04-01', '2017-06-30'];

const cases: readonly (readonly [string, readonly string[] | null])[] = [
  ['产值2017.csv', year],
  ['产值2017年.csv', year],
  ['2017年度产值.csv', year],
  ['产值（2017 年）.csv', year],
  ['output-2017.csv', year],
  ['二〇一七年产值.csv', year],
  ['２０１７年产值.csv', year],
  ['2017 (1).csv', year],
  ['2017年2017年度.csv', year],
  ['产值2017Q2.csv', second],
  ['产值2017-Q2.csv', second],
  ['产值2017_q2.csv', second],
  ['产值2017年Q2.csv', second],
  ['2017年第二季度.csv', second],
  ['2017年2季度.csv', second],
  ['2017二季度.csv', second],
  ['2017年度第二季度.csv', second],
  ['2017年上半年.csv', ['2017-01-01', '2017-06-30']],
  ['2017下半年.csv', ['2017-07-01', '2017-12-31']],
  ['2017H1.csv', ['2017-01-01', '2017-06-30']],
  ['产值2017-05.csv', may],
  ['产值2017_05.csv', may],
  ['产值2017.05.csv', may],
  ['产值201705.csv', may],
  ['产值2017年5月.csv', may],
  ['产值2017年05月份.csv', may],
  ['产值2017年1-5月.csv', ['2017-01-01', '2017-05-31']],
  ['产值2017年1月至5月.csv', ['2017-01-01', '2017-05-31']],
  ['日报20170503.csv', ['2017-05-03', '2017-05-03']],
  ['日报2017-05-03.csv', ['2017-05-03', '2017-05-03']],
  ['日报2017年5月3日.csv', ['2017-05-03', '2017-05-03']],
  ['产值.csv', null],
  ['编号201712345.csv', null],
  ['电话12017.csv', null],
  ['2016-2017年.csv', null],
  ['2016年与2017年.csv', null],
  ['2017年产值_2018年1月.csv', null],
  ['1017年.csv', null],
];

test.each(cases)('%s', (name, expected) => {
  const period = filePeriod(name);
  expect(period && [isoOf(period.from), isoOf(period.to)]).toEqual(expected);
});

test.each<readonly [string, readonly (readonly string[])[]]>([
  ['规划2016-2020', [['2016-01-01', '2020-12-31']]],
  ['2016年—2020年各项指标', [['2016-01-01', '2020-12-31']]],
  [
    '2016~2018年, 2021',
    [
      ['2016-01-01', '2018-12-31'],
      ['2021-01-01', '2021-12-31'],
    ],
  ],
  ['2020-2016', []],
  ['2016-20201', [['2016-01-01', '2016-12-31']]],
])('the periods named in %s', (text, expected) => {
  expect(namedPeriods(text).map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual(expected);
});

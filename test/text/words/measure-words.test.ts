import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/model/plan/condition.ts';
import type { Measure, PeriodRule, Window } from '../../../src/model/plan/measure.ts';
import { type Period, parsePeriod } from '../../../src/model/plan/period.ts';
import type { Tally } from '../../../src/model/subjects/report.ts';
import { periodRuleWords, windowWords } from '../../../src/text/words/condition-words.ts';
import { runVerdict, verdictSentence } from '../../../src/text/words/conclusions.ts';
import { measureWords } from '../../../src/text/words/measure-words.ts';
import { inspections, samplePlan } from '../sample-plan.ts';

const where: Condition = { kind: 'in', column: 'level', values: [{ kind: 'text', text: '省级' }] };
const meets: Condition = { kind: 'in', column: 'result', values: [{ kind: 'text', text: '合格' }] };
const rows = { source: 'inspections', where: null, period: null, each: null } as const;
const scope = { period: null, each: null } as const;
const tested: Measure = { ...rows, kind: 'sum', column: 'tested' };
const passed: Measure = { ...rows, kind: 'sum', column: 'passed' };
const counted: Measure = { ...rows, kind: 'count', where, distinct: null };

describe('measureWords', () => {
  it.each<[Measure, zh: string, en: string]>([
    [{ ...rows, kind: 'count', distinct: null }, '抽检结果 的行数', 'the number of rows of 抽检结果'],
    [counted, '抽检结果 中 抽检级别 为 省级 的行数', 'the number of rows of 抽检结果 where 抽检级别 is 省级'],
    [
      { ...rows, kind: 'count', distinct: ['batch', 'level'] },
      '抽检结果 的 抽检编号、抽检级别 的个数（重复的只计一次）',
      'the number of different 抽检编号 and 抽检级别 in the rows of 抽检结果',
    ],
    [tested, '抽检结果 的 抽检数 之和', 'the sum of 抽检数 over the rows of 抽检结果'],
    [
      { ...tested, where },
      '抽检结果 中 抽检级别 为 省级 的行的 抽检数 之和',
      'the sum of 抽检数 over the rows of 抽检结果 where 抽检级别 is 省级',
    ],
    [
      { ...rows, kind: 'min', column: 'tested' },
      '抽检结果 的 抽检数 的最小值',
      'the least 抽检数 in the rows of 抽检结果',
    ],
    [
      { ...rows, kind: 'max', column: 'tested' },
      '抽检结果 的 抽检数 的最大值',
      'the greatest 抽检数 in the rows of 抽检结果',
    ],
    [
      { ...rows, kind: 'value', column: 'tested' },
      '抽检结果 的 抽检数',
      'the 抽检数 in the rows of 抽检结果',
    ],
    [
      { ...rows, kind: 'mean', column: 'tested', weight: null },
      '抽检结果 的 抽检数 的平均值',
      'the mean of 抽检数 over the rows of 抽检结果',
    ],
    [
      { ...rows, kind: 'mean', column: 'tested', weight: 'passed' },
      '抽检结果 的 抽检数 的加权平均值（权数为 合格数）',
      'the mean of 抽检数 over the rows of 抽检结果, weighted by 合格数',
    ],
    [
      { ...rows, kind: 'latest', column: 'tested', by: 'date' },
      '抽检结果 的 抽检数（取 抽检日期 最近的一行）',
      'the 抽检数 of latest 抽检日期 in the rows of 抽检结果',
    ],
    [
      { ...rows, kind: 'share', where, meets },
      '抽检结果 中 抽检级别 为 省级 的行里，检验结论 为 合格 的占比',
      'of the rows of 抽检结果 where 抽检级别 is 省级, the share where 检验结论 is 合格',
    ],
    [
      { ...rows, kind: 'share', meets },
      '抽检结果 的各行里，检验结论 为 合格 的占比',
      'of the rows of 抽检结果, the share where 检验结论 is 合格',
    ],
    [
      { ...scope, kind: 'ratio', numerator: passed, denominator: tested, per: null },
      '抽检结果 的 合格数 之和 除以 抽检结果 的 抽检数 之和',
      'the sum of 合格数 over the rows of 抽检结果 divided by the sum of 抽检数 over the rows of 抽检结果',
    ],
    [
      { ...scope, kind: 'ratio', numerator: counted, denominator: counted, per: 10000 },
      '（抽检结果 中 抽检级别 为 省级 的行数）除以（抽检结果 中 抽检级别 为 省级 的行数），按每 10000 计',
      '(the number of rows of 抽检结果 where 抽检级别 is 省级) divided by (the number of rows of 抽检结果 where 抽检级别 is 省级), per 10000',
    ],
    [
      { ...scope, kind: 'total', parts: [counted, tested] },
      '（抽检结果 中 抽检级别 为 省级 的行数）与 抽检结果 的 抽检数 之和 的合计',
      'the sum of (the number of rows of 抽检结果 where 抽检级别 is 省级) and the sum of 抽检数 over the rows of 抽检结果',
    ],
    [
      { ...tested, period: { kind: 'fixed', text: '2015', period: { from: 0, to: 0 } } },
      '抽检结果 的 抽检数 之和（只取 2015）',
      'the sum of 抽检数 over the rows of 抽检结果 (of 2015)',
    ],
    [
      { ...scope, kind: 'growth', of: tested, against: 'year-ago' },
      '抽检结果 的 抽检数 之和 的同比增长率',
      'the growth of the sum of 抽检数 over the rows of 抽检结果 over a year ago',
    ],
    [
      { ...scope, kind: 'growth', of: counted, against: 'previous' },
      '（抽检结果 中 抽检级别 为 省级 的行数）的环比增长率',
      'the growth of (the number of rows of 抽检结果 where 抽检级别 is 省级) over the period before',
    ],
    [
      { ...scope, kind: 'growth', of: tested, against: passed },
      '抽检结果 的 抽检数 之和 比 抽检结果 的 合格数 之和 的增长率',
      'the growth of the sum of 抽检数 over the rows of 抽检结果 over the sum of 合格数 over the rows of 抽检结果',
    ],
    [
      { ...scope, kind: 'difference', of: tested, against: 'year-ago' },
      '抽检结果 的 抽检数 之和 比上年同期的增减',
      'the change of the sum of 抽检数 over the rows of 抽检结果 since a year ago',
    ],
    [
      { ...scope, kind: 'difference', of: tested, against: passed },
      '抽检结果 的 抽检数 之和 减去 抽检结果 的 合格数 之和',
      'the sum of 抽检数 over the rows of 抽检结果 minus the sum of 合格数 over the rows of 抽检结果',
    ],
    [
      { ...tested, period: { kind: 'all' } },
      '抽检结果 的 抽检数 之和（不分期间）',
      'the sum of 抽检数 over the rows of 抽检结果 (of all periods)',
    ],
    [
      {
        ...scope,
        kind: 'ratio',
        numerator: passed,
        denominator: tested,
        per: null,
        each: 'district',
        period: { kind: 'until', column: 'date' },
      },
      '抽检结果 的 合格数 之和 除以 抽检结果 的 抽检数 之和（抽检日期 不晚于期末；按 区县 分组，每组都要达标）',
      'the sum of 合格数 over the rows of 抽检结果 divided by the sum of 抽检数 over the rows of 抽检结果 (抽检日期 not after the end of the period; for each 区县, every one of which must meet the target)',
    ],
    [{ ...rows, source: 'gone', kind: 'count', distinct: null }, 'gone 的行数', 'the number of rows of gone'],
  ])('%j', (measure, zh, en) => {
    expect(measureWords(measure, samplePlan, 'zh')).toBe(zh);
    expect(measureWords(measure, samplePlan, 'en')).toBe(en);
  });
});

const period = parsePeriod('2017') ?? { from: 0, to: 0 };
const day: Period = parsePeriod('2017-06-30') ?? period;

describe('windowWords', () => {
  it.each<[Window, zh: string | null, en: string | null]>([
    [{ kind: 'all' }, null, null],
    [
      { kind: 'flow', column: 'date', period },
      '抽检日期 在 2017-01-01 至 2017-12-31 之内',
      '抽检日期 within 2017-01-01 to 2017-12-31',
    ],
    [
      { kind: 'flow', column: 'date', period: day },
      '抽检日期 在 2017-06-30 之内',
      '抽检日期 within 2017-06-30',
    ],
    [
      { kind: 'until', column: 'date', period },
      '抽检日期 不晚于 2017-12-31',
      '抽检日期 not after 2017-12-31',
    ],
    [
      { kind: 'in-force', from: 'date', to: 'until', period },
      '2017-12-31 当日有效（抽检日期 至 有效期至）',
      'in force on 2017-12-31 (抽检日期 to 有效期至)',
    ],
    [
      { kind: 'file', period },
      '文件所属期间为 2017-01-01 至 2017-12-31',
      'files of 2017-01-01 to 2017-12-31',
    ],
  ])('%j', (window, zh, en) => {
    expect(windowWords(window, inspections, 'zh')).toBe(zh);
    expect(windowWords(window, inspections, 'en')).toBe(en);
  });

  it.each<[PeriodRule, zh: string]>([
    [{ kind: 'flow', column: 'date' }, '抽检日期 在期内'],
    [{ kind: 'until', column: 'date' }, '抽检日期 不晚于期末'],
    [{ kind: 'in-force', from: 'date', to: 'until' }, '期末有效（抽检日期 至 有效期至）'],
    [{ kind: 'file' }, '文件所属期间'],
  ])('%j as a rule', (rule, zh) => {
    expect(periodRuleWords(rule, inspections, 'zh')).toBe(zh);
    expect(periodRuleWords(rule, inspections, 'en')).not.toBe(zh);
  });
});

describe('verdictSentence', () => {
  const tally = (pass: number, fail: number, noData: number, invalid: number, pending: number): Tally => ({
    targets: pass + fail + noData + invalid + pending,
    pass,
    fail,
    noData,
    invalid,
    pending,
  });
  it.each([
    [tally(0, 0, 0, 0, 0), 'empty', '没有判定任何指标', 'nothing judged'],
    [tally(3, 0, 0, 0, 0), 'passed', '通过    3 项中 3 项达标', 'passed    3 of 3 targets met'],
    [
      tally(3, 0, 0, 0, 1),
      'so-far',
      '目前通过    4 项中 3 项达标，1 项待定',
      'passed so far    3 of 4 targets met, 1 pending',
    ],
    [
      { ...tally(3, 2, 0, 0, 0), waived: 2 },
      'waived',
      '豁免    5 项中 3 项达标，2 项未达标（豁免 2 项）',
      'waived    3 of 5 targets met, 2 missed (2 waived)',
    ],
    [
      { ...tally(3, 2, 0, 0, 0), waived: 1 },
      'failed',
      '未通过    5 项中 3 项达标，2 项未达标（豁免 1 项）',
      'not passed    3 of 5 targets met, 2 missed (1 waived)',
    ],
    [
      { ...tally(3, 1, 1, 0, 0), waived: 1 },
      'undecided',
      '未能判定    5 项中 3 项达标，1 项未达标（豁免 1 项），1 项缺数据',
      'undecided    3 of 5 targets met, 1 missed (1 waived), 1 without data',
    ],
    [
      tally(0, 0, 0, 0, 1),
      'pending',
      '待定    1 项中 0 项达标，1 项待定',
      'pending    0 of 1 target met, 1 pending',
    ],
    [
      tally(3, 0, 1, 2, 0),
      'undecided',
      '未能判定    6 项中 3 项达标，1 项缺数据，2 项无效',
      'undecided    3 of 6 targets met, 1 without data, 2 invalid',
    ],
    [
      tally(53, 6, 2, 0, 0),
      'failed',
      '未通过    61 项中 53 项达标，6 项未达标，2 项缺数据',
      'not passed    53 of 61 targets met, 6 missed, 2 without data',
    ],
  ])('%j is %s', (counts, verdict, zh, en) => {
    expect(runVerdict(counts)).toBe(verdict);
    expect(verdictSentence(counts, 'zh')).toBe(zh);
    expect(verdictSentence(counts, 'en')).toBe(en);
  });
});

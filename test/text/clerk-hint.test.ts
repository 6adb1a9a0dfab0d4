import { describe, expect, it } from 'vitest';
import { clerkHint } from '../../src/text/clerk-hint.ts';

describe('clerkHint', () => {
  it.each<[string | null, 'zh' | 'en', string | null]>([
    [null, 'zh', null],
    ['填上日期', 'zh', '填上日期'],
    ['核对该行并改正；规则本身有误的，改计划里的 rules:', 'zh', '核对该行并改正'],
    ['改正单位，或在计划的 where: 里只取同一类的行', 'zh', '改正单位'],
    [
      '写成 98.5%，或在表头写单位（占比/%），或在计划里写 unit: "%"',
      'zh',
      '写成 98.5%，或在表头写单位（占比/%）',
    ],
    ['在计划里给该列写 unit:', 'zh', '若数据无误，请告知收集数据的单位'],
    [
      '若是合计行，在计划的该来源里加上：totals: { a: [b] }；若是数据，在该列的 values: 里写明 b',
      'zh',
      '若数据无误，请告知收集数据的单位',
    ],
    ['用 --source 名称=文件 指定，或在计划里写 files:', 'zh', '若数据无误，请告知收集数据的单位'],
    ['如果是比率，去掉表头或计划里的单位 %，或写成 98.5%', 'zh', '写成 98.5%'],
    ['改成 10:30 这样的时刻', 'zh', '改成 10:30 这样的时刻'],
    ['fill it in; where it may be missing, write optional: true in the plan', 'en', 'fill it in'],
    [
      'hand in the file of the period; if it is the one, say --source a@P=F',
      'en',
      'hand in the file of the period',
    ],
    ['add the columns, or say --source a=FILE', 'en', 'add the columns'],
    [
      'say which with --source NAME=FILE, or give the sources files: in the plan',
      'en',
      'if it is right as it stands, tell the office that collects the data',
    ],
  ])('%s', (hint, language, expected) => {
    expect(clerkHint(hint, language)).toBe(expected);
  });
});

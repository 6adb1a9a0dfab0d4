import { describe, expect, it } from 'vitest';
import type { Condition, Literal, Test } from '../../../src/model/plan/condition.ts';
import { conditionWords } from '../../../src/text/words/condition-words.ts';
import { companies, inspections } from '../sample-plan.ts';

const text = (value: string): Literal => ({ kind: 'text', text: value });
const number = (n: bigint, written: string): Literal => ({
  kind: 'number',
  number: { n, d: 1n },
  text: written,
});
const date: Literal = { kind: 'date', span: { from: 17_000, to: 17_000 }, text: '2016-07-18' };
const levelIs = (...values: readonly string[]): Test => ({
  kind: 'in',
  column: 'level',
  values: values.map(text),
});
const passes: Test = { kind: 'in', column: 'result', values: [text('合格')] };
const blank: Test = { kind: 'blank', column: 'until', blank: true };

describe('conditionWords', () => {
  const cases: readonly [Condition, zh: string, en: string][] = [
    [levelIs('国家级'), '抽检级别 为 国家级', '抽检级别 is 国家级'],
    [levelIs('国家级', '省级'), '抽检级别 为 国家级、省级', '抽检级别 is 国家级 or 省级'],
    [levelIs('a', 'b', 'c'), '抽检级别 为 a、b、c', '抽检级别 is a, b or c'],
    [levelIs('two words', ''), '抽检级别 为 「two words」、「」', '抽检级别 is "two words" or ""'],
    [
      { kind: 'not-in', column: 'level', values: [text('市级')] },
      '抽检级别 不为 市级',
      '抽检级别 is not 市级',
    ],
    [
      { kind: 'equals-column', column: 'passed', other: 'tested', negated: false },
      '合格数 为 抽检数',
      '合格数 is 抽检数',
    ],
    [
      { kind: 'equals-column', column: 'passed', other: 'tested', negated: true },
      '合格数 不为 抽检数',
      '合格数 is not 抽检数',
    ],
    [
      { kind: 'member', column: 'batch', source: 'companies', of: 'code', negated: false },
      '抽检编号 在 企业名录 的 信用代码 之列',
      '抽检编号 is one of the 信用代码 of 企业名录',
    ],
    [
      { kind: 'member', column: 'batch', source: 'companies', of: 'code', negated: true },
      '抽检编号 不在 企业名录 的 信用代码 之列',
      '抽检编号 is not one of the 信用代码 of 企业名录',
    ],
    [
      { kind: 'compare', column: 'tested', by: 'gte', to: { kind: 'literal', value: number(10n, '10') } },
      '抽检数 不小于 10',
      '抽检数 is at least 10',
    ],
    [
      { kind: 'compare', column: 'passed', by: 'lt', to: { kind: 'column', column: 'tested' } },
      '合格数 小于 抽检数',
      '合格数 is below 抽检数',
    ],
    [
      { kind: 'compare', column: 'until', by: 'gt', to: { kind: 'literal', value: date } },
      '有效期至 晚于 2016-07-18',
      '有效期至 is after 2016-07-18',
    ],
    [
      { kind: 'compare', column: 'until', by: 'gte', to: { kind: 'period', edge: 'end', days: 0 } },
      '有效期至 不早于 期末',
      '有效期至 is not before the end of the period',
    ],
    [
      { kind: 'compare', column: 'until', by: 'lte', to: { kind: 'column', column: 'date' } },
      '有效期至 不晚于 抽检日期',
      '有效期至 is not after 抽检日期',
    ],
    [
      { kind: 'text', column: 'batch', by: 'contains', text: '苏' },
      '抽检编号 含有 「苏」',
      '抽检编号 contains "苏"',
    ],
    [
      { kind: 'text', column: 'batch', by: 'starts', text: '苏' },
      '抽检编号 以 「苏」 开头',
      '抽检编号 starts with "苏"',
    ],
    [
      { kind: 'text', column: 'batch', by: 'ends', text: '苏' },
      '抽检编号 以 「苏」 结尾',
      '抽检编号 ends with "苏"',
    ],
    [blank, '有效期至 为空', '有效期至 is blank'],
    [{ ...blank, blank: false }, '有效期至 不为空', '有效期至 is not blank'],
    [{ kind: 'all', parts: [] }, '不限条件', 'any row'],
    [{ kind: 'any', parts: [] }, '没有一行符合的条件', 'no row at all'],
    [{ kind: 'none', parts: [] }, '不限条件', 'any row'],
    [{ kind: 'any', parts: [blank] }, '有效期至 为空', '有效期至 is blank'],
    [
      { kind: 'all', parts: [passes, blank] },
      '检验结论 为 合格，且 有效期至 为空',
      '检验结论 is 合格 and 有效期至 is blank',
    ],
    [
      { kind: 'all', parts: [levelIs('省级'), { kind: 'any', parts: [passes, blank] }] },
      '抽检级别 为 省级，且 （检验结论 为 合格，或 有效期至 为空）',
      '抽检级别 is 省级 and (检验结论 is 合格 or 有效期至 is blank)',
    ],
    [
      { kind: 'none', parts: [passes, blank] },
      '不符合（检验结论 为 合格，或 有效期至 为空）',
      'not (检验结论 is 合格 or 有效期至 is blank)',
    ],
    [
      { kind: 'none', parts: [{ kind: 'all', parts: [passes, blank] }] },
      '不符合（检验结论 为 合格，且 有效期至 为空）',
      'not (检验结论 is 合格 and 有效期至 is blank)',
    ],
  ];
  it.each(cases.map(([condition, zh, en]) => ({ condition, zh, en })))('$zh', ({ condition, zh, en }) => {
    expect(conditionWords(condition, inspections, 'zh', [companies])).toBe(zh);
    expect(conditionWords(condition, inspections, 'en', [companies])).toBe(en);
  });

  it('names columns and sources as the plan does where it knows no better', () => {
    const member: Test = { kind: 'member', column: 'x', source: 's', of: 'y', negated: false };
    expect(conditionWords(member, null, 'zh')).toBe('x 在 s 的 y 之列');
  });
});

import type { Explanation, ExplanationNode } from '../../src/model/subjects/explanation.ts';
import type { Result } from '../../src/model/subjects/report.ts';
import { diagnosticIn, sampleReport } from './sample-report.ts';

const { tool, language, plan, asOf, inputs, results } = sampleReport;

function resultNamed(id: string): Result {
  const result = results.find((each) => each.id === id);
  if (!result) throw new Error(`no such target in the sample: ${id}`);
  return result;
}

function explanationOf(id: string, tree: ExplanationNode | null): Explanation {
  const result = resultNamed(id);
  return {
    format: 'plan-check/explanation',
    version: 1,
    tool,
    language,
    plan,
    asOf,
    inputs,
    result,
    tree,
    limit: null,
    diagnostics: result.diagnostics.map((code) => diagnosticIn('工程验收备案登记.csv', 14, { code })),
  };
}

const lines = (file: string, ...numbers: readonly number[]) => numbers.map((line) => ({ file, line }));

/** A share that is missed by a little: one source, two conditions. */
export const shareExplanation: Explanation = explanationOf('product-inspection-pass-rate', {
  role: null,
  words: '产品质量监督抽检结果 中 抽检级别 为 国家级、省级 的行里，检验结论 为 合格 的占比',
  display: '89.76%',
  value: '0.8976',
  arithmetic: '1122 / 1250 = 89.76%',
  reason: null,
  rows: {
    source: 'inspections',
    title: '产品质量监督抽检结果',
    files: ['抽检结果.csv'],
    period: '抽检日期 在 2017-01-01 至 2017-12-31 之内',
    inPeriod: 2140,
    where: '抽检级别 为 国家级、省级',
    taken: 1250,
    meets: '检验结论 为 合格',
    as: 'met',
    met: lines('抽检结果.csv', 3, 4, 7, 8, 9),
    unmet: lines('抽检结果.csv', 118, 204, 377, 512, 640),
  },
  parts: [],
});

/** A growth over a ratio of two sources: a tree of three levels, one branch without a figure. */
export const growthExplanation: Explanation = {
  ...explanationOf('rd-spending-share', ratioGrowth()),
  limit: leaf(null, '地区生产总值 的同比增长率', 'gdp', '6.8%', 12),
};

/** A target whose figure somebody states. */
export const statedExplanation: Explanation = explanationOf('high-tech-output-share', null);

/** A target without data, and one whose data is broken. */
export const missingExplanation: Explanation = explanationOf('brand-economy-share', null);
export const invalidExplanation: Explanation = explanationOf(
  'project-first-acceptance-rate',
  leaf(null, '工程竣工验收和备案登记 的行数', 'acceptances', '110', 111),
);

/** Every sample, one for each target it explains. */
export const sampleExplanations: readonly Explanation[] = [
  shareExplanation,
  growthExplanation,
  statedExplanation,
  missingExplanation,
  invalidExplanation,
];

function ratio(role: string, spending: string, display: string): ExplanationNode {
  return {
    role,
    words: '经济指标表 的 研发经费 之和 除以 经济指标表 的 地区生产总值 之和',
    display,
    value: null,
    arithmetic: `${spending} / 7734600000 = ${display}`,
    reason: null,
    rows: null,
    parts: [
      leaf('分子', '经济指标表 的 研发经费 之和', 'economy', spending, 4),
      leaf('分母', '经济指标表 的 地区生产总值 之和', 'economy', '7734600000', 4),
    ],
  };
}

function ratioGrowth(): ExplanationNode {
  return {
    role: null,
    words: '（经济指标表 的 研发经费 之和 除以 经济指标表 的 地区生产总值 之和）的同比增长率',
    display: null,
    value: null,
    arithmetic: null,
    reason: '分母为零',
    rows: null,
    parts: [ratio('本期', '203000000', '2.63%'), ratio('上年同期', '198000000', '2.56%')],
  };
}

function leaf(
  role: string | null,
  words: string,
  source: string,
  display: string,
  taken: number,
): ExplanationNode {
  return {
    role,
    words,
    display,
    value: null,
    arithmetic: null,
    reason: null,
    rows: {
      source,
      title: '经济指标表',
      files: ['经济指标.csv', '经济指标-2016.csv'],
      period: null,
      inPeriod: taken * 2,
      where: null,
      taken,
      meets: null,
      as: 'largest',
      met: lines('经济指标.csv', 2, 3),
      unmet: [],
    },
    parts: [],
  };
}

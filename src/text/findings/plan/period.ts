import type { Catalogue } from '../../entry.ts';

/** Codes of findings about a plan, and what their sentences need. */
export type PlanArgs = {
  'plan/period-needed': { source: string };
  'plan/comparison-needs-period': { measure: string };
  'plan/period-of-rows-without': { source: string; period: string };
};

/** Findings about a plan. */
export const planFindings: Catalogue<PlanArgs> = {
  'plan/period-needed': {
    severity: 'error',
    zh: ({ source }) => [
      `“${source}”要按期末或按文件名所示期间取数，但计划没有 period`,
      '在计划里写 period:，或用 --period 2017 指定',
    ],
    en: ({ source }) => [
      `"${source}" is counted at the end of the period or by the file's period, but the plan has no period`,
      'add period: to the plan, or give --period 2017',
    ],
  },
  'plan/period-of-rows-without': {
    severity: 'error',
    zh: ({ source, period }) => [
      `度量只取 ${period} 的行，但“${source}”的行不分期间`,
      '给来源写 period:，说明行按哪一列归入期间',
    ],
    en: ({ source, period }) => [
      `the measure takes the rows of ${period} alone, but the rows of "${source}" have no period`,
      'give the source a period: that says by which column they belong to one',
    ],
  },
  'plan/comparison-needs-period': {
    severity: 'error',
    zh: ({ measure }) => [
      `${measure} 要与另一期间比较，但计划没有 period，或来源的行不分期间`,
      '给来源写 period: 并给计划写 period:（或用 --period），或用 against: 指明另一个度量',
    ],
    en: ({ measure }) => [
      `${measure} compares with another period, but the plan has no period or the source's rows have none`,
      'give the source a period: and the plan a period: (or --period), or name the other measure with against:',
    ],
  },
};

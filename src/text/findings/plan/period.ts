import type { Catalogue } from '../../entry.ts';

/** Codes of findings about a plan's periods and who must report in them, and what their sentences need. */
export type PlanArgs = {
  'plan/period-needed': { source: string };
  'plan/comparison-needs-period': { measure: string };
  'plan/period-of-rows-without': { source: string; period: string };
  'plan/every-needs-period': { every: string };
  'plan/every-of-targets-only': Record<never, never>;
  'plan/one-complete-column': { given: readonly string[] };
  'plan/every-without-period': { every: string };
  'plan/period-unsaid': { source: string };
};

/** Findings about a plan's periods and who must report in them. */
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
  'plan/period-unsaid': {
    severity: 'note',
    zh: ({ source }) => [
      `“${source}”没有写 period，每一行在哪个期间都算`,
      '写明行按哪一列归入期间；不分期间的写 period: none',
    ],
    en: ({ source }) => [
      `"${source}" says no period: each of its rows counts in any`,
      'say by which column its rows belong to a period, or period: none where they have none',
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
  'plan/every-needs-period': {
    severity: 'error',
    zh: ({ every }) => [
      `each: { every: ${every} } 要分期计算，但计划没有 period`,
      '在计划里写 period:，或用 --period 2017 指定',
    ],
    en: ({ every }) => [
      `each: { every: ${every} } goes through a period, and the plan has none`,
      'add period: to the plan, or give --period 2017',
    ],
  },
  'plan/every-of-targets-only': {
    severity: 'error',
    zh: () => ['each: { every: … } 只能用在指标自己的度量里', '要核对或用作目标值的度量，写成整个期间的'],
    en: () => [
      'each: { every: … } belongs to the measure of a target',
      'a measure that another is held against is of the whole period: leave every: out of it',
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
  'plan/one-complete-column': {
    severity: 'error',
    zh: ({ given }) => [
      `complete 要指明一列和应报的单位，这里有 ${given.length} 列`,
      '如 complete: { district: [崇川区, 海门市], every: month }',
    ],
    en: ({ given }) => [
      `complete names one column with those who must report; this one names ${given.length}`,
      'as in complete: { district: [崇川区, 海门市], every: month }',
    ],
  },
  'plan/every-without-period': {
    severity: 'error',
    zh: ({ every }) => [`every: ${every} 要按期间核对，但这个来源没有 period`, '给来源写 period:'],
    en: ({ every }) => [
      `every: ${every} goes by periods, and this source has none`,
      'give the source a period:',
    ],
  },
};

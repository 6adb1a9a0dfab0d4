import type { Catalogue } from '../../entry.ts';

/** Codes of findings about points, grades and waivers, and what their sentences need. */
export type PlanScoringArgs = {
  'plan/bad-points': { key: string; value: string };
  /** `isShort` is 1 where the weights come to less than the total, else 0. */
  'plan/weights-do-not-add-up': { total: string; sum: string; difference: string; isShort: number };
  'plan/scoring-without-weights': { key: string };
  'plan/bad-grade': { grade: string; value: string };
  'plan/grades-overlap': { grade: string; other: string; from: string };
  'plan/grades-without-floor': { lowest: string; from: string };
  'plan/waiver-needs-period': { until: string };
};

/** Findings about points, grades and waivers. */
export const planScoringFindings: Catalogue<PlanScoringArgs> = {
  'plan/bad-points': {
    severity: 'error',
    zh: ({ key, value }) => [
      `${key} 应为大于零的分数，这里是“${value}”`,
      key === 'weight' ? '写成 5 或 2.5；不计分的指标不写 weight' : '写成 100 这样的总分',
    ],
    en: ({ key, value }) => [
      `${key} is a number of points above zero, and "${value}" is none`,
      key === 'weight'
        ? 'write 5 or 2.5; a target without points has no weight'
        : 'write the total, such as 100',
    ],
  },
  'plan/weights-do-not-add-up': {
    severity: 'error',
    zh: ({ total, sum, difference, isShort }) => [
      `各指标的 weight 合计 ${sum} 分，与总分 points: ${total} 相差 ${difference} 分（${isShort ? '少' : '多'} ${difference} 分）`,
      `调整 weight，使合计为 ${total}；或把 points 改为 ${sum}`,
    ],
    en: ({ total, sum, difference, isShort }) => [
      `the weights add up to ${sum}, ${difference} ${isShort ? 'less' : 'more'} than points: ${total}`,
      `change weights until they add up to ${total}, or write points: ${sum}`,
    ],
  },
  'plan/scoring-without-weights': {
    severity: 'error',
    zh: ({ key }) => [
      `写了 ${key}，但没有一个指标有 weight，无从计分`,
      `给指标写上 weight:（分值），或删去 ${key}`,
    ],
    en: ({ key }) => [
      `${key} is given, but no target has a weight: there is nothing to score`,
      `give targets their points with weight:, or leave ${key} out`,
    ],
  },
  'plan/bad-grade': {
    severity: 'error',
    zh: ({ grade, value }) => [
      `等级 ${grade} 从多少分起，应为 0 到 100 之间的数，这里是“${value}”`,
      '按总分的百分之几写，如 grades: { A: 90, B: 80, C: 60, D: 0 }',
    ],
    en: ({ grade, value }) => [
      `grade ${grade} begins at a number from 0 to 100, and "${value}" is none`,
      'write hundredths of all points, as in grades: { A: 90, B: 80, C: 60, D: 0 }',
    ],
  },
  'plan/grades-overlap': {
    severity: 'error',
    zh: ({ grade, other, from }) => [
      `等级 ${other} 和 ${grade} 都从 ${from} 分起，分不清是哪一个`,
      '每个等级的起点都要不同',
    ],
    en: ({ grade, other, from }) => [
      `the grades ${other} and ${grade} both begin at ${from}: there is no telling them apart`,
      'let every grade begin at a number of its own',
    ],
  },
  'plan/grades-without-floor': {
    severity: 'error',
    zh: ({ lowest, from }) => [
      `最低的等级 ${lowest} 从 ${from} 分起，${from} 分以下没有等级`,
      '最低的等级从 0 起，如 D: 0',
    ],
    en: ({ lowest, from }) => [
      `the lowest grade, ${lowest}, begins at ${from}: fewer points have no grade`,
      'let the lowest grade begin at 0, as in D: 0',
    ],
  },
  'plan/waiver-needs-period': {
    severity: 'error',
    zh: ({ until }) => [
      `豁免至 ${until}，但没有评价期间，不知道到期没有`,
      '在计划里写 period:，或给出 --period 2017',
    ],
    en: ({ until }) => [
      `a waiver until ${until} is held against the end of the period, and there is none`,
      'add period: to the plan, or give --period 2017',
    ],
  },
};

import type { Catalogue, Sentences } from '../../entry.ts';
import { list, near as nearWords } from '../../words/phrases.ts';
import { dimensionPhrase } from '../../words/plan-words.ts';

/** Codes of findings about targets and measures, and what their sentences need. */
export type PlanTargetArgs = {
  'plan/no-measure': { known: readonly string[]; near: string | null };
  'plan/two-measures': { one: string; other: string };
  'plan/two-measures-agree': { given: number };
  'plan/unlike-measures': { measure: string; one: string; oneUnit: string; other: string; otherUnit: string };
  'plan/mixed-each': { columns: readonly string[] };
  'plan/percentages-added': { column: string; measure: string };
  'plan/unit-misfit': {
    measure: string;
    measureUnit: string;
    limit: string;
    limitUnit: string;
    target: string;
  };
  'plan/limit-below-zero': { target: string; measure: string };
  'plan/one-basis': { given: readonly string[] };
  'plan/limit-beside-measure': { key: string };
  'plan/unlike-limit': { key: string; value: string; target: string };
  'plan/warn-not-stricter': { warn: string; target: string };
  'plan/from-beyond': { from: string; target: string };
  'plan/one-comparison': { given: readonly string[] };
  'plan/needless-direction': Record<never, never>;
  'plan/reading-required': { wording: string; target: string; differs: string };
};

const differences: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  figure: ['数字', 'figure'],
  unit: ['单位', 'unit'],
  operator: ['比较方式', 'operator'],
};

/** Findings about targets and measures. */
export const planTargetFindings: Catalogue<PlanTargetArgs> = {
  'plan/no-measure': {
    severity: 'error',
    zh: ({ known, near }) =>
      hinted('看不出这是哪一种度量', nearWords(near, 'zh') ?? `度量以其中一个键开头：${list(known)}`),
    en: ({ known, near }) =>
      hinted(
        'this names no measure',
        nearWords(near, 'en') ?? `a measure has one of the keys ${list(known)}`,
      ),
  },
  'plan/two-measures': {
    severity: 'error',
    zh: ({ one, other }) => [`一个度量里同时有 ${one} 和 ${other}`, '只留一个'],
    en: ({ one, other }) => [`one measure has both ${one} and ${other}`, 'keep one of them'],
  },
  'plan/two-measures-agree': {
    severity: 'error',
    zh: ({ given }) => [`measures 要有两个度量相互核对，这里有 ${given} 个`],
    en: ({ given }) => [
      `measures holds the two measures that must agree; there ${given === 1 ? 'is' : 'are'} ${given}`,
    ],
  },
  'plan/unlike-measures': {
    severity: 'error',
    zh: ({ measure, one, oneUnit, other, otherUnit }) => [
      `${measure} 的各部分单位不同：一个是${dimensionPhrase(one, oneUnit, 'zh')}，一个是${dimensionPhrase(other, otherUnit, 'zh')}`,
      '只有同一种单位的数才能相加、相减或核对',
    ],
    en: ({ measure, one, oneUnit, other, otherUnit }) => [
      `the parts of ${measure} have different units: ${dimensionPhrase(one, oneUnit, 'en')} and ${dimensionPhrase(other, otherUnit, 'en')}`,
      'only figures of one kind can be added, subtracted or held against each other',
    ],
  },
  'plan/mixed-each': {
    severity: 'error',
    zh: ({ columns }) => [
      `一个度量里的 each 指的是不同的列：${list(columns)}，分出的组不能合在一起`,
      '整个度量按同一列分组；列名不同的，在计划里起同一个名字',
    ],
    en: ({ columns }) => [
      `each names different columns in one measure, ${list(columns)}, and their groups are not the same`,
      'group the whole measure by one column; where sources call it differently, give it one name in the plan',
    ],
  },
  'plan/percentages-added': {
    severity: 'warning',
    zh: ({ column, measure }) => [
      measure === 'mean'
        ? `“${column}”是百分比，直接平均会忽略各行的规模`
        : `“${column}”是百分比，相加没有意义`,
      measure === 'mean'
        ? '改用 ratio（分子之和除以分母之和），或用 weight: 指明权数列'
        : '改用 ratio，或用 value 取其中一行',
    ],
    en: ({ column, measure }) => [
      measure === 'mean'
        ? `"${column}" holds percentages, and their plain mean ignores how much each stands for`
        : `"${column}" holds percentages, and they do not add up`,
      measure === 'mean'
        ? 'use ratio (sum over sum), or name the column of their weights with weight:'
        : 'use ratio, or take one row with value',
    ],
  },
  'plan/unit-misfit': {
    severity: 'error',
    zh: ({ measure, measureUnit, limit, limitUnit, target }) => [
      `度量得出的是${dimensionPhrase(measure, measureUnit, 'zh')}，而${target === '' ? '比较的对象' : `目标“${target}”`}是${dimensionPhrase(limit, limitUnit, 'zh')}`,
      advice(measure, limit, 'zh'),
    ],
    en: ({ measure, measureUnit, limit, limitUnit, target }) => [
      `the measure gives ${dimensionPhrase(measure, measureUnit, 'en')}, and ${target === '' ? 'what it is compared with' : `the target "${target}"`} is ${dimensionPhrase(limit, limitUnit, 'en')}`,
      advice(measure, limit, 'en'),
    ],
  },
  'plan/limit-below-zero': {
    severity: 'error',
    zh: ({ target, measure }) => [
      `目标“${target}”的界限小于零，而 ${measure} 的结果不会小于零`,
      '若说的是下降或减少了多少，度量用 growth（变化率）或 difference（变化量）',
    ],
    en: ({ target, measure }) => [
      `the limit of the target "${target}" is below zero, which a ${measure} never is`,
      'if it is about a change, measure it with growth (a rate) or difference (an amount)',
    ],
  },
  'plan/one-basis': {
    severity: 'error',
    zh: ({ given }) => [
      given.length === 0 ? '指标没有说明数据从哪里来' : `${given.join('、')} 只能有一个`,
      '写 measure:（度量）、stated:（自报数）、unmeasured:（暂无数据的原因）其中之一',
    ],
    en: ({ given }) => [
      given.length === 0
        ? 'the target does not say where its figure comes from'
        : `only one of ${given.join(', ')} can stand`,
      'write one of measure:, stated: and unmeasured:',
    ],
  },
  'plan/limit-beside-measure': {
    severity: 'error',
    zh: ({ key }) => [`目标值是另一个度量，不能带 ${key}`, '目标值写成数字'],
    en: ({ key }) => [
      `the target is held against another measure and takes no ${key}`,
      'give the target a number',
    ],
  },
  'plan/unlike-limit': {
    severity: 'error',
    zh: ({ key, value, target }) => [`${key} 的“${value}”与目标值“${target}”不是一类`, '写成同一类单位'],
    en: ({ key, value, target }) => [
      `${key} "${value}" does not measure what the target "${target}" does`,
      'use a unit of the same kind',
    ],
  },
  'plan/warn-not-stricter': {
    severity: 'error',
    zh: ({ warn, target }) => [
      `预警值“${warn}”不比目标值“${target}”更严`,
      '预警值要与目标值同一方向，要求更高',
    ],
    en: ({ warn, target }) => [
      `the warning "${warn}" asks for no more than the target "${target}"`,
      'let it ask for more, in the same direction',
    ],
  },
  'plan/from-beyond': {
    severity: 'error',
    zh: ({ from, target }) => [`起点“${from}”已经达到目标值“${target}”`, '写开始时的数'],
    en: ({ from, target }) => [
      `the starting figure "${from}" already meets "${target}"`,
      'give the figure it starts from',
    ],
  },
  'plan/one-comparison': {
    severity: 'error',
    zh: ({ given }) => [
      `与另一个度量比较要写 gte、gt、lte、lt 其中一个，这里有 ${given.length} 个`,
      '如 target: { gte: { … } }',
    ],
    en: ({ given }) => [
      `a comparison with another measure has one of gte, gt, lte and lt; this one has ${given.length}`,
      'as in target: { gte: { … } }',
    ],
  },
  'plan/needless-direction': {
    severity: 'error',
    zh: () => ['与另一个度量比较时，方向已经写明，不能再写 direction', '删去 direction:'],
    en: () => ['a comparison with another measure already has its direction', 'leave direction: out'],
  },
  'plan/reading-required': {
    severity: 'error',
    zh: ({ wording, target, differs }) => [
      `原文“${wording}”与所判的“${target}”${differences[differs]?.[0] ?? ''}不同`,
      '用 reading: 说明为什么这样理解；它会印在报告里',
    ],
    en: ({ wording, target, differs }) => [
      `the wording "${wording}" and the target "${target}" differ in ${differences[differs]?.[1] ?? 'meaning'}`,
      'say with reading: why it is judged so; that is printed in the report',
    ],
  },
};

/** What to do about a figure and a limit of different kinds. */
function advice(measure: string, limit: string, language: 'zh' | 'en'): string {
  const isRatio = measure === 'ratio' || measure === 'rate';
  const wantsRatio = limit === 'ratio' || limit === 'rate';
  if (isRatio && limit === 'plain')
    return language === 'zh' ? '百分比目标要写百分号，如 98%' : 'write the percent sign of a percentage: 98%';
  if (isRatio && limit === 'count') {
    return language === 'zh'
      ? '改用 count，或给 ratio 写 per: 10000 之类'
      : 'use count, or give the ratio a per: such as 10000';
  }
  if (wantsRatio)
    return language === 'zh'
      ? '改用 share 或 ratio，或改正目标的单位'
      : "use share or ratio, or mend the target's unit";
  return language === 'zh'
    ? '改正目标的单位，或换一个度量'
    : "mend the target's unit, or take another measure";
}

function hinted(message: string, hint: string): Sentences {
  return [message, hint];
}

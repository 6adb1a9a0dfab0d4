import type { Catalogue, Sentences } from '../../entry.ts';
import { list, near as nearWords } from '../../words/phrases.ts';
import { columnTypeWord, dimensionPhrase, kindWords } from '../../words/plan-words.ts';

/** Codes of findings about what a plan refers to, and about its columns; and what their sentences need. */
export type PlanReferenceArgs = {
  'plan/unknown-source': { name: string; near: string | null; known: readonly string[] };
  'plan/unknown-column': { name: string; source: string; near: string | null; known: readonly string[] };
  'plan/unknown-value': { value: string; column: string; near: string | null; known: readonly string[] };
  'plan/named-twice': { name: string };
  'plan/value-twice': { value: string };
  'plan/header-twice': { header: string; column: string; other: string };
  'plan/values-of-text-only': { type: string };
  'plan/needs-numbers': { key: string; type: string };
  'plan/percent-unit': { unit: string };
  'plan/min-above-max': { column: string };
  'plan/wrong-column-type': {
    column: string;
    source: string;
    type: string;
    use: string;
    wanted: readonly string[];
  };
  'plan/bad-value': { value: string; column: string; type: string };
  'plan/value-unit': { value: string; column: string; dimension: string; unit: string; given: string };
  'plan/no-order': { column: string; type: string; operator: string };
  'plan/text-only': { column: string; type: string; operator: string };
  'plan/types-differ': { column: string; type: string; other: string; otherType: string };
  'plan/wrong-operand': { operator: string; operand: string };
  'plan/sum-of-itself': { column: string };
  'plan/unlike-columns': {
    column: string;
    dimension: string;
    unit: string;
    other: string;
    otherDimension: string;
    otherUnit: string;
  };
  'plan/within-what': Record<never, never>;
  'plan/within-needs-equality': { operator: string };
  'plan/days-without-limit': Record<never, never>;
  'plan/bad-days': { value: string; kind: string };
  'plan/match-counts': { columns: number; to: number };
  'plan/bad-part': { value: string };
  'plan/bad-tolerance': { value: string };
};

const examples: Readonly<Record<string, string>> = {
  integer: '90',
  decimal: '2.6',
  percent: '98%',
  date: '2017-05-03, 2017-05, 2017-Q2, 2017',
  boolean: '是, 否, true, false',
};

/** Findings about what a plan refers to, and about its columns. */
export const planReferenceFindings: Catalogue<PlanReferenceArgs> = {
  'plan/unknown-source': {
    severity: 'error',
    zh: ({ name, near, known }) =>
      hinted(`计划里没有来源“${name}”`, nearWords(near, 'zh') ?? listed('已有的来源：', known)),
    en: ({ name, near, known }) =>
      hinted(`the plan has no source "${name}"`, nearWords(near, 'en') ?? listed('its sources are ', known)),
  },
  'plan/unknown-column': {
    severity: 'error',
    zh: ({ name, source, near, known }) =>
      hinted(`来源“${source}”没有列“${name}”`, nearWords(near, 'zh') ?? listed('已有的列：', known)),
    en: ({ name, source, near, known }) =>
      hinted(
        `the source "${source}" has no column "${name}"`,
        nearWords(near, 'en') ?? listed('its columns are ', known),
      ),
  },
  'plan/unknown-value': {
    severity: 'error',
    zh: ({ value, column, near, known }) =>
      hinted(`列“${column}”的取值里没有“${value}”`, nearWords(near, 'zh') ?? listed('可用的取值：', known)),
    en: ({ value, column, near, known }) =>
      hinted(
        `"${value}" is none of the values of the column "${column}"`,
        nearWords(near, 'en') ?? listed('its values are ', known),
      ),
  },
  'plan/named-twice': {
    severity: 'error',
    zh: ({ name }) => [`“${name}”写了两次`, '只留一个'],
    en: ({ name }) => [`"${name}" is named twice`, 'keep one of them'],
  },
  'plan/value-twice': {
    severity: 'error',
    zh: ({ value }) => [`取值“${value}”写了两次，不知道该算哪一个`, '每个取值和每个别名只写一次'],
    en: ({ value }) => [
      `the value "${value}" is written twice, so it is not clear which it means`,
      'write every value and every other spelling once',
    ],
  },
  'plan/header-twice': {
    severity: 'error',
    zh: ({ header, column, other }) => [
      `表头“${header}”同时属于列“${other}”和列“${column}”`,
      '一个表头只能对应一列',
    ],
    en: ({ header, column, other }) => [
      `the heading "${header}" belongs to both "${other}" and "${column}"`,
      'give each heading to one column',
    ],
  },
  'plan/values-of-text-only': {
    severity: 'error',
    zh: ({ type }) => [
      `只有文本列能列出取值，这一列是${columnTypeWord(type, 'zh')}`,
      '删去 values:，或把 type: 改为 text',
    ],
    en: ({ type }) => [
      `only a text column lists its values, and this one is ${columnTypeWord(type, 'en')}`,
      'leave values: out, or make it type: text',
    ],
  },
  'plan/needs-numbers': {
    severity: 'error',
    zh: ({ key, type }) => [
      `只有数值列能写 ${key}，这一列是${columnTypeWord(type, 'zh')}`,
      `删去 ${key}:，或把 type: 改为 integer、decimal 或 percent`,
    ],
    en: ({ key, type }) => [
      `only a column of numbers has ${key}, and this one is ${columnTypeWord(type, 'en')}`,
      `leave ${key}: out, or make it type: integer, decimal or percent`,
    ],
  },
  'plan/percent-unit': {
    severity: 'error',
    zh: ({ unit }) => [`百分比列的单位不能是“${unit}”`, "写 unit: '%' 或 '‰'，或把 type: 改为 decimal"],
    en: ({ unit }) => [
      `"${unit}" is no unit of a percent column`,
      "write unit: '%' or '‰', or make it type: decimal",
    ],
  },
  'plan/min-above-max': {
    severity: 'error',
    zh: ({ column }) => [`列“${column}”的 max 小于 min`, '两者对调，或改正其中一个'],
    en: ({ column }) => [`max of the column "${column}" is below its min`, 'swap them, or mend one'],
  },
  'plan/wrong-column-type': {
    severity: 'error',
    zh: ({ column, source, type, use, wanted }) => [
      `${use} 需要${kindWords(wanted, 'zh')}列，而“${source}”的“${column}”是${columnTypeWord(type, 'zh')}`,
      '换一列，或改正这一列的 type:',
    ],
    en: ({ column, source, type, use, wanted }) => [
      `${use} needs a column of ${kindWords(wanted, 'en')}, and "${column}" of "${source}" is ${columnTypeWord(type, 'en')}`,
      'take another column, or mend the type: of this one',
    ],
  },
  'plan/bad-value': {
    severity: 'error',
    zh: ({ value, column, type }) => [
      `列“${column}”是${columnTypeWord(type, 'zh')}，而“${value}”不是`,
      `可以写：${examples[type] ?? '文字'}`,
    ],
    en: ({ value, column, type }) => [
      `the column "${column}" wants ${columnTypeWord(type, 'en')}, and "${value}" is none`,
      `write it like ${examples[type] ?? 'a text'}`,
    ],
  },
  'plan/value-unit': {
    severity: 'error',
    zh: ({ value, column, dimension, unit, given }) => [
      `“${value}”是${dimensionPhrase(given, '', 'zh')}，而列“${column}”是${dimensionPhrase(dimension, unit, 'zh')}`,
      '写成同一种单位，或不写单位：数字就按这一列的单位算',
    ],
    en: ({ value, column, dimension, unit, given }) => [
      `"${value}" is ${dimensionPhrase(given, '', 'en')}, and the column "${column}" holds ${dimensionPhrase(dimension, unit, 'en')}`,
      "use a unit of the same kind, or none: a bare number is in the column's unit",
    ],
  },
  'plan/no-order': {
    severity: 'error',
    zh: ({ column, type, operator }) => [
      `列“${column}”是${columnTypeWord(type, 'zh')}，没有大小之分，不能用 ${operator}`,
      '用 in、not、contains，或把 type: 改为数值或日期',
    ],
    en: ({ column, type, operator }) => [
      `the column "${column}" is ${columnTypeWord(type, 'en')}, which has no order: ${operator} makes no sense`,
      'use in, not or contains, or make its type: a number or a date',
    ],
  },
  'plan/text-only': {
    severity: 'error',
    zh: ({ column, type, operator }) => [
      `${operator} 只用于文本列，而“${column}”是${columnTypeWord(type, 'zh')}`,
      '用 in、not、gt、gte、lt、lte',
    ],
    en: ({ column, type, operator }) => [
      `${operator} is for text columns, and "${column}" is ${columnTypeWord(type, 'en')}`,
      'use in, not, gt, gte, lt or lte',
    ],
  },
  'plan/types-differ': {
    severity: 'error',
    zh: ({ column, type, other, otherType }) => [
      `“${column}”是${columnTypeWord(type, 'zh')}，“${other}”是${columnTypeWord(otherType, 'zh')}，不能相互比较`,
      '比较的两列要是同一类',
    ],
    en: ({ column, type, other, otherType }) => [
      `"${column}" is ${columnTypeWord(type, 'en')} and "${other}" is ${columnTypeWord(otherType, 'en')}: they cannot be compared`,
      'compare columns of one kind',
    ],
  },
  'plan/wrong-operand': {
    severity: 'error',
    zh: ({ operator, operand }) =>
      operand === 'period'
        ? [`${operator} 不能与期间的起止比较`, '用 gt、gte、lt 或 lte']
        : [`${operator} 不能与另一个来源比较`, '查找是否在另一个来源里用 in 或 not'],
    en: ({ operator, operand }) =>
      operand === 'period'
        ? [`${operator} cannot take an edge of the period`, 'use gt, gte, lt or lte']
        : [`${operator} cannot take another source`, 'use in or not to look a value up in another source'],
  },
  'plan/sum-of-itself': {
    severity: 'error',
    zh: ({ column }) => [`“${column}”与含有它自己的和比较`, '从 sum 里去掉这一列'],
    en: ({ column }) => [`"${column}" is held against a sum that holds it`, 'take the column out of sum'],
  },
  'plan/unlike-columns': {
    severity: 'error',
    zh: ({ column, dimension, unit, other, otherDimension, otherUnit }) => [
      `“${column}”是${dimensionPhrase(dimension, unit, 'zh')}，“${other}”是${dimensionPhrase(otherDimension, otherUnit, 'zh')}，不能相加或比较`,
      '相加和比较的列要是同一类单位，检查 unit:',
    ],
    en: ({ column, dimension, unit, other, otherDimension, otherUnit }) => [
      `"${column}" holds ${dimensionPhrase(dimension, unit, 'en')} and "${other}" ${dimensionPhrase(otherDimension, otherUnit, 'en')}: they cannot be added or compared`,
      'add and compare columns of one kind, and look at their unit:',
    ],
  },
  'plan/within-what': {
    severity: 'error',
    zh: () => ['within 只与 sum 一起用', '如 { is: { sum: [男, 女] }, within: 1 }'],
    en: () => ['within goes with a sum of columns', 'such as { is: { sum: [men, women] }, within: 1 }'],
  },
  'plan/within-needs-equality': {
    severity: 'error',
    zh: ({ operator }) => [`${operator} 不能带 within`, '用 is、not、gte 或 lte'],
    en: ({ operator }) => [`${operator} takes no within`, 'use is, not, gte or lte'],
  },
  'plan/days-without-limit': {
    severity: 'error',
    zh: () => ['days 没有说多少天', '如 days: { from: 受理日期, to: 办结日期, lte: 15 }'],
    en: () => ['days says no number of days', 'such as days: { from: received, to: closed, lte: 15 }'],
  },
  'plan/bad-days': {
    severity: 'error',
    zh: ({ value, kind }) =>
      kind === 'working'
        ? [`“${value}”是工作日，而这里数的是日历天数`, '换算成日历天数，如 15；节假日表不在计划里']
        : [`“${value}”不是天数`, '写一个整数，如 15 或 -30'],
    en: ({ value, kind }) =>
      kind === 'working'
        ? [
            `"${value}" are working days, and calendar days are counted here`,
            'say it in calendar days, such as 15: a plan has no list of holidays',
          ]
        : [`"${value}" is no number of days`, 'write a whole number, such as 15 or -30'],
  },
  'plan/match-counts': {
    severity: 'error',
    zh: ({ columns, to }) => [`columns 有 ${columns} 列，to 有 ${to} 列`, '两边按顺序一一对应，列数要相同'],
    en: ({ columns, to }) => [
      `columns names ${columns} and to names ${to}`,
      'each column is held against the one at its place in to: name as many',
    ],
  },
  'plan/bad-part': {
    severity: 'error',
    zh: ({ value }) => [`“${value}”不是比例`, '大于 0%、不超过 100%，如 at: 90%'],
    en: ({ value }) => [
      `"${value}" is no part of all rows`,
      'more than 0% and at most 100%, such as at: 90%',
    ],
  },
  'plan/bad-tolerance': {
    severity: 'error',
    zh: ({ value }) => [`“${value}”不是允许的错误数`, '写行数或比例，如 3行、0.5%'],
    en: ({ value }) => [
      `"${value}" is no number of errors`,
      'write a number of rows or a part of them: 3 rows, 0.5%',
    ],
  },
};

function listed(lead: string, known: readonly string[]): string | null {
  return known.length === 0 ? null : `${lead}${list(known)}`;
}

function hinted(message: string, hint: string | null): Sentences {
  return hint === null ? [message] : [message, hint];
}

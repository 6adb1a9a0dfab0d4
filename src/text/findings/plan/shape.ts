import type { Catalogue, Sentences } from '../../entry.ts';
import { list, near as nearWords } from '../../words/phrases.ts';

/** Codes of findings about the keys and values of a plan, and what their sentences need. */
export type PlanShapeArgs = {
  'plan/unknown-key': { key: string; thing: string; near: string | null; known: readonly string[] };
  'plan/missing-key': { key: string; thing: string };
  'plan/wrong-shape': { key: string; expected: string; got: string; quoted?: string };
  'plan/empty-value': { key: string };
  'plan/bad-choice': { key: string; value: string; choices: readonly string[]; near: string | null };
  'plan/no-targets': Record<never, never>;
  'plan/no-columns': { source: string };
  'plan/duplicate-id': { id: string; line: number };
  'plan/bad-name': { name: string };
  'plan/reserved-name': { name: string };
  'plan/bad-period': { value: string };
  'plan/bad-date': { value: string };
  'plan/bad-quantity': { value: string };
};

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** Parts of a plan as people call them. */
const things: Words = {
  plan: ['计划', 'the plan'],
  source: ['来源', 'a source'],
  column: ['列', 'a column'],
  columns: ['列的清单', 'the columns'],
  sources: ['来源的清单', 'the sources'],
  section: ['章节', 'a section'],
  target: ['指标', 'a target'],
  untracked: ['不跟踪的数字', 'an untracked quantity'],
  rule: ['规则', 'a rule'],
  agreement: ['核对关系', 'an agreement'],
  measure: ['度量', 'a measure'],
  ratio: ['比值', 'a ratio'],
  growth: ['增长率', 'a growth'],
  difference: ['差', 'a difference'],
  stated: ['自报数', 'a stated figure'],
  complete: ['应报单位', 'who must report'],
  totals: ['合计行', 'the total rows'],
  condition: ['条件', 'a condition'],
  days: ['天数条件', 'a number of days between two dates'],
  match: ['多列查找', 'a look-up of several columns'],
  test: ['对一列的条件', 'the test of a column'],
  operand: ['比较的对象', 'what a column is compared with'],
  threshold: ['目标值', 'a threshold'],
  period: ['期间', 'a period'],
  unit: ['单位', 'a unit'],
  values: ['取值清单', 'the list of values'],
  waiver: ['豁免', 'a waiver'],
  grades: ['等级', 'the grades'],
};

const shapes: Words = {
  map: ['一组“键: 值”', 'keys with values'],
  list: ['一个列表', 'a list'],
  scalar: ['一个值', 'a single value'],
  text: ['一个值', 'a single value'],
  'text-or-list': ['一个值或一个列表', 'a single value or a list'],
  nothing: ['空白', 'nothing'],
};

/** Findings about the keys and values of a plan. */
export const planShapeFindings: Catalogue<PlanShapeArgs> = {
  'plan/unknown-key': {
    severity: 'error',
    zh: ({ key, thing, near, known }) =>
      hinted(
        `${zhOf(things, thing)}没有“${key}”这个键`,
        nearWords(near, 'zh') ?? listed('可用的键：', known),
      ),
    en: ({ key, thing, near, known }) =>
      hinted(
        `${enOf(things, thing)} has no key "${key}"`,
        nearWords(near, 'en') ?? listed('its keys are ', known),
      ),
  },
  'plan/missing-key': {
    severity: 'error',
    zh: ({ key, thing }) => [`${zhOf(things, thing)}缺少“${key}”`, `补上 ${key}:`],
    en: ({ key, thing }) => [`${enOf(things, thing)} needs "${key}"`, `add ${key}:`],
  },
  'plan/wrong-shape': {
    severity: 'error',
    zh: ({ key, expected, got, quoted }) =>
      hinted(
        `“${key}”应为${zhOf(shapes, expected)}，这里是${zhOf(shapes, got)}`,
        isMeantAsText(expected, got)
          ? `若本来就是文字，给它加上引号${quoted === undefined ? '' : `：${quoted}`}`
          : null,
      ),
    en: ({ key, expected, got, quoted }) =>
      hinted(
        `"${key}" should be ${enOf(shapes, expected)}, and is ${enOf(shapes, got)}`,
        isMeantAsText(expected, got)
          ? `if it is meant as text, put it in quotes${quoted === undefined ? '' : `: ${quoted}`}`
          : null,
      ),
  },
  'plan/empty-value': {
    severity: 'error',
    zh: ({ key }) => [`“${key}”后面是空的`, '填上内容，或删去这一项'],
    en: ({ key }) => [`"${key}" is empty`, 'fill it in, or leave it out'],
  },
  'plan/bad-choice': {
    severity: 'error',
    zh: ({ key, value, choices, near }) =>
      hinted(`“${key}”不能是“${value}”，应为 ${choices.join('、')}`, nearWords(near, 'zh')),
    en: ({ key, value, choices, near }) =>
      hinted(`"${key}" cannot be "${value}"; expected ${choices.join(', ')}`, nearWords(near, 'en')),
  },
  'plan/no-targets': {
    severity: 'error',
    zh: () => ['没有指标：没有可检查的内容，就谈不上达标', '至少写一个章节，每个章节至少一个指标'],
    en: () => [
      'there are no targets: nothing passes by testing nothing',
      'write at least one section, each with at least one target',
    ],
  },
  'plan/no-columns': {
    severity: 'error',
    zh: ({ source }) => [`来源“${source}”没有列`, '在 columns: 下写出要用的列'],
    en: ({ source }) => [
      `the source "${source}" has no columns`,
      'write the columns that are used under columns:',
    ],
  },
  'plan/duplicate-id': {
    severity: 'error',
    zh: ({ id, line }) => [`指标 id“${id}”在第 ${line} 行已经用过`, '每个指标的 id 都要不同'],
    en: ({ id, line }) => [
      `the id "${id}" is already used on line ${line}`,
      'give every target an id of its own',
    ],
  },
  'plan/bad-name': {
    severity: 'error',
    zh: ({ name }) => [
      `来源名“${name}”里不能有空格、= 和 @`,
      '换一个名字；命令行的 --source NAME=PATH 要用到它',
    ],
    en: ({ name }) => [
      `the source's name "${name}" may not hold spaces, = or @`,
      'choose another name; --source NAME=PATH on the command line needs it',
    ],
  },
  'plan/reserved-name': {
    severity: 'error',
    zh: ({ name }) => [`“${name}”是条件里的保留字，不能作列名`, '给列换个名字，表头写在 header: 里'],
    en: ({ name }) => [
      `"${name}" is a reserved word of conditions and cannot name a column`,
      'give the column another name and put its heading in header:',
    ],
  },
  'plan/bad-period': {
    severity: 'error',
    zh: ({ value }) => [
      `“${value}”不是期间`,
      '写成 2017、2017-H1、2017-Q2、2017-05 或 2017-05-01/2018-04-30',
    ],
    en: ({ value }) => [
      `"${value}" is no period`,
      'write 2017, 2017-H1, 2017-Q2, 2017-05 or 2017-05-01/2018-04-30',
    ],
  },
  'plan/bad-date': {
    severity: 'error',
    zh: ({ value }) => [`“${value}”不是日期`, '写成 2017-12-31、2017-12 或 2017'],
    en: ({ value }) => [`"${value}" is no date`, 'write 2017-12-31, 2017-12 or 2017'],
  },
  'plan/bad-quantity': {
    severity: 'error',
    zh: ({ value }) => [`“${value}”不是这里能用的数量`, '写成一个数和单位，如 5个、1%、0.5万元'],
    en: ({ value }) => [
      `"${value}" is no quantity that fits here`,
      'write a number with its unit, such as 5个, 1% or 0.5万元',
    ],
  },
};

function isMeantAsText(expected: string, got: string): boolean {
  return expected.startsWith('text') && got !== 'scalar';
}

function zhOf(words: Words, name: string): string {
  return words[name]?.[0] ?? `“${name}”`;
}

function enOf(words: Words, name: string): string {
  return words[name]?.[1] ?? `"${name}"`;
}

function listed(lead: string, known: readonly string[]): string | null {
  return known.length === 0 ? null : `${lead}${list(known)}`;
}

function hinted(message: string, hint: string | null): Sentences {
  return hint === null ? [message] : [message, hint];
}

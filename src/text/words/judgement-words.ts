import type { Language } from '../../model/plan/plan.ts';
import type { Interval, Rational, Unit } from '../../model/quantity.ts';
import type { PaceState, Reason } from '../../model/verdict/verdict.ts';
import { printQuantity } from '../../quantity/numbers/print.ts';
import { compare } from '../../quantity/numbers/rational.ts';

const reasons: Readonly<Record<Reason, Readonly<Record<Language, string>>>> = {
  'source-missing': {
    zh: '没有提供该数据源的文件',
    en: 'no file was given for the source',
  },
  'column-missing': {
    zh: '条件要问的可选列，文件里没有，判断不了哪些行算数',
    en: 'the file lacks an optional column that the condition asks, so that nobody knows which rows count',
  },
  'no-rows': {
    zh: '文件中没有一行要计入的数据，计划也没有注明零报告（nil_return）',
    en: 'the file holds no rows to count, and the plan does not say that this means none (nil_return)',
  },
  'no-rows-in-period': {
    zh: '文件中没有本期的数据行，计划也没有注明零报告（nil_return）',
    en: 'the file holds no rows of the period, and the plan does not say that this means none (nil_return)',
  },
  'other-period': {
    zh: '报来的是别的年份或期间的文件，不能当作本期的零报告',
    en: 'the file is of another year or period and does not say that nothing happened in this one',
  },
  'nothing-to-average': {
    zh: '没有可以取值的数据行',
    en: 'no row holds a value to take or to average',
  },
  'zero-denominator': { zh: '分母为零', en: 'the denominator is zero' },
  'negative-base': {
    zh: '基期数是负数，增长率没有意义',
    en: 'the figure it is compared with is below zero, so that a rate of growth has no meaning',
  },
  'units-missing': {
    zh: '应当报送的单位没有报齐',
    en: 'not every unit that must report has reported',
  },
  'several-values': {
    zh: '应当只有一个数值，却有几行数据',
    en: 'several rows hold the value of which there should be one',
  },
  'tied-values': {
    zh: '最近的日期上有几个不同的数值',
    en: 'several rows of the latest date hold different values',
  },
  'not-done': {
    zh: '完成日期还没有填报',
    en: 'the date is not filled in: it is not done yet',
  },
  'not-begun': {
    zh: '还没有到这一期',
    en: 'it has not begun yet',
  },
  'rows-later': {
    zh: '登记已经报来，所列的事都在核对日期以后',
    en: 'the register is there, and what it lists comes after the day as of which this is judged',
  },
  'coarse-date': {
    zh: '日期只写到月、季度或年，其中有的日子达标，有的不达标',
    en: 'the date is only a month, a quarter or a year, some of whose days would meet the target and some not',
  },
  'judged-at-end': {
    zh: '期末才判定',
    en: 'it is judged at the end of the period',
  },
  'stated-later': {
    zh: '这个数是在核对日期以后才提供的',
    en: 'the figure was stated only after the day as of which this is judged',
  },
  errors: {
    zh: '所依据的数据有错误，更正以前的数值只供参考',
    en: 'the data behind it has errors; until they are corrected the figure is provisional',
  },
};

/** Why a target has no figure, or none that can be judged, as a clause without a full stop. */
export function reasonWords(reason: Reason, language: Language): string {
  return reasons[reason][language];
}

const paces: Readonly<Record<PaceState, Readonly<Record<Language, string>>>> = {
  behind: { zh: '欠进度', en: 'behind' },
  'on-pace': { zh: '达进度', en: 'on pace' },
  ahead: { zh: '超进度', en: 'ahead' },
};

/** How a figure stands to the time gone by, as circulars call it. */
export function paceWords(state: PaceState, language: Language): string {
  return paces[state][language];
}

/** What a number is to the one made of it. */
export type Role = 'numerator' | 'denominator' | 'part' | 'current' | 'year-ago' | 'previous' | 'against';

const roles: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
  part: { zh: '加数', en: 'part' },
  current: { zh: '本期', en: 'this period' },
  'year-ago': { zh: '上年同期', en: 'a year ago' },
  previous: { zh: '上期', en: 'the period before' },
  against: { zh: '对比数', en: 'compared with' },
};

/** Which of how many numbers one is: `从小到大 5 个数中的第 3 个`. */
export function rankWords(rank: number, all: number, language: Language): string {
  return language === 'zh'
    ? `从小到大 ${all} 个数中的第 ${rank} 个`
    : `number ${rank} of ${all}, from the least`;
}

/** The role of a number in an explanation. */
export function roleWords(role: Role, language: Language): string {
  return roles[role][language];
}

interface BoundsSentences {
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly nothing: string;
  readonly rows: (n: number | null) => string;
  readonly awaits: string;
  readonly anything: (rows: number | 'awaits' | null) => string;
}

const boundsSentences: Readonly<Record<Language, BoundsSentences>> = {
  zh: {
    between: (low, high) => `在 ${low} 与 ${high} 之间`,
    atLeast: (low) => `不低于 ${low}`,
    atMost: (high) => `不高于 ${high}`,
    nothing: '没有上下界限',
    awaits: '无论未报送的单位补报多少行',
    anything: (rows) => {
      if (rows === 'awaits') return '未报送的单位补报以后，数值可能是任何数';
      return `${rows === null ? '有问题的数据' : `存疑的 ${rows} 行`}更正以后，数值可能是任何数`;
    },
    rows: (n) => {
      if (n === 0) return '无论取所填月份或年份中的哪一天';
      return n === null ? '无论有问题的数据如何更正' : `无论存疑的 ${n} 行如何更正`;
    },
  },
  en: {
    between: (low, high) => `between ${low} and ${high}`,
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
    nothing: 'without bounds',
    awaits: 'however many rows the units add that have not reported',
    anything: (rows) => {
      if (rows === 'awaits') return 'the units that have not reported may make it anything';
      const who = rows === null ? 'the data' : rows === 1 ? 'the row' : `the ${rows} rows`;
      return `${who} in doubt may make it anything`;
    },
    rows: (n) => {
      if (n === 0) return 'whichever of its days is meant';
      if (n === null) return 'whatever the data in doubt say';
      return n === 1 ? 'whatever the row in doubt says' : `whatever the ${n} rows in doubt say`;
    },
  },
};

/** An interval as shown: `between 98.69% and 98.74%`; each end stands on its side of the limits and of the other end. */
export function boundsWords(
  { low, high }: Interval,
  unit: Unit,
  limits: readonly Rational[],
  language: Language,
): string {
  const say = boundsSentences[language];
  const shown = (end: Rational, other: Rational | null): string =>
    printQuantity(end, unit, other === null ? limits : [...limits, other]);
  if (low === null) return high === null ? say.nothing : say.atMost(shown(high, null));
  if (high === null) return say.atLeast(shown(low, null));
  if (compare(low, high) === 0) return shown(low, null);
  return say.between(shown(low, high), shown(high, low));
}

/**
 * `whatever the 3 rows in doubt say`; `null` where nobody knows how many there are, `awaits` where that is for units that
 * have not reported.
 */
export function doubtWords(rows: number | 'awaits' | null, language: Language): string {
  const say = boundsSentences[language];
  return rows === 'awaits' ? say.awaits : say.rows(rows);
}

/** `the 3 rows in doubt may make it anything`: what is said of a figure that nothing bounds. */
export function openWords(rows: number | 'awaits' | null, language: Language): string {
  return boundsSentences[language].anything(rows);
}

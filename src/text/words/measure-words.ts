import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { multiply, rational } from '../../quantity/numbers/rational.ts';
import type { Measure, Rhythm, RowMeasure } from '../../model/plan/measure.ts';
import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import { columnTitle, conditionWords, periodRuleWords, sourceNamed } from './condition-words.ts';
import { enumerated } from './phrases.ts';

/**
 * A measure in plain words, with the titles of its sources and the headers of their columns:
 * `产品质量监督抽检结果 中 抽检级别 为 国家级、省级 的行里，检验结论 为 合格 的占比`.
 */
export function measureWords(measure: Measure, plan: Pick<Plan, 'sources'>, language: Language): string {
  const source = sourceNamed(plan, firstSource(measure));
  const { period, each } = measure;
  const phrases = measurePhrases[language];
  const scope = [
    period && measurePeriodWords(period, source, language),
    each && (typeof each === 'string' ? phrases.each(columnTitle(source, each)) : phrases.every[each.every]),
  ].filter((words) => words !== null);
  const bare = bareWords(measure, source, plan, language);
  return scope.length === 0 ? bare : `${bare}${phrases.scope(scope)}`;
}

function measurePeriodWords(
  period: NonNullable<Measure['period']>,
  source: Source | null,
  language: Language,
): string {
  const phrases = measurePhrases[language];
  if (period.kind === 'all') return phrases.everyPeriod;
  return period.kind === 'fixed'
    ? phrases.fixedPeriod(period.text)
    : periodRuleWords(period, source, language);
}

function bareWords(
  measure: Measure,
  source: Source | null,
  plan: Pick<Plan, 'sources'>,
  language: Language,
): string {
  const phrases = measurePhrases[language];
  const operand = (part: Measure): string => {
    const words = measureWords(part, plan, language);
    return isPlain(part) ? words : phrases.group(words);
  };
  switch (measure.kind) {
    case 'ratio':
      return phrases.ratio(operand(measure.numerator), operand(measure.denominator), measure.per);
    case 'total':
      return phrases.total(measure.parts.map(operand));
    case 'growth':
    case 'difference': {
      const { against } = measure;
      const other = typeof against === 'string' ? against : { words: operand(against) };
      return phrases[measure.kind](operand(measure.of), other);
    }
    default:
      return rowWords(measure, source, plan, language);
  }
}

function rowWords(
  measure: RowMeasure,
  source: Source | null,
  plan: Pick<Plan, 'sources'>,
  language: Language,
): string {
  const phrases = measurePhrases[language];
  const column = (name: string): string => columnTitle(source, name);
  const title = source?.title ?? measure.source;
  const where = measure.where === null ? null : conditionWords(measure.where, source, language, plan.sources);
  switch (measure.kind) {
    case 'count':
      return measure.distinct === null
        ? phrases.count(title, where)
        : phrases.distinct(title, where, measure.distinct.map(column));
    case 'sum':
    case 'min':
    case 'max':
    case 'value':
      return phrases[measure.kind](title, where, column(measure.column));
    case 'mean':
      return phrases.mean(title, where, column(measure.column), measure.weight && column(measure.weight));
    case 'median':
      return phrases.median(title, where, column(measure.column));
    case 'percentile':
      return phrases.percentile(title, where, column(measure.column), partWords(measure.at));
    case 'latest':
      return phrases.latest(title, where, column(measure.column), column(measure.by));
    case 'share':
      return phrases.share(title, where, conditionWords(measure.meets, source, language, plan.sources));
  }
}

/** A part of all rows in per cent. */
function partWords(at: Rational): string {
  return `${exactText(multiply(at, rational(100)))}%`;
}

/** The first source that a measure reads. */
function firstSource(measure: Measure): string {
  switch (measure.kind) {
    case 'ratio':
      return firstSource(measure.numerator);
    case 'total':
      return measure.parts[0] ? firstSource(measure.parts[0]) : '';
    case 'growth':
    case 'difference':
      return firstSource(measure.of);
    default:
      return measure.source;
  }
}

function isPlain(measure: Measure): boolean {
  return 'source' in measure && measure.where === null && measure.period === null && measure.kind !== 'share';
}

type OverRows<A extends readonly unknown[]> = (title: string, where: string | null, ...rest: A) => string;

/** What an earlier figure is called in a phrase. */
export type Earlier = 'year-ago' | 'previous' | { readonly words: string };

/** The phrases that measures are said in; `where` is null where every row is taken. */
export interface MeasurePhrases {
  readonly count: OverRows<[]>;
  readonly distinct: OverRows<[columns: readonly string[]]>;
  readonly sum: OverRows<[column: string]>;
  readonly min: OverRows<[column: string]>;
  readonly max: OverRows<[column: string]>;
  readonly value: OverRows<[column: string]>;
  readonly mean: OverRows<[column: string, weight: string | null]>;
  readonly median: OverRows<[column: string]>;
  readonly percentile: OverRows<[column: string, at: string]>;
  readonly latest: OverRows<[column: string, by: string]>;
  readonly share: OverRows<[meets: string]>;
  readonly ratio: (numerator: string, denominator: string, per: number | null) => string;
  readonly total: (parts: readonly string[]) => string;
  readonly growth: (of: string, against: Earlier) => string;
  readonly difference: (of: string, against: Earlier) => string;
  readonly group: (words: string) => string;
  readonly everyPeriod: string;
  readonly fixedPeriod: (period: string) => string;
  readonly each: (column: string) => string;
  readonly every: Readonly<Record<Rhythm['every'], string>>;
  readonly scope: (parts: readonly string[]) => string;
}

const rowsZh = (title: string, where: string | null): string =>
  where === null ? `${title} 的` : `${title} 中 ${where} 的行的`;

// A name of the plan is set off from the words around it by a space; a bracket is enough by itself.
const spaced = (before: string, word: string, after: string): string =>
  `${before}${before.endsWith('）') ? '' : ' '}${word}${after === '' || after.startsWith('（') ? '' : ' '}${after}`;

const rowsEn = (title: string, where: string | null): string =>
  where === null ? `rows of ${title}` : `rows of ${title} where ${where}`;

/** The phrases of both languages. */
export const measurePhrases: Readonly<Record<Language, MeasurePhrases>> = {
  zh: {
    count: (title, where) => (where === null ? `${title} 的行数` : `${title} 中 ${where} 的行数`),
    distinct: (title, where, columns) =>
      `${rowsZh(title, where)} ${columns.join('、')} 的个数（重复的只计一次）`,
    sum: (title, where, column) => `${rowsZh(title, where)} ${column} 之和`,
    min: (title, where, column) => `${rowsZh(title, where)} ${column} 的最小值`,
    max: (title, where, column) => `${rowsZh(title, where)} ${column} 的最大值`,
    value: (title, where, column) => `${rowsZh(title, where)} ${column}`,
    mean: (title, where, column, weight) =>
      `${rowsZh(title, where)} ${column} 的${weight === null ? '平均值' : `加权平均值（权数为 ${weight}）`}`,
    median: (title, where, column) => `${rowsZh(title, where)} ${column} 的中位数`,
    percentile: (title, where, column, at) =>
      `${rowsZh(title, where)} ${column} 的 ${at} 分位数（有 ${at} 的行不大于它）`,
    latest: (title, where, column, by) => `${rowsZh(title, where)} ${column}（取 ${by} 最近的一行）`,
    share: (title, where, meets) =>
      where === null ? `${title} 的各行里，${meets} 的占比` : `${title} 中 ${where} 的行里，${meets} 的占比`,
    ratio: (numerator, denominator, per) =>
      `${spaced(numerator, '除以', denominator)}${per === null ? '' : `，按每 ${per} 计`}`,
    total: (parts) =>
      spaced(
        parts.reduce((sum, part) => spaced(sum, '与', part)),
        '的合计',
        '',
      ),
    growth: (of, against) =>
      against === 'year-ago'
        ? spaced(of, '的同比增长率', '')
        : against === 'previous'
          ? spaced(of, '的环比增长率', '')
          : spaced(spaced(of, '比', against.words), '的增长率', ''),
    difference: (of, against) =>
      against === 'year-ago'
        ? spaced(of, '比上年同期的增减', '')
        : against === 'previous'
          ? spaced(of, '比上期的增减', '')
          : spaced(of, '减去', against.words),
    group: (words) => `（${words}）`,
    everyPeriod: '不分期间',
    fixedPeriod: (period) => `只取 ${period}`,
    each: (column) => `按 ${column} 分组，每组都要达标`,
    every: { month: '逐月计算，每个月都要达标', quarter: '逐季计算，每个季度都要达标' },
    scope: (parts) => `（${parts.join('；')}）`,
  },
  en: {
    count: (title, where) => `the number of ${rowsEn(title, where)}`,
    distinct: (title, where, columns) =>
      `the number of different ${enumerated(columns, 'and')} in the ${rowsEn(title, where)}`,
    sum: (title, where, column) => `the sum of ${column} over the ${rowsEn(title, where)}`,
    min: (title, where, column) => `the least ${column} in the ${rowsEn(title, where)}`,
    max: (title, where, column) => `the greatest ${column} in the ${rowsEn(title, where)}`,
    value: (title, where, column) => `the ${column} in the ${rowsEn(title, where)}`,
    mean: (title, where, column, weight) =>
      `the mean of ${column} over the ${rowsEn(title, where)}${weight === null ? '' : `, weighted by ${weight}`}`,
    median: (title, where, column) => `the median of ${column} over the ${rowsEn(title, where)}`,
    percentile: (title, where, column, at) =>
      `the number that ${column} does not exceed in ${at} of the ${rowsEn(title, where)}`,
    latest: (title, where, column, by) => `the ${column} of latest ${by} in the ${rowsEn(title, where)}`,
    share: (title, where, meets) => `of the ${rowsEn(title, where)}, the share where ${meets}`,
    ratio: (numerator, denominator, per) =>
      `${numerator} divided by ${denominator}${per === null ? '' : `, per ${per}`}`,
    total: (parts) => `the sum of ${enumerated(parts, 'and')}`,
    growth: (of, against) =>
      against === 'year-ago'
        ? `the growth of ${of} over a year ago`
        : against === 'previous'
          ? `the growth of ${of} over the period before`
          : `the growth of ${of} over ${against.words}`,
    difference: (of, against) =>
      against === 'year-ago'
        ? `the change of ${of} since a year ago`
        : against === 'previous'
          ? `the change of ${of} since the period before`
          : `${of} minus ${against.words}`,
    group: (words) => `(${words})`,
    everyPeriod: 'of all periods',
    fixedPeriod: (period) => `of ${period}`,
    each: (column) => `for each ${column}, every one of which must meet the target`,
    every: {
      month: 'month by month, every one of which must meet the target',
      quarter: 'quarter by quarter, every one of which must meet the target',
    },
    scope: (parts) => ` (${parts.join('; ')})`,
  },
};

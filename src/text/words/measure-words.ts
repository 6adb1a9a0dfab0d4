import type { Measure, RowMeasure } from '../../model/plan/measure.ts';
import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import { columnTitle, sourceNamed } from './column-title.ts';
import { conditionWords } from './condition-words.ts';
import { measurePhrases } from './measure-phrases.ts';
import { periodRuleWords } from './window-words.ts';

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
    each === null ? null : phrases.each(columnTitle(source, each)),
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
    case 'latest':
      return phrases.latest(title, where, column(measure.column), column(measure.by));
    case 'share':
      return phrases.share(title, where, conditionWords(measure.meets, source, language, plan.sources));
  }
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

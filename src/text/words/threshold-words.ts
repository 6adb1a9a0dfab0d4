import type { Language } from '../../model/plan/plan.ts';
import type { Operator, Rational, Threshold } from '../../model/quantity.ts';
import { printLimit, printLimitNumber } from '../../quantity/numbers/print.ts';
import { negate } from '../../quantity/numbers/rational.ts';
import { isFalling } from '../../quantity/thresholds/meets-threshold.ts';

const single: Readonly<Record<Language, Readonly<Record<Exclude<Operator, 'range' | 'in'>, string>>>> = {
  zh: { '>=': '不低于', '>': '高于', '<=': '不超过', '<': '低于', '=': '等于' },
  en: { '>=': 'at least', '>': 'above', '<=': 'at most', '<': 'below', '=': 'exactly' },
};

const dated: typeof single = {
  zh: { '>=': '不早于', '>': '晚于', '<=': '不晚于', '<': '早于', '=': '就在' },
  en: { '>=': 'no earlier than', '>': 'after', '<=': 'by', '<': 'before', '=': 'on' },
};

/** A threshold in words that say whether the limit is included: 不低于 90%, `below 0.3‰`, 1 至 2个, 下降 40% 至 45%, 不发生. */
export function thresholdWords(threshold: Threshold, language: Language): string {
  const { operator, limit, upper, unit, absence } = threshold;
  if (absence) return language === 'zh' ? '不发生' : 'none';
  if (operator === 'range') return rangeWords(threshold, upper ?? limit, language);
  const isDate = unit.dimension === 'date';
  const word = (by: Exclude<Operator, 'range' | 'in'>): string => (isDate ? dated : single)[language][by];
  if (operator !== 'in') return `${word(operator)} ${printLimit(limit, unit)}`;
  const [lowerOpen, upperOpen] = threshold.open ?? [false, false];
  const lower = `${word(lowerOpen ? '>' : '>=')} ${printLimit(limit, unit)}`;
  const higher = `${word(upperOpen ? '<' : '<=')} ${printLimit(upper ?? limit, unit)}`;
  return language === 'zh' ? `${lower}且${higher}` : `${lower} and ${higher}`;
}

/** The word for one comparison: 不低于, `at least`. */
export function comparatorWord(operator: Exclude<Operator, 'range' | 'in'>, language: Language): string {
  return single[language][operator];
}

function rangeWords(threshold: Threshold, upper: Rational, language: Language): string {
  const { limit, unit } = threshold;
  if (isFalling(threshold)) {
    const sizes = rangeWords({ ...threshold, limit: negate(limit), upper: null }, negate(upper), language);
    return language === 'zh' ? `下降 ${sizes}` : `a fall of ${sizes}`;
  }
  const lower = unit.dimension === 'ratio' ? printLimit(limit, unit) : printLimitNumber(limit, unit);
  return `${lower} ${language === 'zh' ? '至' : 'to'} ${printLimit(upper, unit)}`;
}

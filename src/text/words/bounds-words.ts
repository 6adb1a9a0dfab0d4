import type { Language } from '../../model/plan/plan.ts';
import type { Interval, Rational, Unit } from '../../model/quantity.ts';
import { printQuantity } from '../../quantity/numbers/print.ts';
import { compare } from '../../quantity/numbers/rational.ts';

interface BoundsSentences {
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly nothing: string;
  readonly rows: (n: number | null) => string;
}

const words: Readonly<Record<Language, BoundsSentences>> = {
  zh: {
    between: (low, high) => `在 ${low} 与 ${high} 之间`,
    atLeast: (low) => `不低于 ${low}`,
    atMost: (high) => `不高于 ${high}`,
    nothing: '上下都没有界限',
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
  const say = words[language];
  const shown = (end: Rational, other: Rational | null): string =>
    printQuantity(end, unit, other === null ? limits : [...limits, other]);
  if (low === null) return high === null ? say.nothing : say.atMost(shown(high, null));
  if (high === null) return say.atLeast(shown(low, null));
  if (compare(low, high) === 0) return shown(low, null);
  return say.between(shown(low, high), shown(high, low));
}

/** `whatever the 3 rows in doubt say`; null where nobody knows how many there are. */
export function doubtWords(rows: number | null, language: Language): string {
  return words[language].rows(rows);
}

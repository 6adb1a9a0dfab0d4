import type { Language } from '../../model/plan/plan.ts';
import type { Status, Tally } from '../../model/subjects/report.ts';
import { counted } from './counted.ts';

const parts: Readonly<Record<Exclude<Status, 'pass'>, Readonly<Record<Language, (n: number) => string>>>> = {
  fail: { zh: (n) => `${n} 项未达标`, en: (n) => `${n} missed` },
  'no-data': { zh: (n) => `${n} 项缺数据`, en: (n) => `${n} without data` },
  invalid: { zh: (n) => `${n} 项无效`, en: (n) => `${n} invalid` },
  pending: { zh: (n) => `${n} 项待定`, en: (n) => `${n} pending` },
};

/** Targets counted, and where it matters how many of the missed ones are waived. */
export type CountedTally = Tally & { readonly waived?: number };

const waivedWords: Readonly<Record<Language, (n: number) => string>> = {
  zh: (n) => `（豁免 ${n} 项）`,
  en: (n) => ` (${n} waived)`,
};

/** How many targets of each status but the met ones there are; those that none has are left out. */
export function unmetWords(tally: CountedTally, language: Language): readonly string[] {
  const { waived = 0 } = tally;
  const counts = [
    ['fail', tally.fail],
    ['no-data', tally.noData],
    ['invalid', tally.invalid],
    ['pending', tally.pending],
  ] as const;
  return counts
    .filter(([, n]) => n > 0)
    .map(([status, n]) => {
      const words = parts[status][language](n);
      return status === 'fail' && waived > 0 ? words + waivedWords[language](waived) : words;
    });
}

/** Some targets counted: `29 项，25 项达标，4 项未达标`. */
export function tallyWords(tally: Tally, language: Language): string {
  const { targets, pass } = tally;
  const met =
    language === 'zh' ? [`${targets} 项`, `${pass} 项达标`] : [counted(targets, 'target'), `${pass} met`];
  return [...met, ...unmetWords(tally, language)].join(language === 'zh' ? '，' : ', ');
}

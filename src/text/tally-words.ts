import type { Language } from '../model/plan.ts';
import type { Status, Tally } from '../model/report.ts';
import { counted } from './counted.ts';

const parts: Readonly<Record<Exclude<Status, 'pass'>, Readonly<Record<Language, (n: number) => string>>>> = {
  fail: { zh: (n) => `${n} 项未达标`, en: (n) => `${n} missed` },
  'no-data': { zh: (n) => `${n} 项缺数据`, en: (n) => `${n} without data` },
  invalid: { zh: (n) => `${n} 项无效`, en: (n) => `${n} invalid` },
  pending: { zh: (n) => `${n} 项待定`, en: (n) => `${n} pending` },
};

/** How many targets of each status but the met ones there are; those that none has are left out. */
export function unmetWords(tally: Tally, language: Language): readonly string[] {
  const counts = [
    ['fail', tally.fail],
    ['no-data', tally.noData],
    ['invalid', tally.invalid],
    ['pending', tally.pending],
  ] as const;
  return counts.filter(([, n]) => n > 0).map(([status, n]) => parts[status][language](n));
}

/** Some targets counted: `29 项，25 项达标，4 项未达标`. */
export function tallyWords(tally: Tally, language: Language): string {
  const { targets, pass } = tally;
  const met =
    language === 'zh' ? [`${targets} 项`, `${pass} 项达标`] : [counted(targets, 'target'), `${pass} met`];
  return [...met, ...unmetWords(tally, language)].join(language === 'zh' ? '，' : ', ');
}

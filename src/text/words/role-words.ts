import type { Language } from '../../model/plan/plan.ts';

/** What a number is to the one made of it. */
export type Role = 'numerator' | 'denominator' | 'part' | 'current' | 'year-ago' | 'previous' | 'against';

const words: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
  part: { zh: '加数', en: 'part' },
  current: { zh: '本期', en: 'this period' },
  'year-ago': { zh: '上年同期', en: 'a year ago' },
  previous: { zh: '上期', en: 'the period before' },
  against: { zh: '对比数', en: 'compared with' },
};

/** The role of a number in an explanation. */
export function roleWords(role: Role, language: Language): string {
  return words[role][language];
}

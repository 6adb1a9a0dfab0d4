import type { Language } from '../../model/plan/plan.ts';
import type { PaceState } from '../../model/verdict/verdict.ts';

const words: Readonly<Record<PaceState, Readonly<Record<Language, string>>>> = {
  behind: { zh: '欠进度', en: 'behind' },
  'on-pace': { zh: '达进度', en: 'on pace' },
  ahead: { zh: '超进度', en: 'ahead' },
};

/** How a figure stands to the time gone by, as circulars call it. */
export function paceWords(state: PaceState, language: Language): string {
  return words[state][language];
}

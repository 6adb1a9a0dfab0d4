import type { Language } from '../../model/plan/plan.ts';

/** A period of ISO dates in words: `2017 年`, `2014 至 2016 年`, else its days. */
export function periodWords(from: string, to: string, language: Language): string {
  const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (!isWhole) return from === to ? from : `${from} ${toWord(language)} ${to}`;
  return yearWords(from, to, language);
}

/** The file of a period in Chinese: `2017 年的文件`. */
export function fileOfWords(from: string, to: string): string {
  const words = periodWords(from, to, 'zh');
  return words.endsWith('年') ? `${words}的文件` : `${words} 的文件`;
}

/** The years that the days from one ISO date to another lie in. */
export function yearWords(from: string, to: string, language: Language): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const years = first === last ? first : `${first} ${toWord(language)} ${last}`;
  return language === 'zh' ? `${years} 年` : years;
}

/** Days with the years they lie in: `2016 年（2016-01-05 至 2016-03-07）`. */
export function heldWords(from: string, to: string, language: Language): string {
  const days = from === to ? from : `${from} ${toWord(language)} ${to}`;
  const years = yearWords(from, to, language);
  return language === 'zh' ? `${years}（${days}）` : `${years} (${days})`;
}

function toWord(language: Language): string {
  return language === 'zh' ? '至' : 'to';
}

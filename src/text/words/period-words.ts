import type { Language } from '../../model/plan/plan.ts';
import type { PlanSummary } from '../../model/subjects/report.ts';

const halves: readonly string[] = ['01-01/06-30', '07-01/12-31'];
const quarters: readonly string[] = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'];

/** A period as `--period` takes it: 2017, 2017-H1, 2017-Q2, 2017-05-01/2018-04-30; `-` where there is none. */
export function periodName(period: PlanSummary['period']): string {
  if (period === null) return '-';
  const { from, to } = period;
  const year = from.slice(0, 4);
  if (to.slice(0, 4) === year) {
    const within = `${from.slice(5)}/${to.slice(5)}`;
    if (within === '01-01/12-31') return year;
    const half = halves.indexOf(within) + 1;
    if (half > 0) return `${year}-H${half}`;
    const quarter = quarters.indexOf(within) + 1;
    if (quarter > 0) return `${year}-Q${quarter}`;
  }
  return `${from}/${to}`;
}

/** The name of a period in a sentence: 2017 年, 2017-Q2; what a figure is held against where there is no period. */
export function periodWords(name: string, language: Language): string {
  const isZh = language === 'zh';
  if (name === '-') return isZh ? '基期' : 'Baseline';
  return isZh && /^\d{4}$/.test(name) ? `${name} 年` : name;
}

/** A period of ISO dates in words: `2017 年`, `2014 至 2016 年`, else its days. */
export function daysWords(from: string, to: string, language: Language): string {
  const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (!isWhole) return from === to ? from : `${from} ${toWord(language)} ${to}`;
  return yearWords(from, to, language);
}

/** The file of a period in Chinese: `2017 年的文件`. */
export function fileOfWords(from: string, to: string): string {
  const words = daysWords(from, to, 'zh');
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

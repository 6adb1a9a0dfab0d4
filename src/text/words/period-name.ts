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

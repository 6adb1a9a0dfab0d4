import type { Language } from '../../model/plan/plan.ts';
import type { Standing } from '../../model/subjects/explanation.ts';

/** Words of an explanation. */
export interface ExplanationLabels {
  readonly how: string;
  readonly howLimit: string;
  readonly noFigure: string;
  readonly unmeasured: string;
  readonly source: string;
  readonly files: string;
  readonly period: string;
  readonly where: string;
  readonly meets: string;
  readonly everyRow: string;
  readonly rows: (n: number) => string;
  /** First rows that a condition takes or that make the figure, and first rows that it does not take. */
  readonly named: Readonly<Record<Standing, string>>;
  readonly unmet: string;
  readonly outcome: (status: string, actual: string | null, words: string) => string;
}

/** The words of an explanation in both languages. */
export const explanationLabels: Readonly<Record<Language, ExplanationLabels>> = {
  zh: {
    how: '怎样得出',
    howLimit: '目标值怎样得出',
    noFigure: '没有数值',
    unmeasured: '没有可以计算的登记数据',
    source: '数据源',
    files: '文件',
    period: '期间',
    where: '条件',
    meets: '达标条件',
    everyRow: '不限',
    rows: (n) => `${n} 行`,
    named: { met: '符合的行', largest: '数值最大的行', smallest: '数值最小的行', figure: '数值所在的行' },
    unmet: '不符合的行',
    outcome: (status, actual, words) => `${status}    要求 ${words}，实际 ${actual ?? '没有数值'}`,
  },
  en: {
    how: 'How it comes about',
    howLimit: 'How the limit comes about',
    noFigure: 'no figure',
    unmeasured: 'There is no register to calculate it from',
    source: 'Source',
    files: 'Files',
    period: 'Period',
    where: 'Where',
    meets: 'Meets',
    everyRow: 'every row',
    rows: (n) => `${n} ${n === 1 ? 'row' : 'rows'}`,
    named: { met: 'Met by', largest: 'Largest', smallest: 'Smallest', figure: 'Figure of' },
    unmet: 'Not met by',
    outcome: (status, actual, words) => `${status}    required ${words}, actual ${actual ?? 'no figure'}`,
  },
};

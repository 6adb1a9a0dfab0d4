import type { Language } from '../../model/plan/plan.ts';
import type { Standing } from '../../model/subjects/explanation.ts';

/** Words of an explanation. */
export interface ExplanationLabels {
  readonly how: string;
  readonly howLimit: string;
  readonly noFigure: string;
  readonly unmeasured: string;
  /** What a number may be after any correction: its bounds, why, and the ends of a share. */
  readonly doubt: string;
  readonly ends: (low: string, high: string) => string;
  readonly doubtful: (n: number | null) => string;
  readonly mending: string;
  readonly mend: (rows: number | null, of: number | null) => string;
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
    doubt: '更正后',
    ends: (low, high) => `最少 ${low}，最多 ${high}`,
    doubtful: (n) => (n === null ? '有多少行存疑不得而知' : `${n} 行存疑`),
    mending: '怎样才能下结论',
    mend: (rows, of) =>
      rows === null || of === null
        ? '先更正下列各处'
        : `存疑的 ${of} 行中至少要更正 ${rows} 行，先看下列各处`,
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
    doubt: 'when corrected',
    ends: (low, high) => `at least ${low}, at most ${high}`,
    doubtful: (n) => {
      if (n === null) return 'nobody knows how many rows are in doubt';
      return n === 1 ? '1 row in doubt' : `${n} rows in doubt`;
    },
    mending: 'What would make it certain',
    mend: (rows, of) =>
      rows === null || of === null
        ? 'Mend these first'
        : `At least ${rows} of the ${of} rows in doubt must be mended, these first`,
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

import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import { counted } from '../words/phrases.ts';

/** Words of what a CI system shows. */
export interface CiLabels {
  /** How many annotations of a kind there was no room for. */
  readonly restOf: (n: number, severity: Severity) => string;
  readonly allTargets: (n: number) => string;
  /** What a row has to do with a missed target. */
  readonly unmetRow: (title: string) => string;
  readonly countedRow: (title: string) => string;
}

/** The words of what a CI system shows, in both languages. */
export const ciLabels: Readonly<Record<Language, CiLabels>> = {
  zh: {
    restOf: (n, severity) =>
      `其余 ${n} 项${{ error: '错误', warning: '警告', note: '说明' }[severity]}未在此列出，见作业日志和报告`,
    allTargets: (n) => `全部 ${n} 项指标`,
    unmetRow: (title) => `指标「${title}」未达标，这一行是不符合要求的行之一`,
    countedRow: (title) => `指标「${title}」未达标，这一行计入其中`,
  },
  en: {
    restOf: (n, severity) =>
      `${n} more ${severity}${n === 1 ? '' : 's'}, not listed here; see the log of the job and the report`,
    allTargets: (n) => `All ${counted(n, 'target')}`,
    unmetRow: (title) => `"${title}" is missed; this is one of the rows that do not meet it`,
    countedRow: (title) => `"${title}" is missed; this is one of the rows counted in it`,
  },
};

import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Blame } from '../../model/verdict/result.ts';
import { counted } from '../words/phrases.ts';

/** Words of what a CI system shows. */
export interface CiLabels {
  /** How many annotations of a kind there was no room for. */
  readonly restOf: (n: number, severity: Severity) => string;
  readonly allTargets: (n: number) => string;
  /** What a row has to do with a missed target. */
  readonly row: Readonly<Record<Blame, (title: string) => string>>;
}

/** The words of what a CI system shows, in both languages. */
export const ciLabels: Readonly<Record<Language, CiLabels>> = {
  zh: {
    restOf: (n, severity) =>
      `其余 ${n} 项${{ error: '错误', warning: '警告', note: '说明' }[severity]}未在此列出，见作业日志和报告`,
    allTargets: (n) => `全部 ${n} 项指标`,
    row: {
      counted: (title) => `指标「${title}」未达标，这一行计入其中`,
      largest: (title) => `指标「${title}」未达标，合计中这一行的数值最大`,
      unmet: (title) => `指标「${title}」未达标，这一行是不符合要求的行之一`,
      beyond: (title) => `指标「${title}」未达标，这一行的数值本身就没有达到目标值`,
      figure: (title) => `指标「${title}」未达标，数值取自这一行`,
    },
  },
  en: {
    restOf: (n, severity) =>
      `${n} more ${severity}${n === 1 ? '' : 's'}, not listed here; see the log of the job and the report`,
    allTargets: (n) => `All ${counted(n, 'target')}`,
    row: {
      counted: (title) => `"${title}" is missed; this is one of the rows counted in it`,
      largest: (title) => `"${title}" is missed; this row adds most to its sum`,
      unmet: (title) => `"${title}" is missed; this is one of the rows that do not meet it`,
      beyond: (title) => `"${title}" is missed; the number of this row misses the limit too`,
      figure: (title) => `"${title}" is missed; its figure is the one of this row`,
    },
  },
};

import type { Language } from '../../model/plan.ts';
import { counted } from '../counted.ts';

/** Words of the check of a plan. */
export interface LintLabels {
  readonly plan: string;
  readonly measure: string;
  readonly source: string;
  readonly title: string;
  readonly usedBy: string;
  readonly problems: string;
  readonly fine: (targets: number, sources: number) => string;
  readonly usable: (warnings: string) => string;
  readonly broken: (problems: string) => string;
}

/** The words of the check of a plan in both languages. */
export const lintLabels: Readonly<Record<Language, LintLabels>> = {
  zh: {
    plan: '计划',
    measure: '算法',
    source: '数据源',
    title: '名称',
    usedBy: '指标数',
    problems: '计划中的问题',
    fine: (targets, sources) => `计划无误    ${targets} 项指标，${sources} 个数据源`,
    usable: (warnings) => `，${warnings}`,
    broken: (problems) => `计划有误    ${problems}`,
  },
  en: {
    plan: 'Plan',
    measure: 'Measure',
    source: 'Source',
    title: 'Title',
    usedBy: 'Targets',
    problems: 'Problems in the plan',
    fine: (targets, sources) =>
      `the plan is good    ${counted(targets, 'target')}, ${counted(sources, 'source')}`,
    usable: (warnings) => `, ${warnings}`,
    broken: (problems) => `the plan has errors    ${problems}`,
  },
};

import type { Language } from '../../model/plan/plan.ts';
import { counted } from '../words/phrases.ts';

/** Words of the check of a plan. */
export interface LintLabels {
  readonly plan: string;
  readonly measure: string;
  readonly source: string;
  readonly title: string;
  readonly usedBy: string;
  readonly problems: string;
  readonly origin: string;
  readonly retired: string;
  readonly reason: string;
  readonly takenOver: (place: string) => string;
  readonly changed: (place: string, keys: string, from: string) => string;
  readonly added: (place: string) => string;
  /** What a plan makes of the targets of those it extends: a list of the counts below. */
  readonly extending: (files: string, counts: string) => string;
  readonly counts: Readonly<Record<'taken-over' | 'changed' | 'added' | 'retired', (n: number) => string>>;
  readonly fine: (targets: number, sources: number) => string;
  /** Beside what a target requires: its warning, and the figure it starts from. */
  readonly warn: (words: string) => string;
  readonly from: (text: string) => string;
  /** A rule of a source in words; one that only warns says so. */
  readonly rule: (source: string, title: string, words: string, onlyWarns: boolean) => string;
  readonly tolerate: (source: string, most: string) => string;
  readonly usable: (warnings: string) => string;
  readonly broken: (problems: string) => string;
  /** Where the plan is not at fault. */
  readonly stopped: (problems: string) => string;
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
    origin: '出处',
    retired: '不再考核的指标',
    reason: '理由',
    takenOver: (place) => `沿用 ${place}`,
    changed: (place, keys, from) => `修改 ${keys}，见 ${place}（原为 ${from}）`,
    added: (place) => `新增 ${place}`,
    extending: (files, counts) => `在 ${files} 的基础上：${counts}`,
    counts: {
      'taken-over': (n) => `沿用 ${n} 项`,
      changed: (n) => `修改 ${n} 项`,
      added: (n) => `新增 ${n} 项`,
      retired: (n) => `不再考核 ${n} 项`,
    },
    fine: (targets, sources) => `计划无误    ${targets} 项指标，${sources} 个数据源`,
    warn: (words) => `预警 ${words}`,
    from: (text) => `起点 ${text}`,
    rule: (source, title, words, onlyWarns) =>
      `规则 ${source}  ${title}${onlyWarns ? '（只作提醒）' : ''}：${words}`,
    tolerate: (source, most) =>
      `容许 ${source}  错误不超过 ${most.endsWith('%') ? `${most} 的行` : `${most} 个`}`,
    usable: (warnings) => `，${warnings}`,
    broken: (problems) => `计划有误    ${problems}`,
    stopped: (problems) => `没有执行    ${problems}`,
  },
  en: {
    plan: 'Plan',
    measure: 'Measure',
    source: 'Source',
    title: 'Title',
    usedBy: 'Targets',
    problems: 'Problems in the plan',
    origin: 'From',
    retired: 'Targets no longer in force',
    reason: 'Reason',
    takenOver: (place) => `taken over from ${place}`,
    changed: (place, keys, from) => `${keys} changed at ${place} (was ${from})`,
    added: (place) => `added at ${place}`,
    extending: (files, counts) => `extends ${files}: ${counts}`,
    counts: {
      'taken-over': (n) => `${n} taken over`,
      changed: (n) => `${n} changed`,
      added: (n) => `${n} added`,
      retired: (n) => `${n} retired`,
    },
    fine: (targets, sources) =>
      `the plan is good    ${counted(targets, 'target')}, ${counted(sources, 'source')}`,
    warn: (words) => `Warning ${words}`,
    from: (text) => `Starts from ${text}`,
    rule: (source, title, words, onlyWarns) =>
      `Rule ${source}  ${title}${onlyWarns ? ' (only warns)' : ''}: ${words}`,
    tolerate: (source, most) =>
      `Tolerates ${source}  ${most.endsWith('%') ? `errors of up to ${most} of the rows` : `up to ${most} error${most === '1' ? '' : 's'}`}`,
    usable: (warnings) => `, ${warnings}`,
    broken: (problems) => `the plan has errors    ${problems}`,
    stopped: (problems) => `nothing was done    ${problems}`,
  },
};

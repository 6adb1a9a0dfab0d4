import type { Language } from '../../model/plan/plan.ts';

/** A file was written. */
export function writtenWords(file: string, language: Language): string {
  return language === 'zh' ? `已写入 ${file}` : `wrote ${file}`;
}

/** What to do next: a command. */
export function nextStepWords(command: string, language: Language): string {
  return language === 'zh' ? `下一步  ${command}` : `next  ${command}`;
}

/** Something happened that the program has no answer to: its own defect, in one line. */
export function defectWords(message: string, language: Language): string {
  return language === 'zh'
    ? `程序缺陷：${message}（设 PLAN_CHECK_DEBUG=1 重新运行可看到详细位置）`
    : `a defect of plan-check: ${message} (run again with PLAN_CHECK_DEBUG=1 for where it happened)`;
}

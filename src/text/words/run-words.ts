import type { Language } from '../../model/plan/plan.ts';

/** A file was written. */
export function writtenWords(file: string, language: Language): string {
  return language === 'zh' ? `已写入 ${file}` : `wrote ${file}`;
}

/** What to do next: a command. */
export function nextStepWords(command: string, language: Language): string {
  return language === 'zh' ? `下一步  ${command}` : `next  ${command}`;
}

/** The run ends as if its warnings were errors. */
export function strictWords(code: number, language: Language): string {
  return language === 'zh'
    ? `--strict：警告也算错误，退出码为 ${code}`
    : `--strict: warnings count as errors, the exit code is ${code}`;
}

/** Something happened that the program has no answer to: its own defect, in one line. */
export function defectWords(message: string, language: Language): string {
  return language === 'zh'
    ? `程序缺陷：${message}（设 PLAN_CHECK_DEBUG=1 重新运行可看到详细位置）`
    : `a defect of plan-check: ${message} (run again with PLAN_CHECK_DEBUG=1 for where it happened)`;
}

/** How far a run has got with its files, in bytes as they are stored. */
export interface RunProgress {
  /** `look`: what the files are; `read`: their rows; `work`: all there was has been read. */
  readonly stage: 'look' | 'read' | 'work';
  readonly done: number;
  /** Null where nobody can know it: standard input. */
  readonly all: number | null;
  /** Bytes a second; null where nothing can be said yet. */
  readonly rate: number | null;
  /** Seconds to the end of reading; null where nothing can be said. */
  readonly left: number | null;
}

/** The same said in one line, from the fullest to the shortest, so that a narrow terminal gets what fits. */
export function progressLines(progress: RunProgress, language: Language): readonly string[] {
  const { done, all, rate, left } = progress;
  const words = wordsOf[language];
  const bytes = all === null ? size(done) : words.of(size(done), size(all));
  const share = all === null || all === 0 ? null : `${Math.floor((100 * Math.min(done, all)) / all)}%`;
  const stage = words[progress.stage];
  const speed = rate === null ? null : `${size(rate)}/s`;
  const rest = left === null ? null : words.left(duration(left, words));
  return [
    joined(stage(bytes), share, speed, rest),
    joined(stage(bytes), share, rest),
    joined(stage(bytes), share),
    stage(share ?? size(done)),
    share ?? size(done),
  ];
}

interface ProgressWords {
  readonly look: (much: string) => string;
  readonly read: (much: string) => string;
  readonly work: (much: string) => string;
  readonly of: (done: string, all: string) => string;
  readonly left: (time: string) => string;
  readonly seconds: (count: string) => string;
  readonly minutes: (minutes: string, seconds: string) => string;
  readonly hours: (hours: string, minutes: string) => string;
}

const wordsOf: Readonly<Record<Language, ProgressWords>> = {
  zh: {
    look: (much) => `查看文件 ${much}`,
    read: (much) => `读取数据 ${much}`,
    work: (much) => `已读入 ${much}，正在计算`,
    of: (done, all) => `${done} / ${all}`,
    left: (time) => `约剩 ${time}`,
    seconds: (count) => `${count} 秒`,
    minutes: (minutes, seconds) => `${minutes} 分 ${seconds} 秒`,
    hours: (hours, minutes) => `${hours} 小时 ${minutes} 分`,
  },
  en: {
    look: (much) => `looking at the files: ${much}`,
    read: (much) => `reading ${much}`,
    work: (much) => `${much} read, working out the figures`,
    of: (done, all) => `${done} of ${all}`,
    left: (time) => `about ${time} left`,
    seconds: (count) => `${count} s`,
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    hours: (hours, minutes) => `${hours} h ${minutes} min`,
  },
};

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('  ');
}

// Always one decimal, so that the line does not jump about.
function size(bytes: number): string {
  if (bytes < 999_950) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

function duration(seconds: number, words: ProgressWords): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return words.seconds(String(whole));
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return words.minutes(String(minutes), String(whole % 60));
  return words.hours(String(Math.floor(minutes / 60)), String(minutes % 60));
}

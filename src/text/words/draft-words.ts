import type { Language } from '../../model/plan/plan.ts';
import type { CircumstanceRule } from '../../model/plan/policy.ts';

/** What words say of how a target is measured: in every month, a median. */
export type DraftHint =
  | { readonly kind: 'every'; readonly period: 'month' | 'quarter' }
  | { readonly kind: 'median' }
  | { readonly kind: 'percentile'; readonly at: string };

/** What a drafted plan says beside the document's own words. */
export interface DraftWords {
  /** The comments at its head, one a line. */
  readonly head: (file: string) => readonly string[];
  readonly period: string;
  readonly noClause: string;
  /** Where a target stands in the document, and its sentence. */
  readonly where: (line: number, sentence: string) => string;
  readonly nameless: string;
  /** Which side is meant, and the word of the indicator that decided; null where none did. */
  readonly direction: (word: string | null) => string;
  readonly unmeasured: string;
  /** Why a measure was guessed, how sure that is in percent, and which values it leaves out; '' where there are none. */
  readonly guessed: (because: string, percent: number, others: string) => string;
  /** What a change is counted from: a year, or the year before. */
  readonly since: (year: number | 'year-ago') => string;
  /** A promise made for each of some groups. */
  readonly perGroup: (group: string) => string;
  /** What the document's words say of how a target is measured, in the plan's. */
  readonly hint: (hint: DraftHint) => string;
  /** Why a figure is no target that says more of one. */
  readonly attached: Readonly<Record<'warn' | 'days' | 'periods', string>>;
  /** Above the sources that were written from data. */
  readonly sources: string;
  readonly noPeriod: string;
  /** Beside what was decided of a source by its words: a guess like that of a measure. */
  readonly stock: string;
  readonly nilReturn: string;
  readonly dayFirst: string;
  readonly untracked: string;
  readonly noThreshold: string;
  readonly circumstances: Readonly<Record<CircumstanceRule, string>>;
  readonly colon: string;
}

/** What a draft writes for a measure that nobody has decided, in both languages. */
const undecided = ['数据来源和算法待定', 'to be defined'] as const;
/** With what the comment above a guessed measure begins. */
const guess = ['待核定：按', 'to be confirmed: guessed from'] as const;

const words: Readonly<Record<Language, DraftWords>> = {
  zh: {
    head: (file) => [
      `由 plan-check draft 从“${file}”起草，须由人逐项核定：`,
      '1. 每项指标的 id 和 title 是否合适，责任单位（owner）是谁；',
      '2. 每项指标用哪份数据、怎样计算：在 sources 里写数据源，用 measure 代替 unmeasured；',
      '3. untracked 里的数字是否真的不是指标，理由是否成立。',
      '改好后用 plan-check lint 检查，用 plan-check trace 核对原文有无遗漏。',
    ],
    period: '评价期间，请核定',
    noClause: '（未编号）',
    where: (line, sentence) => `第 ${line} 行：${sentence}`,
    nameless: '原文里没有找到指标名称，请补上',
    direction: (word) =>
      word === null
        ? '原文没有说不低于还是不高于，一般越高越好，请核定方向'
        : `原文没有说不低于还是不高于，“${word}”越低越好，请核定方向`,
    unmeasured: undecided[0],
    guessed: (because, percent, others) =>
      `${guess[0]}“${because}”推断的算法，把握约 ${percent}%${others === '' ? '' : `；不计：${others}`}`,
    since: (year) =>
      year === 'year-ago'
        ? '与上年相比：算法用 growth: { of: … }'
        : `与 ${year} 年相比：算法用 growth: { of: …, against: { …, period: ${year} } }`,
    perGroup: (group) => `对每个${group}分别要求：算法里写 each: 列名，逐个判定`,
    hint: (hint) => {
      if (hint.kind === 'every') {
        const all = hint.period === 'month' ? '每个月' : '每个季度';
        return `${all}都要达到：算法里加 each: { every: ${hint.period} }`;
      }
      if (hint.kind === 'median') return '中位数：算法用 { median: 数据源, column: 列 }';
      return `百分位数：算法用 { percentile: 数据源, column: 列, at: ${hint.at} }`;
    },
    attached: {
      warn: '预警线，不比目标严，不是目标',
      days: '办理的时限，写进算法的条件 days: { from: 开始日期, to: 完成日期, lte: 天数 }',
      periods: '要连续达到的期数，写进算法 each: { every: month 或 quarter }',
    },
    sources: '数据源：由程序从数据文件写成，表头、类型、取值和主键请核定',
    noPeriod: '没有找到日期列，各行都算；请核定',
    stock: `${guess[0]}“名录、在用”一类的日期推断为存量：期末以前列入的都算；只算当年的，写 period: 列名`,
    nilReturn: `${guess[0]}名称推断为事故一类的登记：空表表示没有发生（零报告）；不是的，删去这一行`,
    dayFirst: `${guess[0]}第一个数是日推断；是月的，写 dates: mdy`,
    untracked: '原文中的数字，起草时没有作为指标；理由是程序按规则推断的，请核定',
    noThreshold: '不能单独作为目标值，请核定（例如与另一项指标比较的，用 target: { gte: … }）',
    circumstances: {
      'review-section': '所在章节讲的是过去的情况',
      'past-words': '句子讲的是已经发生的情况',
      'base-year': '句子里的年份早于文件的年份',
      'starting-point': '是变化的起点，不是目标',
      qualifier: '说明的是哪一类对象，不是要达到的数',
      'earlier-column': '表中较早年份或现状的一列',
    },
    colon: '：',
  },
  en: {
    head: (file) => [
      `Drafted by plan-check draft from "${file}". A person has to decide, one by one:`,
      '1. whether the id and title of each target fit, and who owns it (owner);',
      '2. which data measure it: describe them under sources, and write measure instead of unmeasured;',
      '3. whether the figures under untracked are indeed no targets, and for what reason.',
      'Then check it with plan-check lint, and with plan-check trace that nothing of the document is left out.',
    ],
    period: 'the period judged, to be confirmed',
    noClause: '(no number)',
    where: (line, sentence) => `line ${line}: ${sentence}`,
    nameless: 'no name of an indicator was found in the document: give one',
    direction: (word) =>
      word === null
        ? 'the document says neither at least nor at most; more is usually better: confirm the direction'
        : `the document says neither at least nor at most; of "${word}" less is better: confirm the direction`,
    unmeasured: undecided[1],
    guessed: (because, percent, others) =>
      `${guess[1]} "${because}", ${percent}% sure${others === '' ? '' : `; left out: ${others}`}`,
    since: (year) =>
      year === 'year-ago'
        ? 'a change since the year before: measure it by growth: { of: … }'
        : `a change since ${year}: measure it by growth: { of: …, against: { …, period: ${year} } }`,
    perGroup: (group) =>
      `promised for each ${group}: give the measure each: COLUMN, so that they are judged one by one`,
    hint: (hint) => {
      if (hint.kind === 'every')
        return `to be met in every ${hint.period}: each: { every: ${hint.period} } in its measure`;
      if (hint.kind === 'median') return 'a median: measure it by { median: SOURCE, column: COLUMN }';
      return `a percentile: measure it by { percentile: SOURCE, column: COLUMN, at: ${hint.at} }`;
    },
    attached: {
      warn: 'a level of warning that asks no more than the target',
      days: 'the time within which it is done, for a condition of its measure: days: { from: COLUMN, to: COLUMN, lte: DAYS }',
      periods: 'for how many periods it must hold, for its measure: each: { every: month or quarter }',
    },
    sources: 'Sources, written from the data files: confirm headers, types, values and keys',
    noPeriod: 'no column of dates was found, so that all rows count: to be confirmed',
    stock: `${guess[1]} the date of an inventory: all that were listed by the end count; for those of the year alone, period: COLUMN`,
    nilReturn: `${guess[1]} the name, a register of accidents and the like: an empty one says that nothing happened; else delete this line`,
    dayFirst: `${guess[1]} the day standing first; where it is the month, dates: mdy`,
    untracked:
      'Figures of the document that were not made targets; the reasons are guesses by rule, to be confirmed.',
    noThreshold:
      'no target by itself, to be decided (for one held against another figure: target: { gte: … })',
    circumstances: {
      'review-section': 'its section tells of the past',
      'past-words': 'its sentence tells what has happened',
      'base-year': 'the year in its sentence is before that of the document',
      'starting-point': 'where a change starts from, not what is to be reached',
      qualifier: 'says which things are meant, not how many are to be reached',
      'earlier-column': 'a column of an earlier year or of the present state',
    },
    colon: ': ',
  },
};

/** The words of a draft in a language. */
export function draftWordsOf(language: Language): DraftWords {
  return words[language];
}

/** True for the reason that a draft gives where nobody has decided yet how a target is measured. */
export function isUndecided(reason: string): boolean {
  return undecided.some((each) => each === reason);
}

/** What the comments of a plan say was guessed, with their lines from 1. */
export function guessesIn(plan: string): readonly { readonly line: number; readonly words: string }[] {
  const lines = plan.split(/\r\n|\n|\r/);
  return lines.flatMap((line, at) => {
    const comment = /^\s*#\s*(.*)$/.exec(line)?.[1] ?? '';
    const mark = guess.find((each) => comment.startsWith(each));
    if (mark === undefined) return [];
    const said = comment.slice(mark.length).trim();
    return [{ line: at + 1, words: said.length > 200 ? `${said.slice(0, 200)}…` : said }];
  });
}

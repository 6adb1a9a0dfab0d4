import type { Catalogue } from '../../entry.ts';
import { near as nearWords } from '../../words/phrases.ts';
import { columnTypeWord } from '../../words/plan-words.ts';

/** Codes of findings about what a plan says of the writing of cells and leaves to be decided, and what their sentences need. */
export type PlanWritingArgs = {
  'plan/needs-text': { key: string; type: string };
  'plan/needs-dates': { key: string; type: string };
  'plan/one-mark-for-two': { mark: string };
  'plan/bad-length': { value: string };
  'plan/bad-zone': { name: string; near: string | null };
  /** The title of a target without a measure, or what the comment of a guess says. */
  'plan/awaits-decision': { title: string } | { guess: string };
};

/** Findings about what a plan says of the writing of cells. */
export const planWritingFindings: Catalogue<PlanWritingArgs> = {
  'plan/awaits-decision': {
    severity: 'note',
    zh: (args) =>
      'title' in args
        ? [`“${args.title}”怎样计算，还没有人定`, '写上算法，或写明为什么没有数据']
        : [`由程序推断，还没有人核定：${args.guess}`, '核对无误后，删去这一行注释；不对的改正'],
    en: (args) =>
      'title' in args
        ? [
            `nobody has decided yet how "${args.title}" is measured`,
            'write the measure, or why there are no data',
          ]
        : [
            `guessed, and not confirmed yet: ${args.guess}`,
            'delete the comment where it is right, or mend it',
          ],
  },
  'plan/needs-text': {
    severity: 'error',
    zh: ({ key, type }) => [
      `只有文本列能写 ${key}，这一列是${columnTypeWord(type, 'zh')}`,
      `删去 ${key}:，或把 type: 改为 text`,
    ],
    en: ({ key, type }) => [
      `only a column of text has ${key}, and this one is ${columnTypeWord(type, 'en')}`,
      `leave ${key}: out, or make it type: text`,
    ],
  },
  'plan/needs-dates': {
    severity: 'error',
    zh: ({ key, type }) => [
      `只有日期列能写 ${key}，这一列是${columnTypeWord(type, 'zh')}`,
      `删去 ${key}:，或把 type: 改为 date`,
    ],
    en: ({ key, type }) => [
      `only a column of dates has ${key}, and this one is ${columnTypeWord(type, 'en')}`,
      `leave ${key}: out, or make it type: date`,
    ],
  },
  'plan/one-mark-for-two': {
    severity: 'error',
    zh: ({ mark }) => [
      `小数点和千位分隔都写成了“${mark}”，数字就读不出来了`,
      '两个写成不同的符号：numbers: { decimal: ",", thousands: "." }',
    ],
    en: ({ mark }) => [
      `"${mark}" cannot be both the decimal mark and the thousands separator`,
      'give two different marks: numbers: { decimal: ",", thousands: "." }',
    ],
  },
  'plan/bad-length': {
    severity: 'error',
    zh: ({ value }) => [`“${value}”不是字符数`, '写一个整数，或几个：length: [15, 18]'],
    en: ({ value }) => [
      `"${value}" is no number of characters`,
      'write a whole number, or several: length: [15, 18]',
    ],
  },
  'plan/bad-zone': {
    severity: 'error',
    zh: ({ name, near }) => [
      `没有名为“${name}”的时区`,
      nearWords(near, 'zh') ?? '写 IANA 的时区名，如 Asia/Shanghai、Europe/Paris、UTC',
    ],
    en: ({ name, near }) => [
      `there is no time zone "${name}"`,
      nearWords(near, 'en') ?? 'write an IANA name such as Asia/Shanghai, Europe/Paris or UTC',
    ],
  },
};

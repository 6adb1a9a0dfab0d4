import { phrasesOf, wordsOf } from './word-list.ts';

/** What a word other than a comparator does in a threshold. */
export type Role =
  /** Changes nothing. */
  | 'neutral'
  /** None at all. */
  | 'absence'
  /** The number 0, before what is counted. */
  | 'zero'
  /** The figure is a growth, the number its negative. */
  | 'decline'
  /** Names no tolerance, before a number. */
  | 'approximately'
  /** Names no tolerance, after a number. */
  | 'approximate'
  /** Opens a range. */
  | 'between'
  /** Opens a range or an interval, and changes nothing before a single number. */
  | 'at'
  /** Closes a range. */
  | 'among'
  /** Opens an interval. */
  | 'in'
  /** Stands between the two numbers of a range that was opened. */
  | 'and'
  /** Stands between the two numbers of a range. */
  | 'to';

/** Words other than comparators, in Chinese, by what they do. */
export const chineseWords: ReadonlyMap<string, Role> = wordsOf<Role>([
  ['neutral', '力争 争取 确保 实现 保持 保持在 稳定 稳定在 均 平均 各 为 同比'],
  ['neutral', '提高 提高到 提高至 提升 提升到 提升至 增加 增加到 增加至 增长 增长到 上升 上升到 上升至'],
  ['neutral', '扩大到 扩大至 延长到 延长至 增至 升至 升到 达到了 增加为 提高为'],
  ['absence', '无 不发生 不得发生 未发生 无发生 零发生 零报告 不出现 没有 杜绝 杜绝发生'],
  ['decline', '下降 减少 降低 压减 削减'],
  ['approximately', '约 近 大约 约为'],
  ['approximate', '左右 上下'],
  ['between', '介于'],
  ['at', '在'],
  ['among', '之间'],
  ['and', '和 与'],
  ['to', '至 到'],
]);

/** Words other than comparators, in English, by what they do. */
export const englishWords: ReadonlyMap<string, Role> = phrasesOf<Role>([
  [
    'neutral',
    'reach, reaches, reaching, achieve, ensure, strive for, aim for, average, an average of, on average',
  ],
  ['neutral', 'keep, keep at, hold at, stay at, remain at, maintain, maintain at, each'],
  [
    'neutral',
    'raise to, increase to, rise to, grow to, increase by, rise by, grow by, growth of, a growth of',
  ],
  ['absence', 'none, nil, never'],
  ['zero', 'zero, no'],
  [
    'decline',
    'fall by, falls by, decrease by, decreases by, decline by, drop by, reduce by, reduced by, cut by',
  ],
  ['decline', 'decrease of, decline of, reduction of, a decrease of, a decline of, a reduction of, down by'],
  ['approximately', 'about, around, approximately, roughly, nearly, almost, some, close to, circa'],
  ['between', 'between, from'],
  ['in', 'in'],
  ['and', 'and'],
  ['to', 'to'],
]);

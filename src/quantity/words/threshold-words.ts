import type { Operator } from '../../model/quantity.ts';

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
  /** The figure is a change, the number what it may be in either direction. */
  | 'either-way'
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
  ['neutral', '力争 争取 确保 实现 保持 保持在 稳定 稳定在 均 平均 各 为 同比 再'],
  ['neutral', '提高 提高到 提高至 提升 提升到 提升至 增加 增加到 增加至 增长 增长到 上升 上升到 上升至'],
  ['neutral', '扩大到 扩大至 延长到 延长至 增至 升至 升到 达到了 增加为 提高为'],
  ['absence', '无 不发生 不得发生 未发生 无发生 零发生 零报告 不出现 没有 杜绝 杜绝发生'],
  [
    'decline',
    '下降 减少 降低 压减 削减 降 缩短 缩减 压缩 精简 收窄 压降 调减 净减 降幅 降幅为 降低幅度 下降幅度 减少幅度',
  ],
  ['approximately', '约 近 大约 约为'],
  ['approximate', '左右 上下'],
  ['either-way', '± +- 正负 +/- 上下浮动 浮动 浮动幅度 上下波动 波动 波动幅度 变动 变动幅度'],
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
  ['neutral', 'increase of, an increase of, rise of, a rise of'],
  ['decline', 'fall of, a fall of, drop of, a drop of, cut of, a cut of, lower by, lowered by'],
  ['absence', 'none, nil, never'],
  ['zero', 'zero, no'],
  [
    'decline',
    'fall by, falls by, decrease by, decreases by, decline by, drop by, reduce by, reduced by, cut by',
  ],
  ['decline', 'decrease of, decline of, reduction of, a decrease of, a decline of, a reduction of, down by'],
  ['approximately', 'about, around, approximately, roughly, nearly, almost, some, close to, circa'],
  ['either-way', 'plus or minus, plus/minus'],
  ['between', 'between, from'],
  ['in', 'in'],
  ['and', 'and'],
  ['to', 'to'],
]);

/** How a single limit may be compared with. */
export type Comparison = Exclude<Operator, 'range' | 'in'>;

/** Comparators before a number, in Chinese. 超过 高于 低于 … exclude the number itself, 达到 includes it. */
export const chineseBefore: ReadonlyMap<string, Comparison> = wordsOf([
  ['>=', '不低于 不得低于 不能低于 不应低于 应不低于 不少于 不得少于 不能少于 不小于 不得小于 不下于'],
  ['>=', '至少 最少 最低 达到 达 达到或突破 达到或超过 大于等于 大于或等于 高于等于 高于或等于'],
  ['>', '超过 超 逾 突破 高于 大于 多于 超出'],
  ['<=', '不超过 不得超过 不能超过 不应超过 应不超过 不超出 不突破 不高于 不得高于 不能高于'],
  ['<=', '不大于 不得大于 不多于 不得多于 至多 最多 最高 小于等于 小于或等于 低于等于 低于或等于'],
  ['<=', '控制在 控制到 降到 降至 降为 下降到 下降至 降低到 降低至 减少到 减少至 压减到 压减至'],
  ['<=', '压缩到 压缩至 缩短到 缩短至 缩短为 缩减到 缩减至 压降到 压降至 下降为 降低为 减少为'],
  ['<', '低于 少于 小于 不足 不满 未满 不到'],
  ['=', '等于'],
]);

/** Comparators after a number, in Chinese; 以上 以下 以内 include the number (Civil Code, art. 1259), 以外 does not. */
export const chineseAfter: ReadonlyMap<string, Comparison> = wordsOf([
  ['>=', '以上 及以上 或以上'],
  ['>', '以外 之外'],
  ['<=', '以下 及以下 或以下 以内 及以内 之内'],
]);

/** Comparators before a number, in English. */
export const englishBefore: ReadonlyMap<string, Comparison> = phrasesOf([
  ['>=', 'at least, minimum, minimum of, a minimum of, min'],
  ['>=', 'not less than, no less than, not fewer than, no fewer than, not lower than, no lower than'],
  ['>=', 'not below, not under, greater than or equal to, more than or equal to'],
  ['>', 'more than, greater than, higher than, above, over, exceeding, exceeds, exceed, in excess of'],
  ['<=', 'at most, up to, maximum, maximum of, a maximum of, max, within, capped at'],
  ['<=', 'not more than, no more than, not greater than, no greater than, not higher than, no higher than'],
  ['<=', 'not above, not over, not exceeding, not exceed, less than or equal to, fewer than or equal to'],
  ['<=', 'fall to, falls to, decrease to, decreases to, reduce to, reduced to, drop to, cut to'],
  ['<=', 'lower to, lowered to, bring down to, brought down to, shorten to, shortened to'],
  ['<', 'less than, fewer than, lower than, smaller than, below, under'],
  ['=', 'equal to, equals, exactly'],
]);

/** Comparators after a number, in English. */
export const englishAfter: ReadonlyMap<string, Comparison> = phrasesOf([
  ['>=', 'at the least, at the very least'],
  ['<=', 'at the most, at the very most'],
  ['>=', 'or more, or above, or higher, or greater, or over, and more, and above, and higher, and over'],
  ['<=', 'or less, or fewer, or below, or lower, or under, and less, and fewer, and below, and under'],
]);

/** Comparators as symbols, in narrow form. */
export const symbols: ReadonlyMap<string, Comparison> = wordsOf([
  ['>=', '≥ ≧ ⩾ >= =>'],
  ['>', '>'],
  ['<=', '≤ ≦ ⩽ <= =<'],
  ['<', '<'],
  ['=', '= =='],
]);

/** Words with what they mean, one meaning a row; words are parted by spaces, phrases by commas. */
export type WordRows<T> = readonly (readonly [meaning: T, words: string])[];

/** A map from single words to their meaning. */
export function wordsOf<T>(rows: WordRows<T>): ReadonlyMap<string, T> {
  return parted(rows, /\s+/);
}

/** A map from phrases, their words parted by single spaces, to their meaning. */
export function phrasesOf<T>(rows: WordRows<T>): ReadonlyMap<string, T> {
  return parted(rows, /\s*,\s*/);
}

function parted<T>(rows: WordRows<T>, separator: RegExp): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([meaning, words]) =>
      words
        .trim()
        .split(separator)
        .map((word): [string, T] => [word.replaceAll(/\s+/g, ' '), meaning]),
    ),
  );
}

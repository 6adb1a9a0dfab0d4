import type { Language } from '../../model/plan/plan.ts';
import { enumerated } from './phrases.ts';

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const types: Words = {
  text: ['文本', 'text'],
  integer: ['整数', 'a whole number'],
  decimal: ['小数', 'a number'],
  percent: ['百分比', 'a percentage'],
  date: ['日期', 'a date'],
  boolean: ['是否', 'a yes or no'],
};

const kinds: Words = {
  text: ['文本', 'texts'],
  number: ['数值', 'numbers'],
  date: ['日期', 'dates'],
  boolean: ['是否', 'yes or no'],
};

const dimensions: Words = {
  ratio: ['比率', 'a percentage'],
  count: ['个数', 'a count'],
  money: ['金额', 'an amount of money'],
  rate: ['按人数、台数等计的比率', 'a rate'],
  plain: ['不带单位的数', 'a bare number'],
  opaque: ['另一种单位的量', 'a quantity'],
  date: ['日期', 'a date'],
};

/** What the values of a column type are called: 文本, `a date`. */
export function columnTypeWord(type: string, language: Language): string {
  return wordOf(types, type, language);
}

/** Kinds of columns in a row: 数值或日期, `numbers or dates`. */
export function kindWords(wanted: readonly string[], language: Language): string {
  const words = wanted.map((kind) => wordOf(kinds, kind, language));
  return language === 'zh' ? words.join('或') : enumerated(words, 'or');
}

/** A dimension, with its unit where there is one: 金额（万元）, `a quantity (吨)`. */
export function dimensionPhrase(dimension: string, unit: string, language: Language): string {
  const word = wordOf(dimensions, dimension, language);
  if (unit === '') return word;
  return language === 'zh' ? `${word}（${unit}）` : `${word} (${unit})`;
}

function wordOf(words: Words, name: string, language: Language): string {
  return words[name]?.[language === 'zh' ? 0 : 1] ?? name;
}

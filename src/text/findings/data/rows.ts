import type { Place } from '../../../model/finding.ts';
import type { Catalogue } from '../../entry.ts';
import { counted, list } from '../../words/phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about records, and what their sentences need beside the place. */
export type DataRowArgs = {
  'data/ragged-row': { fields: number; expected: number };
  'data/short-row': { fields: number; expected: number };
  'data/unnamed-cell': Nothing;
  'data/swallowed-rows': Nothing;
  'data/spaced-quotes': Nothing;
  'data/stray-quote': Nothing;
  'data/literal-quote': Nothing;
  'data/unclosed-quote': Nothing;
  'data/record-too-long': { limit: string };
  'data/no-period': Nothing;
  'data/blank-cell': { state: string };
  'data/blank-required': Nothing;
  'data/totals-unmet': { column: string; labels: readonly string[] };
};

const fieldOf = ({ field }: Place): string => field ?? '';

/** Findings about the records of a data file. */
export const dataRowFindings: Catalogue<DataRowArgs> = {
  'data/ragged-row': {
    severity: 'error',
    zh: ({ fields, expected }) => [
      `该行有 ${fields} 个字段，表头有 ${expected} 个`,
      '检查是否有未加引号的分隔符，或该行被截断',
    ],
    en: ({ fields, expected }) => [
      `the row has ${counted(fields, 'field')}, the header ${expected}`,
      'look for a delimiter without quotes around its cell, or a row cut short',
    ],
  },
  'data/short-row': {
    severity: 'warning',
    zh: ({ fields, expected }) => [
      `该行只有 ${fields} 个字段，其他行有 ${expected} 个；缺的末尾几个按空白读取`,
      '若是漏了一个分隔符，后面的数会错位：请对照原件',
    ],
    en: ({ fields, expected }) => [
      `the row has ${fields} of the ${expected} fields that rows here have; the missing last ones were read as blank`,
      'if a delimiter was lost, the figures behind it have moved: look at the original',
    ],
  },
  'data/unnamed-cell': {
    severity: 'warning',
    zh: () => ['该行在没有列名的列里有内容，其他行没有；没有读取', '检查这一行是否错位'],
    en: () => [
      'the row holds something in a column without a name, where other rows hold nothing; it was not read',
      'look whether the cells of this row have moved',
    ],
  },
  'data/swallowed-rows': {
    severity: 'error',
    zh: () => [
      '从这里开始的引号到后面的行才闭合，中间的内容本身就是数据行；该行读不了，其余的行照常读取',
      '在这一行补上或去掉引号；确实是一个单元格的，不要在里面放表格',
    ],
    en: () => [
      'a quote that opens here closes only behind other rows of the table; this row cannot be read, the following ones were',
      'close the quote on this line, or remove it',
    ],
  },
  'data/spaced-quotes': {
    severity: 'note',
    zh: () => ['引号外侧有空格，已略去'],
    en: () => ['there are spaces beside the quotes of a cell; they were left out'],
  },
  'data/stray-quote': {
    severity: 'error',
    zh: () => ['引号不成对或位置不对，该行读不了', '含引号的单元格要整体加引号，其中的引号写两遍'],
    en: () => [
      'a quote stands where none may; the row cannot be read',
      'put quotes around the whole cell and double those inside',
    ],
  },
  'data/literal-quote': {
    severity: 'warning',
    zh: () => ['单元格中间有引号，按普通字符读取'],
    en: () => ['a quote inside a cell was taken as any other character'],
  },
  'data/unclosed-quote': {
    severity: 'error',
    zh: () => [
      '从这一行开始的引号一直没有闭合；该行读不了，后面的行照常读取',
      '补上闭合的引号，或去掉多余的引号',
    ],
    en: () => [
      'a quote that opens on this line never closes; the row cannot be read, the following ones were',
      'close the quote, or remove it',
    ],
  },
  'data/record-too-long': {
    severity: 'error',
    zh: ({ limit }) => [`该行超过 ${limit}，读不了`, '检查引号是否没有闭合，或文件是否不是 CSV'],
    en: ({ limit }) => [
      `the row is longer than ${limit} and cannot be read`,
      'look for a quote that never closes; is the file a CSV at all?',
    ],
  },
  'data/no-period': {
    severity: 'error',
    zh: (_, place) => [`“${fieldOf(place)}”为空，无法确定该行属于哪个期间`, '填上日期'],
    en: (_, place) => [`"${fieldOf(place)}" is blank, so the row has no period`, 'fill in the date'],
  },
  'data/blank-required': {
    severity: 'warning',
    zh: (_, place) => [
      `“${fieldOf(place)}”为空：该列必填，而计划的条件要看它；空格只满足 blank: true 和 not`,
      '填上内容；确实可以没有的列，在计划里写 optional: true',
    ],
    en: (_, place) => [
      `"${fieldOf(place)}" is blank: the column must hold something, and conditions of the plan ask it; a blank meets blank: true and not alone`,
      'fill it in; a column that may be blank is optional: true in the plan',
    ],
  },
  'data/totals-unmet': {
    severity: 'note',
    zh: ({ column, labels }) => [
      `计划 totals: 里列“${column}”的${list(labels)}在数据里一次也没有出现`,
      '检查这些合计行的写法；没有这样的行，也可以从计划里去掉',
    ],
    en: ({ column, labels }) => [
      `no row of the data has ${list(labels)}, which totals: of the plan names for "${column}"`,
      'check how the total rows are labelled; where there are none, the label can go from the plan',
    ],
  },
  'data/blank-cell': {
    severity: 'error',
    zh: ({ state }, place) => [
      `“${fieldOf(place)}”为空，但计算要用到它`,
      state === 'optional'
        ? '填上内容；不该算进来的行，在计划的 where: 里排除'
        : '填上内容；确实可以没有的列，在计划里写 optional: true',
    ],
    en: ({ state }, place) => [
      `"${fieldOf(place)}" is blank, but a figure is made of it`,
      state === 'optional'
        ? 'fill it in; rows that are not meant are left out with where: in the plan'
        : 'fill it in; a column that may be blank is optional: true in the plan',
    ],
  },
};

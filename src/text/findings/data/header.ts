import type { Catalogue } from '../../entry.ts';
import { counted, list } from '../../words/phrases.ts';

/** A column that is not there, the header nearest to its own, and the encoding that the file is likely in, if it was read in another. */
type MissingColumn = Readonly<{
  column: string;
  headers: readonly string[];
  nearest: string | null;
  likely: string | null;
}>;

/** Codes of findings about headers, and what their sentences need beside the place. */
export type DataHeaderArgs = {
  'data/unnamed-columns': { columns: readonly string[] };
  'data/rows-above-header': { rows: number };
  'data/header-too-narrow': { fields: number; rows: number };
  'data/rows-wider': { fields: number; rows: number };
  'data/header-too-wide': { fields: number; rows: number };
  'data/rows-narrower': { fields: number; rows: number };
  'data/headerless': Record<never, never>;
  'data/other-punctuation': { kind: 'spaces' | 'wide-delimiters' | 'single-quotes' };
  'data/no-header': { source: string };
  'data/missing-column': MissingColumn;
  'data/optional-column-missing': MissingColumn;
  'data/repeated-header': { column: string };
  'data/header-unit': { unit: string; expected: string };
  'data/header-unit-unused': { unit: string; column: string };
  'data/header-words': { words: string; column: string };
};

const whereItMayBe = {
  zh: ({ nearest, likely }: MissingColumn, otherwise: string): string => {
    if (likely !== null) return `列名可能只是编码读错了：先试 --encoding ${likely}`;
    return nearest === null ? otherwise : `表头“${nearest}”是否就是它？请改正，或把它加进计划的 header:`;
  },
  en: ({ nearest, likely }: MissingColumn, otherwise: string): string => {
    if (likely !== null) return `it may be there in another encoding: try --encoding ${likely} first`;
    return nearest === null ? otherwise : `is it "${nearest}"? Mend it, or add it to header: in the plan`;
  },
} as const;

const punctuationWords = {
  spaces: {
    zh: [
      '各列像是用空格分开的，不能这样读取：每一行读成了一列',
      '用逗号或制表符作分隔符重新导出（“CSV UTF-8”）',
    ],
    en: [
      'the columns seem to be parted by spaces, which is not read: every line was taken for one column',
      'export it again with commas or tabs between the columns ("CSV UTF-8")',
    ],
  },
  'wide-delimiters': {
    zh: ['各列像是用全角标点（，；｜）分开的，不能这样读取', '把作分隔符的全角标点改成半角逗号'],
    en: [
      'the columns seem to be parted by full-width marks (，；｜), which are not read as delimiters',
      'write ASCII commas between the columns',
    ],
  },
  'single-quotes': {
    zh: [
      "单元格像是用单引号（'）括起来的：单引号按普通字符读取，括住的分隔符仍然分列",
      '用双引号（"）重新导出',
    ],
    en: [
      "cells seem to be quoted with single quotes ('): these were read as characters of the cell, and delimiters within them part columns",
      'export it again with double quotes (")',
    ],
  },
} as const;

/** Findings about the header of a data file. */
export const dataHeaderFindings: Catalogue<DataHeaderArgs> = {
  'data/unnamed-columns': {
    severity: 'warning',
    zh: ({ columns }) => [
      `第 ${columns.join('、')} 列没有列名，却有内容；这些列没有读取，其他列照常读取`,
      '补上列名，或删掉这些列',
    ],
    en: ({ columns }) => [
      `${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')} ${columns.length === 1 ? 'holds' : 'hold'} something but ${columns.length === 1 ? 'has' : 'have'} no name; the other columns were read`,
      'give them a name, or delete them',
    ],
  },
  'data/rows-above-header': {
    severity: 'error',
    zh: ({ rows }) => [
      `表头上方有 ${rows} 行像是数据行，没有读取`,
      '检查真正的表头是否损坏，或表头是否放错了位置',
    ],
    en: ({ rows }) => [
      `${rows === 1 ? 'one row' : `${rows} rows`} above the header ${rows === 1 ? 'looks like a row' : 'look like rows'} of the table; ${rows === 1 ? 'it was' : 'they were'} not read`,
      'look whether the header of these rows is damaged or stands further down',
    ],
  },
  'data/header-too-narrow': {
    severity: 'error',
    zh: ({ fields, rows }) => [
      `表头有 ${fields} 个字段，每一行都有 ${rows} 个：各列可能错位`,
      '检查表头是否漏了分隔符，或数字里的千位分隔符没有加引号',
    ],
    en: ({ fields, rows }) => [
      `the header has ${fields} fields and every row ${rows}: the columns may have moved`,
      'look for a delimiter lost in the header, or thousands separators without quotes around their cell',
    ],
  },
  'data/rows-wider': {
    severity: 'warning',
    zh: ({ fields, rows }) => [
      `表头有 ${fields} 个字段，每一行都有 ${rows} 个，多出的都是空白；按行尾多了分隔符读取`,
      '若是表头漏了分隔符，各列会错位：请对照原件',
    ],
    en: ({ fields, rows }) => [
      `the header has ${fields} fields and every row ${rows}, the last ones blank; they were taken for delimiters at the end of each row`,
      'if a delimiter was lost in the header, the columns have moved: look at the original',
    ],
  },
  'data/header-too-wide': {
    severity: 'error',
    zh: ({ fields, rows }) => [
      `表头有 ${fields} 个字段，每一行只有 ${rows} 个：各列可能错位`,
      '检查表头是否多了分隔符，或各行是否漏了分隔符',
    ],
    en: ({ fields, rows }) => [
      `the header has ${counted(fields, 'field')} and every row only ${rows}: the columns may have moved`,
      'look for a delimiter too many in the header, or one lost in the rows',
    ],
  },
  'data/rows-narrower': {
    severity: 'warning',
    zh: ({ fields, rows }) => [
      `表头有 ${fields} 个字段，每一行只有 ${rows} 个；缺的末尾几列按空白读取`,
      '若是表头多了分隔符，各列会错位：请对照原件',
    ],
    en: ({ fields, rows }) => [
      `the header has ${counted(fields, 'field')} and every row only ${rows}; the missing last columns were read as blank`,
      'if there is a delimiter too many in the header, the columns have moved: look at the original',
    ],
  },
  'data/headerless': {
    severity: 'warning',
    zh: () => ['没有找到表头：第一行就是数据', '在数据上方加一行列名'],
    en: () => [
      'there is no header: the first line is a row of data',
      'put a line with the names of the columns above it',
    ],
  },
  'data/other-punctuation': {
    severity: 'warning',
    zh: ({ kind }) => punctuationWords[kind].zh,
    en: ({ kind }) => punctuationWords[kind].en,
  },
  'data/no-header': {
    severity: 'error',
    zh: ({ source }) => [`找不到“${source}”的表头`, '表头应与计划里 header: 写的列名一致'],
    en: ({ source }) => [
      `no header of "${source}" was found`,
      'the header has to name the columns as the plan does',
    ],
  },
  'data/missing-column': {
    severity: 'error',
    zh: (args) => [
      `缺少列“${args.column}”（表头应为 ${list(args.headers)}）`,
      whereItMayBe.zh(args, '补上该列'),
    ],
    en: (args) => [
      `there is no column "${args.column}" (its header should be ${list(args.headers)})`,
      whereItMayBe.en(args, 'add it'),
    ],
  },
  'data/optional-column-missing': {
    severity: 'note',
    zh: (args) => [
      `没有列“${args.column}”（表头应为 ${list(args.headers)}），它在每一行都按空白处理`,
      whereItMayBe.zh(args, '本该有的，补上该列'),
    ],
    en: (args) => [
      `there is no column "${args.column}" (its header would be ${list(args.headers)}); it was taken for blank in every row`,
      whereItMayBe.en(args, 'add it, if it should be there'),
    ],
  },
  'data/repeated-header': {
    severity: 'error',
    zh: ({ column }) => [`列“${column}”在表头里出现不止一次，无法确定用哪一列`, '删去或改名多余的一列'],
    en: ({ column }) => [
      `column "${column}" is in the header more than once`,
      'remove or rename one of them',
    ],
  },
  'data/header-unit': {
    severity: 'error',
    zh: ({ unit, expected }) => [
      `表头的单位“${unit}”与计划的单位“${expected}”不是一类`,
      '改正表头的单位，或计划里的 unit:',
    ],
    en: ({ unit, expected }) => [
      `the header's unit "${unit}" does not measure the same as the plan's "${expected}"`,
      "mend the header's unit, or unit: in the plan",
    ],
  },
  'data/header-unit-unused': {
    severity: 'warning',
    zh: ({ unit, column }) => [
      `表头的单位“${unit}”没有用上：计划没有给列“${column}”写单位，数字按原样读取`,
      '在计划里给该列写 unit:',
    ],
    en: ({ unit, column }) => [
      `the header's unit "${unit}" was not used: the plan gives column "${column}" no unit, and its numbers were read as they stand`,
      'give the column its unit: in the plan',
    ],
  },
  'data/header-words': {
    severity: 'warning',
    zh: ({ words, column }) => [
      `表头括号里的“${words}”不是已知的单位，没有用上；该列读作“${column}”`,
      '若是单位，改用通行的写法；若是说明，可把整个表头写进计划的 header:',
    ],
    en: ({ words, column }) => [
      `"${words}" in the header is no unit that is known and was not used; the column was read as "${column}"`,
      'if it is a unit, write it as it is usually written; if not, add the whole header to header: in the plan',
    ],
  },
};

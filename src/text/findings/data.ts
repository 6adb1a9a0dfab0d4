import type { Place } from '../../model/place.ts';
import type { Catalogue } from '../entry.ts';
import { list, near } from '../phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about data files, and what their sentences need beside the place. */
export type DataArgs = {
  'data/unreadable': { error: string };
  'data/undecodable': { offset: number; encoding: string };
  'data/empty-file': Nothing;
  'data/no-header': { source: string };
  'data/no-source': { nearest: string | null; missing: readonly string[]; sources: readonly string[] };
  'data/several-sources': { sources: readonly string[] };
  'data/same-file-twice': { other: string };
  'data/missing-column': { column: string; headers: readonly string[]; nearest: string | null };
  'data/repeated-header': { column: string };
  'data/header-unit': { unit: string; expected: string };
  'data/ragged-row': { fields: number; expected: number };
  'data/stray-quote': Nothing;
  'data/literal-quote': Nothing;
  'data/unclosed-quote': Nothing;
  'data/record-too-long': { limit: string };
  'data/no-period': Nothing;
  'data/blank-cell': Nothing;
  'data/bad-number': { detail: string };
  'data/wrong-unit': { detail: string };
  'data/not-integer': Nothing;
  'data/below-minimum': { minimum: string };
  'data/above-maximum': { maximum: string };
  'data/ambiguous-percent': Nothing;
  'data/bad-date': Nothing;
  'data/date-serial': { date: string };
  'data/bad-boolean': Nothing;
  'data/unknown-value': { allowed: readonly string[]; near: string | null };
  'data/file-period-unknown': Nothing;
  'data/no-rows': { source: string };
  'data/no-rows-in-period': { source: string; from: string; to: string };
};

const cellOf = ({ cell }: Place): string => cell ?? '';
const fieldOf = ({ field }: Place): string => field ?? '';

/** Findings about data files. */
export const dataFindings: Catalogue<DataArgs> = {
  'data/unreadable': {
    severity: 'error',
    zh: ({ error }) => [`文件读不了（${error}）`, '检查文件是否存在、是否有权限、是否正被其他程序占用'],
    en: ({ error }) => [`the file cannot be read (${error})`, 'check that it exists, may be read and is not in use'],
  },
  'data/undecodable': {
    severity: 'error',
    zh: ({ offset, encoding }) => [
      `第 ${offset} 字节（从 0 起）不是 ${encoding} 编码的文字`,
      '文件可能已损坏，或编码不同：请重新导出为“CSV UTF-8”，或用 --encoding 指明编码',
    ],
    en: ({ offset, encoding }) => [
      `byte ${offset} (counted from 0) is not ${encoding} text`,
      'the file may be damaged or in another encoding: export it again as "CSV UTF-8", or give --encoding',
    ],
  },
  'data/empty-file': {
    severity: 'error',
    zh: () => ['文件是空的，连表头也没有', '没有发生也要报送只有表头的表（零报告）'],
    en: () => ['the file is empty, it has not even a header', 'where nothing happened, hand in the header alone (a nil return)'],
  },
  'data/no-header': {
    severity: 'error',
    zh: ({ source }) => [`找不到“${source}”的表头`, '表头应与计划里 header: 写的列名一致'],
    en: ({ source }) => [`no header of "${source}" was found`, 'the header has to name the columns as the plan does'],
  },
  'data/no-source': {
    severity: 'error',
    zh: ({ nearest, missing, sources }) =>
      nearest === null
        ? ['文件不是计划里的任何来源：文件名和表头都对不上', `计划的来源：${list(sources)}；可用 --source 名称=文件 指定`]
        : [
            `文件不是计划里的任何来源；最像“${nearest}”，但缺少列：${list(missing)}`,
            `补上这些列，或用 --source ${nearest}=文件 指定`,
          ],
    en: ({ nearest, missing, sources }) =>
      nearest === null
        ? [
            "the file is none of the plan's sources: neither its name nor its header fits",
            `the plan's sources: ${list(sources)}; say which with --source NAME=FILE`,
          ]
        : [
            `the file is none of the plan's sources; nearest is "${nearest}", but it has no column ${list(missing)}`,
            `add the columns, or say --source ${nearest}=FILE`,
          ],
  },
  'data/several-sources': {
    severity: 'error',
    zh: ({ sources }) => [`文件可能是几个来源之一：${list(sources)}`, '用 --source 名称=文件 指定，或在计划里写 files:'],
    en: ({ sources }) => [`the file may be any of ${list(sources)}`, 'say which with --source NAME=FILE, or give the sources files: in the plan'],
  },
  'data/same-file-twice': {
    severity: 'error',
    zh: ({ other }) => [`内容与 ${other} 完全相同，只读了一次`, '删掉重复的文件'],
    en: ({ other }) => [`the same bytes as ${other}; it was read once`, 'remove one of the two'],
  },
  'data/missing-column': {
    severity: 'error',
    zh: ({ column, headers, nearest }) => [
      `缺少列“${column}”（表头应为 ${list(headers)}）`,
      nearest === null ? '补上该列' : `表头“${nearest}”是否就是它？请改正，或把它加进计划的 header:`,
    ],
    en: ({ column, headers, nearest }) => [
      `there is no column "${column}" (its header should be ${list(headers)})`,
      nearest === null ? 'add it' : `is it "${nearest}"? Mend it, or add it to header: in the plan`,
    ],
  },
  'data/repeated-header': {
    severity: 'error',
    zh: ({ column }) => [`列“${column}”在表头里出现不止一次，无法确定用哪一列`, '删去或改名多余的一列'],
    en: ({ column }) => [`column "${column}" is in the header more than once`, 'remove or rename one of them'],
  },
  'data/header-unit': {
    severity: 'error',
    zh: ({ unit, expected }) => [`表头的单位“${unit}”与计划的单位“${expected}”不是一类`, '改正表头的单位，或计划里的 unit:'],
    en: ({ unit, expected }) => [
      `the header's unit "${unit}" does not measure the same as the plan's "${expected}"`,
      "mend the header's unit, or unit: in the plan",
    ],
  },
  'data/ragged-row': {
    severity: 'error',
    zh: ({ fields, expected }) => [
      `该行有 ${fields} 个字段，表头有 ${expected} 个`,
      '检查是否有未加引号的分隔符，或该行被截断',
    ],
    en: ({ fields, expected }) => [
      `the row has ${fields} fields, the header ${expected}`,
      'look for a delimiter without quotes around its cell, or a row cut short',
    ],
  },
  'data/stray-quote': {
    severity: 'error',
    zh: () => ['引号不成对或位置不对，该行读不了', '含引号的单元格要整体加引号，其中的引号写两遍'],
    en: () => ['a quote stands where none may; the row cannot be read', 'put quotes around the whole cell and double those inside'],
  },
  'data/literal-quote': {
    severity: 'warning',
    zh: () => ['单元格中间有引号，按普通字符读取'],
    en: () => ['a quote inside a cell was taken as any other character'],
  },
  'data/unclosed-quote': {
    severity: 'error',
    zh: () => ['从这一行开始的引号一直没有闭合；该行读不了，后面的行照常读取', '补上闭合的引号，或去掉多余的引号'],
    en: () => [
      'a quote that opens on this line never closes; the row cannot be read, the following ones were',
      'close the quote, or remove it',
    ],
  },
  'data/record-too-long': {
    severity: 'error',
    zh: ({ limit }) => [`该行超过 ${limit}，读不了`, '检查引号是否没有闭合，或文件是否不是 CSV'],
    en: ({ limit }) => [`the row is longer than ${limit} and cannot be read`, 'look for a quote that never closes; is the file a CSV at all?'],
  },
  'data/no-period': {
    severity: 'error',
    zh: (_, place) => [`“${fieldOf(place)}”为空，无法确定该行属于哪个期间`, '填上日期'],
    en: (_, place) => [`"${fieldOf(place)}" is blank, so the row has no period`, 'fill in the date'],
  },
  'data/blank-cell': {
    severity: 'error',
    zh: (_, place) => [`“${fieldOf(place)}”为空，但计算要用到它`, '填上数值；确实可以没有的列，在计划里写 optional: true'],
    en: (_, place) => [
      `"${fieldOf(place)}" is blank, but a figure is made of it`,
      'fill it in; a column that may be blank is optional: true in the plan',
    ],
  },
  'data/bad-number': {
    severity: 'error',
    zh: (_, place) => [`“${cellOf(place)}”不是数字`, '应为 1234、1,234、98.5 这样的数字'],
    en: (_, place) => [`"${cellOf(place)}" is not a number`, 'expected a number such as 1234, 1,234 or 98.5'],
  },
  'data/wrong-unit': {
    severity: 'error',
    zh: ({ detail }, place) => [`“${cellOf(place)}”的单位“${detail}”与该列不符`, '改用该列的单位，或只写数字'],
    en: ({ detail }, place) => [
      `the unit "${detail}" of "${cellOf(place)}" is not the column's`,
      "use the column's unit, or write the number alone",
    ],
  },
  'data/not-integer': {
    severity: 'error',
    zh: (_, place) => [`“${cellOf(place)}”不是整数`, '该列应为整数'],
    en: (_, place) => [`"${cellOf(place)}" is not a whole number`, 'the column holds whole numbers'],
  },
  'data/below-minimum': {
    severity: 'error',
    zh: ({ minimum }, place) => [`“${cellOf(place)}”小于允许的最小值 ${minimum}`, '改正该值'],
    en: ({ minimum }, place) => [`"${cellOf(place)}" is below the least allowed, ${minimum}`, 'mend the value'],
  },
  'data/above-maximum': {
    severity: 'error',
    zh: ({ maximum }, place) => [`“${cellOf(place)}”大于允许的最大值 ${maximum}`, '改正该值'],
    en: ({ maximum }, place) => [`"${cellOf(place)}" is above the most allowed, ${maximum}`, 'mend the value'],
  },
  'data/ambiguous-percent': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”是比率还是百分数无法确定：同一列里两种写法都有`,
      '写成 98.5%，或在表头写单位（占比/%），或在计划里写 unit: "%"',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" may be a ratio or a percentage: the column has both kinds`,
      'write 98.5%, put the unit in the header, or say unit: "%" in the plan',
    ],
  },
  'data/bad-date': {
    severity: 'error',
    zh: (_, place) => [`“${cellOf(place)}”不是日期，或日历上没有这一天`, '应为 2017-05-03、2017年5月、2017 这样的日期'],
    en: (_, place) => [
      `"${cellOf(place)}" is no date, or the calendar has no such day`,
      'expected a date such as 2017-05-03, 2017年5月 or 2017',
    ],
  },
  'data/date-serial': {
    severity: 'warning',
    zh: ({ date }, place) => [`“${cellOf(place)}”按电子表格的日期序号读作 ${date}`, '导出前把该列设为日期格式'],
    en: ({ date }, place) => [
      `"${cellOf(place)}" was read as a spreadsheet's day number: ${date}`,
      'format the column as a date before exporting',
    ],
  },
  'data/bad-boolean': {
    severity: 'error',
    zh: (_, place) => [`“${cellOf(place)}”不是“是”或“否”`, '应为 是/否、有/无、√/× 或 Y/N'],
    en: (_, place) => [`"${cellOf(place)}" is neither yes nor no`, 'expected 是/否, 有/无, √/× or Y/N'],
  },
  'data/unknown-value': {
    severity: 'error',
    zh: ({ allowed, near: close }, place) => [
      `“${cellOf(place)}”不在允许的值里：${list(allowed)}`,
      close === null ? '改正该值，或把它加进计划的 values:' : `是否应为“${close}”？`,
    ],
    en: ({ allowed, near: close }, place) => [
      `"${cellOf(place)}" is none of the allowed values ${list(allowed)}`,
      near(close, 'en') ?? 'mend the value, or add it to values: in the plan',
    ],
  },
  'data/file-period-unknown': {
    severity: 'error',
    zh: () => ['从文件名看不出所属期间', '在文件名里写年份（如 产值2017年.csv），或用 --source 名称@2017=文件 指明'],
    en: () => [
      "the file's name does not say which period it is of",
      'put the year in its name (output-2017.csv), or say --source NAME@2017=FILE',
    ],
  },
  'data/no-rows': {
    severity: 'warning',
    zh: ({ source }) => [`“${source}”只有表头，没有数据行`],
    en: ({ source }) => [`"${source}" has a header and no rows`],
  },
  'data/no-rows-in-period': {
    severity: 'warning',
    zh: ({ source, from, to }) => [
      `“${source}”没有一行在 ${from} 至 ${to} 之内`,
      '检查报来的是不是别的年份的文件',
    ],
    en: ({ source, from, to }) => [
      `"${source}" has no row from ${from} to ${to}`,
      "check that it is not another year's file",
    ],
  },
};

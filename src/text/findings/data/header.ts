import type { Catalogue } from '../../entry.ts';
import { list } from '../../words/phrases.ts';

/** Codes of findings about headers, and what their sentences need beside the place. */
export type DataHeaderArgs = {
  'data/no-header': { source: string };
  'data/missing-column': { column: string; headers: readonly string[]; nearest: string | null };
  'data/optional-column-missing': { column: string; headers: readonly string[]; nearest: string | null };
  'data/repeated-header': { column: string };
  'data/header-unit': { unit: string; expected: string };
  'data/header-unit-unused': { unit: string; column: string };
  'data/header-words': { words: string; column: string };
};

/** Findings about the header of a data file. */
export const dataHeaderFindings: Catalogue<DataHeaderArgs> = {
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
    zh: ({ column, headers, nearest }) => [
      `缺少列“${column}”（表头应为 ${list(headers)}）`,
      nearest === null ? '补上该列' : `表头“${nearest}”是否就是它？请改正，或把它加进计划的 header:`,
    ],
    en: ({ column, headers, nearest }) => [
      `there is no column "${column}" (its header should be ${list(headers)})`,
      nearest === null ? 'add it' : `is it "${nearest}"? Mend it, or add it to header: in the plan`,
    ],
  },
  'data/optional-column-missing': {
    severity: 'note',
    zh: ({ column, headers, nearest }) => [
      `没有列“${column}”（表头应为 ${list(headers)}），它在每一行都按空白处理`,
      nearest === null
        ? '本该有的，补上该列'
        : `表头“${nearest}”是否就是它？请改正，或把它加进计划的 header:`,
    ],
    en: ({ column, headers, nearest }) => [
      `there is no column "${column}" (its header would be ${list(headers)}); it was taken for blank in every row`,
      nearest === null
        ? 'add it, if it should be there'
        : `is it "${nearest}"? Mend it, or add it to header: in the plan`,
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

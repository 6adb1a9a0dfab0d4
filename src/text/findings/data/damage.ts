import type { Place } from '../../../model/finding.ts';
import type { Catalogue } from '../../entry.ts';

type Nothing = Record<never, never>;

/** Codes of findings about what spreadsheets and exports did to a cell, and what their sentences need beside the place. */
export type DataDamageArgs = {
  'data/spreadsheet-error': Nothing;
  'data/scientific-text': Nothing;
  'data/scientific-number': Nothing;
  'data/date-for-number': Nothing;
  'data/fraction-date': Nothing;
  'data/leading-zeros-lost': { length: number; usual: number };
  'data/text-marker': Nothing;
  'data/invisible-character': { code: string };
  'data/control-character': { code: string };
  'data/replacement-character': Nothing;
  'data/cell-too-long': { length: number; limit: number };
};

const cellOf = ({ cell }: Place): string => cell ?? '';
const fieldOf = ({ field }: Place): string => field ?? '';

/** Findings about what spreadsheets and exports did to a cell. */
export const dataDamageFindings: Catalogue<DataDamageArgs> = {
  'data/spreadsheet-error': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”是电子表格的报错，不是数据`,
      '在原表里改正公式或放宽列宽，再重新导出',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" is an error of the spreadsheet, not a value`,
      'mend the formula or widen the column in the spreadsheet, then export again',
    ],
  },
  'data/scientific-text': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”是被电子表格改成科学记数法的编号，后面的数字已经丢失`,
      '把该列设为文本格式，重新填入原来的编号再导出',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" is an identifier that a spreadsheet put in scientific notation: its last digits are lost`,
      'format the column as text, enter the identifiers anew and export again',
    ],
  },
  'data/scientific-number': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”是科学记数法，可能已经丢失后面的数字`,
      '把该列设为普通数字格式再导出',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" is in scientific notation and may have lost digits`,
      'give the column a plain number format and export again',
    ],
  },
  'data/date-for-number': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”是日期，该列应为数字`,
      '分数或“3-5”这样的内容可能被电子表格变成了日期：先把该列设为文本或数字格式，再重新填写',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" is a date, and the column holds numbers`,
      'a spreadsheet may have made it of a fraction such as 3/5: set the format of the column first, then enter the value anew',
    ],
  },
  'data/fraction-date': {
    severity: 'warning',
    zh: (_, place) => [
      `“${cellOf(place)}”可能是被电子表格变成日期的“3-5”或“3/5”：同一列里有这样的写法`,
      '对照原表检查；把该列设为文本格式再导出',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" may be something like 3-5 or 3/5 that a spreadsheet made a date of: the column has such texts`,
      'compare it with the original; format the column as text before exporting',
    ],
  },
  'data/leading-zeros-lost': {
    severity: 'warning',
    zh: ({ length, usual }, place) => [
      `“${cellOf(place)}”只有 ${length} 位，同列以 0 开头的编号有 ${usual} 位：开头的 0 可能丢失`,
      '把该列设为文本格式再导出',
    ],
    en: ({ length, usual }, place) => [
      `"${cellOf(place)}" has ${length} digits, those of the column that begin with 0 have ${usual}: zeros may be lost`,
      'format the column as text before exporting',
    ],
  },
  'data/text-marker': {
    severity: 'warning',
    zh: (_, place) => [`“${cellOf(place)}”带有电子表格的文本标记，读取时已去掉`, '导出时不要加撇号或 ="…"'],
    en: (_, place) => [
      `the mark by which spreadsheets know text was taken off "${cellOf(place)}"`,
      'export without the apostrophe or ="…"',
    ],
  },
  'data/invisible-character': {
    severity: 'warning',
    zh: ({ code }, place) => [`“${fieldOf(place)}”里有看不见的字符（${code}），读取时已去掉`],
    en: ({ code }, place) => [`an invisible character (${code}) in "${fieldOf(place)}" was left out`],
  },
  'data/control-character': {
    severity: 'error',
    zh: ({ code }, place) => [
      `“${fieldOf(place)}”里有控制字符（${code}），这不是文字`,
      '重新导出该文件，或删去该字符',
    ],
    en: ({ code }, place) => [
      `there is a control character (${code}) in "${fieldOf(place)}", which is no text`,
      'export the file again, or remove the character',
    ],
  },
  'data/replacement-character': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”里有替换字符（U+FFFD）：原来的字已经丢失`,
      '从原系统用正确的编码重新导出',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" has a replacement character (U+FFFD): the character that stood there is lost`,
      'export it again from where it comes from, in the right encoding',
    ],
  },
  'data/cell-too-long': {
    severity: 'error',
    zh: ({ length, limit }, place) => [
      `“${fieldOf(place)}”有 ${length} 个字符，超过 ${limit} 个`,
      '检查引号是否没有闭合，或该格里是否误贴了整份文件',
    ],
    en: ({ length, limit }, place) => [
      `"${fieldOf(place)}" has ${length} characters, more than ${limit}`,
      'look for a quote that never closes, or for a whole file pasted into the cell',
    ],
  },
};

import type { Place } from '../../../model/finding.ts';
import type { Catalogue } from '../../entry.ts';
import { list, near } from '../../words/phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about cells, and what their sentences need beside the place. */
export type DataCellArgs = {
  'data/spellings-joined': { texts: readonly string[] };
  'data/bad-number': { detail: string; key: string | null };
  'data/bad-code': { format: string; why: string; length: number };
  'data/wrong-unit': { detail: string; expected: string };
  'data/mixed-units': { unit: string; other: string; line: number };
  'data/ambiguous-multiplier': { unit: string };
  'data/not-integer': Nothing;
  'data/below-minimum': { minimum: string };
  'data/above-maximum': { maximum: string };
  'data/ambiguous-percent': { other: string; line: number };
  'data/hundredfold': { other: string; line: number };
  'data/percent-below-one': Nothing;
  'data/percent-as-ratio': Nothing;
  'data/bad-boolean': Nothing;
  'data/unknown-value': { allowed: readonly string[]; near: string | null };
};

const cellOf = ({ cell }: Place): string => cell ?? '';
/** Another row by its line; the rows of a database have none. */
const lineOf = ({ line: own }: Place, line: number, of: string): string =>
  own === null ? `另一行${of}` : `第 ${line} 行${of}`;
const fieldOf = ({ field }: Place): string => field ?? '';

const codeWords: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = {
  'resident-id': { zh: '公民身份号码', en: 'resident identity number (GB 11643)' },
  'credit-code': { zh: '统一社会信用代码', en: 'unified social credit code (GB 32100)' },
};

interface Fault {
  readonly zh: (length: number) => string;
  readonly en: (length: number) => string;
}

/** What is wrong with a code; `length` is how many characters it has. */
const codeFaults: Readonly<Record<string, Fault>> = {
  length: { zh: (length) => `有 ${length} 个字符`, en: (length) => `it has ${length} characters` },
  characters: { zh: () => '含有不该有的字符', en: () => 'it has a character that none has' },
  date: { zh: () => '其中的出生日期不存在', en: () => 'the date of birth in it does not exist' },
  check: { zh: () => '校验码不符', en: () => 'its check character does not fit' },
  zeros: {
    zh: () => '末几位像是被电子表格改成了 0（数字只留 15 位）',
    en: () => 'a spreadsheet seems to have turned its last digits to zeros (numbers keep 15)',
  },
};

/** Findings about the cells of a data file. */
export const dataCellFindings: Catalogue<DataCellArgs> = {
  'data/spellings-joined': {
    severity: 'note',
    zh: ({ texts }, { field }) => [
      `“${field ?? ''}”列里只有全半角、大小写或空格不同的写法算作同一个${texts.length === 0 ? '' : `：${list(texts)}`}`,
      '要逐字区分的，在计划的该列里写 exact: true',
    ],
    en: ({ texts }, { field }) => [
      `spellings in "${field ?? ''}" that only width, case or spaces tell apart were taken for one${texts.length === 0 ? '' : `: ${list(texts)}`}`,
      'where they are different things, write exact: true in the column',
    ],
  },
  'data/bad-number': {
    severity: 'error',
    zh: ({ key }, place) => [
      `“${cellOf(place)}”不是数字`,
      key === null
        ? '应为 1234、1,234、98.5 这样的数字'
        : `改为 1234、1,234、98.5 这样的数字；如果整列都这样写，在计划的该列或来源里写 ${key}`,
    ],
    en: ({ key }, place) => [
      `"${cellOf(place)}" is not a number`,
      key === null
        ? 'expected a number such as 1234, 1,234 or 98.5'
        : `expected a number such as 1234, 1,234 or 98.5; where the column is written so, add ${key} to it or to its source in the plan`,
    ],
  },
  'data/bad-code': {
    severity: 'error',
    zh: ({ format, why, length }, place) => [
      `“${cellOf(place)}”不是有效的${codeWords[format]?.zh ?? '代码'}：${codeFaults[why]?.zh(length) ?? ''}`,
      why === 'zeros' ? '从原系统重新导出，导出前把该列设为文本格式' : '对照原件改正',
    ],
    en: ({ format, why, length }, place) => [
      `"${cellOf(place)}" is no valid ${codeWords[format]?.en ?? 'code'}: ${codeFaults[why]?.en(length) ?? ''}`,
      why === 'zeros'
        ? 'export it again from where it comes from, with the column formatted as text'
        : 'mend it by the original',
    ],
  },
  'data/wrong-unit': {
    severity: 'error',
    zh: ({ detail, expected }, place) => [
      `“${cellOf(place)}”的单位“${detail}”与该列不符${expected === '' ? '' : `（应为“${expected}”一类）`}`,
      '改用该列的单位，或只写数字',
    ],
    en: ({ detail, expected }, place) => [
      `the unit "${detail}" of "${cellOf(place)}" does not measure what the column does${expected === '' ? '' : ` (${expected})`}`,
      "use the column's unit, or write the number alone",
    ],
  },
  'data/mixed-units': {
    severity: 'error',
    zh: ({ unit, other, line }, place) => [
      `这里的数${unit === '' ? '没有单位' : `以“${unit}”计`}，而${lineOf(place, line, '的')}${other === '' ? '没有单位' : `以“${other}”计`}：不是一类，不能合在一起算`,
      '改正单位，或在计划的 where: 里只取同一类的行',
    ],
    en: ({ unit, other, line }, place) => [
      `the number here is ${unit === '' ? 'without a unit' : `in "${unit}"`} and that of ${place.line === null ? 'another row' : `line ${line}`} ${other === '' ? 'without one' : `in "${other}"`}: they do not measure the same and make no figure together`,
      'mend the unit, or take only rows of one kind with where: in the plan',
    ],
  },
  'data/ambiguous-multiplier': {
    severity: 'error',
    zh: ({ unit }, place) => [
      `“${cellOf(place)}”里的“万”“亿”是否已包含在该列的单位“${unit}”里，无法确定`,
      '连单位一起写（如 1.2万元），或只写数字',
    ],
    en: ({ unit }, place) => [
      `"${cellOf(place)}" has a multiplier, and so has the column's unit "${unit}": it cannot be told whether both count`,
      'write the whole unit (1.2万元), or the number alone',
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
    en: ({ minimum }, place) => [
      `"${cellOf(place)}" is below the least allowed, ${minimum}`,
      'mend the value',
    ],
  },
  'data/above-maximum': {
    severity: 'error',
    zh: ({ maximum }, place) => [`“${cellOf(place)}”大于允许的最大值 ${maximum}`, '改正该值'],
    en: ({ maximum }, place) => [
      `"${cellOf(place)}" is above the most allowed, ${maximum}`,
      'mend the value',
    ],
  },
  'data/ambiguous-percent': {
    severity: 'error',
    zh: ({ other, line }, place) => [
      `“${cellOf(place)}”是比率还是百分数无法确定：同一列${lineOf(place, line, '')}写的是“${other}”`,
      '写成 98.5%，或在表头写单位（占比/%），或在计划里写 unit: "%"',
    ],
    en: ({ other, line }, place) => [
      `"${cellOf(place)}" may be a ratio or a percentage: ${place.line === null ? 'another row' : `line ${line}`} of the same column has "${other}"`,
      'write 98.5%, put the unit in the header, or say unit: "%" in the plan',
    ],
  },
  'data/hundredfold': {
    severity: 'error',
    zh: ({ other, line }, place) => [
      `“${cellOf(place)}”可能差了一百倍：该列的数字都像${place.line === null ? '' : `第 ${line} 行的`}“${other}”那样以百分之一为单位`,
      '按百分数填写；如果确实这么小，连百分号一起写（如 0.985%）',
    ],
    en: ({ other, line }, place) => [
      `"${cellOf(place)}" may be a hundredfold off: the column counts in per cent, as "${other}"${place.line === null ? '' : ` on line ${line}`} does`,
      'write it in per cent; if it really is that small, write the sign too (0.985%)',
    ],
  },
  'data/percent-below-one': {
    severity: 'warning',
    zh: (_, place) => [
      `“${fieldOf(place)}”的数字都不大于 1，按单位读作百分之零点几（0.985 即 0.985%）`,
      '如果是比率，去掉表头或计划里的单位 %，或写成 98.5%',
    ],
    en: (_, place) => [
      `no number in "${fieldOf(place)}" is above 1; by the column's unit they were read as that many per cent (0.985 is 0.985%)`,
      'if they are ratios, take the unit % off the header or the plan, or write 98.5%',
    ],
  },
  'data/percent-as-ratio': {
    severity: 'warning',
    zh: (_, place) => [
      `“${fieldOf(place)}”没有单位，数字都不大于 1，读作比率（0.985 即 98.5%）`,
      '写成 98.5%，或在表头写单位（占比/%），或在计划里写 unit: "%"',
    ],
    en: (_, place) => [
      `"${fieldOf(place)}" has no unit and no number above 1; they were read as ratios (0.985 is 98.5%)`,
      'write 98.5%, put the unit in the header, or say unit: "%" in the plan',
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
};

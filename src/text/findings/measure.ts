import type { Catalogue } from '../entry.ts';
import { list } from '../words/phrases.ts';
import { dimensionPhrase } from '../words/plan-words.ts';

/** Codes of findings about measures, and what their sentences need. */
export type MeasureArgs = {
  'measure/several-values': { target: string; source: string; lines: readonly string[] };
  'measure/tied-values': { target: string; source: string };
  'measure/lookup-incomplete': { target: string; source: string };
  'measure/longer-than-part': { target: string; source: string; rows: number };
  'measure/unit-misfit': { target: string; one: string; oneUnit: string; other: string; otherUnit: string };
};

/** Findings about measures. */
export const measureFindings: Catalogue<MeasureArgs> = {
  'measure/several-values': {
    severity: 'error',
    zh: ({ target, source, lines }) => [
      `${target} 要从“${source}”取唯一的一行，却有不止一行：${list(lines)}`,
      '删去重复的行，或在计划的 where: 里写明是哪一行',
    ],
    en: ({ target, source, lines }) => [
      `${target} wants the one row of "${source}", and there are several: ${list(lines)}`,
      'remove the repeated rows, or say in where: which one is meant',
    ],
  },
  'measure/tied-values': {
    severity: 'error',
    zh: ({ target, source }) => [
      `${target} 要取“${source}”最近的一行，但最近的几行数值不同`,
      '改正数据，或在 where: 里写明是哪一行',
    ],
    en: ({ target, source }) => [
      `${target} wants the latest row of "${source}", but several are equally late and differ`,
      'mend the data, or say in where: which one is meant',
    ],
  },
  'measure/lookup-incomplete': {
    severity: 'error',
    zh: ({ target, source }) => [`${target} 要在“${source}”里查找，但那里有读不了的行`, '先改正那里的错误'],
    en: ({ target, source }) => [
      `${target} looks values up in "${source}", which has rows that cannot be read`,
      'mend those first',
    ],
  },
  'measure/longer-than-part': {
    severity: 'error',
    zh: ({ target, source, rows }) => [
      `${target} 要逐月或逐季计算，但“${source}”有 ${rows} 行的日期或文件不止一个月（季），分不到各期`,
      '把这些行的日期填到月（季），或按月（季）报送文件',
    ],
    en: ({ target, source, rows }) => [
      `${target} goes month by month or quarter by quarter, and "${source}" has ${rows === 1 ? 'a row' : `${rows} rows`} whose date or file is of more than one of them`,
      'date these rows to the month or quarter, or hand in a file for each',
    ],
  },
  'measure/unit-misfit': {
    severity: 'error',
    zh: ({ target, one, oneUnit, other, otherUnit }) => [
      `${target} 要把${dimensionPhrase(one, oneUnit, 'zh')}与${dimensionPhrase(other, otherUnit, 'zh')}放在一起比较或计算，两者不是一类`,
      '改正数据里的单位，或计划里的目标或 where:',
    ],
    en: ({ target, one, oneUnit, other, otherUnit }) => [
      `${target} holds ${dimensionPhrase(one, oneUnit, 'en')} against ${dimensionPhrase(other, otherUnit, 'en')}, which do not measure the same`,
      'mend the unit in the data, or the target or where: in the plan',
    ],
  },
};

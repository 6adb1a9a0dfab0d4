import type { Place } from '../../../model/finding.ts';
import type { Catalogue, Sentences } from '../../entry.ts';

type Nothing = Record<never, never>;

/** Codes of findings about dates in cells, and what their sentences need beside the place. */
export type DataDateArgs = {
  'data/period-counted-twice': { outer: string; line: number; relation: string };
  'data/fiscal-year': { year: number };
  'data/months-or-years': Nothing;
  'data/month-cut-short': { month: string };
  'data/bad-date': { kind: 'form' | 'calendar' | 'order'; key: string | null; days: readonly string[] };
  'data/zone-unknown': { date: string };
  'data/coarse-date': Nothing;
  'data/date-serial': { date: string };
  'data/year-assumed': { date: string };
  'data/year-unknown': Nothing;
};

const cellOf = ({ cell }: Place): string => cell ?? '';

type DateWords = (kind: string, key: string | null, days: readonly string[], cell: string) => Sentences;

const dateWords: Readonly<Record<'zh' | 'en', DateWords>> = {
  zh: (kind, key, days, cell) => {
    if (kind === 'calendar') {
      const other = key === null ? '' : `；如果整列都是这个次序，在计划的该列或来源里写 ${key}`;
      return [`“${cell}”写成了日期，但日历上没有这一天`, `对照原件改正${other}`];
    }
    if (kind === 'order') {
      const sentence =
        days.length > 1
          ? `“${cell}”可能是 ${days.join('，也可能是 ')}，日和月的次序不知道`
          : `“${cell}”的年写在最后，日和月的次序计划里没有说`;
      return [
        sentence,
        `改写为 2017-05-03 的样子；如果整列都这样写，在计划的该列或来源里写 ${key ?? 'dates:'}`,
      ];
    }
    return [`“${cell}”不是日期`, '应为 2017-05-03、2017年5月、2017 这样的日期，年份写四位'];
  },
  en: (kind, key, days, cell) => {
    if (kind === 'calendar') {
      const other =
        key === null
          ? ''
          : `; where the column has that order, add ${key} to it or to its source in the plan`;
      return [
        `"${cell}" is written as a date, but the calendar has no such day`,
        `mend it by the original${other}`,
      ];
    }
    if (kind === 'order') {
      const sentence =
        days.length > 1
          ? `"${cell}" may be ${days.join(' or ')}: nothing says which comes first, the day or the month`
          : `"${cell}" has its year last, and the plan does not say in what order the day and the month stand`;
      return [
        sentence,
        `write 2017-05-03; where the column is written so, add ${key ?? 'dates:'} to it or to its source in the plan`,
      ];
    }
    return [
      `"${cell}" is no date`,
      'expected a date such as 2017-05-03, 2017年5月 or 2017, with four digits for the year',
    ];
  },
};

/** Findings about the dates in a data file. */
export const dataDateFindings: Catalogue<DataDateArgs> = {
  'data/period-counted-twice': {
    severity: 'error',
    zh: ({ outer, line, relation }, { cell, line: own }) => [
      `期间“${cell ?? ''}”${relation === 'overlap' ? `与${own === null ? '另一行' : `第 ${line} 行`}的“${outer}”重叠` : `已经包含在${own === null ? '另一行' : `第 ${line} 行`}的“${outer}”里`}，两行都算就重复了`,
      '只留年度的行，或只留各季度、各月的行；要取其中一种的，另建一列注明，再用 where: 选取',
    ],
    en: ({ outer, line, relation }, { cell, line: own }) => [
      `the period "${cell ?? ''}" ${relation === 'overlap' ? 'overlaps' : 'is part of'} "${outer}" in ${own === null ? 'another row' : `line ${line}`}: what happened in it would count twice`,
      'keep the rows of the year, or those of its quarters or months; where both are needed, mark them in a column of their own and select with where:',
    ],
  },
  'data/fiscal-year': {
    severity: 'warning',
    zh: ({ year }, place) => [
      `“${cellOf(place)}”这样的财政年度按它结束的那一年归入期间（${year} 年）`,
      '如果应归入别的年份，把该列改写成年份，或写起止日期',
    ],
    en: ({ year }, place) => [
      `fiscal years such as "${cellOf(place)}" were taken for the year in which they end (${year})`,
      'where they belong to another year, write that year in the column, or the days of their beginning and end',
    ],
  },
  'data/months-or-years': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”读作某年某月，但该列的写法像是起止年份（如 2007-09 指 2007 至 2009 年）`,
      '起止年份写成 2007-2009，月份写成 2007年9月',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" was read as a month, but the column seems to hold spans of years (2007-09 for 2007 to 2009)`,
      'write spans of years as 2007-2009, and months as 2007年9月 or 2007-09-01',
    ],
  },
  'data/month-cut-short': {
    severity: 'error',
    zh: ({ month }, place) => [
      `“${cellOf(place)}”像是丢了末尾的 0：该列的月份表明它是 ${month}，不是一月`,
      `写成 ${month}；在电子表格里先把该列设为文本格式`,
    ],
    en: ({ month }, place) => [
      `"${cellOf(place)}" seems to have lost its last 0: by the other months of the column it is ${month}, not January`,
      `write ${month}; in a spreadsheet, format the column as text first`,
    ],
  },
  'data/zone-unknown': {
    severity: 'warning',
    zh: ({ date }, place) => [
      `“${cellOf(place)}”是哪一天取决于时区，计划没有写 zone:，按所写的日期读作 ${date}`,
      '在计划里写 zone: Asia/Shanghai（所在地的时区名）',
    ],
    en: ({ date }, place) => [
      `which day "${cellOf(place)}" is depends on the time zone, and the plan names none; it was read as written: ${date}`,
      'add zone: with the name of the place to the plan, such as zone: Asia/Shanghai',
    ],
  },
  'data/bad-date': {
    severity: 'error',
    zh: ({ kind, key, days }, place) => dateWords.zh(kind, key, days, cellOf(place)),
    en: ({ kind, key, days }, place) => dateWords.en(kind, key, days, cellOf(place)),
  },
  'data/coarse-date': {
    severity: 'error',
    zh: (_, place) => [
      `“${cellOf(place)}”包含好几天，计划的条件要比较的日期落在其中，判断不了`,
      '把日期写到日，如 2017-05-03',
    ],
    en: (_, place) => [
      `"${cellOf(place)}" covers several days, and the day that the plan compares it with is among them`,
      'write the day too, such as 2017-05-03',
    ],
  },
  'data/date-serial': {
    severity: 'warning',
    zh: ({ date }, place) => [
      `“${cellOf(place)}”按电子表格的日期序号读作 ${date}`,
      '导出前把该列设为日期格式',
    ],
    en: ({ date }, place) => [
      `"${cellOf(place)}" was read as a spreadsheet's day number: ${date}`,
      'format the column as a date before exporting',
    ],
  },
  'data/year-assumed': {
    severity: 'warning',
    zh: ({ date }, place) => [`“${cellOf(place)}”没有写年份，读作 ${date}`, '写上年份'],
    en: ({ date }, place) => [`"${cellOf(place)}" has no year and was read as ${date}`, 'write the year'],
  },
  'data/year-unknown': {
    severity: 'error',
    zh: (_, place) => [`“${cellOf(place)}”没有写年份，从文件名和期间也无法确定`, '写上年份'],
    en: (_, place) => [
      `"${cellOf(place)}" has no year, and neither the file's name nor the period gives one`,
      'write the year',
    ],
  },
};

import type { Language } from '../../../model/plan/plan.ts';
import type { Catalogue } from '../../entry.ts';
import { daysWords, fileOfWords, heldWords } from '../../words/period-words.ts';
import { counted, list } from '../../words/phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about whole data files, and what their sentences need beside the place. */
export type DataFileArgs = {
  'data/unreadable': { error: string };
  'data/undecodable': { offset: number; encoding: string; likely: string | null };
  'data/encoding-doubted': { encoding: string; shown: string | null; meant: string };
  'data/empty-file': Nothing;
  'data/no-source': { nearest: string | null; missing: readonly string[]; sources: readonly string[] };
  'data/several-sources': { sources: readonly string[] };
  'data/fits-no-source': { nearest: string | null; missing: readonly string[] };
  'data/fits-several-sources': { sources: readonly string[] };
  'data/same-file-twice': { other: string };
  'data/file-period-unknown': Nothing;
  'data/no-rows': { source: string };
  'data/no-rows-in-period': {
    source: string;
    from: string;
    to: string;
    /** The days of the file's rows, where they are all of another period. */
    heldFrom: string | null;
    heldTo: string | null;
    /** `nil`: a register without rows says that nothing happened; else `other`: the rows are all of other years. */
    standing: string;
    /** Rows later than the day as of which is judged. */
    later: number;
  };
  'data/other-period': {
    by: string;
    rows: number;
    fileFrom: string;
    fileTo: string;
    from: string;
    to: string;
  };
  'data/another-year': {
    source: string;
    where: string;
    fileFrom: string;
    fileTo: string;
    from: string;
    to: string;
  };
  'data/period-differs': { from: string; to: string; heldFrom: string | null; heldTo: string | null };
  'data/period-within-period': { other: string; from: string; to: string };
};

const placeNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  name: { zh: '文件名', en: 'its name' },
  title: { zh: '表头上方的标题', en: 'the lines above its header' },
  header: { zh: '表头', en: 'its header' },
};

function placeWords(where: string, language: Language): string {
  return placeNames[where]?.[language] ?? where;
}

/** Findings about whole data files: opening, decoding, which source they are, what they hold. */
export const dataFileFindings: Catalogue<DataFileArgs> = {
  'data/unreadable': {
    severity: 'error',
    zh: ({ error }) => [`文件读不了（${error}）`, '检查文件是否存在、是否有权限、是否正被其他程序占用'],
    en: ({ error }) => [
      `the file cannot be read (${error})`,
      'check that it exists, may be read and is not in use',
    ],
  },
  'data/undecodable': {
    severity: 'error',
    zh: ({ offset, encoding, likely }) => [
      `第 ${offset} 字节（从 0 起）不是 ${encoding} 编码的文字`,
      likely === null
        ? '文件可能已损坏，或编码不同：请重新导出为“CSV UTF-8”，或用 --encoding 指明编码'
        : `看来是 ${likely} 编码：用 --encoding ${likely} 指明，或重新导出为“CSV UTF-8”`,
    ],
    en: ({ offset, encoding, likely }) => [
      `byte ${offset} (counted from 0) is not ${encoding} text`,
      likely === null
        ? 'the file may be damaged or in another encoding: export it again as "CSV UTF-8", or give --encoding'
        : `it looks like ${likely}: give --encoding ${likely}, or export it again as "CSV UTF-8"`,
    ],
  },
  'data/encoding-doubted': {
    severity: 'warning',
    zh: ({ encoding, shown, meant }) => [
      shown === null
        ? `按 GB18030 读出来的不像通常的文字，更像是 ${encoding} 编码`
        : `按 GB18030 读出来的“${shown}”不像通常的文字；按 ${encoding} 则是“${meant}”`,
      `若是 ${encoding}，用 --encoding ${encoding} 指明；若 GB18030 是对的，用 --encoding gb18030`,
    ],
    en: ({ encoding, shown, meant }) => [
      shown === null
        ? `read as GB18030 the text is unlike any usual one; it looks like ${encoding}`
        : `read as GB18030 the text is unlike any usual one ("${shown}"); as ${encoding} it says "${meant}"`,
      `if it is ${encoding}, give --encoding ${encoding}; if GB18030 is right, give --encoding gb18030`,
    ],
  },
  'data/empty-file': {
    severity: 'error',
    zh: () => ['文件是空的，连表头也没有', '没有发生也要报送只有表头的表（零报告）'],
    en: () => [
      'the file is empty, it has not even a header',
      'where nothing happened, hand in the header alone (a nil return)',
    ],
  },
  'data/no-source': {
    severity: 'error',
    zh: ({ nearest, missing, sources }) =>
      nearest === null
        ? [
            '文件不是计划里的任何来源：文件名和表头都对不上',
            `计划的来源：${list(sources)}；可用 --source 名称=文件 指定`,
          ]
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
    zh: ({ sources }) => [
      `文件可能是几个来源之一：${list(sources)}`,
      '用 --source 名称=文件 指定，或在计划里写 files:',
    ],
    en: ({ sources }) => [
      `the file may be any of ${list(sources)}`,
      'say which with --source NAME=FILE, or give the sources files: in the plan',
    ],
  },
  'data/fits-no-source': {
    severity: 'note',
    zh: ({ nearest, missing }) =>
      nearest === null
        ? ['文件不是计划里的任何来源，按一张普通的表读取']
        : [
            `文件不是计划里的任何来源，按一张普通的表读取；最像“${nearest}”，但缺少列：${list(missing)}`,
            `若是“${nearest}”，用 --source ${nearest} 指定`,
          ],
    en: ({ nearest, missing }) =>
      nearest === null
        ? ["the file is none of the plan's sources and was read as any table"]
        : [
            `the file is none of the plan's sources and was read as any table; nearest is "${nearest}", but it has no column ${list(missing)}`,
            `if it is "${nearest}", say --source ${nearest}`,
          ],
  },
  'data/fits-several-sources': {
    severity: 'note',
    zh: ({ sources }) => [
      `文件可能是几个来源之一，按一张普通的表读取：${list(sources)}`,
      '用 --source 名称 指定是哪一个',
    ],
    en: ({ sources }) => [
      `the file may be any of ${list(sources)} and was read as any table`,
      'say which with --source NAME',
    ],
  },
  'data/same-file-twice': {
    severity: 'error',
    zh: ({ other }) => [`内容与 ${other} 完全相同，只读了一次`, '删掉重复的文件'],
    en: ({ other }) => [`the same bytes as ${other}; it was read once`, 'remove one of the two'],
  },
  'data/file-period-unknown': {
    severity: 'error',
    zh: () => [
      '从文件名看不出所属期间',
      '在文件名里写年份（如 产值2017年.csv），或用 --source 名称@2017=文件 指明',
    ],
    en: () => [
      "the file's name does not say which period it is of",
      'put the year in its name (output-2017.csv), or say --source NAME@2017=FILE',
    ],
  },
  'data/no-rows': {
    severity: 'warning',
    zh: ({ source }) => [`“${source}”没有一行要计入的数据`],
    en: ({ source }) => [`"${source}" has no row to count`],
  },
  'data/no-rows-in-period': {
    severity: 'warning',
    zh: ({ source, from, to, heldFrom, heldTo, later, standing }) =>
      later > 0
        ? [`“${source}”没有一行在 ${from} 至 ${to} 之内，有 ${later} 行晚于 ${to}`]
        : [
            heldFrom === null || heldTo === null
              ? `“${source}”没有一行属于 ${daysWords(from, to, 'zh')}`
              : `“${source}”没有一行属于 ${daysWords(from, to, 'zh')}：文件里的日期是 ${heldWords(heldFrom, heldTo, 'zh')}`,
            standing === 'nil'
              ? `检查报来的是不是别的年份的文件；如果期内确实没有发生，报送空表，或用 --source ${source}@期间=文件 指明报的是哪一期`
              : standing === 'other'
                ? '换上本期的文件'
                : '检查报来的是不是别的期间的文件；如果期内没有行就是没有发生，在计划的该来源里写 nil_return: true',
          ],
    en: ({ source, from, to, heldFrom, heldTo, later, standing }) =>
      later > 0
        ? [`"${source}" has no row from ${from} to ${to}; ${counted(later, 'row')} came later`]
        : [
            heldFrom === null || heldTo === null
              ? `"${source}" has no row of ${daysWords(from, to, 'en')}`
              : `"${source}" has no row of ${daysWords(from, to, 'en')}: the dates in the file are of ${heldWords(heldFrom, heldTo, 'en')}`,
            standing === 'nil'
              ? `check that it is not another year's file; if nothing happened in the period, hand in an empty one, or say --source ${source}@PERIOD=FILE`
              : standing === 'other'
                ? 'hand in the file of the period'
                : 'check that it is not the file of another period; if no row of the period means that nothing happened, write nil_return: true in the source',
          ],
  },
  'data/other-period': {
    severity: 'warning',
    zh: ({ by, rows, fileFrom, fileTo, from, to }) => [
      `${by === 'name' ? '按文件名' : '按 --source'}，这是 ${fileOfWords(fileFrom, fileTo)}，要的是 ${daysWords(from, to, 'zh')}${rows === 0 ? '；空表不能当作这一期的零报告' : ''}`,
      by === 'name'
        ? '换上本期的文件；它确实是本期的，用 --source 名称@期间=文件 指明'
        : '换上本期的文件，或改正 @ 后面的期间',
    ],
    en: ({ by, rows, fileFrom, fileTo, from, to }) => [
      `by ${by === 'name' ? 'its name' : '--source'} the file is of ${daysWords(fileFrom, fileTo, 'en')}, and ${daysWords(from, to, 'en')} is asked for${rows === 0 ? '; that it is empty says nothing of that' : ''}`,
      by === 'name'
        ? 'hand in the file of the period; if it is the one, say --source NAME@PERIOD=FILE'
        : 'hand in the file of the period, or mend the period behind the @',
    ],
  },
  'data/another-year': {
    severity: 'error',
    zh: ({ source, where, fileFrom, fileTo, from, to }) => [
      `按${placeWords(where, 'zh')}，这是 ${fileOfWords(fileFrom, fileTo)}，要的是 ${daysWords(from, to, 'zh')}`,
      `换上本期的文件；它确实是本期的，用 --source ${source}@期间=文件 指明；这张表本来就不分期间的，在计划的该来源里写 period: none`,
    ],
    en: ({ source, where, fileFrom, fileTo, from, to }) => [
      `by ${placeWords(where, 'en')} the file is of ${daysWords(fileFrom, fileTo, 'en')}, and ${daysWords(from, to, 'en')} is asked for`,
      `hand in the file of the period; if it is the one, say --source ${source}@PERIOD=FILE; if the table has no period, write period: none in the source`,
    ],
  },
  'data/period-differs': {
    severity: 'warning',
    zh: ({ from, to, heldFrom, heldTo }) => [
      `--source 说这是 ${fileOfWords(from, to)}，而行里的日期${heldFrom === null || heldTo === null ? '不是' : `是 ${heldWords(heldFrom, heldTo, 'zh')}`}`,
      '行按日期归入期间；检查是不是给错了文件，或改正 @ 后面的期间',
    ],
    en: ({ from, to, heldFrom, heldTo }) => [
      `--source says that the file is of ${daysWords(from, to, 'en')}, and its dates are ${heldFrom === null || heldTo === null ? 'not' : `of ${heldWords(heldFrom, heldTo, 'en')}`}`,
      'rows belong to a period by their dates; look whether it is the right file, or mend the period behind the @',
    ],
  },
  'data/period-within-period': {
    severity: 'warning',
    zh: ({ other, from, to }) => [
      `文件的期间 ${daysWords(from, to, 'zh')} 包含在 ${other} 的期间里，两份文件的数都算了，同一时段可能重复`,
      '只给一份；累计数的文件只给最后一份',
    ],
    en: ({ other, from, to }) => [
      `the file's period ${daysWords(from, to, 'en')} lies within that of ${other}; both are counted, the same time perhaps twice`,
      'give one of them; of files that add up, give the last',
    ],
  },
};

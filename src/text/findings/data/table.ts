import type { Place } from '../../../model/finding.ts';
import type { Catalogue } from '../../entry.ts';

type Nothing = Record<never, never>;

/** Codes of findings about what stands around a table, and what their sentences need. */
export type TableArgs = {
  'data/title-rows': { rows: number };
  'data/note-row': Nothing;
  'data/header-again': Nothing;
  'data/part-row': Nothing;
  'data/nil-row': Nothing;
  'data/undeclared-total': { label: string; column: string | null };
  'data/total-disagrees': { label: string; stated: string; sum: string; rows: number };
  'data/average-out-of-range': {
    label: string;
    stated: string;
    least: string;
    greatest: string;
    rows: number;
  };
  'data/second-table': Nothing;
  'data/total-like-row': { label: string };
};

/** What is reckoned from a private column is shown where its cell is, and masked where that is masked. */
function asTheCell(figure: string, place: Place): string {
  return place.private && place.cell === '***' ? '***' : figure;
}

/** Findings about title rows, totals, footnotes and what else stands around a table. */
export const tableFindings: Catalogue<TableArgs> = {
  'data/title-rows': {
    severity: 'note',
    zh: ({ rows }) => [`表头上方有 ${rows} 行标题或说明，已跳过`],
    en: ({ rows }) => [
      `${rows === 1 ? 'one row' : `${rows} rows`} above the header ${rows === 1 ? 'was' : 'were'} skipped`,
    ],
  },
  'data/note-row': {
    severity: 'note',
    zh: () => ['这一行是附注或签名行，没有计入'],
    en: () => ['the row is a footnote or a signature line and was not counted'],
  },
  'data/header-again': {
    severity: 'note',
    zh: () => ['表头在中间又出现一次，已跳过'],
    en: () => ['the header stands here again and was skipped'],
  },
  'data/part-row': {
    severity: 'note',
    zh: () => ['“其中”行是上一行的一部分，没有计入'],
    en: () => ['the row says what part of the row above is of a kind and was not counted'],
  },
  'data/nil-row': {
    severity: 'note',
    zh: () => ['这一行除单位和期间外全是“无”或空白，没有计入'],
    en: () => ['but for its unit and period the row is blank or "none": it was not counted'],
  },
  'data/undeclared-total': {
    severity: 'error',
    zh: ({ label, column }) => [
      `“${label}”行像是合计行，计划里没有声明，无法确定是否应计入`,
      `若是合计行，在计划的该来源里加上：totals: { ${column ?? '列名'}: [${label}] }；若是数据，在该列的 values: 或指标的 where: 里写明 ${label}`,
    ],
    en: ({ label, column }) => [
      `the row "${label}" looks like a total, which the plan does not declare: it cannot be told whether it counts`,
      `if it is one, add to the source in the plan: totals: { ${column ?? 'COLUMN'}: [${label}] }; if it is data, name ${label} in the column's values: or in a where:`,
    ],
  },
  'data/total-disagrees': {
    severity: 'error',
    zh: ({ label, stated, sum, rows }, place) => [
      `“${label}”写的是 ${asTheCell(stated, place)}，但它合计的 ${rows} 行相加是 ${asTheCell(sum, place)}`,
      '检查是否漏报、多报了行，或合计没有更新',
    ],
    en: ({ label, stated, sum, rows }, place) => [
      `"${label}" says ${asTheCell(stated, place)}, but the ${rows} rows it totals come to ${asTheCell(sum, place)}`,
      'look for rows that are missing or too many, or a total that was not updated',
    ],
  },
  'data/average-out-of-range': {
    severity: 'error',
    zh: ({ label, stated, least, greatest, rows }, place) => [
      `“${label}”写的平均数是 ${asTheCell(stated, place)}，但它平均的 ${rows} 行最小 ${asTheCell(least, place)}、最大 ${asTheCell(greatest, place)}`,
      '检查是否漏报、多报了行，或平均数没有更新',
    ],
    en: ({ label, stated, least, greatest, rows }, place) => [
      `"${label}" says ${asTheCell(stated, place)} on average, but the ${rows} rows behind it lie between ${asTheCell(least, place)} and ${asTheCell(greatest, place)}`,
      'look for rows that are missing or too many, or an average that was not updated',
    ],
  },
  'data/total-like-row': {
    severity: 'note',
    zh: ({ label }) => [
      `“${label}”行像是合计行，判断列的类型时没有算它`,
      '若确是合计行，在计划的该来源里用 totals: 声明',
    ],
    en: ({ label }) => [
      `the row "${label}" looks like a total; the types of the columns were told without it`,
      'if it is one, declare it under totals: in the plan',
    ],
  },
  'data/second-table': {
    severity: 'error',
    zh: () => ['这里开始了第二张表，从这一行起没有读取', '一个文件只放一张表'],
    en: () => [
      'a second table begins here; the file was not read from this row on',
      'put one table in a file',
    ],
  },
};

import type { Column } from '../../model/plan/plan.ts';
import { type Coarse, type MatchedColumn, type Told, columnOf } from './class-query.ts';
import type { Dialect } from './engine.ts';

/** Labels of total and other rows hold one of these; names of things hold them too, so only short texts are looked at. */
const labelMarks = [
  ...'计計总總汇匯彙均全各注Σ',
  '其中',
  '所有',
  '中位',
  ...['total', 'sum', 'average', 'avg', 'overall'].flatMap((word) => [word.slice(1), word.toUpperCase()]),
];
/** Labels that are words of names too. */
const wholeLabels = ['all', 'mean'].flatMap((word) => [
  word,
  `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  word.toUpperCase(),
]);
const longestLabel = 8;
const tooLong = '·'.repeat(longestLabel);
/** Marks by which a row says that there is nothing to report. */
const nilMarks = [
  '-',
  '--',
  '—',
  '——',
  '/',
  '无',
  '空',
  'N/A',
  'NA',
  '零报告',
  '零',
  '无发生',
  '未发生',
  'nil',
  'none',
];
/** What marks of missing cells, numbers and dates begin with. */
const weakBeginnings = [...'0123456789-—－/／.,。，:： \t\u3000无空零未第#nN＋+'];

/**
 * What stands for a column that nobody asks: only what a row is told by for a total or a nil return is wanted of it, a label,
 * a mark, or that it is blank.
 */
export function unaskedColumn(matched: MatchedColumn, dialect: Dialect): string {
  const { column, known } = matched;
  const name = columnOf(matched, dialect);
  if (known === null) return `''`;
  if (column.kind !== 'text') return `case when ${name} is null then '' else '1' end`;
  return labelIn(dialect.asText(name), dialect);
}

/** What is wanted of a text that nobody asks: a label or mark as it is, or whether there is any. */
export function labelIn(text: string, dialect: Dialect): string {
  const labels = labelMarks.map((mark) => `${text} like '%${mark}%'`).join(' or ');
  const marks = [...nilMarks, ...wholeLabels].map((mark) => `'${mark}'`).join(', ');
  const length = dialect.length(text);
  return `case when ${length} > ${longestLabel} then '·' when ${text} = '' then '' when ${text} in (${marks}) or ${labels} then ${text} else '·' end`;
}

/** Such a column as it is grouped first where it has few short values: those, and of others what they begin with. */
export function coarseLabel(matched: MatchedColumn, dialect: Dialect): Coarse | null {
  if (matched.known === null || matched.column.kind !== 'text') return null;
  const text = dialect.asText(columnOf(matched, dialect));
  return {
    by: `case when ${dialect.length(text)} > ${longestLabel} then ${dialect.concat(dialect.firstCharacter(text), `'${tooLong}'`)} else ${text} end`,
    shown: (group) => labelIn(group, dialect),
    isJoined: true,
  };
}

/** What stands for such a column in a row that is surely data. */
export function unaskedInData({ column, known }: MatchedColumn): string {
  return known === null ? `''` : column.kind === 'text' ? `'·'` : `'1'`;
}

/** Columns by which rows show that they are data, the last of them, and that they do, as SQL. */
export interface FirmColumns {
  readonly last: number;
  readonly told: readonly Omit<Told, 'isOfGroups'>[];
  readonly where: string;
}

/**
 * The two columns by which most rows show that they are data: the first texts that do not say when a row happened. Where
 * both hold something firm, no column behind them makes the row a total or a nil return. Null where there are none.
 */
export function firmColumns(
  columns: readonly MatchedColumn[],
  isPeriod: (column: Column) => boolean,
  dialect: Dialect,
): FirmColumns | null {
  const texts = columns.flatMap(({ column, known }, index) =>
    known !== null && column.kind === 'text' && !isPeriod(known) ? [index] : [],
  );
  const [one, other] = texts;
  if (one === undefined || other === undefined) return null;
  const beginnings = weakBeginnings.map((mark) => dialect.literal(mark)).join(', ');
  const isMet = (text: string): string =>
    `${text} <> '' and ${dialect.firstCharacter(text)} not in (${beginnings})`;
  const told = [one, other].flatMap((index) => {
    const matched = columns[index];
    return matched === undefined ? [] : [{ index, isMet, text: dialect.asText(columnOf(matched, dialect)) }];
  });
  return { last: other, told, where: `(${told.map(({ text }) => isMet(text)).join(' and ')})` };
}

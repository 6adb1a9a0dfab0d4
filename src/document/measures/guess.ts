import type { DraftedColumn, DraftedSource } from '../sources/drafted-source.ts';
import { yamlScalar } from '../../text/yaml-scalar.ts';
import { coverage } from './coverage.ts';
import { levelsNamed } from './mentions.ts';
import { type Mention, itemsOf } from './values-named.ts';

/** A measure that may be meant, and how sure that is, from 0 to 1. */
export interface Guess {
  readonly measure: string;
  readonly sure: number;
  /** The words of the data that decided. */
  readonly because: string;
  /** Values of the deciding column that do not count. */
  readonly others: readonly string[];
}

/** What of a source a name speaks of, and how much of the name that explains. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly explained: number;
}

/**
 * The mentions that a measure is made of: the best list of values, and of the other columns those that explain more of the name.
 * A level, a grade or a size that the name has and the source cannot tell makes any measure over it unlikely.
 */
export function readingOf(
  name: string,
  source: DraftedSource,
  found: readonly Mention[],
  besides: readonly string[] = [],
): Reading {
  const about = [source.title, ...source.fileNames, ...besides];
  const ranked = found
    .filter(({ values, kind }) => values.length > 0 || kind === 'grade')
    .toSorted((a, b) => weightOf(b, name) - weightOf(a, name));
  const chosen: Mention[] = [];
  let explained = coverage(name, about);
  for (const mention of ranked) {
    const more = coverage(name, [...about, ...[...chosen, mention].flatMap(wordsOf)]);
    // A value that the name has to the letter sets its rows apart, also where the title says it too.
    const isSaid = mention.fidelity >= 0.95 && mention.column.values !== null;
    const isNeeded =
      mention.kind !== 'value' ||
      isSaid ||
      more > explained + 0.01 ||
      !chosen.some(({ kind }) => kind === 'value');
    const isBesideList = mention.column.values === null && chosen.some(({ kind }) => kind === 'value');
    if (!isNeeded || isBesideList || mention.fidelity < 0.6) continue;
    chosen.push(mention);
    explained = Math.max(explained, more);
  }
  const told = [...about, ...chosen.flatMap(wordsOf)].join(' ');
  const isUntold =
    levelsNamed(name).some(({ word }) => !told.includes(word)) ||
    qualifiers.some(
      (qualifier) => name.toLowerCase().includes(qualifier) && !told.toLowerCase().includes(qualifier),
    ) ||
    areApart(name, chosen);
  return { mentions: chosen, explained: isUntold ? explained * 0.6 : explained };
}

const qualifiers = [
  '大中型',
  '中小型',
  '特别重大',
  '重大',
  '较大',
  '区域性',
  '规模以上',
  '重点',
  '死亡',
  '亡人',
  'fatal',
  'serious',
  'severe',
  'major',
];

/** 大中型工业企业和规模以上高企: what two items of a name say of two columns is no condition on one row. */
function areApart(name: string, mentions: readonly Mention[]): boolean {
  const items = itemsOf(name);
  if (items.length < 2) return false;
  const places = mentions.map(
    ({ items: own, words }) =>
      own ?? new Set(items.flatMap((item, at) => (words.some((word) => item.includes(word)) ? [at] : []))),
  );
  return places.some((one, at) =>
    places
      .slice(at + 1)
      .some((other) => one.size > 0 && other.size > 0 && [...one].every((item) => !other.has(item))),
  );
}

/** A list of values before a text among many; what explains more of the name before what explains less. */
function weightOf(mention: Mention, name: string): number {
  return mention.fidelity * (mention.column.values === null ? 0.8 : 1) + coverage(name, wordsOf(mention));
}

function wordsOf({ values, words, column, kind }: Mention): readonly string[] {
  return kind === 'flag' ? [...words, ...column.headers] : [...words, ...values];
}

/** The conditions that mentions stand for, in the words of a plan; '' for none. */
export function conditionsOf(mentions: readonly Mention[], more: readonly string[] = []): string {
  const own = mentions
    .filter(({ values }) => values.length > 0)
    .map(({ column, values }) => `${column.name}: ${oneOf(values)}`);
  return [...own, ...more].join(', ');
}

/** `, where: { … }`, or nothing. */
export function whereOf(conditions: string): string {
  return conditions === '' ? '' : `, where: { ${conditions} }`;
}

/** Why a measure was guessed: the source, its columns and their values. */
export function becauseOf(source: DraftedSource, mentions: readonly Mention[], more = ''): string {
  const parts = mentions
    .filter(({ values }) => values.length > 0)
    .map(({ column, values }) => `${column.headers[0] ?? ''} = ${values.join('、')}`);
  return [source.title, ...parts, ...(more === '' ? [] : [more])].join(' / ');
}

/** What stands in the column of the values and is not counted. */
export function othersOf(mentions: readonly Mention[]): readonly string[] {
  const first = mentions.find(({ kind }) => kind === 'value');
  return (
    first?.column.values?.map(({ value }) => value).filter((value) => !first.values.includes(value)) ?? []
  );
}

/** One text, or a list of several, within brackets of a plan. */
export function oneOf(texts: readonly string[]): string {
  return texts.length === 1 ? inList(texts[0] ?? '') : `[${texts.map(inList).join(', ')}]`;
}

export function inList(text: string): string {
  return /[,[\]{}:]/.test(text) ? JSON.stringify(text) : yamlScalar(text);
}

/** True for a column of figures that may be added up. */
export function isAddable({ type, headers }: DraftedColumn): boolean {
  if (type !== 'integer' && type !== 'decimal') return false;
  return !headers.some((header) =>
    /率|比例|比重|占比|指数|评分|得分|分数|权|单价|平均|均价|序号|年份|年度|编号|代码|电话|rate|share|index|score|average|weight|year|rank|number$|^no|price/i.test(
      header,
    ),
  );
}

/** The column of counts of a table that adds up things and does not list them one by one; null for a register. */
export function countColumn({ columns, key, rows }: DraftedSource): DraftedColumn | null {
  // A name in each row, and none twice, names things: 一中 with its 学位数 is one school.
  const areNamed = columns.some(
    ({ type, texts, headers }) =>
      type === 'text' && rows > 1 && texts.length >= rows && !headers.some((header) => region.test(header)),
  );
  if (key !== null || areNamed) return null;
  const [only, ...more] = columns.filter(
    (column) => isAddable(column) && column.headers.some((header) => counting.test(header)),
  );
  return only === undefined || more.length > 0 ? null : only;
}

const region = /区县|县市|县区|地区|市县|区划|街道|乡镇|district|county|region|area|ward|state|province/i;
const counting =
  /数量|台数|件数|起数|人数|户数|家数|次数|批次|个数|总数|数$|\b(?:number|count|total|quantity)\b/i;

import type { Register, RegisterColumn } from '../../model/data/register.ts';
import { identifierOf, uniqueIds } from './identifiers.ts';

/** A source of a plan, written from the tables of one shape. */
export interface DraftedSource {
  readonly name: string;
  readonly title: string;
  readonly department: string | null;
  readonly files: readonly string[];
  readonly sheet: string | null;
  readonly columns: readonly DraftedColumn[];
  /** The column of its period; null where its rows belong to every period. */
  readonly period: string | null;
  readonly key: string | null;
  readonly totals: readonly { readonly column: string; readonly labels: readonly string[] }[];
  readonly rows: number;
}

/** A column of a drafted source. */
export interface DraftedColumn {
  readonly name: string;
  readonly headers: readonly string[];
  readonly type: Exclude<RegisterColumn['type'], 'empty'>;
  readonly unit: string | null;
  /** The few texts that it holds; null where any text will do. */
  readonly values: readonly string[] | null;
  /** All its texts, as far as they are few enough to look for a name in them. */
  readonly texts: readonly string[];
  readonly isOptional: boolean;
  readonly isPrivate: boolean;
}

const reserved: ReadonlySet<string> = new Set(
  'all any none days match is not in gt gte lt lte contains starts ends blank column source period until from to of sum where meets count min max mean value latest share ratio total growth difference exact true false null yes no'.split(
    ' ',
  ),
);
const personal =
  /姓名|联系人|负责人$|法人代表|身份证|证件号|电话|手机|联系方式|住址|家庭地址|邮箱|\bname of (?:person|contact)|phone|mobile|e-?mail|id card|passport/i;
const identifying = /编号|号码?$|代码|证书|批号|单号|\b(?:id|no|number|code|ref)\b\.?$/i;
/** A number of the row, which begins anew in each file. */
const serial = /^\s*(?:序号|行号|No\.?|#)\s*$/i;
const remark = /备注|说明|附注|remark|note|comment/i;
const dated = /日期|时间|年月|年份|年度|月份|期间|季度|\b(?:date|day|month|year|period)\b/i;
const ends = /到期|截止|有效期|失效|出生|届满|expir|valid|birth|due|end/i;
const mostValues = 14;
const longestValue = 24;

/** Sources from tables: those of one shape, with one beginning of their names, are one source. */
export function draftSources(registers: readonly Register[]): readonly DraftedSource[] {
  const nameFor = uniqueIds();
  return grouped(registers).map((group) => {
    const [first] = group;
    const title = titleOf(group);
    const columns = columnsOf(group);
    const period = columns.find(
      ({ type, isOptional, headers }) =>
        type === 'date' && !isOptional && headers.some((header) => dated.test(header) && !ends.test(header)),
    );
    const key = columns.find(
      ({ headers, isOptional, type }, at) =>
        !isOptional &&
        (type === 'text' || type === 'integer') &&
        headers.some((header) => identifying.test(header) && !serial.test(header)) &&
        isUniqueOver(group, at),
    );
    const totals = group.flatMap((register) => register.totals);
    return {
      name: nameFor(identifierOf(title).replaceAll('-', '_')).replaceAll('-', '_'),
      title,
      department: departmentOf(first?.file ?? ''),
      files: patternsOf(group, registers),
      sheet: first?.sheet ?? null,
      columns,
      period: period?.name ?? null,
      key: key?.name ?? null,
      totals: totalsOf(totals, columns),
      rows: group.reduce((sum, { rows }) => sum + rows, 0),
    };
  });
}

function grouped(registers: readonly Register[]): readonly (readonly Register[])[] {
  const groups = new Map<string, Register[]>();
  for (const register of registers) {
    const shape = register.columns.map(({ header }) => header.replaceAll(/\s/g, '')).join('\n');
    const likeShape = `${stemOf(register.file)}\n${register.columns.map(({ type }) => type).join(' ')}`;
    const key = [...groups.keys()].find((each) => each === shape || each.endsWith(`\u0000${likeShape}`));
    const group = groups.get(key ?? '');
    if (group === undefined || key === undefined) groups.set(`${shape}`, [register]);
    else group.push(register);
    const own = groups.get(shape);
    if (own !== undefined && key === undefined) {
      groups.delete(shape);
      groups.set(`${shape}\u0000${likeShape}`, own);
    }
  }
  return [...groups.values()];
}

/** A file's name without its folder and ending. */
function baseOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.gz$/i, '')
    .replace(/\.(?:csv|tsv|txt|xlsx|xls|ods)$/i, '');
}

/** What files of one source begin with: 品牌认定 of 品牌认定-商标 and 品牌认定-名牌产品. */
function stemOf(file: string): string {
  return baseOf(file).split(/[-_－—（(\s]|(?=\d{4})/)[0] ?? '';
}

function titleOf(group: readonly Register[]): string {
  const [first, second] = group;
  const base = baseOf(first?.file ?? '');
  const name = second === undefined ? base : stemOf(first?.file ?? '');
  const plain = name
    .replaceAll(/(?:19|20)\d\d年?(?:度|第?[一二三四1-4]季度|\d{1,2}月)?|[-_－—]+$|^[-_－—]+/g, '')
    .replaceAll(/[_－—]/g, '-')
    .trim();
  const title = plain === '' ? base : plain;
  return first?.sheet === null || first === undefined ? title : `${title} ${first.sheet}`;
}

function departmentOf(file: string): string | null {
  const base = baseOf(file);
  return (
    /(?:^|[-_－—（(])((?:市|县|区|省|州)?[\u4e00-\u9fff]{1,8}(?:局|委|办|厅|中心|公司))(?=[-_－—）)]|$)/.exec(
      base,
    )?.[1] ?? null
  );
}

/** Patterns that fit the files of a group and none of another; other years' files fit too. */
function patternsOf(group: readonly Register[], all: readonly Register[]): readonly string[] {
  const own = new Set(group.map(({ file }) => file));
  const others = all.filter(({ file }) => !own.has(file)).map(({ file }) => nameOf(file));
  const names = [...own].map(nameOf);
  if (names.some((name) => /[[\]{}*?!()@+]/.test(name))) return [];
  const stems = [...new Set(names.map((name) => baseOf(name).replace(/(?:19|20)\d\d年?.*$/, '')))];
  const shortest = group.length > 1 ? [stemOf(names[0] ?? '')] : stems;
  for (const candidates of [shortest, stems]) {
    const isOurs = candidates.every((stem) => stem !== '' && !others.some((name) => name.startsWith(stem)));
    const covers = names.every((name) => candidates.some((stem) => name.startsWith(stem)));
    if (isOurs && covers) return candidates.map((stem) => `${stem}*`);
  }
  return names;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function columnsOf(group: readonly Register[]): readonly DraftedColumn[] {
  const [first] = group;
  if (first === undefined) return [];
  const nameFor = uniqueIds();
  return first.columns.flatMap((column, at): readonly DraftedColumn[] => {
    if (column.header.trim() === '') return [];
    const same = group.flatMap((register) => register.columns[at] ?? []);
    const headers = [...new Set(same.map(({ header }) => header.trim()))];
    const types = new Set(same.map(({ type }) => type).filter((type) => type !== 'empty'));
    const [only = 'text'] = types;
    const type = types.size === 1 ? only : isNumeric(types) ? 'decimal' : 'text';
    const isPrivate = headers.some((header) => personal.test(header));
    const texts = textsOf(same);
    const filled = same.reduce((sum, each) => sum + each.filled, 0);
    const units = new Set(same.map(({ unit }) => unit));
    const id = identifierOf(headers[0] ?? '').replaceAll('-', '_');
    return [
      {
        name: nameFor(reserved.has(id) ? `${id}_` : id).replaceAll('-', '_'),
        headers,
        type,
        unit:
          type === 'text' || type === 'date' || type === 'boolean' || units.size > 1
            ? null
            : (same[0]?.unit ?? null),
        values:
          type === 'text' &&
          !isPrivate &&
          !headers.some((header) => remark.test(header)) &&
          isList(texts, filled)
            ? texts
            : null,
        texts: type === 'text' && !isPrivate ? texts : [],
        isOptional: same.some(({ blank, type: own }) => blank > 0 || own === 'empty'),
        isPrivate,
      },
    ];
  });
}

function isNumeric(types: ReadonlySet<string>): boolean {
  return [...types].every((type) => type === 'integer' || type === 'decimal');
}

function textsOf(same: readonly RegisterColumn[]): readonly string[] {
  const texts = new Map<string, number>();
  for (const { values } of same) {
    if (values === null) return [];
    for (const { text, count } of values) texts.set(text, (texts.get(text) ?? 0) + count);
  }
  return [...texts].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** A few short texts that stand there again and again. */
function isList(texts: readonly string[], filled: number): boolean {
  return (
    texts.length >= 2 &&
    texts.length <= mostValues &&
    filled >= 2 * texts.length &&
    texts.every((text) => text.length <= longestValue && !/[\n\r"]/.test(text))
  );
}

function isUniqueOver(group: readonly Register[], at: number): boolean {
  const all = group.map(({ columns }) => columns[at]);
  if (!all.every((column) => column?.isUnique === true && column.filled > 0)) return false;
  if (group.length > 1 && all.some((column) => column?.values === null)) return false;
  const texts = all.flatMap((column) => column?.values?.map(({ text }) => text) ?? []);
  return group.length === 1 || new Set(texts).size === texts.length;
}

function totalsOf(totals: Register['totals'], columns: readonly DraftedColumn[]): DraftedSource['totals'] {
  const byColumn = new Map<string, Set<string>>();
  for (const { column, labels } of totals) {
    const name = columns[column]?.name;
    if (name === undefined || columns[column]?.type !== 'text') continue;
    byColumn.set(name, new Set([...(byColumn.get(name) ?? []), ...labels]));
  }
  return Array.from(byColumn, ([column, labels]) => ({ column, labels: [...labels] }));
}

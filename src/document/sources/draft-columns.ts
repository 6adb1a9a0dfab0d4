import type { RegisterColumn } from '../../model/data/register.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { identifierOf, uniqueIds } from '../draft/identifiers.ts';
import type { DraftedColumn } from './drafted-source.ts';
import { type RegisterGroup, baseOf, stemOf } from './group-registers.ts';
import { type ValueGroup, accidentGrades, groupValues } from './same-words.ts';

const reserved: ReadonlySet<string> = new Set(
  'all any none days match is not in gt gte lt lte contains starts ends blank column source period every until from to of sum where meets count min max mean value latest share ratio total growth difference exact true false null yes no'.split(
    ' ',
  ),
);
const personal =
  /姓名|联系人|负责人$|法人代表|身份证|证件号|电话|手机|联系方式|住址|家庭地址|邮箱|\bname of (?:person|contact)|phone|mobile|e-?mail|id card|passport/i;
const remark = /备注|说明|附注|remark|note|comment/i;
const dated = /日期|时间|年月|年份|年度|月份|期间|季度|时点|日$|\b(?:date|day|month|year|period)\b/i;
const counted = /人数|数量|台数|件数|起数|次数|户数|金额|\b(?:number|count|amount|deaths|injured)\b/i;
const unitHeader = /^(?:计量)?单位$|^units?$/i;
/** What things are called: few of them are no list. */
const called =
  /^名称$|(?:产品|样品|企业|单位|机构|标准|工程|项目|器具|课题|公司|学校|商品|品牌|商标)名称$|^(?:name|title)$/i;
/** Numbers of things: no name of an indicator stands in them. */
export const identifying: RegExp =
  /编号|号码?$|代码|证书|批号|单号|文号|批文|\b(?:id|no|number|code|ref)\b\.?$/i;
const grade = /等级|级别|grade|severity/i;
const mostValues = 40;
/** In more texts no name is looked for. */
const mostTexts = 400;
const longestValue = 30;

/** The columns of a group of tables, with the place of each among theirs. */
export function draftColumns({
  registers,
  places,
}: RegisterGroup): readonly { readonly column: DraftedColumn; readonly place: number }[] {
  const nameFor = uniqueIds();
  // A header that stands twice is that of its first column: a plan cannot tell the two apart.
  const taken = new Set<string>();
  const columns = places.flatMap((same, place) => {
    const present = same.flatMap((column) => column ?? []);
    const headers = [...new Set(present.map(({ header }) => header.trim()))].filter(
      (header) => header !== '' && !taken.has(header.replaceAll(/\s/g, '')),
    );
    for (const header of headers) taken.add(header.replaceAll(/\s/g, ''));
    const [first = ''] = headers;
    if (first === '') return [];
    const id = identifierOf(first).replaceAll('-', '_');
    const name = nameFor(reserved.has(id) ? `${id}_` : id).replaceAll('-', '_');
    const isMissing = present.length < registers.length;
    const column = columnOf({ name, headers, present, isMissing });
    return [{ column: { ...column, calledSo: calledSo(registers, same) }, place }];
  });
  return withUnitColumn(columns);
}

interface Seen {
  readonly name: string;
  readonly headers: readonly string[];
  readonly present: readonly RegisterColumn[];
  /** Some file of the group has no such column. */
  readonly isMissing: boolean;
}

function columnOf({ name, headers, present, isMissing }: Seen): DraftedColumn {
  const isPrivate = headers.some((header) => personal.test(header));
  const type = isPrivate ? 'text' : typeOf(present, headers);
  const texts = type === 'text' ? textsOf(present) : [];
  const filled = present.reduce((sum, each) => sum + each.filled, 0);
  const blank = present.reduce((sum, each) => sum + each.blank, 0);
  const units = new Set(present.map(({ unit }) => unit));
  const isNumber = type === 'integer' || type === 'decimal' || type === 'percent';
  const hasUnit = isNumber && units.size === 1;
  const [first] = present;
  const groups =
    type === 'text' && !isPrivate && !headers.some((header) => identifying.test(header))
      ? valuesOf(texts, filled, headers)
      : null;
  return {
    name,
    headers,
    type,
    unit: hasUnit ? (first?.unit ?? null) : null,
    values: groups,
    texts:
      isPrivate || headers.some((header) => identifying.test(header)) || texts.length > mostTexts
        ? []
        : (groups ?? groupValues(texts)),
    calledSo: new Map(),
    filled,
    blank,
    isOptional: isMissing || blank > 0,
    isPrivate,
    numbers: isNumber ? (present.find(({ numbers }) => numbers !== null)?.numbers ?? null) : null,
    dates: type === 'date' ? (present.find(({ dates }) => dates !== null)?.dates ?? null) : null,
    missing: type === 'text' ? [] : [...new Set(present.flatMap(({ missing }) => missing))],
  };
}

function typeOf(present: readonly RegisterColumn[], headers: readonly string[]): DraftedColumn['type'] {
  const types = new Set(present.map(({ type }) => type).filter((type) => type !== 'empty'));
  const [only] = types;
  if (only === undefined) {
    const [header = ''] = headers;
    return dated.test(header) ? 'date' : counted.test(header) ? 'decimal' : 'text';
  }
  if (types.size === 1) return only;
  return [...types].every((type) => type === 'integer' || type === 'decimal') ? 'decimal' : 'text';
}

function textsOf(same: readonly RegisterColumn[]): readonly string[] {
  const texts = new Map<string, number>();
  for (const { values } of same) {
    if (values === null) return [];
    for (const { text, count } of values) texts.set(text, (texts.get(text) ?? 0) + count);
  }
  return [...texts].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** The list of a column's values: a few short texts that stand there again and again, or the grades of accidents. */
function valuesOf(
  texts: readonly string[],
  filled: number,
  headers: readonly string[],
): readonly ValueGroup[] | null {
  const graded = headers.some((header) => grade.test(header)) ? gradesOf(texts) : null;
  if (graded !== null) return graded;
  if (headers.some((header) => remark.test(header) || called.test(header.trim()))) return null;
  const isList =
    texts.length >= 2 &&
    texts.length <= mostValues &&
    filled >= (texts.length > 14 ? 4 : 2) * texts.length &&
    texts.every((text) => text.length <= longestValue && !/[\n\r"]/.test(text));
  return isList ? groupValues(texts) : null;
}

/** The whole scale of accidents where a column keeps to it: the worst grades are those that no row should have. */
function gradesOf(texts: readonly string[]): readonly ValueGroup[] | null {
  const isOfScale = (text: string): boolean => accidentGrades.some((grades) => grades.includes(text));
  if (!texts.every(isOfScale)) return null;
  return accidentGrades.map(([value = '', ...others]) => ({ value, others }));
}

/** Texts that stand for a file: 工业产品 in all rows of 监督抽检-产品质量, and in no other file of the source. */
function calledSo(
  registers: RegisterGroup['registers'],
  same: readonly (RegisterColumn | undefined)[],
): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  registers.forEach(({ file }, at) => {
    const values = same[at]?.values ?? [];
    const own = baseOf(file)
      .slice(stemOf(file).length)
      .replaceAll(/[-_－—（）()\s\d年]/g, '');
    const [only] = values;
    if (only === undefined || values.length > 1 || own.length < 2) return;
    const isOnlyHere = same.every(
      (other, place) => place === at || !other?.values?.some(({ text }) => text === only.text),
    );
    if (isOnlyHere) told.set(only.text, own);
  });
  return told;
}

/** Where a column holds the units of the rows, the one column of figures is read by it. */
function withUnitColumn<T extends { readonly column: DraftedColumn }>(columns: readonly T[]): readonly T[] {
  const units = columns.find(({ column }) => column.headers.some((header) => unitHeader.test(header.trim())));
  const figures = columns.filter(({ column: { type } }) => type === 'decimal' || type === 'integer');
  const known = units?.column.texts.flatMap(({ value, others }) => [value, ...others]) ?? [];
  const [figure] = figures;
  if (units === undefined || figure === undefined || figures.length > 1 || known.length === 0) return columns;
  if (figure.column.unit !== null || !known.every((text) => isKnownUnit(parseUnit(text)))) return columns;
  const unit = known.length === 1 ? (known[0] ?? null) : { column: units.column.name };
  return columns.map((each) => (each === figure ? { ...each, column: { ...each.column, unit } } : each));
}

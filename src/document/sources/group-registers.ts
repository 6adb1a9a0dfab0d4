import type { Register, RegisterColumn } from '../../model/data/register.ts';

/** Tables of one source, and for each which of its columns stands in which place; the widest one gives the places. */
export interface RegisterGroup {
  readonly registers: readonly Register[];
  /** For each place the column of each register; undefined where a file has none. */
  readonly places: readonly (readonly (RegisterColumn | undefined)[])[];
}

/**
 * Puts tables of one shape together: the same headers, or one beginning of their names and columns of one meaning in one
 * order, where one table may have a column more.
 */
export function groupRegisters(registers: readonly Register[]): readonly RegisterGroup[] {
  const groups: Register[][] = [];
  for (const register of registers) {
    const group = groups.find((each) => each.every((other) => isOfOneShape(other, register)));
    if (group === undefined) groups.push([register]);
    else group.push(register);
  }
  return groups.map((group) => ({ registers: group, places: placesOf(group) }));
}

/** A file's name without its folder and ending. */
export function baseOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.gz$/i, '')
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i, '');
}

/** The department that a file's name begins or ends with, as 市质监局 in 市质监局-品牌认定2017; null where it names none. */
export function departmentOf(file: string): string | null {
  return (
    /(?:^|[-_－—（(])((?:市|县|区|省|州)?[\u4e00-\u9fff]{1,8}(?:局|委|办|厅|中心|公司))(?=[-_－—）)]|$)/.exec(
      baseOf(file),
    )?.[1] ?? null
  );
}

/** What files of one source begin with: 品牌认定 of 品牌认定-商标 and 品牌认定-名牌产品; a department before it belongs to it. */
export function stemOf(file: string): string {
  const base = baseOf(file);
  const department = departmentOf(file);
  const ahead = department !== null && base.startsWith(department) ? department.length + 1 : 0;
  return base.slice(0, ahead) + (base.slice(ahead).split(/[-_－—（(\s]|(?=\d{4})/)[0] ?? '');
}

/** What a file is called apart from its place, its period and its number: nothing for 海门市2017.csv. */
function subjectOf(file: string): string {
  return stemOf(file)
    .replace(departmentOf(file) ?? '', '')
    .replaceAll(
      /^[\u4e00-\u9fff]{1,4}?(?:省|市|县|区|旗|镇|乡|街道)|[\u4e00-\u9fff]{2,4}?(?:省|市|县|区|旗|镇|乡|街道)$/g,
      '',
    )
    .replaceAll(/\d+|年度?|[一二三四]季度|[上下]半年|月份?|[-_－—\s]/g, '')
    .toLowerCase();
}

function isOfOneShape(one: Register, other: Register): boolean {
  const [a = '', b = ''] = [one, other].map((each) =>
    each.columns.map(({ header }) => headerKey(header)).join('\n'),
  );
  if (a === b) return isOneSubject(one, other);
  if (stemOf(one.file) === '' || stemOf(one.file) !== stemOf(other.file)) return false;
  const types = [one, other].map(({ columns }) => columns.map(({ type }) => type).join(' '));
  if (types[0] === types[1] && isInOrder(one, other)) return true;
  const [wide, narrow] = one.columns.length >= other.columns.length ? [one, other] : [other, one];
  if (narrow.columns.length < 4 || wide.columns.length - narrow.columns.length > 2) return false;
  return alignment(wide, narrow) !== null;
}

/** No header of one table stands over another column of the other, and one in three at least is the same or means the same. */
function isInOrder(one: Register, other: Register): boolean {
  const others = other.columns.map(({ header }) => headerKey(header));
  const areMoved = one.columns.some(({ header }, at) => {
    const place = others.indexOf(headerKey(header));
    return place !== -1 && place !== at;
  });
  const alike = one.columns.filter((column, at) => {
    const own = other.columns[at];
    return own !== undefined && isAlike(column, own);
  });
  return !areMoved && alike.length * 3 >= one.columns.length;
}

/** Fires and road accidents may be listed under the same headers: they are no one register. */
function isOneSubject(one: Register, other: Register): boolean {
  if (one.file === other.file)
    return (
      one.sheet === null ||
      other.sheet === null ||
      subjectOf(one.sheet) === subjectOf(other.sheet) ||
      (isNamedWithin(one, one.sheet) && isNamedWithin(other, other.sheet))
    );
  const [a, b] = [subjectOf(one.file), subjectOf(other.file)];
  if (a === b || a === '' || b === '') return true;
  return isNamedWithin(one, a) && isNamedWithin(other, b);
}

/** True where the rows say what the file is called: 崇川.csv with 崇川区 in each row. */
function isNamedWithin({ columns, rows }: Register, name: string): boolean {
  return columns.some(({ values }) => {
    const [only] = values ?? [];
    return (
      values !== null &&
      values.length === 1 &&
      only !== undefined &&
      only.count === rows &&
      only.text.toLowerCase().includes(name.toLowerCase())
    );
  });
}

/** For each column of the narrow table its place in the wide one; null where one has no place, in order. */
function alignment(wide: Register, narrow: Register): readonly number[] | null {
  const places: number[] = [];
  let from = 0;
  for (const column of narrow.columns) {
    const at = wide.columns.findIndex((each, place) => place >= from && isAlike(each, column));
    if (at === -1) return null;
    places.push(at);
    from = at + 1;
  }
  return places;
}

/** One meaning: one header, or one kind of cells under headers that end alike (抽检编号 and 样品编号), or one list of values. */
function isAlike(one: RegisterColumn, other: RegisterColumn): boolean {
  const [a, b] = [headerKey(one.header), headerKey(other.header)];
  if (a === b) return true;
  if (one.type !== other.type && one.type !== 'empty' && other.type !== 'empty') return false;
  if (/^序号|备注$/.test(a) || /^序号|备注$/.test(b)) return false;
  const end = /(?:编号|号|日期|名称|结论|结果|类别|类型|级别|区县|地区|来源|企业|单位)$/;
  const [x, y] = [end.exec(a)?.[0], end.exec(b)?.[0]];
  if (x !== undefined && (b.endsWith(x) || (y !== undefined && x.endsWith(y)))) return true;
  if (one.type === 'date' && other.type === 'date') return true;
  return valuesShared(one, other);
}

function valuesShared(one: RegisterColumn, other: RegisterColumn): boolean {
  if (one.values === null || other.values === null || one.values.length === 0) return false;
  // A list of few texts; of many a chance meeting says nothing.
  if (one.values.length > 40 || other.values.length > 40)
    return one.isUnique === other.isUnique && !one.isUnique;
  const known = new Set(one.values.map(({ text }) => text));
  const shared = other.values.filter(({ text }) => known.has(text)).length;
  return shared * 2 >= Math.min(known.size, other.values.length);
}

function placesOf(group: readonly Register[]): RegisterGroup['places'] {
  const widest = group.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
  const aligned = group.map((register) =>
    register === widest || register.columns.length === widest.columns.length
      ? register.columns.map((_, at) => at)
      : (alignment(widest, register) ?? []),
  );
  return widest.columns.map((_, place) =>
    group.map((register, at) => register.columns[aligned[at]?.indexOf(place) ?? -1]),
  );
}

function headerKey(header: string): string {
  return header.replaceAll(/\s/g, '');
}

import type { Register, RegisterColumn } from '../../model/data/register.ts';
import { identifierOf, uniqueIds } from '../draft/identifiers.ts';
import { type RegisterGroup, baseOf, departmentOf, groupRegisters, stemOf } from './group-registers.ts';
import { draftColumns, identifying } from './draft-columns.ts';
import { periodOf } from './register-period.ts';
import type { DraftedColumn, DraftedSource } from './drafted-source.ts';

/** A number of the row, which begins anew in each file. */
const serial = /^\s*(?:序号|行号|No\.?|#)\s*$/i;
const event = /事故|案件|事件|伤亡|灾害|火灾|疫情|投诉|accident|incident|casualt|fatalit|collision|outbreak/i;

/** Sources from tables: those of one shape, with one beginning of their names, are one source. */
export function draftSources(registers: readonly Register[]): readonly DraftedSource[] {
  const nameFor = uniqueIds();
  return groupRegisters(registers).map(({ registers: group, places }) => {
    const [first] = group;
    const title = titleOf(group);
    const columns = draftColumns({ registers: group, places });
    const key = columns.find(
      ({ column, place }) =>
        !column.isOptional &&
        (column.type === 'text' || column.type === 'integer') &&
        column.headers.some((header) => identifying.test(header) && !serial.test(header)) &&
        isUniqueOver(places[place] ?? []),
    );
    const rows = group.reduce((sum, each) => sum + each.rows, 0);
    const drafted = columns.map(({ column }) => column);
    return {
      name: nameFor(identifierOf(title).replaceAll('-', '_')).replaceAll('-', '_'),
      title,
      fileNames: group.map(({ file, sheet }) => `${baseOf(file)} ${sheet ?? ''}`),
      department: departmentOf(first?.file ?? ''),
      files: patternsOf(group, registers),
      sheet: group.length === 1 ? (first?.sheet ?? null) : null,
      columns: drafted,
      period: periodOf(drafted, group, rows),
      key: key?.column.name ?? null,
      isOfEvents: event.test(title) && drafted.some(({ type }) => type === 'date'),
      totals: totalsOf(group, { registers: group, places }, columns),
      rows,
    };
  });
}

function titleOf(group: readonly Register[]): string {
  const [first, second] = group;
  const base = baseOf(first?.file ?? '');
  const isOneFile = group.every(({ file }) => file === first?.file);
  const name = second === undefined || isOneFile ? base : stemOf(first?.file ?? '');
  const plain = name
    .replaceAll(/(?:19|20)\d\d年?(?:度|第?[一二三四1-4]季度|\d{1,2}月)?|[-_－—]+$|^[-_－—]+/g, '')
    .replaceAll(/[_－—]/g, '-')
    .trim();
  const title = plain === '' ? base : plain;
  return first === undefined || first.sheet === null || second !== undefined
    ? title
    : `${title} ${first.sheet}`;
}

/** Patterns that fit the files of a group and none of another; other years' files fit too. */
function patternsOf(group: readonly Register[], all: readonly Register[]): readonly string[] {
  const own = new Set(group.map(({ file }) => file));
  const others = all.filter(({ file }) => !own.has(file)).map(({ file }) => nameOf(file));
  const names = [...own].map(nameOf);
  if (names.some((name) => /[[\]{}*?!()@+]/.test(name))) return [];
  const stems = [...new Set(names.map((name) => baseOf(name).replace(/(?:19|20)\d\d年?.*$/, '')))];
  const common = own.size > 1 ? [stemOf(names[0] ?? '')] : stems;
  for (const candidates of [common, stems]) {
    const isOurs = candidates.every((stem) => stem !== '' && !others.some((name) => name.startsWith(stem)));
    const covers = names.every((name) => candidates.some((stem) => name.startsWith(stem)));
    if (isOurs && covers) return candidates.map((stem) => `${stem}*`);
  }
  return names;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function isUniqueOver(same: readonly (RegisterColumn | undefined)[]): boolean {
  const all = same.flatMap((column) => column ?? []);
  if (all.length < same.length || !all.every(({ isUnique, filled }) => isUnique && filled > 0)) return false;
  if (all.length === 1) return true;
  // Of long columns the texts are not kept; names of things begin alike where they are of one row of numbers.
  if (all.some(({ values }) => values === null)) return false;
  const texts = all.flatMap(({ values }) => values?.map(({ text }) => text) ?? []);
  return new Set(texts).size === texts.length;
}

function totalsOf(
  group: readonly Register[],
  { places }: RegisterGroup,
  columns: readonly { readonly column: DraftedColumn; readonly place: number }[],
): DraftedSource['totals'] {
  const byColumn = new Map<string, Set<string>>();
  group.forEach((register, at) => {
    for (const { column, labels } of register.totals) {
      const own = register.columns[column];
      const place = places.findIndex((each) => own !== undefined && each[at] === own);
      const found = columns.find((each) => each.place === place)?.column;
      if (found?.type !== 'text' && found?.type !== 'date') continue;
      byColumn.set(found.name, new Set([...(byColumn.get(found.name) ?? []), ...labels]));
    }
  });
  return Array.from(byColumn, ([column, labels]) => ({ column, labels: [...labels] }));
}

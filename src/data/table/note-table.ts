import { type Finding, at } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { otherPunctuation } from '../records/other-punctuation.ts';
import { type BadRecord, faultOf } from '../records/raw-record.ts';
import { normalise } from './header-text.ts';
import type { HeaderMap } from './map-header.ts';
import type { Header, Table } from './table.ts';

/** The source that a table is read as, and where its columns are. */
export interface KnownColumns {
  readonly source: Source;
  readonly map: HeaderMap;
}

/**
 * What there is to say of the decisions that hold for a whole table: what stands above its header, columns without a name,
 * and rows that are all wider or narrower than the header. `known` is null for a table that is read as no source.
 */
export function tableFindings(name: string, table: Table, known: KnownColumns | null): readonly Finding[] {
  const { header, titleLines, above } = table;
  if (header === null) return [];
  const place = at(name, header.line);
  const { unnamed } = header;
  return [
    ...(titleLines > 0 ? [finding('data/title-rows', { rows: titleLines }, at(name, 1))] : []),
    ...above.faults.map((bad) => faultAbove(bad, name, table)),
    ...(above.rows === null
      ? []
      : [finding('data/rows-above-header', { rows: above.rows.count }, at(name, above.rows.line))]),
    ...(unnamed.length === 0
      ? []
      : [finding('data/unnamed-columns', { columns: unnamed.map((field) => String(field + 1)) }, place)]),
    ...widthFindings(name, table, header, known),
  ];
}

/**
 * What there is to say of a file whatever it is read as: that it has no header, and that it is written with other delimiters
 * or quotes than those that are read.
 */
export function layoutFindings(name: string, head: Buffer, table: Table): readonly Finding[] {
  const { header, shape, delimiter, firstLine, reasons } = table;
  const isHeadless = reasons.header === 'row';
  const other = otherPunctuation(head, delimiter, shape, header?.width ?? shape.width);
  return [
    ...(isHeadless ? [finding('data/headerless', {}, at(name, firstLine))] : []),
    ...(other === null
      ? []
      : [finding('data/other-punctuation', { kind: other.kind }, at(name, other.line))]),
  ];
}

/** A line above the header that cannot be read: an error where it has about as many fields as the table, else a title. */
function faultAbove(bad: BadRecord, name: string, { delimiter, header }: Table): Finding {
  const fields = bad.text.split(delimiter).length;
  const isTitle = fields === 1 || fields * 2 < (header?.names.length ?? 0);
  return isTitle && bad.fault === 'stray-quote'
    ? finding('data/literal-quote', {}, at(name, bad.line, bad.column))
    : faultOf(bad, name, null);
}

function widthFindings(
  name: string,
  { shape }: Table,
  header: Header,
  known: KnownColumns | null,
): readonly Finding[] {
  const place = at(name, header.line);
  const args = { fields: header.width, rows: shape.width };
  if (shape.width > header.width) {
    const isFilled = header.unnamed.some((field) => field >= header.width);
    if (isFilled || header.cutsNumbers || holdsTwoNames(header, known))
      return [finding('data/header-too-narrow', args, place)];
    // Where the plan knows every name, none of them is two that lost the delimiter between them.
    const isCertain = known !== null && unmatched(header, known).length === 0;
    return isCertain ? [] : [finding('data/rows-wider', args, place)];
  }
  if (shape.width >= header.names.length) return [];
  const isBlankInside = header.names.includes('');
  const isDoubtful = isBlankInside || known === null || isMissed(shape.width, known);
  return [finding(isDoubtful ? 'data/header-too-wide' : 'data/rows-narrower', args, place)];
}

/** True where a column that must hold something lies behind the rows, asked or not. */
function isMissed(width: number, { source, map }: KnownColumns): boolean {
  return source.columns.some(({ optional }, number) => !optional && (map.fields[number] ?? -1) >= width);
}

/** The names that are none of the plan's. */
function unmatched({ names }: Header, { map }: KnownColumns): readonly string[] {
  return names.filter((name, field) => name !== '' && !map.fields.includes(field));
}

/** True where a name that the plan does not know begins or ends with one that it misses. */
function holdsTwoNames(header: Header, known: KnownColumns | null): boolean {
  if (known === null) return false;
  const { source, map } = known;
  const missed = source.columns
    .filter((_, number) => map.fields[number] === null)
    .flatMap((column) => column.headers.map(normalise));
  return unmatched(header, known)
    .map(normalise)
    .some((name) =>
      missed.some((one) => one !== '' && name !== one && (name.startsWith(one) || name.endsWith(one))),
    );
}

import type { Cell, Unknown } from '../model/cell.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/plan.ts';
import type { Row } from '../model/row.ts';
import type { Unit } from '../model/unit.ts';
import { fileUnitOf } from './bare-unit.ts';
import { cellReader } from './cells/cell-reader.ts';
import type { HeaderMap } from './map-header.ts';

/** A row that is moved from record to record. */
export interface RowCursor extends Row {
  readonly moveTo: (fields: readonly string[], line: number, record: number) => void;
  /** What only whole columns show, at the end of the file. */
  readonly end: () => readonly { readonly column: string; readonly found: Finding }[];
}

/** What a cursor needs to know of its file. */
export interface CursorFile {
  readonly index: number;
  readonly name: string;
  /** The header's texts. */
  readonly names: readonly string[];
  /** The unit that a line above the header gives for the whole table. */
  readonly unit: Unit | null;
  /** The year of dates that give none; null where none is known. */
  readonly year: number | null;
}

const shownLength = 80;

/** Makes a cursor over the records of one file. What there is to say of a cell is noted when it is first asked for. */
export function rowCursor(
  file: CursorFile,
  source: Source,
  map: HeaderMap,
  note: (finding: Finding) => void,
): RowCursor {
  const { columns } = source;
  const readers = columns.map((column, number) => {
    const unit = fileUnitOf(column, map.units[number] ?? null, file.unit);
    return cellReader(column, unit, { year: file.year, isKey: source.key.includes(column.name) });
  });
  const absent = columns.map((column): Unknown | null => {
    if (map.repeated.includes(column)) return { code: 'data/repeated-header' };
    return column.optional ? null : { code: 'data/missing-column' };
  });
  const unitColumns = columns.map((column) => {
    const unit = column.unit;
    if (unit === null || 'dimension' in unit) return null;
    return columns.findIndex((candidate) => candidate.name === unit.column);
  });
  const cells: (Cell | undefined)[] = columns.map(() => undefined);
  let fields: readonly string[] = [];
  let line = 0;
  let record = 0;

  const textOf = (column: number): string => {
    const field = map.fields[column];
    return field === null || field === undefined ? '' : (fields[field] ?? '');
  };
  const place = (column: number): Place => {
    const field = map.fields[column] ?? null;
    const text = textOf(column).trim();
    const cut = text.length > shownLength ? `${text.slice(0, shownLength)}..` : text;
    return {
      file: file.name,
      line,
      column: field === null ? null : field + 1,
      record,
      field: field === null ? (columns[column]?.headers[0] ?? null) : (file.names[field] ?? null),
      cell: field === null ? null : cut,
      private: columns[column]?.private ?? false,
      excerpt: null,
    };
  };
  const read = (column: number): Cell => {
    if (map.fields[column] === null || map.fields[column] === undefined) return absent[column] ?? null;
    const unit = unitColumns[column] ?? null;
    const reading = readers[column]?.read(textOf(column), unit === null ? null : textOf(unit));
    if (!reading) throw new Error(`no column ${column} in ${source.name}`);
    if (reading.remark) note(reading.remark(place(column)));
    reading.seen?.(() => place(column));
    return reading.cell;
  };
  return {
    file: file.index,
    get line() {
      return line;
    },
    place,
    cell: (column) => {
      const known = cells[column];
      if (known !== undefined) return known;
      const cell = read(column);
      cells[column] = cell;
      return cell;
    },
    end: () =>
      columns.flatMap((column, number) =>
        (readers[number]?.end() ?? []).map((found) => ({ column: column.name, found })),
      ),
    moveTo: (nextFields, nextLine, nextRecord) => {
      fields = nextFields;
      line = nextLine;
      record = nextRecord;
      cells.fill(undefined);
    },
  };
}

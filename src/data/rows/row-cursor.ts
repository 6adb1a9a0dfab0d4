import type { Cell, Unknown } from '../../model/data/cell.ts';
import type { Finding } from '../../model/finding.ts';
import { cellPlace, type CursorFile } from './cell-place.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Row } from '../../model/data/row.ts';
import type { ColumnReader } from '../cells/fault.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** A row that is moved from record to record. */
export interface RowCursor extends Row {
  readonly moveTo: (fields: readonly string[], line: number, record: number) => void;
}

/** Makes a cursor over the records of one file. What there is to say of a cell is noted when it is first asked for. */
export function rowCursor(
  file: CursorFile,
  source: Source,
  map: HeaderMap,
  readers: readonly ColumnReader[],
  note: (finding: Finding) => void,
): RowCursor {
  const { columns } = source;
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
  const place = (column: number): Place =>
    cellPlace(file, source, map, column, { text: textOf(column), line, record });
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
    moveTo: (nextFields, nextLine, nextRecord) => {
      fields = nextFields;
      line = nextLine;
      record = nextRecord;
      cells.fill(undefined);
    },
  };
}

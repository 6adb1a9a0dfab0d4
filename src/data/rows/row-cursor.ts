import type { Cell, Row, RowsAlike, Unknown } from '../../model/data/row.ts';
import type { Finding, Place } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { ColumnReader } from '../cells/cell-reading.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** A row that is moved from record to record. */
export interface RowCursor extends Row {
  readonly moveTo: (fields: readonly string[], line: number, record: number) => void;
  /** Says which rows of a database the next records stand for. */
  readonly standFor: (alike: RowsAlike) => void;
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
  let alike: RowsAlike | null = null;

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
    get alike() {
      return alike;
    },
    standFor: (next) => {
      alike = next;
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

/** What places need to know of their file. */
export interface CursorFile {
  readonly index: number;
  readonly name: string;
  /** The header's texts. */
  readonly names: readonly string[];
}

/** A cell as it stands in its file. */
interface CellAt {
  readonly text: string;
  readonly line: number;
  readonly record: number;
}

const shownLength = 80;

/** Where the cell of a column is. */
export function cellPlace(
  file: CursorFile,
  source: Source,
  map: HeaderMap,
  number: number,
  { text, line, record }: CellAt,
): Place {
  const field = map.fields[number] ?? null;
  const column = source.columns[number];
  const tidy = text.trim();
  const cut = tidy.length > shownLength ? `${tidy.slice(0, shownLength)}..` : tidy;
  return {
    file: file.name,
    line: line === 0 ? null : line,
    column: field === null ? null : field + 1,
    record: line === 0 ? null : record,
    field: field === null ? (column?.headers[0] ?? null) : (file.names[field] ?? null),
    asked: column?.name ?? null,
    cell: field === null ? null : cut,
    private: column?.private ?? false,
    excerpt: null,
  };
}

/**
 * Fills blanks that merged cells left, in the columns that the plan says, with the last text above them: by field in `above`.
 */
export function fillDown(
  source: Source,
  map: HeaderMap,
  above: Map<number, string> = new Map(),
): (fields: readonly string[]) => readonly string[] {
  const filled = source.columns.flatMap((column, number) => {
    const field = map.fields[number];
    return column.fill === 'down' && field !== null && field !== undefined ? [field] : [];
  });
  if (filled.length === 0) return (fields) => fields;
  return (fields) => {
    const whole = [...fields];
    for (const field of filled) {
      const text = whole[field] ?? '';
      if (text.trim() === '') whole[field] = above.get(field) ?? '';
      else above.set(field, text);
    }
    return whole;
  };
}

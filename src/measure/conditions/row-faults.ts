import type { FoldSpec } from '../../model/data/demand.ts';
import { type Row, isSpan, isUnknown } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';

/** What a fold asks of a row, as numbers of columns. */
export interface RowQuestions {
  readonly spec: FoldSpec;
  readonly source: Source;
  /** Of its conditions, of those whose order they ask, of its window. */
  readonly asked: readonly number[];
  readonly ordered: readonly number[];
  readonly dates: readonly number[];
  /** By file: the optional columns that it has not. */
  readonly lacking: ReadonlyMap<number, ReadonlySet<number>>;
  readonly note: (finding: Finding) => void;
}

/** Why a condition has no answer where it asks an optional column that the file has not. */
export const lackingCode = 'data/optional-column-missing';

/** The code of the cell that keeps a row from being added; a blank one is noted. */
export function refuse({ note, source }: RowQuestions, row: Row, column: number): string {
  const cell = row.cell(column);
  if (cell !== null && isUnknown(cell)) return cell.code;
  const state = source.columns[column]?.optional === true ? 'optional' : 'required';
  const blank = finding('data/blank-cell', { state }, row.place(column));
  note(blank);
  return blank.code;
}

/** Why it is not known whether the window takes a row. */
export function periodFault({ spec, dates, note }: RowQuestions, row: Row): string {
  if (spec.window.kind === 'file') return 'data/file-period-unknown';
  for (const column of dates) {
    const cell = row.cell(column);
    if (cell !== null && isUnknown(cell)) return cell.code;
    if (cell !== null) continue;
    const blank = finding('data/no-period', {}, row.place(column));
    note(blank);
    return blank.code;
  }
  throw new Error('a window is asked of its columns alone');
}

/** Why some columns leave a row in doubt: their unreadable cells; where there are none, why a condition has no answer. */
export function faultsOf(work: RowQuestions, row: Row, columns: readonly number[]): readonly string[] {
  const found = columns.map((column) => row.cell(column)).filter((cell) => cell !== null && isUnknown(cell));
  return found.length > 0 ? found.map((cell) => cell.code) : [doubtOf(work, row)];
}

/** Why the conditions have no answer for a row all of whose cells can be read. */
function doubtOf({ ordered, asked, lacking, note }: RowQuestions, row: Row): string {
  const lacks = lacking.get(row.file);
  if (lacks !== undefined && asked.some((column) => lacks.has(column))) return lackingCode;
  const coarse = ordered.find((column) => {
    const cell = row.cell(column);
    return isSpan(cell) && cell.from < cell.to;
  });
  if (coarse === undefined) return 'measure/lookup-incomplete';
  const found = finding('data/coarse-date', {}, row.place(coarse));
  note(found);
  return found.code;
}

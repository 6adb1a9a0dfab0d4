import { type DateHabitsState, shiftDates } from './columns/date-habits.ts';
import type { Cell } from '../../model/data/row.ts';
import type { Finding, Place } from '../../model/finding.ts';
import type { FindingArgs } from '../../text/catalogue.ts';
import type { Args } from '../../text/entry.ts';
import { type FindingCode, finding } from '../../text/finding.ts';
import { type PercentHabitsState, shiftHabits } from './columns/percent-habits.ts';
import type { Spellings } from './columns/spelling-book.ts';
import { type TextShapesState, shiftShapes } from './columns/text-shapes.ts';

/** What there is to say of a cell, to be said where its place is known. */
export type CellRemark = (place: Place) => Finding;

/** What a cell means, and what there is to say of it; an error makes the meaning unknown. */
export interface CellReading {
  readonly cell: Cell;
  readonly remark: CellRemark | null;
  /** Wants to hear of every such cell where it is, for what can only be said at the end of the file. */
  readonly seen?: (place: () => Place) => void;
  /** True where to hear of one such cell is to have heard of all. */
  readonly isSeenOnce?: boolean;
}

/** A meaning with nothing to say. */
export function plainly(cell: Cell): CellReading {
  return { cell, remark: null };
}

/** A meaning with something to say of it. */
export function remarked<C extends FindingCode>(
  cell: Cell,
  code: C,
  args: FindingArgs[C] & Args,
): CellReading {
  return { cell, remark: (place) => finding(code, args, place) };
}

/** A cell with an error. */
export function faulty<C extends FindingCode>(code: C, args: FindingArgs[C] & Args): CellReading {
  return remarked({ code }, code, args);
}

/** Turns the text of a cell into what it means; `unitText` is the row's own unit, where a column holds it. */
export type CellReader = (text: string, unitText: string | null) => CellReading;

/** Reads the cells of one column of one file, and says at the end what only the whole column shows, in any order of rows. */
export interface ColumnReader {
  readonly read: CellReader;
  /** Hears that there were texts of which nothing need be said: they begin with no digit, or are long and no number. */
  readonly sawPlain?: () => void;
  /** Hears of a text of digits alone; what it returns wants to hear where that is. */
  readonly sawDigits?: (
    digits: number,
    hasLeadingZero: boolean,
  ) => ((place: () => Place) => void) | undefined;
  readonly end: () => readonly Finding[];
  readonly state: () => ColumnState;
  /** How the texts of the column are spelled; null or absent where nobody asks. */
  readonly spellings?: () => Spellings | null;
  /** Takes in what a reader of the same column saw in the rows that follow, so that the end is that of all rows. */
  readonly absorb: (next: ColumnState) => void;
}

/** A reader that has nothing to say at the end. */
export function byCell(read: CellReader): ColumnReader {
  return { read, end: () => [], state: () => null, absorb: () => undefined };
}

/**
 * What a reader remembers of a column while its rows come: plain data, so that a thread can hand it back. Null where the
 * rows show nothing together that each does not show alone.
 */
export type ColumnState = TextShapesState | PercentHabitsState | DateHabitsState | null;

/** What was seen of rows whose records were counted from the beginning of a range, with so many records before it. */
export function shiftRecords(state: ColumnState, records: number): ColumnState {
  if (state === null || records === 0) return state;
  if (state.kind === 'dates') return shiftDates(state, records);
  return state.kind === 'texts' ? shiftShapes(state, records) : shiftHabits(state, records);
}

import { shiftHabits, type PercentHabitsState } from './percent-habits.ts';
import { shiftShapes, type TextShapesState } from './text-shapes.ts';

/**
 * What a reader remembers of a column while its rows come: plain data, so that a thread can hand it back. Null where the
 * rows show nothing together that each does not show alone.
 */
export type ColumnState = TextShapesState | PercentHabitsState | null;

/** What was seen of rows whose records were counted from the beginning of a range, with so many records before it. */
export function shiftRecords(state: ColumnState, records: number): ColumnState {
  if (state === null || records === 0) return state;
  return state.kind === 'texts' ? shiftShapes(state, records) : shiftHabits(state, records);
}

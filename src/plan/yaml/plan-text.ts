import { at, type Place } from '../../model/place.ts';

/** A frame is for people: longer lines are not shown. */
const longestExcerpt = 400;

/** The text of a plan and where its lines begin, so that an offset becomes a place when one is asked for. */
export interface PlanText {
  readonly file: string;
  /** Without a byte order mark; every line ends with `\n` or `\r\n`. */
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Takes a byte order mark away and finds the lines. Offsets stay true: a lone CR becomes LF. */
export function planText(file: string, given: string): PlanText {
  const text = given.replace(/^\ufeff/, '').replaceAll(/\r(?!\n)/g, '\n');
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  return { file, text, lineStarts };
}

/** The line of an offset, counted from 0. */
export function lineOf({ lineStarts }: PlanText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of an offset: line and column from 1, and the line itself where it is short enough for a frame. */
export function placeAt(plan: PlanText, offset: number): Place {
  const line = lineOf(plan, offset);
  const start = plan.lineStarts[line] ?? 0;
  const next = plan.lineStarts[line + 1] ?? plan.text.length + 1;
  const excerpt = next - start > longestExcerpt ? null : plan.text.slice(start, next - 1).replace(/\r$/, '');
  return { ...at(plan.file, line + 1, offset - start + 1), excerpt };
}

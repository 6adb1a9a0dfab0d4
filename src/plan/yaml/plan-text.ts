import { at as placeIn, type Place } from '../../model/finding.ts';

/** A frame is for people: longer lines are not shown. */
const longestExcerpt = 400;

/** The text of a plan and where its lines begin, so that an offset becomes a place when one is asked for. */
export interface PlanText {
  readonly file: string;
  /** Without a byte order mark; every line ends with `\n` or `\r\n`. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** The text of the plan it extends, whose offsets go on behind its own; null where it extends none. */
  readonly extended: PlanText | null;
}

/** Takes a byte order mark away and finds the lines. Offsets stay true: a lone CR becomes LF. */
export function planText(file: string, given: string): PlanText {
  const text = given.replace(/^\ufeff/, '').replaceAll(/\r(?!\n)/g, '\n');
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  return { file, text, lineStarts, extended: null };
}

/** The line of an offset, counted from 0. */
function lineOf({ lineStarts }: PlanText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the offsets of the plan that one extends begin. */
export function offsetOfExtended({ text }: PlanText): number {
  return text.length + 1;
}

/** The text of the plan or of one it extends in which an offset lies, and the offset there. */
export function textAt(plan: PlanText, offset: number): { readonly plan: PlanText; readonly offset: number } {
  const start = offsetOfExtended(plan);
  return plan.extended && offset >= start ? textAt(plan.extended, offset - start) : { plan, offset };
}

/** The place of an offset: line and column from 1, and the line itself where it is short enough for a frame. */
export function placeAt(given: PlanText, at: number): Place {
  const { plan, offset } = textAt(given, at);
  const line = lineOf(plan, offset);
  const start = plan.lineStarts[line] ?? 0;
  const next = plan.lineStarts[line + 1] ?? plan.text.length + 1;
  const excerpt = next - start > longestExcerpt ? null : plan.text.slice(start, next - 1).replace(/\r$/, '');
  return { ...placeIn(plan.file, line + 1, offset - start + 1), excerpt };
}

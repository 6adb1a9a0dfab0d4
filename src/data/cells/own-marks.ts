import type { Column } from '../../model/plan/plan.ts';
import { foldText } from '../../quantity/words/width.ts';

const none = (): boolean => false;

/**
 * Tells the texts by which a plan says that there is nothing in a column, of any width and case. A text that the column's
 * values name is that value.
 */
export function ownMarks({ form, values }: Column): (text: string) => boolean {
  if (form?.missing === undefined) return none;
  const named = new Set(
    Object.entries(values ?? {}).flatMap(([value, others]) => [value, ...others].map(foldText)),
  );
  const marks = new Set(form.missing.map(foldText).filter((mark) => !named.has(mark)));
  return (text) => marks.has(foldText(text));
}

/** The same of the marks that may make a nil row: numbers such as -99 say nothing of a row. */
export function ownNilMarks(column: Column): (text: string) => boolean {
  const isMark = ownMarks(column);
  return column.form?.missing === undefined ? none : (text) => !/\d/.test(text) && isMark(text);
}

import type { Source } from '../../model/plan/plan.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** Fills blanks that merged cells left, in the columns that the plan says, with the last text above them. */
export function fillDown(source: Source, map: HeaderMap): (fields: readonly string[]) => readonly string[] {
  const filled = source.columns.flatMap((column, number) => {
    const field = map.fields[number];
    return column.fill === 'down' && field !== null && field !== undefined ? [field] : [];
  });
  if (filled.length === 0) return (fields) => fields;
  const above = new Map<number, string>();
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

import { dayOf, isoOf } from '../../model/period.ts';
import { parseSpan } from '../../quantity/parse-span.ts';
import { faulty, plainly, remarked, type CellReading } from './fault.ts';
import { isMissingMark } from './missing-marks.ts';

const serialStart = dayOf(1899, 12, 30) ?? 0;

/** Reads a date of any precision as the days it covers; a spreadsheet's serial number of a day is taken, with a warning. */
export function readDate(text: string): CellReading {
  if (isMissingMark(text)) return plainly(null);
  const span = parseSpan(text);
  if (span !== null) return plainly(span);
  if (/^\d{5}$/.test(text)) {
    const serial = Number(text);
    if (serial >= 20_000 && serial <= 80_000) {
      const day = serialStart + serial;
      return remarked({ from: day, to: day }, 'data/date-serial', { date: isoOf(day) });
    }
  }
  return faulty('data/bad-date', {});
}

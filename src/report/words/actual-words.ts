import type { Actual, Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/** A figure with the counts it is made of beside it: `89.76% (1122/1250)`. What is no count, or too long to be read, is left out. */
export function figureWords(actual: Actual | null, labels: Labels): string {
  if (actual === null) return labels.none;
  const { display, numerator, denominator } = actual;
  return isCount(numerator) && isCount(denominator) ? `${display} (${numerator}/${denominator})` : display;
}

/** What a target reached, with the marks that belong to it: provisional, stated, above the range, missed and waived. */
export function actualWords(result: Result, labels: Labels): string {
  const marks = [
    result.provisional ? labels.report.provisional : null,
    result.stated !== null && result.actual !== null ? labels.report.statedMark : null,
    result.attainment === 'over' ? labels.report.over : null,
    waiverMark(result, labels),
  ].filter((mark) => mark !== null);
  return [figureWords(result.actual, labels), ...marks.map((mark) => `(${mark})`)].join(' ');
}

function waiverMark({ status, waiver }: Result, { report }: Labels): string | null {
  if (status !== 'fail' || waiver === null) return null;
  return waiver.expired ? report.expiredMark : report.waivedMark;
}

function isCount(text: string | null): boolean {
  return text !== null && /^-?\d{1,9}$/.test(text);
}

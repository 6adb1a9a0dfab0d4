import type { Period } from '../../model/plan/period.ts';
import { parseDateThreshold } from '../../quantity/thresholds/date-threshold.ts';
import { type Found, type FoundQuantity, overlaps } from '../scan/found.ts';
import { chineseDeadlines } from './chinese-deadlines.ts';
import { englishDeadlines } from './english-deadlines.ts';

/** A promise that something will be done by a day. */
export interface Deadline {
  readonly found: FoundQuantity;
  /** What is to be done. */
  readonly name: string;
}

/**
 * The deadlines of a stretch of text in which something is to be done by a day and nothing is counted: 6月底前完成方案编制. A
 * date that stands with another quantity (10月底前建成充电桩500个) is a circumstance of it. Takes linear time.
 */
export function deadlinesIn(
  text: string,
  others: readonly Found[],
  period: Period | null,
): readonly Deadline[] {
  const quantities = others.filter(({ kind }) => kind === 'quantity');
  const isCounted = (from: number, to: number): boolean => overlaps(quantities, from, to);
  const parts = /[一-鿿]/.test(text) ? chineseDeadlines(text, isCounted) : englishDeadlines(text, isCounted);
  return parts.flatMap(({ from, to, name }): readonly Deadline[] => {
    const form = text.slice(from, to);
    const read = parseDateThreshold(form, null, period);
    if (read === null || name === '') return [];
    const threshold = 'threshold' in read ? read.threshold : null;
    if (threshold === null && read !== null && 'error' in read && read.error.code !== 'needs-year') return [];
    const figures = threshold === null ? [] : [threshold.limit];
    const place = { from, to, core: { from, to } };
    return [{ found: { kind: 'quantity', ...place, form, threshold, figures, unit: '', events: [] }, name }];
  });
}

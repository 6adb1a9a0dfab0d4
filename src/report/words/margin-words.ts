import type { Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/**
 * How far a target is from its limit, and how many countable units would change the verdict: `差 0.24 个百分点，再有 3 个即可达标`.
 * Null where there is no margin.
 */
export function marginWords(result: Result, labels: Labels): string | null {
  const { margin, actual, status } = result;
  if (margin === null || actual === null) return null;
  const upper = result.target.operator === '<=' || result.target.operator === '<';
  const failed = status === 'fail' || margin.value.startsWith('-');
  const words = labels.report;
  const distance = margin.display.replace(/^[-−+]/u, '');
  const onTheLimit = margin.value === '0';
  const said = failed
    ? onTheLimit
      ? words.onTheLimit
      : (upper ? words.beyond : words.short)(distance)
    : words.slack(distance);
  // A margin that is counted in pieces has said how many; a rate has not.
  if (margin.items === null || (actual.denominator === null && !onTheLimit)) return said;
  const items = failed
    ? (upper ? words.itemsFewer : words.itemsMore)(margin.items)
    : (upper ? words.itemsToSpare : words.itemsToLose)(margin.items);
  return labels.clauses([said, items]);
}

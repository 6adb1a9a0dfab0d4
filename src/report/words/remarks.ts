import type { Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { marginWords } from './margin-words.ts';
import { paceRemark } from './pace-remark.ts';
import { baselineWords, waiverWords } from './result-words.ts';
import { pointWords, vetoWords } from './score-words.ts';
import type { Style } from '../style.ts';

/**
 * What is to be said beside a target, each a sentence of its own: reading, who states it, note, waiver and so on; where
 * targets stand under departments, before all what a department owes.
 */
export function remarks(result: Result, labels: Labels, by: Style['by'] = 'section'): readonly string[] {
  const words = labels.report;
  const { target, reading, stated, note } = result;
  return [
    ...(by === 'owner' ? owed(result, labels) : []),
    reading === null ? null : words.reading(reading, target.wording, target.text),
    stated === null ? null : words.stated(stated.by, stated.date, stated.document),
    waiverWords(result, labels),
    paceRemark(result, labels),
    vetoWords(result, labels),
    baselineWords(result, { labels }),
    pointWords(result, labels),
    note,
  ].filter((remark) => remark !== null);
}

// How far off it is and what would meet it, or why that cannot be said.
function owed(result: Result, labels: Labels): readonly (string | null)[] {
  return result.status === 'pass' ? [] : [marginWords(result, labels), result.reason];
}

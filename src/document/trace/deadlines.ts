import type { Period } from '../../model/plan/period.ts';
import { type Target, isRelative } from '../../model/plan/plan.ts';
import type { PolicyDocument } from '../../model/plan/policy.ts';
import { daysOfDate, readDate } from '../../quantity/thresholds/read-date.ts';
import { narrow } from '../../quantity/words/width.ts';
import { type NameMarks, clauseFit, comparableClause, nameMarks, portionFound } from './fits.ts';

/** A clause of the document that names a date: the first and the last of its days, and the words around it. */
interface Deadline {
  readonly clause: string | null;
  readonly days: Period;
  readonly words: NameMarks;
}

/**
 * Tells whether a document says the date of a target (6月底前完成) where it speaks of what the title names. Dates are no
 * quantities of a document: most of them say when something was issued, so none is missed in the plan.
 */
export function deadlinesIn({ pieces }: PolicyDocument, period: Period | null): (target: Target) => boolean {
  let known: readonly Deadline[] | null = null;
  return ({ threshold, clause, title }) => {
    if (isRelative(threshold) || threshold.unit.dimension !== 'date') return false;
    known ??= pieces.flatMap((piece) => datesOf(piece.text, comparableClause(piece.clause), period));
    const ends = [threshold.limit, ...(threshold.upper === null ? [] : [threshold.upper])].map(({ n }) =>
      Number(n),
    );
    const own = comparableClause(clause);
    const marks = nameMarks(title);
    return ends.every((end) =>
      known?.some(
        ({ clause: at, days, words }) =>
          (days.from === end || days.to === end) &&
          clauseFit(at, own) > 0 &&
          portionFound(marks, words) >= half,
      ),
    );
  };
}

/** So much of a title stands in the sentence of its date. */
const half = 0.5;

function datesOf(text: string, clause: string | null, period: Period | null): readonly Deadline[] {
  return narrow(text)
    .split(/[。；;\n]|\.(?=\s|$)/)
    .flatMap((sentence) => {
      const words = nameMarks(sentence);
      const found: Deadline[] = [];
      for (let at = 0; at < sentence.length; at += 1) {
        if (!/[\d一二三四五六七八九十上下今本当年endofjasmqt第]/i.test(sentence.charAt(at))) continue;
        const date = readDate(sentence, at);
        if (date === null) continue;
        const days = daysOfDate(date, period);
        if (typeof days === 'object') found.push({ clause, days, words });
        at = Math.max(at, date.end - 1);
      }
      return found;
    });
}

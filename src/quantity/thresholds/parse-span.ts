import { dayOf, monthsOf, type Day, type Period } from '../../model/plan/period.ts';
import { narrow } from '../words/width.ts';

const year = '(19\\d\\d|2[01]\\d\\d)';
const month = '(\\d{1,2})';
const days = new RegExp(
  `^${year}(?:-${month}-${month}|/${month}/${month}|\\.${month}\\.${month}|年${month}月${month}[日号])$`,
);
const compact = new RegExp(`^${year}(\\d\\d)(\\d\\d)$`);
const months = new RegExp(`^${year}(?:-${month}|/${month}|\\.${month}|年${month}月份?)$`);
const quarter = new RegExp(`^${year}(?:年|-|/)?(?:第?([1-4一二三四])季度?|Q([1-4]))$`, 'i');
const half = new RegExp(`^${year}(?:年(上|下)半年|-H([12]))$`, 'i');
const wholeYear = new RegExp(`^${year}年?度?$`);

/**
 * Reads a date of any precision as the days it covers; null for anything else and for days the calendar has not.
 *
 *     <span>    ::= <day> | <month> | <quarter> | <half> | <year>
 *     <day>     ::= 2017-05-03 | 2017/5/3 | 2017.5.3 | 20170503 | 2017年5月3日
 *     <month>   ::= 2017-05 | 2017/5 | 2017.5 | 2017年5月
 *     <quarter> ::= 2017-Q2 | 2017Q2 | 2017年第二季度 | 2017年2季度
 *     <half>    ::= 2017-H1 | 2017年上半年
 *     <year>    ::= 2017 | 2017年                                        1900 to 2199
 */
export function parseSpan(text: string): Period | null {
  const tidy = narrow(text).replaceAll(/\s+/g, '');
  const day = days.exec(tidy) ?? compact.exec(tidy);
  if (day) {
    const [y, m, d] = numbers(day);
    return one(dayOf(y ?? 0, m ?? 0, d ?? 0));
  }
  const monthly = months.exec(tidy);
  if (monthly) {
    const [y, m] = numbers(monthly);
    return m !== undefined && m >= 1 && m <= 12 ? monthsOf(y ?? 0, m, m) : null;
  }
  const quarterly = quarter.exec(tidy);
  if (quarterly) {
    const written = quarterly[2] ?? quarterly[3] ?? '';
    const number = '一二三四'.indexOf(written) + 1 || Number(written);
    return monthsOf(Number(quarterly[1]), number * 3 - 2, number * 3);
  }
  const halved = half.exec(tidy);
  if (halved) {
    const number = halved[2] === '下' || halved[3] === '2' ? 2 : 1;
    return monthsOf(Number(halved[1]), number * 6 - 5, number * 6);
  }
  const yearly = wholeYear.exec(tidy);
  return yearly ? monthsOf(Number(yearly[1]), 1, 12) : null;
}

/** Reads a date that is one day, in any of its forms; null for anything else. */
export function parseSingleDay(text: string): Day | null {
  const span = parseSpan(text);
  return span !== null && span.from === span.to ? span.from : null;
}

function numbers(parts: RegExpExecArray): readonly number[] {
  return parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}

function one(day: Day | null): Period | null {
  return day === null ? null : { from: day, to: day };
}

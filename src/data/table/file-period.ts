import { monthsOf, type Period } from '../../model/plan/period.ts';
import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { narrow } from '../../quantity/words/width.ts';

const digits = '〇一二三四五六七八九';
const month = '(?:0?[1-9]|1[0-2])';
const twoDigits = '(?:0[1-9]|1[0-2])';
const dash = '[-—–~至到]';
const dated = new RegExp(
  [
    '(?<!\\d)(19\\d\\d|2[01]\\d\\d)(?:',
    [
      `年(${month})月?${dash}+(${month})月份?`,
      `年${month}月(?:\\d{1,2}[日号])?`,
      `([-_./])${twoDigits}\\4(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
      `${twoDigits}(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
      `[-_.]?${twoDigits}(?!\\d)`,
      '[-_. ]?(?:年度?)?第?[1-4一二三四]季度?',
      '(?:年度?)?[上下]半年',
      '(?:[-_. ]|年度?)?[QH][1-4](?![a-z\\d])',
      `年?${dash}+(19\\d\\d|2[01]\\d\\d)(?!\\d)年?`,
      '年度?|(?!\\d)',
    ].join('|'),
    ')',
  ].join(''),
  'gi',
);

/**
 * The period that a file's name says it is of; null where it says none, or different ones.
 *
 *     <period> ::= 2017 | 2017年 | 2017年度 | 二〇一七年 | 2017年上半年 | 2017H1 | 2017年第一季度 | 2017Q2 | 2017年1-5月
 *                | 2017年5月 | 2017-05 | 201705 | 2017-05-03 | 20170503
 */
export function filePeriod(name: string): Period | null {
  const spans = spansIn(name);
  const [first] = spans;
  const isOne = spans.every((span) => span?.from === first?.from && span?.to === first?.to);
  // Of several years nobody knows which.
  return first && isOne && first.to - first.from <= 365 ? first : null;
}

/** Every period that a text names, in order: those of a file's name, and spans of years (2016-2020, 2016年—2020年). */
export function namedPeriods(text: string): readonly Period[] {
  return spansIn(text).filter((span) => span !== null);
}

function spansIn(text: string): readonly (Period | null)[] {
  const tidy = narrow(text).replaceAll(/[〇零○一二三四五六七八九]{4}(?=年)/g, inDigits);
  return [...tidy.matchAll(dated)].map(spanOf);
}

function spanOf([text, year, first, last, , until]: RegExpExecArray): Period | null {
  if (until !== undefined) return spanOfYears(Number(year), Number(until));
  if (first !== undefined && last !== undefined) {
    return Number(first) <= Number(last) ? monthsOf(Number(year), Number(first), Number(last)) : null;
  }
  const rest = text
    .slice(4)
    .replaceAll(/[-_./ ]/g, '')
    .replace(/^年度?/, '');
  if (/^\d{4}$/.test(rest)) return parseSpan(`${year}${rest}`);
  if (/^\d\d$/.test(rest)) return parseSpan(`${year}-${rest}`);
  return parseSpan(/^[QH]/i.test(rest) ? `${year}-${rest}` : `${year}年${rest}`);
}

function spanOfYears(first: number, last: number): Period | null {
  return first <= last ? { from: monthsOf(first, 1, 12).from, to: monthsOf(last, 1, 12).to } : null;
}

function inDigits(numeral: string): string {
  return [...numeral].map((digit) => Math.max(0, digits.indexOf(digit))).join('');
}

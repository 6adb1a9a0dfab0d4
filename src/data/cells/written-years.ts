import { type Period, monthsOf } from '../../model/plan/period.ts';

const years =
  /^(19\d\d|2[01]\d\d)年?\s*([-/–—~～至到])\s*(\d\d|19\d\d|2[01]\d\d)\s*(年度?|财年|财政年度|学年度?)?$/;
const fiscal =
  /^FY\s*(19\d\d|2[01]\d\d)(?:[-/](\d\d|19\d\d|2[01]\d\d))?$|^(19\d\d|2[01]\d\d)\s*(?:财年|财政年度)$/i;
const longestSpan = 30;

/** Years in a cell: one that does not begin with January, or several. */
interface Years {
  readonly span: Period;
  /** True for a year of a budget, a school or a season: it is taken for the calendar year in which it ends. */
  readonly isFiscal: boolean;
}

/**
 * Reads years; null for other texts. Where the digits may be a month too (2007-09), they are years in a column whose cells
 * all span so many.
 *
 *     <years>  ::= 2015/16 | 2015/2016 | 2015-16 | 2015-2016学年 | FY2016 | 2016财年     one year, by its end
 *                | 2007-09 | 2007-2009 | 2007—2009年                                    all of them
 */
export function readYears(text: string, spans: number | null): Years | null {
  const named = fiscal.exec(text);
  if (named) {
    const [, first = '', last, own] = named;
    const end = last === undefined ? Number(own ?? first) : endOf(Number(first), last);
    return end === null ? null : yearEnding(end);
  }
  const parts = years.exec(text);
  if (!parts) return null;
  const [, first = '', between = '', second = '', word = ''] = parts;
  const begin = Number(first);
  const end = endOf(begin, second);
  if (end === null) return null;
  const isMonth = second.length === 2 && Number(second) >= 1 && Number(second) <= 12;
  if (isMonth && word === '' && spans !== end - begin) return null;
  const isOne = end - begin === 1;
  const areYears =
    second.length === 4 && between !== '/' && spans !== 1 && (word === '' || word.startsWith('年'));
  if (isOne && !areYears) return yearEnding(end);
  return { span: { ...monthsOf(begin, 1, 12), to: monthsOf(end, 1, 12).to }, isFiscal: false };
}

function yearEnding(end: number): Years {
  return { span: monthsOf(end, 1, 12), isFiscal: true };
}

function endOf(begin: number, last: string): number | null {
  const end = last.length === 4 ? Number(last) : begin - (begin % 100) + Number(last);
  const later = end <= begin && last.length === 2 ? end + 100 : end;
  return later > begin && later - begin <= longestSpan ? later : null;
}

const yearAndDigits = /^(19\d\d|2[01]\d\d)[-/–—](\d\d)$/;

/**
 * How many years each of the texts that look like 2007-09 spans, if that is what they are: all of them span equally many,
 * and there are three at least, or one that can be no month. Null where they are months, or nothing shows.
 */
export function guessSpans(texts: Iterable<string>): number | null {
  const seen = new Map<string, number>();
  let isSure = false;
  for (const text of texts) {
    const [, first, last] = yearAndDigits.exec(text) ?? [];
    if (first === undefined || last === undefined) continue;
    const end = endOf(Number(first), last);
    if (end === null) return null;
    seen.set(text, end - Number(first));
    isSure ||= Number(last) > 12 || last === '00';
  }
  const [length] = seen.values();
  if (length === undefined || [...seen.values()].some((each) => each !== length)) return null;
  return isSure || seen.size > 2 ? length : null;
}

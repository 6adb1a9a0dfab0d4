import { type Period, calendarOf, dayOf, isWithin, monthsOf } from '../../model/plan/period.ts';

/** A date as a threshold names it, and where it ends. */
export interface NamedDate {
  readonly end: number;
  /** The days it stands for in a year; null where the calendar has no such day. */
  readonly days: (year: number) => Period | null;
  /** The year that is written; null where none is. */
  readonly year: number | null;
  /** `day` and `month` can be nothing else; a `year` may be a number, and `2017-06` two of them. */
  readonly precision: 'day' | 'month' | 'year';
  /** The end of a month, a quarter or a year: 6月底, `end of June`. */
  readonly isEnd: boolean;
}

type Reader = (parts: RegExpExecArray) => Omit<NamedDate, 'end' | 'year'>;

const chineseDigits = '〇一二三四五六七八九';
const y = '(?:(?<y>19\\d\\d|2[01]\\d\\d) ?年?|今年|本年度?|当年)';
const m = '(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const d = '(?<d>\\d{1,2}|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])';
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const named =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const englishYear = '(?:,? (?<y>19\\d\\d|2[01]\\d\\d)\\b)?';
const englishDay = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const endOf = '(?<end>(?:the )?(?:end|close) of (?:the )?|end-)';

/** The forms of dates, the longer ones first. */
const forms: readonly (readonly [form: RegExp, read: Reader])[] = [
  [/(?<y>19\d\d|2[01]\d\d)([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})(?!\d)/iy, dayIn],
  [/(?<y>19\d\d|2[01]\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/iy, dayIn],
  [new RegExp(`(?:${y} ?)?${m} ?月 ?${d} ?[日号]`, 'iy'), dayIn],
  [new RegExp(`(?:${y} ?)?${m} ?月份?(?<part>上旬|中旬|下旬|底|末)?`, 'iy'), monthIn],
  [/(?<y>19\d\d|2[01]\d\d)-(?<m>0[1-9]|1[0-2])(?![\d-])/iy, yearIn],
  [new RegExp(`(?:${y} ?)?第?(?<q>[1-4一二三四])季度?(?<end>底|末)?`, 'iy'), monthIn],
  [/(?<y>19\d\d|2[01]\d\d)-?Q(?<q>[1-4])/iy, monthIn],
  [new RegExp(`(?:${y} ?)?(?<h>[上下])半年(?<end>底|末)?`, 'iy'), monthIn],
  [
    new RegExp(`(?:(?<y>19\\d\\d|2[01]\\d\\d) ?年年?|今年年?|本年度?|当年年?|年)(?<end>底|末)`, 'iy'),
    monthIn,
  ],
  [/(?<y>19\d\d|2[01]\d\d) ?年/iy, yearIn],
  [new RegExp(`${englishDay} (?:of )?${named}${englishYear}`, 'iy'), dayIn],
  [new RegExp(`${named} ${englishDay}(?!\\d)${englishYear}`, 'iy'), dayIn],
  [new RegExp(`${endOf}?${named}${englishYear}`, 'iy'), monthIn],
  [
    new RegExp(
      `${endOf}?(?:Q(?<q>[1-4])|(?<nth>first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?: of)?${englishYear}`,
      'iy',
    ),
    monthIn,
  ],
  [new RegExp(`${endOf}(?:year|(?<y>19\\d\\d|2[01]\\d\\d))\\b`, 'iy'), monthIn],
  [/(?<end>(?:the )?year[- ]end)\b/iy, monthIn],
  [/(?<y>19\d\d|2[01]\d\d)(?![\d.,/%-])/iy, yearIn],
];

/** The date at an offset of a narrow text; null where none begins there. */
export function readDate(text: string, at: number): NamedDate | null {
  for (const [form, read] of forms) {
    form.lastIndex = at;
    const parts = form.exec(text);
    if (!parts) continue;
    const year = parts.groups?.['y'];
    return { ...read(parts), year: year === undefined ? null : Number(year), end: form.lastIndex };
  }
  return null;
}

/**
 * The days that a date stands for. Without a year it is the one in the period: of a period that has several such dates,
 * or none, nobody knows which is meant. `unknown-year` says so, `no-such-day` that the calendar has none.
 */
export function daysOfDate(date: NamedDate, period: Period | null): Period | 'unknown-year' | 'no-such-day' {
  if (date.year !== null) return date.days(date.year) ?? 'no-such-day';
  if (period === null) return 'unknown-year';
  const [first, last] = [calendarOf(period.from).year, calendarOf(period.to).year];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (years.every((year) => date.days(year) === null)) return 'no-such-day';
  const spans = years.flatMap((year) => date.days(year) ?? []);
  const inside = spans.filter((span) => isWithin(span, period));
  const [only, other] = inside.length > 0 ? inside : spans;
  return only !== undefined && other === undefined ? only : 'unknown-year';
}

function dayIn({ groups = {} }: RegExpExecArray): ReturnType<Reader> {
  const month = monthOf(groups);
  const day = numberOf(groups['d'] ?? '');
  return {
    precision: 'day',
    isEnd: false,
    days: (year) => {
      const one = dayOf(year, month, day);
      return one === null ? null : { from: one, to: one };
    },
  };
}

function monthIn({ groups = {} }: RegExpExecArray): ReturnType<Reader> {
  const { part } = groups;
  const [first, last] = monthsNamed(groups);
  return {
    precision: 'month',
    isEnd: groups['end'] !== undefined || part === '底' || part === '末',
    days: (year) => partOf(monthsOf(year, first, last), part),
  };
}

function yearIn({ groups = {} }: RegExpExecArray): ReturnType<Reader> {
  const [first, last] = monthsNamed(groups);
  return { precision: 'year', isEnd: false, days: (year) => monthsOf(year, first, last) };
}

/** The first and the last month of a month, a quarter, a half-year or a year. */
function monthsNamed(groups: Readonly<Record<string, string | undefined>>): readonly [number, number] {
  const { q, nth, h } = groups;
  if (groups['m'] !== undefined || groups['name'] !== undefined) {
    const month = monthOf(groups);
    return [month, month];
  }
  if (h !== undefined) return h === '上' ? [1, 6] : [7, 12];
  const ordinals = ['first', 'second', 'third', 'fourth'];
  const word = nth?.toLowerCase() ?? '';
  const quarter =
    nth === undefined ? numberOf(q ?? '') : ordinals.indexOf(word) + 1 || Number(word.charAt(0));
  return quarter > 0 ? [quarter * 3 - 2, quarter * 3] : [1, 12];
}

function monthOf({ m: number, name }: Readonly<Record<string, string | undefined>>): number {
  if (name !== undefined) return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return numberOf(number ?? '');
}

/** A number below a hundred in digits or Chinese numerals; 0 for an empty text. */
function numberOf(text: string): number {
  if (/^\d*$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (char: string | undefined): number => Math.max(chineseDigits.indexOf(char ?? ''), 0);
  return (text.includes('十') ? (tens === '' ? 10 : digit(tens) * 10) : 0) + (ones === '' ? 0 : digit(ones));
}

/** 上旬 is the first ten days of a month, 中旬 the next ten. */
function partOf(month: Period, part: string | undefined): Period {
  if (part === '上旬') return { from: month.from, to: month.from + 9 };
  if (part === '中旬') return { from: month.from + 10, to: month.from + 19 };
  return part === '下旬' ? { from: month.from + 20, to: month.to } : month;
}

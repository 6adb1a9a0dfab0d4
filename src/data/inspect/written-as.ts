import type { RegisterColumn } from '../../model/data/register.ts';
import type { NumberForm } from '../../model/plan/plan.ts';
import { readHeaderText } from '../table/header-text.ts';
import { guessNumberForm, writtenNumber } from '../cells/written-number.ts';
import { readYearLast } from '../cells/written-date.ts';
import { typesOfCell } from './inspect-columns.ts';

/** How the cells of a column are written, told from its texts with how often they stand there. */
export type Writing = Pick<RegisterColumn, 'type' | 'numbers' | 'dates' | 'missing'>;

type Texts = readonly { readonly text: string; readonly count: number }[];

/** More different texts than that are not looked at. */
const mostTexts = 5000;
/** So much of a column decides what it is; the rest is an error in it. */
const mostOf = 0.9;
const naming =
  /编号|号$|号码|代码|证书|批号|单号|电话|邮编|\b(?:id|no|number|code|ref|phone|postcode|zip)\b/i;
const mark =
  /^(?:暂缺|暂无|待报|待定|待补|未报|未统计|缺|缺失|不详|未知|不适用|保密|pending|unknown|tbd|tbc|missing|not (?:available|reported|known)|n\.?d\.?|k\.? ?a\.?|s\/d|n\/c|n\/d|no data|\.{2,}|…+|x|\*+|-99+9?|-\d*8{3,}|:)$/i;

/** How the numbers of a table are written: a comma at the decimals in one column is one in all. Null where as usual. */
export function tableNumbers(columns: readonly Texts[]): NumberForm | null {
  for (const texts of columns) {
    const shown = texts.slice(0, 200).map(({ text }) => text);
    const strange = shown.findIndex((_, at) => guessNumberForm([shown[at] ?? '']) !== null);
    if (strange === -1) continue;
    const form = guessNumberForm([shown[strange] ?? '', ...shown]);
    if (form === null) continue;
    const read = writtenNumber(form);
    const unread = shown.filter((text) => /^[-+]?\d/.test(text) && read(text) === null);
    if (unread.length * 10 >= shown.length) continue;
    // Beside a decimal comma a point stands at the thousands.
    const hasPoints = columns.some((each) =>
      each.slice(0, 200).some(({ text }) => /^\d{1,3}(?:\.\d{3})+$/.test(text)),
    );
    return form.decimal === ',' && form.thousands === null && hasPoints ? { ...form, thousands: '.' } : form;
  }
  return null;
}

/**
 * What a column is that is not of one type at first sight: numbers with a decimal comma, days with the year last, numbers among
 * which a mark says that there is none, and those with a few cells in error. `form` is how the table writes its numbers.
 */
export function writtenAs(
  header: string,
  seen: Writing['type'],
  texts: Texts,
  form: NumberForm | null,
): Writing {
  const plain: Writing = { type: seen, numbers: null, dates: null, missing: [] };
  const isDoubted = seen === 'text' || (form !== null && (seen === 'integer' || seen === 'decimal'));
  if (!isDoubted || texts.length === 0 || texts.length > mostTexts || naming.test(header)) return plain;
  const missing = texts.filter(({ text }) => mark.test(text)).map(({ text }) => text);
  const rest = texts.filter(({ text }) => !mark.test(text));
  const filled = sum(rest);
  if (filled === 0) return plain;
  const order = orderOf(rest, filled);
  if (order !== null) return { type: 'date', numbers: null, dates: order, missing };
  for (const numbers of form === null ? [null] : [form, null]) {
    const type = typeOfMost(header, rest, filled, numbers);
    if (type !== null && type !== 'text')
      return { type, numbers: type === 'date' ? null : numbers, dates: null, missing };
  }
  return plain;
}

/** Which way round days with the year last are written; where either would do, the day is taken to stand first, and said to be unsure. */
function orderOf(texts: Texts, filled: number): Writing['dates'] {
  const [days, months] = (['dmy', 'mdy'] as const).map((order) =>
    sum(texts.filter(({ text }) => readYearLast(text, order) !== null)),
  );
  const most = Math.max(days ?? 0, months ?? 0);
  if (most < mostOf * filled) return null;
  return { order: (days ?? 0) >= (months ?? 0) ? 'dmy' : 'mdy', isSure: days !== months };
}

function typeOfMost(
  header: string,
  texts: Texts,
  filled: number,
  form: NumberForm | null,
): RegisterColumn['type'] | null {
  const isShare = readHeaderText(header).unit?.dimension === 'ratio';
  const read = writtenNumber(form ?? undefined);
  const counts = new Map<RegisterColumn['type'], number>();
  for (const { text, count } of texts) {
    const usual = read(text);
    const types = usual === null ? [] : typesOfCell(usual, isShare);
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + count);
  }
  const of = (type: RegisterColumn['type']): number => counts.get(type) ?? 0;
  const isDated = /年|日期|时间|\bdate\b|\byear\b|^jahr$|^année$|^año$|^anno$/i.test(header);
  const order: readonly RegisterColumn['type'][] = [
    ...(isDated ? (['date'] as const) : []),
    ...(isShare ? (['percent'] as const) : []),
    'integer',
    'decimal',
    'percent',
    'date',
  ];
  // Few cells say little: of less than ten none may be wrong.
  const most = order.find((type) => of(type) === filled || (filled >= 10 && of(type) >= mostOf * filled));
  if (most !== 'integer') return most ?? null;
  return of('decimal') > of('integer') ? 'decimal' : 'integer';
}

function sum(texts: Texts): number {
  return texts.reduce((total, { count }) => total + count, 0);
}

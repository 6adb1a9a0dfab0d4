import type { Actual, ExactText, GroupResult, Result } from '../../model/subjects/report.ts';
import { decimalText, parseExact } from '../../quantity/numbers/exact-text.ts';
import { printNumber } from '../../quantity/numbers/print.ts';
import { compare, multiply, one, rational, subtract, zero } from '../../quantity/numbers/rational.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import type { Labels } from '../../text/labels.ts';

/**
 * A figure with the counts it is made of beside it: `89.76% (1122/1250)`, an average with the rows it is of: `85.04 (300 行平均)`.
 * What is no count, or too long to be read, is left out.
 */
export function figureWords(actual: Actual | null, labels: Labels): string {
  if (actual === null) return labels.noData;
  const { display, numerator, denominator, averagedBy } = actual;
  if (averagedBy !== undefined)
    return averagedBy === 'rows' && isCount(denominator)
      ? `${display} (${labels.averageOf(Number(denominator))})`
      : display;
  return isCount(numerator) && isCount(denominator) ? `${display} (${numerator}/${denominator})` : display;
}

/** What a target reached, with the marks that belong to it: provisional, stated, above the range, missed and waived. */
export function actualWords(result: Result, labels: Labels): string {
  const marks = [
    isProvisional(result) ? labels.report.provisional : null,
    result.stated !== null && result.actual !== null ? labels.report.statedMark : null,
    result.attainment === 'over' ? labels.report.over : null,
    result.warn?.warned === true ? labels.report.warnedMark : null,
    waiverMark(result, labels),
  ].filter((mark) => mark !== null);
  return [figureWords(result.actual, labels), ...marks.map((mark) => `(${mark})`)].join(' ');
}

/** True where the verdict hangs on what errors leave open; a figure whose verdict is certain has its bounds beside it. */
export function isProvisional({
  provisional,
  status,
  actual,
}: Pick<Result, 'provisional' | 'status' | 'actual'>): boolean {
  // A verdict that is given beside errors is one that no correction could change.
  return provisional && actual !== null && status !== 'pass' && status !== 'fail';
}

function waiverMark({ status, waiver }: Result, { report }: Labels): string | null {
  if (status !== 'fail' || waiver === null) return null;
  return waiver.expired ? report.expiredMark : report.waivedMark;
}

function isCount(text: string | null): boolean {
  return text !== null && /^-?\d{1,9}$/.test(text);
}

/** An exact text as a number for people: whole, or with two decimals, and more where it would else be shown as 0. */
export function plainNumber(exact: ExactText | null): string {
  const value = exact === null ? null : parseExact(exact);
  return value === null ? '-' : printNumber(value, parseUnit(''), zero);
}

const hundred = rational(100);

/**
 * A completion rate as a percentage with one decimal, and as many more as it takes not to print 100% for what is not
 * exactly that. `-` where there is none.
 */
export function completionWords(completion: ExactText | null): string {
  const rate = completion === null ? null : parseExact(completion);
  if (rate === null) return '-';
  const percent = multiply(rate, hundred);
  const whole = compare(rate, one) === 0;
  for (let places = 1; ; places++) {
    const text = decimalText(percent, places);
    if (whole || Number(text) !== 100 || places > 30) return `${text}%`;
  }
}

/**
 * How far a target is from its limit, and how many countable units would change the verdict: `差 0.24 个百分点，再有 3 个即可达标`.
 * Null where there is no margin.
 */
export function marginWords(result: Result, labels: Labels): string | null {
  const { margin, actual, status } = result;
  // A figure that is not judged has nothing to spare, and is not short of anything.
  if (margin === null || actual === null || status === 'invalid' || status === 'no-data') return null;
  const upper = isUpper(result);
  const failed = status === 'fail' || margin.value.startsWith('-');
  const words = labels.report;
  const distance = margin.display.replace(/^[-−+]/u, '');
  const onTheLimit = margin.value === '0';
  const isCounted = actual.denominator === null;
  // Of accidents and deaths nobody wants to hear how many fewer would do, or how many more there might be.
  if (!failed && onTheLimit)
    return isCounted && upper && result.target.limit === '0' ? words.none : words.justMet;
  const said = failed
    ? onTheLimit
      ? words.onTheLimit
      : (upper ? words.beyond : words.short)(distance)
    : words.slack(distance);
  // A margin that is counted in pieces has said how many; a rate has not.
  if (margin.items === null || (onTheLimit ? upper : isCounted)) return said;
  if (upper) return failed ? labels.clauses([said, words.itemsTooMany(margin.items)]) : said;
  return labels.clauses([said, (failed ? words.itemsMore : words.itemsToLose)(margin.items)]);
}

/** True where the upper end is the one that is missed, or would be: of what must be within bounds the one that is nearer. */
function isUpper({ target: { operator, limit, upper }, actual }: Result): boolean {
  if (operator !== 'in' && operator !== '=') return operator === '<=' || operator === '<';
  const [value, low, high] = [actual?.value, limit, upper ?? limit].map((text) =>
    text ? parseExact(text) : null,
  );
  if (!value || !low || !high) return false;
  return compare(subtract(value, low), subtract(high, value)) > 0;
}

/** A growing figure against the time gone by, and what would be needed from now on; null where there is no pace. */
export function paceRemark({ pace }: Result, labels: Labels): string | null {
  if (pace === null) return null;
  const { days, display, state, needed } = pace;
  return labels.clauses([
    labels.report.pace(state, `${days.gone}/${days.all}`, display),
    labels.report.needed(needed.display, needed.days),
  ]);
}

/** The figure of a group, with what it was where the report is held against an earlier one. */
export function groupFigure({ actual, baseline }: GroupResult, labels: Labels): string {
  const figure = figureWords(actual, labels);
  if (baseline === undefined) return figure;
  const { display, change } = baseline;
  return `${figure} (${labels.clauses([labels.comparison.was(display), change])})`;
}

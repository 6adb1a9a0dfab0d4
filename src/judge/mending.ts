import type { RowKey } from '../model/finding.ts';
import type { Interval, Rational } from '../model/quantity.ts';
import type { ExplanationMending } from '../model/subjects/explanation.ts';
import type { Diagnostic, Report, Result } from '../model/subjects/report.ts';
import type { Verdict } from '../model/verdict/verdict.ts';
import { times } from '../quantity/numbers/interval.ts';
import { add, rational } from '../quantity/numbers/rational.ts';
import { verdictOfAll } from './certainty.ts';
import { rowsInDoubt } from './make-result.ts';

/** How many findings are named. */
const most = 5;

/** What would have to be mended for a verdict that errors leave open to be certain; null for any other verdict. */
export function mendingOf(
  verdict: Verdict,
  scale: Rational,
  result: Result,
  report: Report,
): ExplanationMending | null {
  const isOpen = result.status === 'invalid' || (result.status === 'no-data' && result.bounds !== null);
  if (!isOpen) return null;
  const { bounds } = verdict.judgement;
  return {
    rows: leastRows(verdict, scale),
    of: bounds && rowsInDoubt(bounds.rows),
    first: firstFindings(result, report.diagnostics),
  };
}

/**
 * Damage and units that hide any number of rows come first: nothing is certain beside them. Then what is wrong in the rows
 * in doubt, in the order of the file.
 */
function firstFindings({ diagnostics, bounds }: Result, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = found.filter(({ code, severity }) => severity === 'error' && diagnostics.includes(code));
  const isOfDoubt = ({ file, line, key }: Diagnostic): boolean =>
    bounds?.places?.some(
      (place) => place.file === file && (line === null ? isSameKey(place.key, key) : place.line === line),
    ) === true;
  const whole = errors.filter((error) => error.field === null);
  const cells = errors.filter((error) => error.field !== null && isOfDoubt(error));
  const first = [...whole, ...cells];
  return (first.length > 0 ? first : errors).slice(0, most);
}

function isSameKey(one: RowKey | undefined, other: RowKey | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The least number of rows in doubt that must be mended, each in the way that helps most; null for figures that are neither
 * a number of rows nor a share of them, and where no mending of rows is enough.
 */
function leastRows({ judgement, threshold, reading }: Verdict, scale: Rational): number | null {
  const { bounds } = judgement;
  if (bounds === null || threshold === null || !bounds.exists || reading?.kind !== 'fold') return null;
  const rows = rowsInDoubt(bounds.rows);
  const ends = endsAfter(verdictOf(judgement, reading.countable), scale);
  if (rows === null || ends === null) return null;
  const isEnough = (mended: number): boolean =>
    ends(mended).some((interval) => verdictOfAll(interval, threshold) !== null);
  if (!isEnough(rows)) return null;
  let [low, high] = [1, rows];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is needed of a judgement to say how its bounds shrink. */
interface Shrinking {
  readonly interval: Interval;
  readonly counts: NonNullable<Verdict['judgement']['bounds']>['counts'];
  readonly isCount: boolean;
}

function verdictOf({ bounds, denominator }: Verdict['judgement'], countable: boolean): Shrinking {
  const interval = bounds?.interval ?? { low: null, high: null };
  return { interval, counts: bounds?.counts ?? null, isCount: countable && denominator === null };
}

/** The bounds when so many rows turn out to meet the target, and when so many turn out to miss it. */
function endsAfter(
  { interval, counts, isCount }: Shrinking,
  scale: Rational,
): ((mended: number) => readonly Interval[]) | null {
  const { low, high } = interval;
  if (counts) {
    const { low: least, high: greatest } = counts;
    if (least.all === 0 || greatest.all === 0) return null;
    return (mended) => {
      const up = rational(BigInt(Math.min(least.some + mended, least.all)), BigInt(least.all));
      const down = rational(BigInt(Math.max(greatest.some - mended, 0)), BigInt(greatest.all));
      return [
        { low: times({ low: up, high: up }, scale).low, high },
        { low, high: times({ low: down, high: down }, scale).high },
      ];
    };
  }
  if (!isCount || low === null || high === null) return null;
  return (mended) => [
    { low: add(low, rational(mended)), high },
    { low, high: add(high, rational(-mended)) },
  ];
}

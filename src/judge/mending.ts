import type { RowKey } from '../model/finding.ts';
import type { Interval, Rational } from '../model/quantity.ts';
import type { ExplanationMending } from '../model/subjects/explanation.ts';
import type { Diagnostic, Report, Result } from '../model/subjects/report.ts';
import type { Counts, ReadingBounds, Verdict } from '../model/verdict/verdict.ts';
import { add, max, multiply, one, rational, subtract } from '../quantity/numbers/rational.ts';
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
    bounds?.places.some(
      (place) => place.file === file && (line === null ? isSameKey(place.key, key) : place.line === line),
    ) === true;
  const whole = errors.filter((error) => error.field === null);
  const cells = errors.filter((error) => error.field !== null && isOfDoubt(error));
  const first = [...whole, ...cells];
  return (first.length > 0 ? first : errors).slice(0, most);
}

function isSameKey(key: RowKey | undefined, other: RowKey | undefined): boolean {
  return other !== undefined && JSON.stringify(key) === JSON.stringify(other);
}

/**
 * The least number of rows in doubt that must be mended, each in the way that helps most; null for figures that are neither
 * a number of rows nor a share of them, and where no mending of rows is enough.
 */
function leastRows({ judgement, threshold, reading }: Verdict, scale: Rational): number | null {
  const { bounds } = judgement;
  if (bounds === null || threshold === null || !bounds.exists || reading?.kind !== 'fold') return null;
  const rows = rowsInDoubt(bounds.rows);
  const ends = rows === null ? null : endsAfter(bounds, rows, scale, reading.countable);
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

/** The bounds when so many rows are mended in favour of the target, and when so many are mended against it. */
function endsAfter(
  { interval: { low, high }, counts }: ReadingBounds,
  rows: number,
  scale: Rational,
  isCount: boolean,
): ((mended: number) => readonly Interval[]) | null {
  if (counts) {
    const { low: least, high: greatest } = counts;
    const leave = rows - (greatest.some - least.some);
    const join = leave - (least.all - greatest.all);
    const turn = rows - leave - join;
    const missed = { some: greatest.all - greatest.some, all: greatest.all };
    return (mended) => [
      { low: multiply(raised(least, { turn, join, leave }, mended), scale), high },
      {
        low,
        high: multiply(subtract(one, raised(missed, { turn, join: leave, leave: join }, mended)), scale),
      },
    ];
  }
  if (!isCount || low === null || high === null) return null;
  return (mended) => [
    { low: add(low, rational(mended)), high },
    { low, high: add(high, rational(-mended)) },
  ];
}

/** What rows in doubt may still do to a least share: turn from a miss to a hit, join as a hit, leave as a miss. */
interface Open {
  readonly turn: number;
  readonly join: number;
  readonly leave: number;
}

/** The greatest that a least share becomes by mending so many rows: those first that turn, then those of the better kind. */
function raised({ some, all }: Counts, { turn, join, leave }: Open, mended: number): Rational {
  const turned = Math.min(mended, turn);
  const others = mended - turned;
  const shares = [Math.min(others, join), Math.max(others - leave, 0)].map((joined) =>
    rational(BigInt(some + turned + joined), BigInt(all + joined - (others - joined))),
  );
  return shares.reduce(max);
}

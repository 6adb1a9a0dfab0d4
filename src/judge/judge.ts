import { parseDateThreshold } from '../quantity/thresholds/date-threshold.ts';
import type { Moment, Period } from '../model/plan/period.ts';
import { type Section, type Source, type Target, isRelative } from '../model/plan/plan.ts';
import type { Threshold, Unit } from '../model/quantity.ts';
import type { Status } from '../model/subjects/report.ts';
import type { Judgement, Reading, ReadingBounds, Verdict } from '../model/verdict/verdict.ts';
import { compare, divide, one, subtract } from '../quantity/numbers/rational.ts';
import { parseSpan } from '../quantity/thresholds/parse-span.ts';
import { accumulationOf, judgeEarly } from './judge-early.ts';
import { judgeFigure, judgeReading, withoutFigure } from './judge-reading.ts';

/** The readings of one target. */
export interface TargetReadings {
  /** Null for unmeasured and stated targets. */
  readonly reading: Reading | null;
  /** Null where the limit is a number. */
  readonly limit: Reading | null;
}

/** What the targets are judged in: the plan's sources, and the day where the period is not over; else null. */
export interface Circumstances {
  readonly sources: readonly Source[];
  readonly moment: Moment | null;
  /** True where a figure beside errors is not judged, however sure its verdict. */
  readonly isStrict: boolean;
  /** The period judged: a date without a year is in it. */
  readonly period: Period | null;
}

/** Judges a target: Target and Reading to Verdict. */
export function judge(
  section: Section,
  target: Target,
  readings: TargetReadings,
  around: Circumstances,
): Verdict {
  const { reading, limit } = readings;
  const { moment } = around;
  const threshold = resolveThreshold(target, limit, around.period);
  const base = { target, section, threshold, limit, groups: null, codes: codesOf(reading, limit) };
  if (target.basis.kind === 'unmeasured') {
    return { ...base, reading: null, judgement: withoutFigure('no-data', null) };
  }
  if (threshold === null || (limit?.state === 'absent' && limit.reason !== 'units-missing')) {
    const missing = reading?.reason === 'source-missing' ? reading : limit;
    return { ...base, reading, judgement: withoutFigure('no-data', missing?.reason ?? null) };
  }
  if (target.basis.kind === 'stated') {
    const { date } = target.basis.stated;
    const day = date === null ? null : parseSpan(date);
    if (moment !== null && day !== null && day.from > moment.asOf) {
      return { ...base, reading: null, judgement: withoutFigure('no-data', 'stated-later') };
    }
    return {
      ...base,
      reading: null,
      judgement: completedFrom(
        target.from,
        judgeFigure(target.basis.stated.quantity.value, threshold),
        threshold,
      ),
    };
  }
  if (reading === null) throw new Error(`no reading for ${target.id}`);
  const judgeIn = (own: Moment | null): ((reading: Reading) => Judgement) =>
    judgeOf(target, threshold, limit, { ...around, moment: own });
  const judged = judgeIn(moment);
  if (reading.groups === null) return { ...base, reading, judgement: judged(reading) };
  const groups = reading.groups.map(({ group, reading: own, period }) => ({
    group,
    reading: own,
    judgement: period === undefined ? judged(own) : judgeIn(momentOf(period, moment))(own),
  }));
  const worst = groups.reduce((a, b) => (isWorse(b.judgement, a.judgement) ? b : a));
  return {
    ...base,
    groups: groups.map(({ group, judgement }) => ({ group, judgement })),
    reading: worst.reading,
    judgement: besideOthers(worst.judgement, groups),
  };
}

/** With a starting figure completion is the part of the way from it to the limit. */
function completedFrom(from: Target['from'], judgement: Judgement, { limit }: Threshold): Judgement {
  if (from === undefined || judgement.value === null) return judgement;
  const completion = divide(subtract(judgement.value, from.value), subtract(limit, from.value));
  return { ...judgement, completion };
}

/** How one reading of a target is judged. */
function judgeOf(
  target: Target,
  threshold: Threshold,
  limit: Reading | null,
  { sources, moment, isStrict }: Circumstances,
): (reading: Reading) => Judgement {
  const { basis } = target;
  const isMeasured = basis.kind === 'measured';
  const isOther = isRelative(target.threshold);
  const limits =
    limit === null || (limit.state === 'sure' && limit.bounds === null) ? null : (limit.bounds ?? unsure);
  const scale = isMeasured && !isOther ? basis.scale : one;
  const against = {
    threshold,
    scale,
    limits,
    limitAwaits: limit?.reason === 'units-missing',
    isStrict,
    failsUndone: judgeUndone(threshold, moment).status === 'fail',
  };
  // A limit that is a figure of the data grows or shrinks with them: both are held against each other as they stand.
  const accumulation = isMeasured && !isOther ? accumulationOf(basis.measure, sources) : null;
  return (reading) => {
    const isUndone = reading.reason === 'not-done' || (reading.bounds?.undone === 'surely' && !isStrict);
    if (isUndone) return judgeUndone(threshold, moment);
    if (reading.reason === 'not-begun' || reading.reason === 'rows-later') {
      return withoutFigure('pending', reading.reason);
    }
    const judgement = completedFrom(target.from, judgeReading(reading, against), threshold);
    if (moment === null) return judgement;
    if (target.by === 'end') return awaitingEnd(judgement);
    if (accumulation === null) return judgement;
    return judgeEarly(judgement, reading, threshold, accumulation, moment);
  };
}

/** The day that a month or quarter is judged as of, where it is not over by then; else null. */
function momentOf(period: Period, moment: Moment | null): Moment | null {
  return moment === null || moment.asOf >= period.to ? null : { period, asOf: moment.asOf };
}

/** What is promised for the end of the period is not judged before, met or not: a stock may still rise and fall. */
function awaitingEnd(judgement: Judgement): Judgement {
  const isJudged = judgement.status === 'pass' || judgement.status === 'fail';
  return isJudged
    ? { ...judgement, status: 'pending', reason: 'judged-at-end', isCertain: false }
    : judgement;
}

/** A limit of which nothing is known. */
const unsure: ReadingBounds = {
  interval: { low: null, high: null },
  exists: false,
  rows: new Map(),
  places: [],
};

/** What is not done yet fails when its last day has passed, and is pending before. */
function judgeUndone({ limit, upper }: Threshold, moment: Moment | null): Judgement {
  const last = Number((upper ?? limit).n);
  const isPending = moment !== null && moment.asOf <= last;
  const status = isPending ? 'pending' : 'fail';
  return { ...withoutFigure(status, 'not-done'), isCertain: !isPending };
}

/** The verdict of the worst group; one that is met stands beside the errors of the others. */
function besideOthers(worst: Judgement, groups: readonly { readonly judgement: Judgement }[]): Judgement {
  const isMet = worst.status === 'pass' || worst.status === 'pending';
  return isMet ? { ...worst, provisional: groups.some(({ judgement }) => judgement.provisional) } : worst;
}

const badness: Readonly<Record<Status, number>> = { fail: 4, invalid: 3, 'no-data': 2, pending: 1, pass: 0 };

/** A worse status, or the same with less margin. */
function isWorse(a: Judgement, b: Judgement): boolean {
  if (a.status !== b.status) return badness[a.status] > badness[b.status];
  if (a.distance === null || b.distance === null) return false;
  return compare(a.distance.value, b.distance.value) < 0;
}

function codesOf(...readings: readonly (Reading | null)[]): readonly string[] {
  return [...new Set(readings.flatMap((reading) => reading?.codes ?? []))].sort();
}

function resolveThreshold(target: Target, limit: Reading | null, period: Period | null): Threshold | null {
  if (!isRelative(target.threshold)) return inPeriod(target.threshold, period);
  if (limit === null || limit.value === null) return null;
  return {
    text: target.wording,
    operator: target.threshold.operator,
    limit: limit.value,
    upper: null,
    open: null,
    unit: shownUnit(target),
    absence: false,
  };
}

/** A date that was written without its year is that of the period judged. */
function inPeriod(threshold: Threshold, period: Period | null): Threshold {
  if (threshold.yearless !== true) return threshold;
  const read = parseDateThreshold(threshold.text, null, period);
  return read !== null && 'threshold' in read ? read.threshold : threshold;
}

/** Ratios that are compared with each other are shown in per cent. */
function shownUnit(target: Target): Unit {
  const plain: Unit = { text: '', dimension: 'plain', factor: one, base: null };
  const unit = target.basis.kind === 'measured' ? target.basis.unit : plain;
  return unit.dimension === 'ratio' ? { ...unit, text: '%', factor: { n: 1n, d: 100n } } : unit;
}

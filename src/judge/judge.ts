import type { Moment } from '../model/plan/period.ts';
import { type Section, type Source, type Target, isRelative } from '../model/plan/plan.ts';
import type { Threshold, Unit } from '../model/quantity.ts';
import type { Status } from '../model/subjects/report.ts';
import type { Judgement, Reading, Verdict } from '../model/verdict/verdict.ts';
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
}

/** Judges a target: Target and Reading to Verdict. */
export function judge(
  section: Section,
  target: Target,
  readings: TargetReadings,
  { sources, moment }: Circumstances,
): Verdict {
  const { reading, limit } = readings;
  const threshold = resolveThreshold(target, limit);
  const base = { target, section, threshold, limit, groups: null, codes: codesOf(reading, limit) };
  if (target.basis.kind === 'unmeasured') {
    return { ...base, reading: null, judgement: withoutFigure('no-data', null) };
  }
  const unsure = limit !== null && limit.state !== 'sure' ? limit : null;
  if (threshold === null || unsure?.state === 'absent') {
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
  const scale = isRelative(target.threshold) ? one : target.basis.scale;
  // A limit that is a figure of the data grows or shrinks with them: both are held against each other as they stand.
  const accumulation = isRelative(target.threshold) ? null : accumulationOf(target.basis.measure, sources);
  const judged = (given: Reading): Judgement => {
    const asItStands = completedFrom(target.from, judgeReading(given, threshold, scale), threshold);
    const judgement =
      moment === null || accumulation === null
        ? asItStands
        : judgeEarly(asItStands, given, threshold, accumulation, moment);
    if (unsure === null || judgement.status === 'no-data') return judgement;
    return { ...judgement, status: 'invalid', provisional: true, reason: unsure.reason };
  };
  if (reading.groups === null) return { ...base, reading, judgement: judged(reading) };
  const groups = reading.groups.map(({ group, reading: own }) => ({
    group,
    reading: own,
    judgement: judged(own),
  }));
  const worst = groups.reduce((a, b) => (isWorse(b.judgement, a.judgement) ? b : a));
  return {
    ...base,
    groups: groups.map(({ group, judgement }) => ({ group, judgement })),
    reading: worst.reading,
    judgement: worst.judgement,
  };
}

/** With a starting figure completion is the part of the way from it to the limit. */
function completedFrom(from: Target['from'], judgement: Judgement, { limit }: Threshold): Judgement {
  if (from === undefined || judgement.value === null) return judgement;
  const completion = divide(subtract(judgement.value, from.value), subtract(limit, from.value));
  return { ...judgement, completion };
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

function resolveThreshold(target: Target, limit: Reading | null): Threshold | null {
  if (!isRelative(target.threshold)) return target.threshold;
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

/** Ratios that are compared with each other are shown in per cent. */
function shownUnit(target: Target): Unit {
  const plain: Unit = { text: '', dimension: 'plain', factor: one, base: null };
  const unit = target.basis.kind === 'measured' ? target.basis.unit : plain;
  return unit.dimension === 'ratio' ? { ...unit, text: '%', factor: { n: 1n, d: 100n } } : unit;
}

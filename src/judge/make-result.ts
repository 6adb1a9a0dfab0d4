import type { ResultBounds } from '../model/verdict/result.ts';
import { type Day, isoOf } from '../model/plan/period.ts';
import { type Language, type Plan, type Scoring, isRelative } from '../model/plan/plan.ts';
import type { Rational, Threshold, Unit } from '../model/quantity.ts';
import type { Actual, Result, ResultPace, ResultTarget } from '../model/subjects/report.ts';
import type { Evidence, Judgement, Pace, Reading, Verdict } from '../model/verdict/verdict.ts';
import { exactText } from '../quantity/numbers/exact-text.ts';
import { figureText, printQuantity } from '../quantity/numbers/print.ts';
import { multiply, rational, zero } from '../quantity/numbers/rational.ts';
import { meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';
import { boundsWords, paceWords, reasonWords } from '../text/words/judgement-words.ts';
import { measureWords } from '../text/words/measure-words.ts';
import { comparatorWord, thresholdWords } from '../text/words/threshold-words.ts';
import { pointsOf } from './score.ts';
import { type ResultContext, rowsByName, shownEvidence } from './shown-evidence.ts';

/** What a result needs beside its verdict where it is made, but not where it is explained. */
export interface VerdictContext extends ResultContext {
  readonly scoring: Scoring;
  /** The day waivers are held against; null where there is no period, and no waiver. */
  readonly day: Day | null;
}

/** Verdict to Result: figures to exact texts, and to words of the report's language. */
export function makeResult(verdict: Verdict, context: VerdictContext): Result {
  const { target, section, threshold, judgement } = verdict;
  const { distance } = judgement;
  const { basis } = target;
  const stated = basis.kind === 'stated' ? basis.stated : null;
  return {
    id: target.id,
    section: section.title,
    clause: target.clause,
    title: target.title,
    owners: target.owners,
    status: judgement.status,
    provisional: judgement.provisional,
    note: target.note,
    reading: target.reading,
    waiver: waiverOf(verdict, context),
    reason: reasonOf(verdict, context.language),
    target: targetOf(verdict, context),
    actual: actualOf(judgement, verdict),
    bounds: boundsOf(judgement, threshold, context),
    certain: judgement.isCertain && (judgement.status === 'pass' || judgement.status === 'fail'),
    margin:
      distance === null || threshold === null
        ? null
        : {
            value: exactText(distance.value),
            display: marginText(distance.value, threshold, context.language),
            items: distance.items?.toString() ?? null,
          },
    completion: judgement.completion && exactText(judgement.completion),
    attainment: judgement.attainment,
    weight: target.weight && exactText(target.weight),
    veto: target.veto,
    points: shownPoints(verdict, context),
    pace: threshold && judgement.pace && shownPace(judgement.pace, threshold, context.language),
    baseline: null,
    groups:
      verdict.groups?.map(({ group, judgement: own }) => ({
        group: areGroupsPrivate(verdict.reading, context.plan) ? '***' : group,
        status: own.status,
        actual: actualOf(own, verdict),
      })) ?? null,
    measure: target.measureHash,
    measureWords:
      basis.kind === 'measured' ? measureWords(basis.measure, context.plan, context.language) : null,
    ...besideLimit(verdict, context.language),
    stated: stated && { by: stated.by, date: stated.date, document: stated.document },
    evidence: shownEvidence(verdict, context),
    diagnostics: verdict.codes,
    place: { file: target.place.file ?? context.plan.file, line: target.place.line ?? 1 },
  };
}

function shownPoints(
  { target, threshold, judgement }: Verdict,
  { scoring }: VerdictContext,
): Result['points'] {
  const { weight } = target;
  const got = weight && pointsOf(judgement, threshold, weight, scoring.method);
  return weight && got && { of: exactText(weight), got: exactText(got) };
}

function besideLimit(
  { target: { warn, from }, judgement: { status, value } }: Verdict,
  language: Language,
): Pick<Result, 'warn' | 'from'> {
  const warned = warn !== undefined && status === 'pass' && value !== null && !meetsThreshold(value, warn);
  return {
    ...(warn && {
      warn: {
        text: warn.text,
        words: thresholdWords(warn, language),
        operator: warn.operator,
        limit: exactText(warn.limit),
        upper: warn.upper && exactText(warn.upper),
        warned,
      },
    }),
    ...(from && { from: { value: exactText(from.value), text: from.text } }),
  };
}

function waiverOf({ target: { waiver } }: Verdict, { day }: VerdictContext): Result['waiver'] {
  if (waiver === null) return null;
  const { reason, until } = waiver;
  return { reason, until: isoOf(until), expired: day !== null && day > until };
}

function reasonOf({ target, judgement }: Verdict, language: Language): string | null {
  if (target.basis.kind === 'unmeasured') return target.basis.reason;
  return judgement.reason && reasonWords(judgement.reason, language);
}

function targetOf({ target, threshold }: Verdict, { plan, language }: ResultContext): ResultTarget {
  const given = isRelative(target.threshold) ? target.threshold : (threshold ?? target.threshold);
  if (!isRelative(given)) {
    return {
      wording: target.wording,
      text: given.text,
      words: thresholdWords(given, language),
      operator: given.operator,
      limit: figureText(given.limit, given.unit),
      upper: given.upper && figureText(given.upper, given.unit),
      open: given.open,
      unit: given.unit.text,
    };
  }
  const text = `${comparatorWord(given.operator, language)} ${measureWords(given.measure, plan, language)}`;
  return {
    wording: target.wording,
    text,
    words: threshold === null ? text : `${text} (${printQuantity(threshold.limit, threshold.unit)})`,
    operator: given.operator,
    limit: threshold && figureText(threshold.limit, threshold.unit),
    upper: null,
    open: null,
    unit: threshold?.unit.text ?? '',
  };
}

function actualOf(
  { value, numerator, denominator }: Judgement,
  { threshold, reading }: Verdict,
): Actual | null {
  if (value === null || threshold === null) return null;
  const limits = [threshold.limit, ...(threshold.upper === null ? [] : [threshold.upper])];
  const fold = reading?.evidence?.fold;
  return {
    value: figureText(value, threshold.unit),
    display: printQuantity(value, threshold.unit, limits),
    numerator: numerator && exactText(numerator),
    denominator: denominator && exactText(denominator),
    ...(fold?.kind === 'mean' && { averagedBy: fold.weight === null ? 'rows' : 'weights' }),
  };
}

/** The bounds of a figure in doubt, with how many rows leave it so. */
function boundsOf(
  { bounds }: Judgement,
  threshold: Threshold | null,
  context: ResultContext,
): ResultBounds | null {
  if (bounds === null || threshold === null) return null;
  const { interval, rows, places } = bounds;
  const { unit, limit, upper } = threshold;
  return {
    low: interval.low && figureText(interval.low, unit),
    high: interval.high && figureText(interval.high, unit),
    display: boundsWords(interval, unit, upper === null ? [limit] : [limit, upper], context.language),
    rows: rowsInDoubt(rows),
    places: rowsByName(places, context),
  };
}

/** The rows in doubt of all sources; null where nobody knows how many. */
export function rowsInDoubt(rows: ReadonlyMap<string, number | null>): number | null {
  let sum = 0;
  for (const count of rows.values()) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** True where the groups are the values of a private column. */
function areGroupsPrivate(reading: Reading | null, plan: Plan): boolean {
  return (reading === null ? [] : evidenceOf(reading)).some(({ fold }) =>
    plan.sources
      .find((source) => source.name === fold.source)
      ?.columns.some((column) => column.name === fold.each && column.private),
  );
}

function evidenceOf(reading: Reading): readonly Evidence[] {
  return reading.evidence === null ? reading.parts.flatMap(evidenceOf) : [reading.evidence];
}

const points: Readonly<Record<Language, string>> = { zh: ' 个百分点', en: ' percentage points' };

function daysText({ n }: Rational, language: Language): string {
  const sign = n > 0n ? '+' : '';
  if (language === 'zh') return `${sign}${n}天`;
  return `${sign}${n} ${n === 1n || n === -1n ? 'day' : 'days'}`;
}

/** A margin with its sign and unit: `-3个`, `+0.24 个百分点`. */
export function marginText(value: Rational, threshold: Threshold, language: Language): string {
  if (threshold.unit.dimension === 'date') return daysText(value, language);
  const inPoints = threshold.unit.text === '%' || threshold.unit.text === '％';
  const unit: Unit = inPoints ? { ...threshold.unit, text: '' } : threshold.unit;
  const number = printQuantity(value, unit, zero);
  const sign = value.n > 0n ? '+' : '';
  return `${sign}${number}${inPoints ? points[language] : ''}`;
}

/** Where less than a month is left, what is needed is said for a day, else for so many days. */
const month = 30;

/** A pace with its figures as exact texts, and as shown in the threshold's unit. */
export function shownPace(pace: Pace, { unit }: Threshold, language: Language): ResultPace {
  const { days, elapsed, expected, state } = pace;
  const stretch = days.all - days.gone < month ? 1 : month;
  const needed = multiply(pace.neededPerDay, rational(stretch));
  return {
    elapsed: exactText(elapsed),
    days,
    expected: exactText(expected),
    display: printQuantity(expected, unit),
    state: paceWords(state, language),
    needed: { value: exactText(needed), days: stretch, display: printQuantity(needed, unit) },
  };
}

import type { Measure } from '../../model/plan/measure.ts';
import type { Period } from '../../model/plan/period.ts';
import type { ThresholdOutcome } from '../../quantity/thresholds/threshold-error.ts';
import type { Basis, RelativeThreshold } from '../../model/plan/plan.ts';
import type { Rational, Threshold, Unit } from '../../model/quantity.ts';
import { one, rational } from '../../quantity/numbers/rational.ts';
import { type ThresholdDifference, compareThresholds } from '../../quantity/thresholds/compare-thresholds.ts';
import { parseDateThreshold } from '../../quantity/thresholds/date-threshold.ts';
import { eitherWayOf, parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { type MeasureUnit, unitFits } from '../../quantity/units/measure-unit.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { nested, text } from '../schema.ts';
import type { ListNode } from '../yaml/node.ts';
import type { ReadMeasure } from './measures/measure-scope.ts';
import { measureSchema, readMeasure } from './measures/read-measure.ts';
import { type Field, readFields } from './read-fields.ts';
import type { Scope } from './references.ts';
import * as z from '../schema.ts';

const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;
const other = z.optional(nested(() => measureSchema));
const relativeShape = { gte: other, gt: other, lte: other, lt: other };

/** A `target:` as editors see it. */
export function thresholdSchema(): z.Schema {
  return z.union([text, z.strictObject(relativeShape)]);
}

/** A threshold that was read; a relative one with the measure behind it. */
export type ReadThreshold =
  | { readonly kind: 'absolute'; readonly threshold: Threshold }
  | { readonly kind: 'relative'; readonly threshold: RelativeThreshold; readonly read: ReadMeasure };

/** The direction a plan adds to 左右 and 约. */
type DirectionField = Field<'at-least' | 'at-most'> | null;

/**
 * Reads `target:`; null, reported, where it has mistakes.
 *
 *     target := a threshold in words | { gte | gt | lte | lt: MEASURE }
 */
export function readThreshold(
  field: Field<unknown>,
  direction: DirectionField,
  scope: Scope,
): ReadThreshold | null {
  const { node, key } = field;
  if (node.kind === 'map') return readRelative(field, direction, scope);
  if (node.kind === 'broken') return null;
  if (node.kind === 'list' || node.text === '') {
    if (node.kind === 'list') reportList(node, key.text, scope);
    else scope.mistakes.report('plan/empty-value', { key: key.text }, key.offset);
    return null;
  }
  const asked = direction?.value ?? null;
  const parsed = parseDateThreshold(node.text, asked, scope.period) ?? parseThreshold(node.text, asked);
  if ('threshold' in parsed) return { kind: 'absolute', threshold: parsed.threshold };
  const { code, at, word } = parsed.error;
  const offset = node.inner === null ? node.offset : node.inner + at;
  scope.mistakes.report(`plan/threshold-${code}`, { target: node.text, word }, offset);
  return null;
}

/** `[80%, 90%]` without quotes is a list to YAML. */
function reportList(node: ListNode, key: string, { mistakes }: Scope): void {
  const texts = node.items.flatMap((item) =>
    item.kind === 'scalar' && /^[-+\d.]/.test(item.text) ? [item.text] : [],
  );
  if (texts.length !== 2 || node.items.length !== 2) {
    mistakes.report('plan/wrong-shape', { key, expected: 'text', got: 'list' }, node.offset);
    return;
  }
  const written = `[${texts.join(', ')}]`;
  mistakes.report('plan/quote-this', { written, quoted: `"${written}"`, reason: 'interval' }, node.offset);
}

function readRelative(
  { node, key }: Field<unknown>,
  direction: DirectionField,
  scope: Scope,
): ReadThreshold | null {
  const fields = readFields(node, relativeShape, 'threshold', scope.mistakes);
  if (!fields) return null;
  if (direction) scope.mistakes.report('plan/needless-direction', {}, direction.key.offset);
  const given = (['gte', 'gt', 'lte', 'lt'] as const).filter((name) => fields[name] !== null);
  const [name, second] = given;
  if (!name || second) {
    const offset = (second && fields[second]?.key.offset) ?? key.offset;
    scope.mistakes.report('plan/one-comparison', { given }, offset);
    return null;
  }
  const read = fields[name] && readMeasure(fields[name].node, scope);
  return read && { kind: 'relative', threshold: { operator: operators[name], measure: read.measure }, read };
}

/** Wordings are sentences; the threshold of a longer one is not looked for. */
const longestWording = 300;

/**
 * In what a wording differs from the threshold that is judged; null where it does not, or where it cannot be told.
 * A wording that is a threshold is compared in figure, unit and operator. A sentence is compared in figure and unit
 * with the threshold it ends with, if it ends with one (万台特种设备事故率低于0.3%).
 */
export function differenceOf(
  wording: string,
  threshold: Threshold,
  direction: DirectionField,
  period: Period | null,
): ThresholdDifference | null {
  const asked = direction?.value ?? null;
  const parse = (words: string): ThresholdOutcome =>
    (threshold.unit.dimension === 'date' ? parseDateThreshold(words, asked, period) : null) ??
    parseThreshold(words, asked);
  const whole = parse(wording);
  if ('threshold' in whole) return compareThresholds(whole.threshold, threshold, true);
  if (wording.length > longestWording) return null;
  for (let at = 1; at < wording.length; at++) {
    const ending = parse(wording.slice(at));
    if ('threshold' in ending) return compareThresholds(ending.threshold, threshold, false);
  }
  return null;
}

/** How a figure is held against a threshold: its own unit, and by how much it is multiplied first. */
interface Fit {
  readonly unit: Unit;
  readonly scale: Rational;
}

/** A threshold as it is meant for a measure: `within 5%` of a change holds in either direction. */
export function fittedTo(threshold: Threshold, { measure, unit }: MeasuredBasis): Threshold {
  const isChange = measure.kind === 'growth' || measure.kind === 'difference';
  const isEitherWay = isChange && threshold.operator === '<=' && /\bwithin\b/i.test(threshold.text);
  if (!isEitherWay || threshold.limit.n < 0n) return inUnitOf(threshold, unit);
  const { text: words, limit: value, unit: own } = threshold;
  return eitherWayOf({ text: words, value, unit: own });
}

type MeasuredBasis = Extract<Basis, { readonly kind: 'measured' }>;

/** An absence in words has no unit; held against a share or a rate it is shown as that is: 0.67%, and not 0.0067. */
function inUnitOf(threshold: Threshold, { dimension, ...unit }: Unit): Threshold {
  const isShare = dimension === 'ratio' || dimension === 'rate';
  if (!threshold.absence || threshold.unit.text !== '' || !isShare) return threshold;
  return { ...threshold, unit: { dimension, ...unit } };
}

/**
 * How a measure's figure is held against a threshold; null where it can't be. An absence in words fits
 * everything; a ratio `per: 10000` fits ratios and rates as it is, and counters (16件) ten thousand times over.
 */
export function fitTo(measure: Measure, unit: MeasureUnit, threshold: Threshold): Fit | null {
  const asIs = { unit: unit ?? threshold.unit, scale: one };
  if (threshold.absence && threshold.unit.text === '') return asIs;
  // Where rows name their units themselves, `per` alone says that the counter is one of a rate.
  if (measure.kind === 'ratio' && measure.per !== null && (unit === null || unit.dimension === 'ratio')) {
    const counts = threshold.unit.dimension === 'count' || threshold.unit.dimension === 'plain';
    if (counts) return { unit: parseUnit(threshold.unit.text), scale: rational(measure.per) };
  }
  if (unit === null) return asIs;
  return unitFits(unit, threshold.unit) ? asIs : null;
}

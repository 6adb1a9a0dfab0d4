import type { Basis, Target } from '../../model/plan/plan.ts';
import type { Threshold } from '../../model/quantity.ts';
import { compare } from '../../quantity/numbers/rational.ts';
import { isFalling, meetsThreshold } from '../../quantity/thresholds/meets-threshold.ts';
import { unitFits } from '../../quantity/units/measure-unit.ts';
import { parseQuantity } from '../../quantity/units/read-amount.ts';
import type { Field } from './read-fields.ts';
import { type ReadThreshold, fittedTo, readThreshold } from './read-threshold.ts';
import type { Scope } from './references.ts';

/** What a target says beside its limit. */
interface BesideLimit {
  readonly warn: Field<string> | null;
  readonly from: Field<string> | null;
}

/**
 * Reads `warn:`, a stricter threshold, and `from:`, the figure that a target starts from. Both measure what the limit does,
 * which is a number.
 */
export function readBesideLimit(
  { warn, from }: BesideLimit,
  threshold: ReadThreshold | null,
  basis: Basis,
  scope: Scope,
): Pick<Target, 'warn' | 'from'> {
  if (!threshold || (!warn && !from)) return {};
  if (threshold.kind === 'relative') {
    for (const field of [warn, from])
      if (field)
        scope.mistakes.report('plan/limit-beside-measure', { key: field.key.text }, field.key.offset);
    return {};
  }
  const limit = basis.kind === 'measured' ? fittedTo(threshold.threshold, basis) : threshold.threshold;
  const stricter = warn && readWarn(warn, limit, basis, scope);
  const start = from && readFrom(from, limit, scope);
  return { ...(stricter ? { warn: stricter } : {}), ...(start ? { from: start } : {}) };
}

function readWarn(field: Field<string>, limit: Threshold, basis: Basis, scope: Scope): Threshold | null {
  const read = readThreshold(field, null, scope);
  if (read?.kind !== 'absolute') return null;
  const warn = basis.kind === 'measured' ? fittedTo(read.threshold, basis) : read.threshold;
  const { mistakes } = scope;
  if (!unitFits(limit.unit, warn.unit)) {
    const args = { key: 'warn', value: field.value, target: limit.text };
    mistakes.report('plan/unlike-limit', args, field.node.offset);
    return null;
  }
  if (isStricter(warn, limit)) return warn;
  mistakes.report('plan/warn-not-stricter', { warn: field.value, target: limit.text }, field.node.offset);
  return null;
}

/** True where whatever meets the warning meets the limit too, and not the other way round. */
function isStricter(warn: Threshold, limit: Threshold): boolean {
  const [own, other] = [rangeOf(warn), rangeOf(limit)];
  const isWithin = isInside(own.low, other.low, 1) && isInside(own.high, other.high, -1);
  const isSame = isEqualEnd(own.low, other.low) && isEqualEnd(own.high, other.high);
  return isWithin && !isSame;
}

/** An end of what meets a threshold; null where it is open to that side. */
type End = { readonly at: Threshold['limit']; readonly excluded: boolean } | null;

function rangeOf(threshold: Threshold): { readonly low: End; readonly high: End } {
  const { operator, limit, upper, open } = threshold;
  const end = (excluded: boolean): End => ({ at: limit, excluded });
  switch (operator) {
    case 'range':
      return isFalling(threshold) ? { low: null, high: end(false) } : { low: end(false), high: null };
    case '>=':
    case '>':
      return { low: end(operator === '>'), high: null };
    case '<=':
    case '<':
      return { low: null, high: end(operator === '<') };
    case '=':
      return { low: end(false), high: end(false) };
    case 'in':
      return { low: end(open?.[0] ?? false), high: { at: upper ?? limit, excluded: open?.[1] ?? false } };
  }
}

/** True where an end lets in no more than another; `inwards` is 1 for lower ends and -1 for upper ones. */
function isInside(own: End, other: End, inwards: 1 | -1): boolean {
  if (other === null) return true;
  if (own === null) return false;
  const order = compare(own.at, other.at) * inwards;
  return order > 0 || (order === 0 && (own.excluded || !other.excluded));
}

function isEqualEnd(one: End, other: End): boolean {
  if (one === null || other === null) return one === other;
  return compare(one.at, other.at) === 0 && one.excluded === other.excluded;
}

function readFrom(field: Field<string>, limit: Threshold, { mistakes }: Scope): Target['from'] | null {
  const { value: text, node } = field;
  const quantity = parseQuantity(text);
  if (!quantity) {
    mistakes.report('plan/bad-quantity', { value: text }, node.offset);
    return null;
  }
  if (!unitFits(limit.unit, quantity.unit)) {
    mistakes.report('plan/unlike-limit', { key: 'from', value: text, target: limit.text }, node.offset);
    return null;
  }
  if (!meetsThreshold(quantity.value, limit)) return { value: quantity.value, text };
  mistakes.report('plan/from-beyond', { from: text, target: limit.text }, node.offset);
  return null;
}

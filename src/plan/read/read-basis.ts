import type { Place } from '../../model/finding.ts';
import type { Basis, Retired, Stated } from '../../model/plan/plan.ts';
import type { Threshold, Unit } from '../../model/quantity.ts';
import { one } from '../../quantity/numbers/rational.ts';
import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { areAlike, unitFits } from '../../quantity/units/measure-unit.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { parseQuantity } from '../../quantity/units/read-amount.ts';
import { text } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Node, entryOf, textOf } from '../yaml/node.ts';
import { readMeasure } from './measures/read-measure.ts';
import { type Field, readFields } from './read-fields.ts';
import { type ReadThreshold, fitTo } from './read-threshold.ts';
import type { Scope } from './references.ts';
import * as z from '../schema.ts';

const statedShape = { value: text, by: text, date: z.optional(text), document: z.optional(text) };

/** A `stated:` as editors see it. */
export function statedSchema(): z.Schema {
  return z.strictObject(statedShape);
}

/**
 * Reads `measure:` and holds its unit against the threshold: a percentage for a count, or a bare number for a ratio, is
 * a mistake of the plan, said where the limit is (`target`) if that was changed since. Null where it has mistakes, which
 * have been reported.
 */
export function readMeasured(
  node: Node,
  threshold: ReadThreshold | null,
  scope: Scope,
  target: number = node.offset,
): Basis | null {
  const read = readMeasure(node, scope);
  const at = scope.mistakes.changedAt(node.offset, target);
  if (!read || !threshold) return null;
  const { measure, unit } = read;
  if (threshold.kind === 'relative') {
    const limit = threshold.read.unit;
    if (!areAlike(unit, limit)) reportMisfit(unit, limit, '', at, scope);
    return { kind: 'measured', measure, unit: unit ?? limit ?? parseUnit(''), scale: one };
  }
  const fit = fitTo(measure, unit, threshold.threshold);
  if (!fit) reportMisfit(unit, threshold.threshold.unit, threshold.threshold.text, at, scope);
  // 减少3个 of a count: no register could meet it, or none could break it.
  if (fit && (measure.kind === 'count' || measure.kind === 'share') && threshold.threshold.limit.n < 0n) {
    const args = { target: threshold.threshold.text, measure: measure.kind };
    scope.mistakes.report('plan/limit-below-zero', args, at);
    return null;
  }
  return fit && { kind: 'measured', measure, ...fit };
}

/** Reads `stated:`, a figure that somebody states. */
export function readStated(
  { node }: Field<unknown>,
  threshold: ReadThreshold | null,
  scope: Scope,
  target: number = node.offset,
): Basis | null {
  const { mistakes } = scope;
  const fields = readFields(node, statedShape, 'stated', mistakes);
  if (!fields?.value) return null;
  const quantity = parseQuantity(fields.value.value);
  if (!quantity) {
    mistakes.report('plan/bad-quantity', { value: fields.value.value }, fields.value.node.offset);
    return null;
  }
  if (fields.date && !parseSpan(fields.date.value)) {
    mistakes.report('plan/bad-date', { value: fields.date.value }, fields.date.node.offset);
  }
  const limit = limitOf(threshold);
  if (limit && !limit.takesAny && !unitFits(quantity.unit, limit.unit)) {
    const at = mistakes.changedAt(fields.value.node.offset, target);
    reportMisfit(quantity.unit, limit.unit, limit.text, at, scope);
  }
  const stated: Stated = {
    quantity,
    text: fields.value.value,
    by: fields.by?.value ?? '',
    date: fields.date?.value ?? null,
    document: fields.document?.value ?? null,
  };
  return { kind: 'stated', stated };
}

function limitOf(threshold: ReadThreshold | null): { unit: Unit; text: string; takesAny: boolean } | null {
  if (threshold?.kind === 'relative') {
    const { unit } = threshold.read;
    return unit && { unit, text: '', takesAny: false };
  }
  if (!threshold) return null;
  const { unit, text: target, absence }: Threshold = threshold.threshold;
  return { unit, text: target, takesAny: absence && unit.text === '' };
}

function reportMisfit(
  measure: Unit | null,
  limit: Unit | null,
  target: string,
  offset: number,
  { mistakes }: Scope,
): void {
  const args = {
    measure: measure?.dimension ?? 'plain',
    measureUnit: measure?.text ?? '',
    limit: limit?.dimension ?? 'plain',
    limitUnit: limit?.text ?? '',
    target,
  };
  mistakes.report('plan/unit-misfit', args, offset);
}

/** True for a target that is out of force: nothing else about it is read. */
export function isOutOfForce(target: Node): boolean {
  return entryOf(target, 'retired') !== null;
}

/**
 * Reads the targets that are `retired`, each with its reason; without one it is a mistake. They are not judged, and
 * whatever else they say need no longer be right.
 */
export function readRetired(
  sections: Field<unknown> | null,
  place: (offset: number) => Place,
  mistakes: Mistakes,
): readonly Retired[] {
  if (sections?.node.kind !== 'list') return [];
  return sections.node.items.flatMap((section) => {
    const targets = entryOf(section, 'targets')?.value;
    if (targets?.kind !== 'list') return [];
    return targets.items.flatMap((target) => {
      const retired = entryOf(target, 'retired');
      if (!retired) return [];
      const reason = textOf(target, 'retired');
      const id = textOf(target, 'id');
      if (id === null) mistakes.report('plan/missing-key', { key: 'id', thing: 'target' }, target.offset);
      if (reason === null) mistakes.report('plan/retired-without-reason', {}, retired.key.offset);
      return [
        {
          id: id ?? '',
          title: textOf(target, 'title') ?? id ?? '',
          section: textOf(section, 'title') ?? '',
          reason: reason ?? '',
          place: place(retired.key.offset),
        },
      ];
    });
  });
}

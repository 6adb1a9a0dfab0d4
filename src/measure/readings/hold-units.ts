import { type Target, isRelative } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import type { Reading } from '../../model/verdict/verdict.ts';
import { ratioUnit, unitFits } from '../../quantity/units/measure-unit.ts';

const code = 'measure/unit-misfit';

/** A reading whose value cannot be held against what it should be: the question is broken, the answer has not failed. */
export function misfitting(reading: Reading, misfit: readonly [Unit, Unit]): Reading {
  return {
    ...reading,
    misfit: reading.misfit ?? misfit,
    state: reading.state === 'absent' ? 'absent' : 'touched',
    reason: reading.state === 'absent' ? reading.reason : 'errors',
    value: null,
    atLeast: null,
    codes: [...new Set([...reading.codes, code])].sort(),
  };
}

/**
 * Holds what a target's figure measures against its limit, where the rows name their units and the plan could not: a
 * reading that does not fit, or a group of it, is given back without a value.
 */
export function holdUnits(target: Target, reading: Reading, limit: Reading | null): Reading {
  const wanted = wantedUnit(target, limit);
  if (wanted === null) return reading;
  const held = (given: Reading): Reading => {
    const { unit, value, atLeast } = given;
    const isHeld = value !== null || atLeast !== null;
    return !isHeld || unit === null || unitFits(unit, wanted) ? given : misfitting(given, [unit, wanted]);
  };
  if (reading.groups === null) return held(reading);
  const groups = reading.groups.map((group) => ({ ...group, reading: held(group.reading) }));
  const codes = [...new Set(groups.flatMap(({ reading: own }) => own.codes))].sort();
  return { ...reading, groups, codes };
}

/** What a figure has to measure; null where anything will do. */
function wantedUnit(target: Target, limit: Reading | null): Unit | null {
  if (isRelative(target.threshold)) return limit?.unit ?? null;
  const { absence, unit } = target.threshold;
  if (absence && unit.text === '') return null;
  // 16件 with `per: 10000` is held against a pure ratio, ten thousand times over.
  const isPer =
    target.basis.kind === 'measured' && (target.basis.scale.n !== 1n || target.basis.scale.d !== 1n);
  return isPer ? ratioUnit() : unit;
}

import type { Condition } from '../model/plan/condition.ts';
import type { Measure, MeasurePeriod } from '../model/plan/measure.ts';
import type { Source } from '../model/plan/plan.ts';

/**
 * How a figure grows while its period goes on: `from-zero` counts what falls into the period, `on-top` adds to what was
 * there before (a stock that nothing leaves, a register without dates).
 */
export type Accumulation = 'from-zero' | 'on-top';

/**
 * How the figure of a measure grows; null where it may shrink, or is no count or sum (or total of such). A stock in force
 * (`{ from, to }`) shrinks when rows end; so does what a condition takes only until the period's end has passed a row, or
 * only while a value is in no other register. Whether a sum has numbers below zero only the data know.
 */
export function accumulationOf(
  measure: Measure,
  sources: readonly Source[],
  outer: MeasurePeriod = null,
): Accumulation | null {
  const rule = measure.period ?? outer;
  if (measure.kind === 'total') {
    const parts = new Set(measure.parts.map((part) => accumulationOf(part, sources, rule)));
    if (parts.has(null)) return null;
    return parts.has('on-top') ? 'on-top' : 'from-zero';
  }
  if (measure.kind !== 'count' && measure.kind !== 'sum') return null;
  if (measure.where !== null && !isLasting(measure.where, true)) return null;
  const own = rule ?? sources.find(({ name }) => name === measure.source)?.period ?? null;
  if (own?.kind === 'in-force') return null;
  return own?.kind === 'flow' || own?.kind === 'file' ? 'from-zero' : 'on-top';
}

/** True where a row keeps meeting the condition (or, unless `wanted`, keeps failing it) until the end of the period. */
function isLasting(condition: Condition, wanted: boolean): boolean {
  if ('parts' in condition) {
    const inside = condition.kind === 'none' ? !wanted : wanted;
    return condition.parts.every((part) => isLasting(part, inside));
  }
  if (condition.kind === 'member') return condition.negated !== wanted;
  if (condition.kind !== 'compare' || condition.to.kind !== 'period' || condition.to.edge === 'start') {
    return true;
  }
  return (condition.by === 'lt' || condition.by === 'lte') === wanted;
}

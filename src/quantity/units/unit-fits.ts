import type { Unit } from '../../model/quantity.ts';

/**
 * True where a figure in one unit can be held against a limit in another (SPEC 4). Counts and plain numbers fit each
 * other; ratios and rates are both pure ratios and fit each other; money fits money; an opaque unit fits its equal.
 */
export function unitFits(measure: Unit, threshold: Unit): boolean {
  switch (measure.dimension) {
    case 'count':
    case 'plain':
      return threshold.dimension === 'count' || threshold.dimension === 'plain';
    case 'ratio':
    case 'rate':
      return threshold.dimension === 'ratio' || threshold.dimension === 'rate';
    case 'money':
      return threshold.dimension === 'money';
    case 'opaque':
      return threshold.dimension === 'opaque' && threshold.base === measure.base;
  }
}

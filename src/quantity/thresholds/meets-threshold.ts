import type { Rational, Threshold } from '../../model/quantity.ts';
import { compare } from '../numbers/rational.ts';

/** True where a figure, in the base unit, keeps the threshold; a `range` is kept from its lower end on (SPEC 4). */
export function meetsThreshold(value: Rational, threshold: Threshold): boolean {
  const side = compare(value, threshold.limit);
  switch (threshold.operator) {
    case '>=':
    case 'range':
      return side >= 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '<':
      return side < 0;
    case '=':
      return side === 0;
    case 'in': {
      const [lowerOpen, upperOpen] = threshold.open ?? [false, false];
      const upper = threshold.upper ? compare(value, threshold.upper) : -1;
      return (lowerOpen ? side > 0 : side >= 0) && (upperOpen ? upper < 0 : upper <= 0);
    }
  }
}

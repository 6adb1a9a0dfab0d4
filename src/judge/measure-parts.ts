import type { Measure } from '../model/plan/measure.ts';
import type { Role } from '../text/words/judgement-words.ts';

/** The parts of a measure in the order of its formula, with what each is to the whole. */
export function partsOf(measure: Measure): readonly (readonly [Role, Measure])[] {
  switch (measure.kind) {
    case 'ratio':
      return [
        ['numerator', measure.numerator],
        ['denominator', measure.denominator],
      ];
    case 'total':
      return measure.parts.map((part) => ['part', part] as const);
    case 'growth':
    case 'difference': {
      const { against } = measure;
      if (typeof against === 'object') {
        return [
          ['current', measure.of],
          ['against', against],
        ];
      }
      return [
        ['current', measure.of],
        [against, measure.of],
      ];
    }
    default:
      return [];
  }
}

/** What each row measure of a measure is to the whole, in the order of the formula; null for one that is the whole. */
export function rolesOf(measure: Measure, role: Role | null = null): readonly (Role | null)[] {
  const parts = partsOf(measure);
  return parts.length === 0 ? [role] : parts.flatMap(([own, part]) => rolesOf(part, role ?? own));
}

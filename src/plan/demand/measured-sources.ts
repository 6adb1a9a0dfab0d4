import type { Measure } from '../../model/plan/measure.ts';

/** The sources whose rows a measure reads. */
export function measuredSources(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'ratio':
      return [...measuredSources(measure.numerator), ...measuredSources(measure.denominator)];
    case 'total':
      return measure.parts.flatMap(measuredSources);
    case 'growth':
    case 'difference': {
      const { of, against } = measure;
      return [...measuredSources(of), ...(typeof against === 'string' ? [] : measuredSources(against))];
    }
    default:
      return [measure.source];
  }
}

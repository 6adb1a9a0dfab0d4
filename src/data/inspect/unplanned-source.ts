import { nowhere } from '../../model/place.ts';
import type { Source } from '../../model/plan/plan.ts';

/** A source for a file of which no plan knows anything: every column is text and may be blank. */
export function unplannedSource(names: readonly string[]): Source {
  return {
    name: '',
    title: '',
    department: null,
    files: null,
    period: null,
    key: [],
    nilReturn: false,
    complete: null,
    totals: {},
    rules: [],
    agree: [],
    columns: names.map((name) => ({
      name,
      headers: [name],
      type: 'text',
      unit: null,
      values: null,
      optional: true,
      min: null,
      max: null,
      fill: null,
      private: false,
      place: nowhere,
    })),
    place: nowhere,
  };
}

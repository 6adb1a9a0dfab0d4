import { nowhere } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';

/** A source for a file of which no plan knows anything: every column is text and, unless it is filled, may be blank. */
export function unplannedSource(names: readonly string[], filled: readonly boolean[] = []): Source {
  return {
    name: '',
    title: '',
    department: null,
    files: null,
    sheet: null,
    table: null,
    query: null,
    period: null,
    key: [],
    named: {},
    isTimeless: false,
    nilReturn: false,
    complete: null,
    totals: {},
    rules: [],
    agree: [],
    columns: names.map((name, field) => ({
      name,
      headers: [name],
      type: 'text',
      unit: null,
      values: null,
      optional: filled[field] !== true,
      min: null,
      max: null,
      fill: null,
      exact: false,
      private: false,
      place: nowhere,
    })),
    place: nowhere,
  };
}

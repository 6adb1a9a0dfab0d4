import type { Catalogue } from '../entry.ts';

/** Codes of findings about measure, and what their sentences need. */
export type MeasureArgs = {
  'measure/placeholder': { detail: string };
};

/** Findings about measure. */
export const measureFindings: Catalogue<MeasureArgs> = {
  'measure/placeholder': {
    severity: 'error',
    zh: ({ detail }) => [detail],
    en: ({ detail }) => [detail],
  },
};

import type { Catalogue } from '../entry.ts';

/** Codes of findings about data, and what their sentences need. */
export type DataArgs = {
  'data/placeholder': { detail: string };
};

/** Findings about data. */
export const dataFindings: Catalogue<DataArgs> = {
  'data/placeholder': {
    severity: 'error',
    zh: ({ detail }) => [detail],
    en: ({ detail }) => [detail],
  },
};

import type { Catalogue } from '../entry.ts';

/** Codes of findings about usage, and what their sentences need. */
export type UsageArgs = {
  'usage/placeholder': { detail: string };
};

/** Findings about usage. */
export const usageFindings: Catalogue<UsageArgs> = {
  'usage/placeholder': {
    severity: 'error',
    zh: ({ detail }) => [detail],
    en: ({ detail }) => [detail],
  },
};

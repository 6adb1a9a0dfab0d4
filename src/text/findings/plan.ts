import type { Catalogue } from '../entry.ts';

/** Codes of findings about a plan, and what their sentences need. */
export type PlanArgs = {
  'plan/not-yaml': { detail: string };
};

/** Findings about a plan. */
export const planFindings: Catalogue<PlanArgs> = {
  'plan/not-yaml': {
    severity: 'error',
    zh: ({ detail }) => [`计划文件不是有效的 YAML：${detail}`],
    en: ({ detail }) => [`the plan is not valid YAML: ${detail}`],
  },
};

import type { Catalogue } from './entry.ts';
import { dataFindings, type DataArgs } from './findings/data.ts';
import { measureFindings, type MeasureArgs } from './findings/measure.ts';
import { planFindings, type PlanArgs } from './findings/plan.ts';
import { usageFindings, type UsageArgs } from './findings/usage.ts';

/** The arguments of every finding by its code. */
export type FindingArgs = PlanArgs & DataArgs & MeasureArgs & UsageArgs;

/** Every finding of the program by its code: a code without an entry does not compile. */
export const catalogue: Catalogue<FindingArgs> = {
  ...planFindings,
  ...dataFindings,
  ...measureFindings,
  ...usageFindings,
};

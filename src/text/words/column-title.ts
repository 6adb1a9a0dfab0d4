import type { Plan, Source } from '../../model/plan/plan.ts';

/** How people know a column: the first header it may have, else its name in the plan. */
export function columnTitle(source: Source | null, name: string): string {
  return source?.columns.find((column) => column.name === name)?.headers[0] ?? name;
}

/** The source of that name; null where the plan has none. */
export function sourceNamed(plan: Pick<Plan, 'sources'>, name: string): Source | null {
  return plan.sources.find((source) => source.name === name) ?? null;
}

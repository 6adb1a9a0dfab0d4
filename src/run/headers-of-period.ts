import { namedPeriods } from '../data/table/file-period.ts';
import { type Period, doOverlap } from '../model/plan/period.ts';
import type { Column, Plan } from '../model/plan/plan.ts';

/**
 * A plan whose columns are called by their headers of the period judged: of 2017年产值 and 2018年产值 the one that is read comes
 * first, and what is printed says the same year.
 */
export function withHeadersOf(plan: Plan, period: Period | null): Plan {
  const isAsked = (column: Column): boolean => column.headers.length > 1 && column.headers.some(namesYear);
  if (period === null || !plan.sources.some(({ columns }) => columns.some(isAsked))) return plan;
  const sources = plan.sources.map((source) => ({
    ...source,
    columns: source.columns.map((column) => (isAsked(column) ? headedFor(column, period) : column)),
  }));
  return { ...plan, sources };
}

function namesYear(header: string): boolean {
  return /\d{4}|[〇零一二三四五六七八九]{4}/.test(header);
}

function headedFor(column: Column, period: Period): Column {
  const own = column.headers.filter((header) =>
    namedPeriods(header).some((named) => doOverlap(named, period)),
  );
  const others = column.headers.filter((header) => !own.includes(header));
  return { ...column, headers: [...own, ...others] };
}

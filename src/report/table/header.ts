import { filesWords } from '../words/files-words.ts';
import type { Input, PlanSummary, Report } from '../../model/subjects/report.ts';
import { asOfWords } from '../words/as-of-words.ts';
import type { Page } from '../layout/page.ts';
import { heldAgainstWords } from '../words/result-words.ts';
import { spread } from './lines.ts';

/** The first line: the plan, the period, how many files were read, the document. */
export function header(
  {
    plan,
    asOf,
    inputs,
    baseline = null,
  }: { plan: PlanSummary; asOf: string | null; inputs: readonly Input[]; baseline?: Report['baseline'] },
  page: Page,
): readonly string[] {
  const { labels, paint } = page;
  const { period } = plan;
  const parts = [
    plan.title,
    period === null ? labels.noPeriod : labels.period(period.from, period.to),
    asOfWords({ plan, asOf, inputs }, labels),
    filesWords(inputs, labels),
    heldAgainstWords(baseline, page),
    plan.document,
  ];
  const [first = '', ...rest] = spread(
    parts.filter((part) => part !== null),
    0,
    page,
  );
  return [paint.bold(first), ...rest];
}

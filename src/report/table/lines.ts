import type { Input, PlanSummary, Report } from '../../model/subjects/report.ts';
import type { Page } from '../layout/page.ts';
import { filesWords } from '../words/evidence-words.ts';
import { asOfWords, heldAgainstWords } from '../words/result-words.ts';

/** A text with its first line after `first` and the following ones under it, indented by as many cells as `first` takes. */
export function hanging(first: string, text: string, page: Page, most?: number): readonly string[] {
  return labelled(first, page.wrap(text, Math.max(10, page.columns - page.width(first)), most), page);
}

/** Lines behind a label: the first after it, the others under the first. */
export function labelled(label: string, lines: readonly string[], page: Page): readonly string[] {
  const indent = ' '.repeat(page.width(label));
  return lines.map((line, i) => (i === 0 ? label : indent) + line);
}

/** Parts in a row with four cells between them; a part that does not fit begins a line of its own. */
export function spread(parts: readonly string[], indent: number, page: Page): readonly string[] {
  const room = page.columns - indent;
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? null : `${last}    ${part}`;
    if (joined !== null && page.width(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(...page.wrap(part, room));
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

/** Short parts in columns of one width, as many side by side as fit. */
export function flow(parts: readonly string[], indent: number, page: Page): readonly string[] {
  const widest = page.widest(parts) + 3;
  const perLine = Math.max(1, Math.floor((page.columns - indent + 3) / widest));
  const lines: string[] = [];
  for (let from = 0; from < parts.length; from += perLine) {
    const line = parts
      .slice(from, from + perLine)
      .map((part) => part + ' '.repeat(widest - page.width(part)));
    lines.push(...page.wrap(line.join('').trimEnd(), page.columns - indent));
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

/**
 * How targets are laid out: `stacked` with details on lines of their own on narrow terminals, `rows` with the id and
 * the remarks under each row, `broad` with columns for them too.
 */
export type Layout = 'stacked' | 'rows' | 'broad';

/** The layout that fits a page. */
export function layoutOf(page: Page): Layout {
  if (page.columns < 80) return 'stacked';
  return page.columns < 160 ? 'rows' : 'broad';
}

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

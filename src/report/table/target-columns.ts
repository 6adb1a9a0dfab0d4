import type { Result } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { actualWords } from '../words/actual-words.ts';
import { completionWords } from '../words/completion-words.ts';
import type { Page } from '../layout/page.ts';
import { remarks } from '../words/remarks.ts';
import type { Layout } from './layout.ts';
import { statusPaint } from './paints.ts';

/** A target with its number in the report. */
export interface Numbered {
  readonly number: number;
  readonly result: Result;
}

/** A column of the targets. */
export interface TargetColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** A width that is good enough, and the least; null where the column never gives way. */
  readonly yields: readonly [good: number, least: number] | null;
  /** What stands in it: parts of a list, which is broken between them. */
  readonly parts: (target: Numbered) => readonly string[];
  readonly paint?: (target: Numbered) => (text: string) => string;
}

/** The columns of a layout: status, number, indicator, target, actual, completion, owner; broad ones have id and remarks too. */
export function targetColumns(layout: Layout, page: Page): readonly TargetColumn[] {
  const { labels } = page;
  const withWord = page.columns >= 100;
  const column = (
    title: string,
    yields: TargetColumn['yields'],
    parts: (result: Result) => readonly string[],
    align: TargetColumn['align'] = 'left',
  ): TargetColumn => ({ title, yields, align, parts: ({ result }) => parts(result) });
  const columns: readonly TargetColumn[] = [
    {
      ...column(withWord ? labels.status : '', null, ({ status }) => [
        withWord ? `${statusGlyphs[status]} ${labels.statuses[status]}` : statusGlyphs[status],
      ]),
      paint: ({ result }) => statusPaint(result.status, page),
    },
    {
      ...column(withWord ? labels.number : '', null, () => [], 'right'),
      parts: ({ number }) => [String(number)],
    },
    column(labels.indicator, [30, 18], (result) => [result.title]),
    column(labels.target, [14, 14], (result) => [result.target.words]),
    column(labels.actual, [18, 12], (result) => [actualWords(result, labels)]),
    column(labels.completion, null, (result) => [completionWords(result.completion)], 'right'),
    column(labels.owner, [10, 8], ({ owners }) => (layout === 'broad' ? owners : shortOwners(owners, page))),
  ];
  if (layout !== 'broad') return columns;
  return [
    ...columns,
    column(labels.id, [48, 40], (result) => [result.id]),
    column(labels.remarks, [40, 24], (result) => [remarks(result, labels, page.style.by).join('  ')]),
  ];
}

const mostOwners = 2;

/** True where a row names only the first of the owners, so that all of them must be named under it. */
export function hasMoreOwners({ owners }: Result): boolean {
  return owners.length > mostOwners;
}

function shortOwners(owners: readonly string[], { labels }: Page): readonly string[] {
  const [first = ''] = owners;
  return owners.length > mostOwners ? [labels.report.andOthers(first, owners.length)] : owners;
}

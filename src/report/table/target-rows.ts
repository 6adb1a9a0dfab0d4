import type { Result } from '../../model/report.ts';
import { statusGlyphs } from '../../text/status-glyphs.ts';
import { actualWords } from '../actual-words.ts';
import { completionWords } from '../completion-words.ts';
import { fitColumns } from '../fit-columns.ts';
import { gap, grid, type GridCell, type GridColumn } from '../grid.ts';
import type { Page } from '../page.ts';
import { remarks } from '../remarks.ts';
import { atomsOf } from '../wrap.ts';
import type { Layout } from './layout.ts';
import { statusPaint } from './paints.ts';

/** A target with its number in the report. */
export interface Numbered {
  readonly number: number;
  readonly result: Result;
}

interface ColumnSpec {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** A width that is good enough, and the least; null where the column never gives way. */
  readonly yields: readonly [good: number, least: number] | null;
  readonly text: (target: Numbered) => string;
  readonly paint?: (target: Numbered) => (text: string) => string;
}

/** A grid of targets whose columns are the same for every section. */
export interface TargetGrid {
  readonly head: readonly string[];
  /** Where the third column, the indicator's, begins. */
  readonly indent: number;
  /** The lines of each target. */
  readonly rows: readonly (readonly string[])[];
}

const mostLines = 4;

// A column is made wide enough for its longest word, up to here.
const longestWord = 14;

/** Lays out targets as rows: glyph and status, number, indicator, target, actual, completion, owner. */
export function targetGrid(targets: readonly Numbered[], layout: Layout, page: Page): TargetGrid {
  const specs = columnSpecs(layout, page);
  const wanted = specs.map(({ title, yields, text }) => {
    const natural = page.widest([title, ...targets.map(text)]);
    if (yields === null) return { natural, good: natural, least: natural };
    const [good, least] = yields;
    const words = targets.flatMap((target) => atomsOf(text(target)));
    const word = Math.min(longestWord, page.widest(words));
    return { natural, good: Math.max(good, word), least: Math.max(least, word) };
  });
  const widths = fitColumns(wanted, page.columns - gap * (specs.length - 1));
  const columns: readonly GridColumn[] = specs.map(({ align }, i) => ({ align, width: widths[i] ?? 1 }));
  const cell = (text: string, i: number, paint?: (text: string) => string): GridCell => ({
    lines: page.wrap(text, widths[i] ?? 1, mostLines),
    ...(paint ? { paint } : {}),
  });
  const head = specs.map(({ title }, i) => cell(title, i, page.paint.dim));
  const rows = targets.map((target) =>
    specs.map(({ text, paint }, i) => cell(text(target), i, paint?.(target))),
  );
  const [headLines = [], ...rowLines] = grid([head, ...rows], columns, page);
  return { head: headLines, rows: rowLines, indent: (widths[0] ?? 0) + (widths[1] ?? 0) + 2 * gap };
}

function columnSpecs(layout: Layout, page: Page): readonly ColumnSpec[] {
  const { labels } = page;
  const withWord = page.columns >= 100;
  const status: ColumnSpec = {
    title: withWord ? labels.status : '',
    align: 'left',
    yields: null,
    text: ({ result: { status: each } }) =>
      withWord ? `${statusGlyphs[each]} ${labels.statuses[each]}` : statusGlyphs[each],
    paint: ({ result }) => statusPaint(result.status, page),
  };
  const specs: readonly ColumnSpec[] = [
    status,
    {
      title: withWord ? labels.number : '',
      align: 'right',
      yields: null,
      text: ({ number }) => String(number),
    },
    { title: labels.indicator, align: 'left', yields: [30, 18], text: ({ result }) => result.title },
    { title: labels.target, align: 'left', yields: [14, 14], text: ({ result }) => result.target.words },
    {
      title: labels.actual,
      align: 'left',
      yields: [18, 12],
      text: ({ result }) => actualWords(result, labels),
    },
    {
      title: labels.completion,
      align: 'right',
      yields: null,
      text: ({ result }) => completionWords(result.completion),
    },
    { title: labels.owner, align: 'left', yields: [10, 8], text: ({ result }) => labels.list(result.owners) },
  ];
  if (layout !== 'broad') return specs;
  return [
    ...specs,
    { title: labels.id, align: 'left', yields: [48, 40], text: ({ result }) => result.id },
    {
      title: labels.remarks,
      align: 'left',
      yields: [40, 24],
      text: ({ result }) => remarks(result, labels).join('  '),
    },
  ];
}

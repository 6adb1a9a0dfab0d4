import type { GroupResult, Result } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { type GridCell, fitColumns, gap, grid } from '../layout/grid.ts';
import { type Page, resultPaint } from '../layout/page.ts';
import { atomsOf } from '../layout/wrap.ts';
import { actualWords, completionWords, groupFigure } from '../words/figure-words.ts';
import { remarks } from '../words/result-words.ts';
import { type Layout, flow } from './lines.ts';

/** Targets as rows whose columns are the same for every section. */
export interface TargetRows {
  readonly head: readonly string[];
  /** Where the third column, the indicator's, begins. */
  readonly indent: number;
  /** The lines of each target. */
  readonly rows: readonly (readonly string[])[];
}

const mostLines = 4;

// A column is made wide enough for its longest word, up to here.
const longestWord = 14;

/** Lays out targets as rows. */
export function targetRows(targets: readonly Numbered[], layout: Layout, page: Page): TargetRows {
  const columns = targetColumns(layout, page);
  const { listSeparator } = page.labels;
  const widths = columnWidths(columns, targets, page);
  const head = columns.map(({ title }, i) => ({
    lines: page.wrap(title, widths[i] ?? 1),
    paint: page.paint.dim,
  }));
  const cell = (target: Numbered, { parts, paint }: TargetColumn, width: number): GridCell => {
    const texts = parts(target);
    const [only = ''] = texts;
    const lines =
      texts.length > 1 ? page.fill(texts, listSeparator, width) : page.wrap(only, width, mostLines);
    return paint ? { lines, paint: paint(target) } : { lines };
  };
  const rows = targets.map((target) => columns.map((column, i) => cell(target, column, widths[i] ?? 1)));
  const gridColumns = columns.map(({ align }, i) => ({ align, width: widths[i] ?? 1 }));
  const [headLines = [], ...rowLines] = grid([head, ...rows], gridColumns, page);
  return { head: headLines, rows: rowLines, indent: (widths[0] ?? 0) + (widths[1] ?? 0) + 2 * gap };
}

function columnWidths(
  columns: readonly TargetColumn[],
  targets: readonly Numbered[],
  page: Page,
): readonly number[] {
  const wanted = columns.map(({ title, yields, parts }) => {
    const texts = targets.map((target) => parts(target).join(page.labels.listSeparator));
    const natural = page.widest([title, ...texts]);
    if (yields === null) return { natural, good: natural, least: natural };
    const [good, least] = yields;
    // A list is broken between its parts, which are its words.
    const words = targets.flatMap((target) => {
      const own = parts(target);
      return own.length > 1 || title === page.labels.owner ? own : own.flatMap(atomsOf);
    });
    const word = Math.min(longestWord, page.widest(words));
    return { natural, good: Math.max(good, word), least: Math.max(least, word) };
  });
  return fitColumns(wanted, page.columns - gap * (columns.length - 1));
}

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
  const isBroadEnough = page.columns >= widthWithOwners;
  const column = (
    title: string,
    yields: TargetColumn['yields'],
    parts: (result: Result) => readonly string[],
    align: TargetColumn['align'] = 'left',
  ): TargetColumn => ({ title, yields, align, parts: ({ result }) => parts(result) });
  const columns: readonly TargetColumn[] = [
    {
      ...column(labels.status, null, ({ status }) => [`${statusGlyphs[status]} ${labels.statuses[status]}`]),
      paint: ({ result }) => resultPaint(result, page),
    },
    {
      ...column(isBroadEnough ? labels.number : '', null, () => [], 'right'),
      parts: ({ number }) => [String(number)],
    },
    column(labels.indicator, [30, 18], (result) => [result.title]),
    column(labels.target, [14, 14], (result) => [result.target.words]),
    column(labels.actual, [18, 12], (result) => [actualWords(result, labels)]),
    column(labels.completion, null, (result) => [completionWords(result.completion)], 'right'),
    ...(isBroadEnough
      ? [
          column(labels.owner, [10, 8], ({ owners }) =>
            layout === 'broad' ? owners : shortOwners(owners, page),
          ),
        ]
      : []),
  ];
  if (layout !== 'broad') return columns;
  return [
    ...columns,
    column(labels.id, [48, 40], (result) => [result.id]),
    column(labels.remarks, [40, 24], (result) => [remarks(result, labels, page.style.by).join('  ')]),
  ];
}

const mostOwners = 2;

// The status in a word is worth more than a column of owners, who stand under the row where there is no room for both.
const widthWithOwners = 100;

/** True where a row names not all of the owners, so that they must be named under it. */
export function hasMoreOwners({ owners }: Result, { columns }: Page): boolean {
  return owners.length > (columns < widthWithOwners ? 0 : mostOwners);
}

function shortOwners(owners: readonly string[], { labels }: Page): readonly string[] {
  const [first = ''] = owners;
  return owners.length > mostOwners ? [labels.report.andOthers(first, owners.length)] : owners;
}

const mostGroups = 40;

/** The groups of a target with `each`, side by side; those that do not pass come first where not all can be shown. */
export function groupLines(result: Result, indent: number, page: Page): readonly string[] {
  const all = result.groups ?? [];
  const wanted = page.style.failuresOnly ? all.filter(isShort) : all;
  const shown =
    wanted.length <= mostGroups
      ? wanted
      : [...wanted.filter(isShort), ...wanted.filter((group) => !isShort(group))].slice(0, mostGroups);
  const parts = shown.map(
    (each) => `${statusGlyphs[each.status]} ${each.group} ${groupFigure(each, page.labels)}`,
  );
  const rest = wanted.length - shown.length;
  return flow(rest === 0 ? parts : [...parts, page.labels.report.moreGroups(rest)], indent, page);
}

function isShort(group: GroupResult): boolean {
  return group.status !== 'pass';
}

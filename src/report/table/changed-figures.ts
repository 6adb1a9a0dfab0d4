import type { ComparedTarget } from '../../model/subjects/comparison.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { changeNotes } from '../words/comparison-words.ts';
import { figureWords } from '../words/actual-words.ts';
import { fitColumns } from '../layout/fit-columns.ts';
import { gap, grid, type GridCell } from '../layout/grid.ts';
import type { Page } from '../layout/page.ts';
import { hanging } from './lines.ts';
import { statusPaint } from './paints.ts';

/** Targets of the same status with another figure, a row each: indicator, before, after, change; under it the id and notes. */
export function changedFigureLines(targets: readonly ComparedTarget[], page: Page): readonly string[] {
  const { labels, paint } = page;
  const { before, after, change } = labels.comparison;
  const heads = ['', labels.indicator, before, after, change];
  const texts = targets.map((target) => cellsOf(target, page));
  const wanted = heads.map((head, i) => {
    const natural = page.widest([head, ...texts.map((row) => row[i] ?? '')]);
    return i === 0 ? { natural, good: natural, least: natural } : { natural, good: 22, least: 12 };
  });
  const widths = fitColumns(wanted, page.columns - gap * (heads.length - 1));
  const columns = widths.map((width) => ({ align: 'left' as const, width }));
  const cell = (text: string, i: number, colour?: (text: string) => string): GridCell => ({
    lines: page.wrap(text, widths[i] ?? 1, 4),
    ...(colour ? { paint: colour } : {}),
  });
  const rows = texts.map((row, at) => row.map((text, i) => cell(text, i, colourOf(targets[at], i, page))));
  const [head = [], ...body] = grid(
    [heads.map((text, i) => cell(text, i, paint.dim)), ...rows],
    columns,
    page,
  );
  const indent = ' '.repeat((widths[0] ?? 0) + gap);
  return [
    ...head,
    ...targets.flatMap((target, i) => {
      const under = [target.id, ...changeNotes(target, labels)].join('  ');
      return [...(body[i] ?? []), ...hanging(indent, under, page, 4).map((line) => paint.dim(line))];
    }),
  ];
}

function cellsOf({ title, before, after, figure }: ComparedTarget, { labels }: Page): readonly string[] {
  const shown = (side: ComparedTarget['before']): string => figureWords(side?.actual ?? null, labels);
  return [statusGlyphs[after?.status ?? 'no-data'], title, shown(before), shown(after), figure?.words ?? ''];
}

function colourOf(
  target: ComparedTarget | undefined,
  column: number,
  page: Page,
): ((text: string) => string) | undefined {
  if (column === 0 && target?.after) return statusPaint(target.after.status, page);
  const progress = column === 4 ? target?.figure?.progress : undefined;
  return progress === 'better' ? page.paint.green : progress === 'worse' ? page.paint.red : undefined;
}

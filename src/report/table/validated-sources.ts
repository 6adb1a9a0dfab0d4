import type { ValidatedSource } from '../../model/subjects/validation.ts';
import { fitColumns } from '../layout/fit-columns.ts';
import { gap, grid } from '../layout/grid.ts';
import type { Page } from '../layout/page.ts';
import { layoutOf } from './layout.ts';
import { hanging, spread } from './lines.ts';

/** The sources, each with what was handed in for it and how many errors and warnings it has. */
export function validatedSourceLines(sources: readonly ValidatedSource[], page: Page): readonly string[] {
  if (sources.length === 0) return [];
  return ['', ...(layoutOf(page) === 'stacked' ? stacked(sources, page) : tableLines(sources, page))];
}

/** The cells of a source: title, department, files, rows, errors, warnings, id. A source without a file has no figures. */
function cellsOf(source: ValidatedSource, page: Page): readonly string[] {
  const { files, errors, warnings } = source;
  const figures =
    files.length === 0
      ? [page.labels.validation.notSupplied, '-', '-', '-']
      : [files.length, source.rows, errors, warnings].map(String);
  return [source.title, source.department ?? '', ...figures, source.source];
}

function headsOf({ labels }: Page): readonly string[] {
  const { source, department, files, rows, tally } = labels.validation;
  return [source, department, files, rows, tally.error, tally.warning, labels.id];
}

function tableLines(sources: readonly ValidatedSource[], page: Page): readonly string[] {
  const { width, paint } = page;
  const heads = headsOf(page);
  const texts = sources.map((source) => cellsOf(source, page));
  const isFigure = (i: number): boolean => i >= 2 && i <= 5;
  const wanted = heads.map((head, i) => {
    const natural = Math.max(width(head), ...texts.map((row) => width(row[i] ?? '')));
    return isFigure(i) ? { natural, good: natural, least: natural } : { natural, good: 20, least: 12 };
  });
  const widths = fitColumns(wanted, page.columns - gap * (heads.length - 1));
  const columns = widths.map((each, i) => ({
    align: isFigure(i) ? ('right' as const) : ('left' as const),
    width: each,
  }));
  const lines = [heads, ...texts].map((row, at) =>
    row.map((text, i) => ({
      lines: page.wrap(text, widths[i] ?? 1, 4),
      ...paintOf(at, i),
    })),
  );
  return grid(lines, columns, page).flat();

  function paintOf(at: number, i: number): { readonly paint?: (text: string) => string } {
    const source = sources[at - 1];
    if (source === undefined) return { paint: paint.dim };
    if (i === 2 && source.files.length === 0) return { paint: paint.yellow };
    if (i === 4 && source.errors > 0) return { paint: paint.red };
    return i === 5 && source.warnings > 0 ? { paint: paint.yellow } : {};
  }
}

function stacked(sources: readonly ValidatedSource[], page: Page): readonly string[] {
  const heads = headsOf(page);
  return sources.flatMap((source) => {
    const [title = '', ...cells] = cellsOf(source, page);
    const shown = source.files.length === 0 ? cells.slice(0, 2) : cells.slice(0, 5);
    const parts = shown.flatMap((cell, i) => {
      if (cell === '') return [];
      return cell === page.labels.validation.notSupplied ? [cell] : [`${heads[i + 1] ?? ''} ${cell}`];
    });
    return [...hanging('', `${title}  ${source.source}`, page), ...spread(parts, 2, page)];
  });
}

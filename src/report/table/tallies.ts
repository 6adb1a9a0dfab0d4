import type { PartScore, Report, Summary, Tally } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { groupsOf, shownCounts } from '../layout/arrange.ts';
import { type GridCell, fitColumns, gap, grid } from '../layout/grid.ts';
import type { Page } from '../layout/page.ts';
import { partScoreText } from '../words/score-words.ts';

/** The targets counted by department where they stand by section. */
export function ownerTally(report: Report, page: Page): readonly string[] {
  if (page.style.by === 'owner') return [];
  const rows = report.summary.owners.map((tally) => ({
    name: tally.owner,
    tally,
    score: tally.score,
    glyphs: null,
  }));
  return rows.length === 0 ? [] : tallyLines(page.labels.owner, rows, report.summary, page);
}

/** The targets counted by what they stand under, section or department, with one glyph each. */
export function groupTally(report: Report, page: Page): readonly string[] {
  const rows = groupsOf(report, page.style).map(({ title, tally, score, results }) => ({
    name: title,
    tally,
    score,
    glyphs: results.map((result) => statusGlyphs[result.status]).join(''),
  }));
  return rows.length === 0 ? [] : tallyLines(page.labels[page.style.by], rows, report.summary, page);
}

interface TallyRow {
  readonly name: string;
  readonly tally: Tally;
  readonly score: PartScore | null;
  readonly glyphs: string | null;
}

function tallyLines(title: string, rows: readonly TallyRow[], whole: Summary, page: Page): readonly string[] {
  const { labels, paint } = page;
  const shown = shownCounts(whole);
  const withGlyphs = rows.some((row) => row.glyphs !== null);
  const isScored = whole.score !== null;
  const heads = [
    title,
    ...shown.map((count) => labels.report.tally[count]),
    ...(isScored ? [labels.report.scored] : []),
  ];
  const texts = rows.map(({ name, tally, score }) => [
    name,
    ...shown.map((count) => numberOrDash(tally[count])),
    ...(isScored ? [partScoreText(score)] : []),
  ]);
  const natural = heads.map((head, i) => page.widest([head, ...texts.map((row) => row[i] ?? '')]));
  const glyphs = withGlyphs
    ? [page.widest([labels.report.oneByOne, ...rows.map((row) => row.glyphs ?? '')])]
    : [];
  const widths = fitColumns(
    [
      ...natural.map((each, i) => ({ natural: each, good: i === 0 ? 20 : each, least: i === 0 ? 12 : each })),
      ...glyphs.map((each) => ({ natural: each, good: 20, least: 10 })),
    ],
    page.columns - gap * (natural.length + glyphs.length - 1),
  );
  const columns = widths.map((each, i) => ({
    align: i === 0 || i >= natural.length ? ('left' as const) : ('right' as const),
    width: each,
  }));
  const row = (cells: readonly string[], colour?: (text: string) => string): readonly GridCell[] =>
    cells.map((cell, i) => ({
      lines: page.wrap(cell, widths[i] ?? 1, 3),
      ...(colour ? { paint: colour } : {}),
    }));
  const body = texts.map((cells, i) => row(withGlyphs ? [...cells, rows[i]?.glyphs ?? ''] : cells));
  const head = row(withGlyphs ? [...heads, labels.report.oneByOne] : heads, paint.dim);
  return ['', ...grid([head, ...body], columns, page).flat()];
}

function numberOrDash(n = 0): string {
  return n === 0 ? '-' : String(n);
}

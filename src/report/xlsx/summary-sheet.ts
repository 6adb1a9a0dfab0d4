import type { ExactText, PartScore, Report, Status, Summary, Tally } from '../../model/subjects/report.ts';
import { parseExact } from '../../quantity/numbers/exact-text.ts';
import type { Labels } from '../../text/labels.ts';
import { verdictSentence } from '../../text/words/conclusions.ts';
import { groupsOf, sectionTitle, shownCounts } from '../layout/arrange.ts';
import type { Style } from '../renderers.ts';
import { targetField } from '../layout/target-fields.ts';
import { filesWords } from '../words/evidence-words.ts';
import { marginWords } from '../words/figure-words.ts';
import { asOfWords, heldAgainstWords } from '../words/result-words.ts';
import { pointsText, scoreWords } from '../words/score-words.ts';
import { type SheetCell, numberCell } from './cells.ts';
import type { Sheet } from './workbook.ts';

type TallyRow = readonly [name: string, tally: Tally, score: PartScore | null];

/**
 * The first sheet, to be printed: the plan, the verdict in one sentence, the score, what is missed and what could not be
 * judged, the counts by department and by section; by department alone where targets stand under departments. `sheets` are
 * those of the departments, to which their names lead.
 */
export function summarySheet(
  report: Report,
  style: Style,
  labels: Labels,
  sheets: ReadonlyMap<string, string>,
): Sheet {
  const { plan, summary, inputs, language } = report;
  const day = asOfWords(report, labels);
  const { score } = summary;
  const words = labels.spreadsheet;
  const { period } = plan;
  const facts: readonly (readonly [string, string])[] = [
    [words.period, period === null ? labels.noPeriod : labels.period(period.from, period.to)],
    [words.document, plan.document ?? labels.none],
    [words.sheets.files, filesWords(inputs, labels)],
  ];
  const held = heldAgainstWords(report.baseline, { labels });
  const points = scoreWords(score, labels);
  const groups = groupsOf(report, style).map((group): TallyRow => [
    sectionTitle(group),
    group.tally,
    group.score,
  ]);
  const owners =
    style.by === 'owner' ? [] : summary.owners.map((tally): TallyRow => [tally.owner, tally, tally.score]);
  return {
    name: words.sheets.summary,
    widths: [36, 14, 12, 12, 12, 12, 12, 12, 12],
    head: null,
    rows: [
      [{ value: plan.title, look: 'title' }],
      [{ value: labels.verdict, look: 'strong' }, sentence(verdictSentence(summary, language))],
      ...points.map((text): readonly SheetCell[] => [{ value: null }, sentence(text)]),
      ...facts.map(([name, text]): readonly SheetCell[] => [{ value: name }, sentence(text)]),
      ...(day === null ? [] : [[{ value: null }, sentence(day)]]),
      ...(held === null ? [] : [[{ value: null }, sentence(held)]]),
      ...unmetRows(report, ['fail'], words.fields.marginWords, labels, sheets),
      ...unmetRows(report, ['no-data', 'invalid', 'pending'], words.fields.reason, labels, sheets),
      ...(owners.length === 0 ? [] : [[], ...tallyRows(labels.owner, owners, summary, labels, sheets)]),
      [],
      ...tallyRows(labels[style.by], [...groups, [words.whole, summary, score]], summary, labels, sheets),
    ],
  };
}

/** The targets of these statuses as a table: what is wanted, what is reached, whose they are, by how much or why. */
function unmetRows(
  { results }: Report,
  statuses: readonly Status[],
  lastHead: string,
  labels: Labels,
  sheets: ReadonlyMap<string, string>,
): Sheet['rows'] {
  const unmet = results.filter(({ status }) => statuses.includes(status));
  if (unmet.length === 0) return [];
  const spanned = (cell: SheetCell, span: number): readonly SheetCell[] => [
    { ...cell, span },
    ...Array.from({ length: span - 1 }, (): SheetCell => ({ value: null })),
  ];
  const head = (value: string): SheetCell => ({ value, look: 'head' });
  return [
    [],
    [
      ...[labels.indicator, labels.target, labels.actual, labels.status].map(head),
      ...spanned(head(labels.owner), 2),
      ...spanned(head(lastHead), 3),
    ],
    ...unmet.map((result): readonly SheetCell[] => {
      const { title, target, status, owners, reason } = result;
      const link = sheets.get(owners[0] ?? '');
      const figure = targetField('actual', result, 0, labels);
      return [
        { value: title },
        { value: target.words },
        typeof figure === 'string' ? { value: figure } : numberCell(figure),
        { value: labels.statuses[status], look: status, isCentred: true },
        ...spanned({ value: labels.list(owners), ...(link !== undefined && { link }) }, 2),
        ...spanned({ value: status === 'fail' ? marginWords(result, labels) : reason }, 3),
      ];
    }),
  ];
}

// Runs over the cells beside it, which are empty.
function sentence(text: string): SheetCell {
  return { value: text, look: 'sentence' };
}

function tallyRows(
  title: string,
  rows: readonly TallyRow[],
  whole: Summary,
  labels: Labels,
  sheets: ReadonlyMap<string, string>,
): readonly (readonly SheetCell[])[] {
  const shown = shownCounts(whole);
  const { scored, scoredOf, tally: counts } = labels.report;
  const isScored = whole.score !== null;
  const head = [title, ...shown.map((count) => counts[count]), ...(isScored ? [scored, scoredOf] : [])];
  return [
    head.map((value): SheetCell => ({ value, look: 'head' })),
    ...rows.map(([name, tally, score]): readonly SheetCell[] => [
      linked(name, sheets),
      ...shown.map((count) => ({ value: tally[count] ?? 0, isCentred: true })),
      ...(isScored ? [pointCell(score?.points), pointCell(score?.of)] : []),
    ]),
  ];
}

function linked(name: string, sheets: ReadonlyMap<string, string>): SheetCell {
  const link = sheets.get(name);
  return link === undefined ? { value: name } : { value: name, link };
}

function pointCell(points: ExactText | undefined): SheetCell {
  const value = points === undefined ? null : parseExact(points);
  if (points === undefined || value === null) return { value: null };
  return { ...numberCell({ value, display: pointsText(points), limits: [] }), isCentred: true };
}

import type { ExactText, PartScore, Report, Summary, Tally } from '../../model/subjects/report.ts';
import { parseExact } from '../../quantity/numbers/exact-text.ts';
import type { Labels } from '../../text/labels.ts';
import { verdictSentence } from '../../text/words/conclusions.ts';
import { groupsOf, sectionTitle, shownCounts } from '../layout/arrange.ts';
import type { Style } from '../renderers.ts';
import { filesWords } from '../words/evidence-words.ts';
import { asOfWords, heldAgainstWords } from '../words/result-words.ts';
import { pointsText, scoreWords } from '../words/score-words.ts';
import { type SheetCell, numberCell } from './cells.ts';
import type { Sheet } from './workbook.ts';

type TallyRow = readonly [name: string, tally: Tally, score: PartScore | null];

/**
 * The first sheet: the plan, the verdict in one sentence, the score, the counts by section and by department; by
 * department alone where targets stand under departments.
 */
export function summarySheet(report: Report, style: Style, labels: Labels): Sheet {
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
    widths: [30, 12, 12, 12, 12, 12, 12, ...(score === null ? [] : [12, 12])],
    head: null,
    rows: [
      [{ value: plan.title, look: 'title' }],
      [{ value: labels.verdict, look: 'strong' }, sentence(verdictSentence(summary, language))],
      ...points.map((text): readonly SheetCell[] => [{ value: null }, sentence(text)]),
      ...facts.map(([name, text]): readonly SheetCell[] => [{ value: name }, sentence(text)]),
      ...(day === null ? [] : [[{ value: null }, sentence(day)]]),
      ...(held === null ? [] : [[{ value: null }, sentence(held)]]),
      [],
      ...tallyRows(labels[style.by], [...groups, [words.whole, summary, score]], summary, labels),
      ...(owners.length === 0 ? [] : [[], ...tallyRows(labels.owner, owners, summary, labels)]),
    ],
  };
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
): readonly (readonly SheetCell[])[] {
  const shown = shownCounts(whole);
  const { scored, scoredOf, tally: counts } = labels.report;
  const isScored = whole.score !== null;
  const head = [title, ...shown.map((count) => counts[count]), ...(isScored ? [scored, scoredOf] : [])];
  return [
    head.map((value) => ({ value, look: 'head' })),
    ...rows.map(([name, tally, score]) => [
      { value: name },
      ...shown.map((count) => ({ value: tally[count] ?? 0, isCentred: true })),
      ...(isScored ? [pointCell(score?.points), pointCell(score?.of)] : []),
    ]),
  ];
}

function pointCell(points: ExactText | undefined): SheetCell {
  const value = points === undefined ? null : parseExact(points);
  if (points === undefined || value === null) return { value: null };
  return { ...numberCell({ value, display: pointsText(points), limits: [] }), isCentred: true };
}

import type { Report, Tally } from '../../model/report.ts';
import type { Labels } from '../../text/labels.ts';
import { verdictSentence } from '../../text/verdict-sentence.ts';
import { groupsOf } from '../arrange.ts';
import { heldAgainstWords } from '../result-words.ts';
import { sectionTitle, shownCounts } from '../sections.ts';
import type { Style } from '../style.ts';
import type { Sheet, SheetCell } from './workbook.ts';

/**
 * The first sheet: the plan, the verdict in one sentence, the score, the counts by section and by department; by
 * department alone where targets stand under departments.
 */
export function summarySheet(report: Report, style: Style, labels: Labels): Sheet {
  const { plan, asOf, summary, inputs, language } = report;
  const { score } = summary;
  const words = labels.spreadsheet;
  const { period } = plan;
  const facts: readonly (readonly [string, string])[] = [
    [words.period, period === null ? labels.noPeriod : labels.period(period.from, period.to)],
    [words.document, plan.document ?? labels.none],
    [words.sheets.files, labels.files(inputs.length)],
  ];
  const held = heldAgainstWords(report.baseline, { labels });
  const points = score === null ? [] : [labels.report.score(score.points, score.of, score.grade)];
  const veto =
    score === null || score.vetoedBy.length === 0
      ? []
      : [labels.report.vetoedBy(labels.list(score.vetoedBy))];
  const groups = groupsOf(report, style).map((group): readonly [string, Tally] => [
    sectionTitle(group),
    group.tally,
  ]);
  const owners =
    style.by === 'owner' ? [] : summary.owners.map((tally): readonly [string, Tally] => [tally.owner, tally]);
  return {
    name: words.sheets.summary,
    widths: [30, 12, 12, 12, 12, 12, 12],
    head: null,
    rows: [
      [{ value: plan.title, look: 'title' }],
      [{ value: labels.verdict, look: 'strong' }, sentence(verdictSentence(summary, language))],
      ...[...points, ...veto].map((text): readonly SheetCell[] => [{ value: null }, sentence(text)]),
      ...facts.map(([name, text]): readonly SheetCell[] => [{ value: name }, sentence(text)]),
      ...(asOf === null ? [] : [[{ value: null }, sentence(labels.asOf(asOf))]]),
      ...(held === null ? [] : [[{ value: null }, sentence(held)]]),
      [],
      ...tallyRows(labels[style.by], [...groups, [words.whole, summary]], summary, labels),
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
  rows: readonly (readonly [name: string, tally: Tally])[],
  whole: Tally,
  labels: Labels,
): readonly (readonly SheetCell[])[] {
  const shown = shownCounts(whole);
  const head = [title, ...shown.map((count) => labels.report.tally[count])];
  return [
    head.map((value) => ({ value, look: 'head' })),
    ...rows.map(([name, tally]) => [
      { value: name },
      ...shown.map((count) => ({ value: tally[count], isCentred: true })),
    ]),
  ];
}

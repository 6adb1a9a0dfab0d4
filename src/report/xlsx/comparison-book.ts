import type { Comparison, TargetChange } from '../../model/subjects/comparison.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { comparisonSentence } from '../../text/words/conclusions.ts';
import {
  type ComparisonField,
  comparisonField,
  comparisonFields,
  comparisonHead,
} from '../layout/comparison-fields.ts';
import type { Style } from '../renderers.ts';
import { changeOrder, inputWords, reportFacts, wholeFacts } from '../words/comparison-words.ts';
import { type SheetCell, numberCell } from './cells.ts';
import { type Sheet, writeWorkbook } from './workbook.ts';

const widths: Readonly<Record<ComparisonField, number>> = {
  kind: 12,
  section: 14,
  title: 40,
  words: 18,
  statusBefore: 12,
  statusAfter: 12,
  before: 12,
  after: 12,
  difference: 14,
  change: 26,
  owners: 18,
  remarks: 40,
  id: 30,
};
const printed = comparisonFields.indexOf('remarks');

/** Two reports held against each other as a workbook: what it comes to, then every target, what matters most first. */
export function comparisonXlsx(comparison: Comparison, { language }: Style): Promise<Uint8Array> {
  const labels = labelsOf(language);
  return writeWorkbook(comparison.after.plan.title, [
    summary(comparison, language, labels),
    targetSheet(comparison, labels),
    ...inputSheet(comparison, labels),
  ]);
}

function summary(comparison: Comparison, language: Style['language'], labels: Labels): Sheet {
  const { before, after, diagnostics, targets } = comparison;
  const { comparison: words, spreadsheet } = labels;
  const said = (name: string | null, text: string): readonly SheetCell[] => [
    { value: name, look: 'strong' },
    { value: text, look: 'sentence' },
  ];
  const kinds = changeKinds
    .map((kind) => [kind, targets.filter((target) => target.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  return {
    name: spreadsheet.sheets.summary,
    widths: [24, 12, 80],
    head: null,
    rows: [
      [{ value: after.plan.title, look: 'title' }],
      said(labels.verdict, comparisonSentence(comparison, language)),
      said(words.before, reportFacts(before, language, labels).join('    ')),
      said(words.after, reportFacts(after, language, labels).join('    ')),
      ...wholeFacts(comparison, labels).map((fact) => said(null, fact)),
      ...diagnostics.map(({ severity, message }) => said(labels.severities[severity], message)),
      [],
      [words.kind, spreadsheet.targetCount].map((value): SheetCell => ({ value, look: 'head' })),
      ...kinds.map(([kind, count]): readonly SheetCell[] => [
        { value: words.kinds[kind] },
        { value: count, isCentred: true },
      ]),
      [
        { value: spreadsheet.whole, look: 'strong' },
        { value: targets.length, isCentred: true },
      ],
    ],
  };
}

/** What matters most first; what is as it was last. */
const changeKinds: readonly TargetChange[] = [...changeOrder.toReversed(), 'same'];

function targetSheet({ targets }: Comparison, labels: Labels): Sheet {
  const ordered = changeKinds.flatMap((kind) => targets.filter((target) => target.kind === kind));
  return {
    name: labels.spreadsheet.sheets.targets,
    widths: comparisonFields.map((field) => widths[field]),
    head: 0,
    printed,
    rows: [
      comparisonFields.map((field): SheetCell => ({ value: comparisonHead(field, labels), look: 'head' })),
      ...ordered.map((target) =>
        comparisonFields.map((field): SheetCell => {
          const value = comparisonField(field, target, labels);
          if (typeof value !== 'string') return numberCell(value);
          const side =
            field === 'statusBefore' ? target.before : field === 'statusAfter' ? target.after : null;
          return side === null ? { value } : { value, look: side.status, isCentred: true };
        }),
      ),
    ],
  };
}

function inputSheet({ inputs }: Comparison, labels: Labels): readonly Sheet[] {
  const rows = inputs.flatMap((input) => {
    const words = inputWords(input, labels);
    return words === null ? [] : [words.map((value): SheetCell => ({ value }))];
  });
  if (rows.length === 0) return [];
  return [{ name: labels.spreadsheet.sheets.files, widths: [16, 70, 30], head: null, rows }];
}

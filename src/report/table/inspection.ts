import type { Decision, InspectedColumn, Inspection } from '../../model/subjects/inspection.ts';
import { encodings } from '../../model/subjects/report.ts';
import { findingBlock } from '../layout/diagnostic-lines.ts';
import { countsBySeverity } from '../layout/finding-groups.ts';
import { type GridColumn, type Wanted, fitColumns, gap, grid } from '../layout/grid.ts';
import { neutralText, neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import { spread } from './lines.ts';

/** An inspection as a text: how the file is read, its columns, what there is to say about it. */
export function inspectionTable(inspection: Inspection, style: Style): string {
  const page = pageOf(style);
  // The delimiter is looked up as it is; every other text is made safe.
  const safe = { ...neutralTexts(inspection), delimiter: inspection.delimiter };
  const lines = [
    ...headLines(safe, page),
    ...columnLines(safe.columns, page),
    ...decisionLines(inspection, page),
    ...findingBlock(page.labels.inspection.problems, safe.diagnostics, safe.counts, page),
    '',
    verdictLine(safe, page),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines(inspection: Inspection, page: Page): readonly string[] {
  const { labels, paint } = page;
  const words = labels.inspection;
  const { delimiter, encoding, header, isWorkbook, lineEnds, sheet, source } = inspection;
  const ends = lineEnds.map((end) => end.toUpperCase());
  const [first = '', ...rest] = spread(
    [
      inspection.file,
      ...(sheet === null ? [] : [`${words.sheet} ${sheet}`]),
      words.size(inspection.bytes),
      ...(source === null ? [] : [`${words.source} ${source}`]),
    ],
    0,
    page,
  );
  const facts = [
    ...(isWorkbook
      ? [words.workbook]
      : [
          `${words.encoding} ${encoding === null ? words.noEncoding : (words.encodings[encoding] ?? encoding)}`,
        ]),
    ...(delimiter === null
      ? []
      : [`${words.delimiter} ${words.delimiters[delimiter] ?? neutralText(delimiter)}`]),
    ...(ends.length === 0 ? [] : [`${words.lineEnds} ${labels.list(ends)}`]),
    `${words.header} ${header === null ? words.noHeader : words.headerAt(header.line, header.names.length)}`,
  ];
  return [paint.bold(first), ...rest, ...spread(facts, 0, page)];
}

interface ColumnSpec {
  readonly title: string;
  readonly align: GridColumn['align'];
  readonly yields: readonly [good: number, least: number] | null;
  readonly text: (column: InspectedColumn, index: number) => string;
}

function columnLines(columns: readonly InspectedColumn[], page: Page): readonly string[] {
  if (columns.length === 0) return [];
  const { labels, paint, width } = page;
  const words = labels.inspection;
  const hasPlan = columns.some(({ column }) => column !== null);
  const specs: readonly ColumnSpec[] = [
    { title: labels.number, align: 'right', yields: null, text: (_, index) => String(index + 1) },
    { title: words.column, align: 'left', yields: [24, 10], text: ({ name }) => name || words.unnamed },
    { title: words.type, align: 'left', yields: null, text: ({ type }) => words.types[type] },
    ...(hasPlan
      ? [
          {
            title: words.planColumn,
            align: 'left' as const,
            yields: [16, 8] as const,
            text: ({ column }: InspectedColumn) => column ?? '-',
          },
        ]
      : []),
    { title: words.filled, align: 'right', yields: null, text: ({ filled }) => String(filled) },
    { title: words.blank, align: 'right', yields: null, text: ({ blank }) => String(blank) },
    { title: words.examples, align: 'left', yields: [24, 10], text: ({ examples }) => labels.list(examples) },
  ];
  const rows = [
    specs.map(({ title }) => title),
    ...columns.map((column, index) => specs.map(({ text }) => text(column, index))),
  ];
  const wanted = specs.map(({ yields }, at): Wanted => {
    const natural = rows.reduce((most, row) => Math.max(most, width(row[at] ?? '')), 0);
    const [good, least] = yields ?? [natural, natural];
    return { natural, good, least };
  });
  const widths = fitColumns(wanted, page.columns - gap * (specs.length - 1));
  const cells = rows.map((row, at) =>
    row.map((text, index) => ({
      lines: page.wrap(text, widths[index] ?? 1, 3),
      ...(at === 0 ? { paint: paint.dim } : {}),
    })),
  );
  const shape = specs.map(({ align }, index) => ({ align, width: widths[index] ?? 1 }));
  return ['', ...grid(cells, shape, page).flat()];
}

/** A line for each decision: what was decided, why, and how sure that is. */
function decisionLines({ decisions }: Inspection, page: Page): readonly string[] {
  if (decisions.length === 0) return [];
  const { labels, paint, columns } = page;
  const words = labels.inspection;
  const lines = decisions.flatMap((decision) => {
    const others = decision.others.map(({ kind, records }) => words.others[kind](records));
    const parts = [
      words.reason[decision.because](decision.count ?? 0, decision.of ?? 0),
      words.certainty[decision.certainty],
      ...others,
    ];
    const text = `${words.subjects[decision.subject]} ${shownValue(decision, page)}: ${labels.clauses(parts)}`;
    return page.wrap(text, columns - 4, 3).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`));
  });
  return ['', paint.dim(words.reasons), ...lines];
}

function shownValue({ subject, value }: Decision, { labels }: Page): string {
  const words = labels.inspection;
  if (value === null) return words.noHeader;
  if (subject === 'delimiter') return words.delimiters[value] ?? neutralText(value);
  if (subject === 'line-ends') return neutralText(value).toUpperCase();
  const encoding = encodings.find((each) => each === value);
  return subject === 'encoding' && encoding ? (words.encodings[encoding] ?? encoding) : neutralText(value);
}

function verdictLine(inspection: Inspection, page: Page): string {
  const { labels, paint } = page;
  const { columns, counts, diagnostics, encoding, header, records } = inspection;
  const problems = countsBySeverity(diagnostics, counts, labels);
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  const isRead = encoding !== null && (header === null || columns.length > 0);
  const { inspection: words } = labels;
  const sentence = [isRead ? words.records(records, columns.length) : words.unreadable, ...problems];
  return paint.bold((hasError ? paint.red : paint.green)(`${labels.verdict}  ${labels.clauses(sentence)}`));
}

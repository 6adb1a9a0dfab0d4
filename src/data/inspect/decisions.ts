import type { Decision, DecisionSubject, OtherRow } from '../../model/subjects/inspection.ts';
import type { RecordKind } from '../rows/classify-record.ts';
import type { IdentifiedFile } from '../table/identify-files.ts';

/** What the records of a file came to. */
interface Told {
  readonly records: number;
  /** Records that are no rows. */
  readonly others: ReadonlyMap<OtherRow, number>;
  readonly lineEnds: readonly string[];
  readonly isDoubted: boolean;
}

const none = { count: null, of: null, others: [] } as const;

/** The decisions that were taken of a file, each with what it was told by, in the order in which a file is read. */
export function decisionsOf(file: IdentifiedFile, told: Told): readonly Decision[] {
  const { sheet, table } = file;
  const [ends, ...moreEnds] = told.lineEnds;
  return [
    ...(sheet === null ? encodingDecision(file, told.isDoubted) : []),
    ...(sheet === null ? delimiterDecision(file) : []),
    ...(ends === undefined
      ? []
      : [decision('line-ends', ends, 'counted', moreEnds.length === 0 ? 'sure' : 'likely')]),
    headerDecision(file),
    ...(table.shape.rows === 0
      ? []
      : [
          {
            ...decision(
              'width',
              String(table.shape.width),
              'usual',
              table.shape.rows > 1 ? 'likely' : 'guess',
            ),
            count: table.shape.rows,
          },
        ]),
    {
      ...decision('rows', String(rowsOf(told)), 'kinds', 'likely'),
      count: told.records,
      others: Array.from(
        new Map<OtherRow, number>([
          ...(table.titleLines > 0 ? [['title', table.titleLines] as const] : []),
          ...told.others,
        ]),
        ([kind, records]) => ({ kind, records }),
      ),
    },
  ];
}

function decision(
  subject: DecisionSubject,
  value: string | null,
  because: Decision['because'],
  certainty: Decision['certainty'],
): Decision {
  return { subject, value, because, certainty, ...none };
}

function rowsOf({ records, others }: Told): number {
  return records - [...others.values()].reduce((sum, count) => sum + count, 0);
}

function encodingDecision({ survey }: IdentifiedFile, isDoubted: boolean): readonly Decision[] {
  const { encoding, encodingReason: reason } = survey;
  if (isDoubted) return [decision('encoding', encoding, 'doubted', 'guess')];
  const isLikely = reason === 'fallback' || reason === 'nuls' || reason === 'damaged';
  return [decision('encoding', encoding, reason, isLikely ? 'likely' : 'sure')];
}

function delimiterDecision({ table }: IdentifiedFile): readonly Decision[] {
  const { delimiter: reason, alike, lines } = table.reasons;
  if (table.firstLine === null) return [];
  const certainty = reason === 'default' ? 'guess' : reason === 'regular' ? 'likely' : 'sure';
  const told = decision('delimiter', table.delimiter, reason, certainty);
  return [reason === 'regular' ? { ...told, count: alike, of: lines } : told];
}

function headerDecision({ table }: IdentifiedFile): Decision {
  const { header, reasons } = table;
  const certainty = { plan: 'sure', figures: 'likely', row: 'likely', nothing: 'sure' } as const;
  const { header: reason } = reasons;
  const how = reason === 'names' || reason === 'first' ? 'guess' : certainty[reason];
  return decision('header', header === null ? null : String(header.line), reason, how);
}

const otherKinds: Readonly<Partial<Record<RecordKind['kind'], OtherRow>>> = {
  note: 'note',
  header: 'header',
  part: 'part',
  total: 'total',
  'undeclared-total': 'total',
  'second-table': 'further-table',
};

/** Counts a record that is no row by what it is. */
export function countOther(kind: RecordKind['kind'], others: Map<OtherRow, number>): void {
  const other = otherKinds[kind];
  if (other !== undefined) others.set(other, (others.get(other) ?? 0) + 1);
}

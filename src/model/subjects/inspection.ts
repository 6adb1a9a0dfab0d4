import type { Language } from '../plan/plan.ts';
import type { Diagnostic, DiagnosticCount, Encoding, Tool } from './report.ts';

/** How a file is read: what `plan-check inspect` prints. */
export interface Inspection {
  readonly format: 'plan-check/inspection';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  readonly file: string;
  /** The source of the plan it was taken for; null without a plan or where none fits. */
  readonly source: string | null;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly bytes: number;
  /** True for a workbook, which has neither encoding nor delimiter. */
  readonly isWorkbook: boolean;
  /** The sheet of it that is looked at. */
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  /** The line ends found, most frequent first. */
  readonly lineEnds: readonly ('crlf' | 'lf' | 'cr')[];
  readonly header: { readonly line: number; readonly names: readonly string[] } | null;
  /** Records below the header. */
  readonly records: number;
  readonly columns: readonly InspectedColumn[];
  /** Why it is read so, in the order in which it is read. */
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: readonly DiagnosticCount[];
}

/** What the cells of a column look like. */
export interface InspectedColumn {
  readonly name: string;
  /** The type that every filled cell has; text where they differ. */
  readonly type: 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'boolean' | 'empty';
  readonly filled: number;
  readonly blank: number;
  /** The first different texts, at most 5. */
  readonly examples: readonly string[];
  /** The column of the source it was taken for. */
  readonly column: string | null;
}

/** What is decided of a file before its cells are read. */
export type DecisionSubject = 'encoding' | 'delimiter' | 'line-ends' | 'header' | 'width' | 'rows';

/** What a decision goes by; each is given where it is taken. */
export type DecisionReason = EncodingReason | DelimiterReason | HeaderReason | LineEndReason | RowReason;

/** `mark` a byte order mark; `named` on the command line; `ascii` no other bytes; `utf-8` all of it decodes; `nuls` halves of characters; `damaged` much of it decodes; `fallback` it decodes as GB18030 and not as UTF-8; `doubted` and looks like another. */
export type EncodingReason =
  | 'mark'
  | 'named'
  | 'ascii'
  | 'utf-8'
  | 'nuls'
  | 'damaged'
  | 'fallback'
  | 'doubted';

/** `sep-line` the file names it; `plan` it parts names of the plan; `regular` it cuts lines into equally many fields; `default` nothing speaks for another. */
export type DelimiterReason = 'sep-line' | 'plan' | 'regular' | 'default';

/** `plan` names of the plan; `figures` names over figures or dates; `names` the first line of names; `first` the first full line; `row` it is a row like those below; `nothing` there is none. */
export type HeaderReason = 'plan' | 'figures' | 'names' | 'first' | 'row' | 'nothing';

/** `counted` in the whole file, between records. */
export type LineEndReason = 'counted';

/** `usual` so many fields have most of the first rows; `kinds` what was told from rows by its cells. */
export type RowReason = 'usual' | 'kinds';

/** A decision, how sure it is, and what it goes by. */
export interface Decision {
  readonly subject: DecisionSubject;
  /** What was decided: a name, a delimiter, a line number, a number of fields; null where there is nothing of the kind. */
  readonly value: string | null;
  /** What it goes by. */
  readonly because: DecisionReason;
  readonly certainty: 'sure' | 'likely' | 'guess';
  /** So many lines or records bear it out, of so many; null where nothing was counted. */
  readonly count: number | null;
  readonly of: number | null;
  /** Records that are no rows, by what they are: `title`, `note`, `header`, `part`, `total`, `nil`, `further-table`. */
  readonly others: readonly { readonly kind: OtherRow; readonly records: number }[];
}

/** What a record is that is no row. */
export type OtherRow = 'title' | 'note' | 'header' | 'part' | 'total' | 'nil' | 'further-table';

import type { Severity } from '../finding.ts';
import type { Language } from '../plan/plan.ts';
import type {
  Diagnostic,
  DiagnosticCount,
  ExactText,
  GroupResult,
  Input,
  PlanSummary,
  Progress,
  Result,
  ResultPace,
  RowAccount,
  Score,
  Tally,
  Tool,
} from './report.ts';

/** Two saved reports held against each other: what `plan-check compare` prints. */
export interface Comparison {
  readonly format: 'plan-check/comparison';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  readonly summary: ComparisonSummary;
  /** Those of the later report in its order, then those that are gone. */
  readonly targets: readonly ComparedTarget[];
  readonly inputs: readonly ComparedInput[];
  /** Codes that were found in another number, in the order of the alphabet. */
  readonly findings: readonly ComparedFinding[];
  /** What stands in the way of comparing the two as they are. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: readonly DiagnosticCount[];
}

/** One of the two reports. */
export interface ComparedReport {
  readonly file: string;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly tool: Tool;
  readonly language: Language;
  readonly plan: PlanSummary;
  readonly asOf: string | null;
  readonly tally: Tally;
  readonly score: Pick<Score, 'points' | 'of' | 'grade' | 'vetoedBy'> | null;
}

/** The whole in figures. A target counts for everything that is true of it. */
export interface ComparisonSummary {
  /** `other` where the plans have different ids, `changed` where they have one id and different texts. */
  readonly plan: 'same' | 'changed' | 'other';
  readonly targets: number;
  readonly same: number;
  /** Passed before and do not now. */
  readonly stoppedPassing: number;
  /** Of those, how many do not count against the later report. */
  readonly excused: number;
  readonly newlyPassing: number;
  /** Fail now and did not before, whatever they were. */
  readonly newlyFailing: number;
  readonly statusChanged: number;
  readonly figureChanged: number;
  readonly better: number;
  readonly worse: number;
  readonly notComparable: number;
  /** Of another limit, comparison, unit, wording, reading or measure. */
  readonly targetChanged: number;
  readonly renamed: number;
  readonly added: number;
  readonly gone: number;
  /** Of those that are gone, how many passed. */
  readonly passingGone: number;
  readonly inputsChanged: number;
  /** What the points of the whole changed by; null where one of the two has none. */
  readonly points: ExactText | null;
}

/** What weighs most of what became of a target. */
export type TargetChange =
  | 'stopped-passing'
  | 'newly-passing'
  | 'status'
  | 'figure'
  | 'target'
  | 'other'
  | 'added'
  | 'gone'
  | 'same';

/** What became of a target. */
export interface ComparedTarget {
  /** In the later report; where it is gone in the earlier. */
  readonly id: string;
  /** Where it was called otherwise: the same title and the same measure under another id. */
  readonly formerId: string | null;
  readonly section: string;
  readonly title: string;
  readonly owners: readonly string[];
  readonly kind: TargetChange;
  /** Why a target that stopped passing does not count: it is waived, or its time has not come in another period. */
  readonly excused: 'waived' | 'pending' | null;
  readonly before: TargetSide | null;
  readonly after: TargetSide | null;
  /** Null where either of the two has no figure. */
  readonly figure: FigureChange | null;
  /** Everything but status and figure that is not as it was. */
  readonly differences: readonly TargetDifference[];
  /** Groups of `each` whose status is another, or that are in one of the reports alone. */
  readonly groups: readonly ComparedGroup[];
}

/** A target in one of the reports; `target.words` is in the comparison's language. */
export interface TargetSide extends Pick<
  Result,
  'status' | 'provisional' | 'target' | 'actual' | 'completion' | 'points' | 'waiver'
> {
  readonly pace: Pick<ResultPace, 'state'> | null;
  /** Null where the report does not say. */
  readonly measure: string | null;
}

/** What became of a figure. */
export interface FigureChange {
  /** False where the two are of different dimensions. */
  readonly comparable: boolean;
  /** The later less the earlier, in the base unit. */
  readonly difference: ExactText | null;
  /** The difference by the earlier figure; null for rates and where that is not positive. */
  readonly relative: ExactText | null;
  readonly progress: Progress;
  /** In words of the comparison's language. */
  readonly words: string;
}

/** What of a target may differ beside its status and figure. A `computed-limit` is another figure, which moved. */
export type Aspect =
  | 'limit'
  | 'computed-limit'
  | 'upper'
  | 'open'
  | 'operator'
  | 'unit'
  | 'wording'
  | 'reading'
  | 'measure'
  | 'title'
  | 'section'
  | 'owners'
  | 'provisional'
  | 'waiver'
  | 'weight'
  | 'veto'
  | 'points'
  | 'pace';

/** Something of a target that is not as it was: as the reports have it, numbers exact. */
export interface TargetDifference {
  readonly aspect: Aspect;
  readonly before: string | null;
  readonly after: string | null;
  /** Of a limit whether it asks more or less; null for anything else and where that cannot be said. */
  readonly demand: 'more' | 'less' | null;
}

/** What became of a group of `each`; null where it is not there. */
export interface ComparedGroup {
  readonly group: string;
  readonly before: Omit<GroupResult, 'baseline'> | null;
  readonly after: Omit<GroupResult, 'baseline'> | null;
}

/** A data file in one of the reports. */
export interface ComparedFile extends Pick<Input, 'file' | 'source' | 'sha256'> {
  /** Null where the report does not say. */
  readonly rows: Pick<RowAccount, 'read'> | null;
}

/** What became of a data file, by its hash. */
export interface ComparedInput {
  /**
   * `same` and `changed` under one name; `renamed` under another with the same content; `replaced` where of a source one
   * file went and one came; `unknown` where a hash is missing.
   */
  readonly kind: 'same' | 'changed' | 'renamed' | 'replaced' | 'added' | 'gone' | 'unknown';
  readonly source: string | null;
  readonly before: ComparedFile | null;
  readonly after: ComparedFile | null;
}

/** How often a code was found in all files together. */
export interface ComparedFinding {
  readonly code: string;
  /** Null where neither report lists one of it. */
  readonly severity: Severity | null;
  readonly before: number;
  readonly after: number;
}

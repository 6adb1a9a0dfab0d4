import type { Place } from '../finding.ts';
import type { Operator, Quantity, Rational, Threshold, Unit } from '../quantity.ts';
import type { Condition, TextRelation } from './condition.ts';
import type { Measure, PeriodRule } from './measure.ts';
import type { Day, Period } from './period.ts';

/** The languages the program speaks. */
export type Language = 'zh' | 'en';

/** A plan, checked: every name it refers to exists and every comparison has a sense. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly document: string | null;
  readonly language: Language;
  /** The plan's own period as written and as days; null where it has none. */
  readonly period: Period | null;
  /** The IANA name of the zone in whose days times with an offset are read; absent where the plan names none. */
  readonly zone?: string;
  /** The path as shown to people. */
  readonly file: string;
  /** Of the text, and of what it extends. */
  readonly sha256: string;
  /** The files of the plans that it extends, the nearest first; empty where it stands alone. */
  readonly extended: readonly string[];
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  readonly scoring: Scoring;
  /** Targets that are no longer in force: they are judged nowhere. */
  readonly retired: readonly Retired[];
  readonly untracked: readonly Untracked[];
  readonly agree: readonly Agreement[];
}

/** A register or table that a department hands in. */
export interface Source {
  readonly name: string;
  readonly title: string;
  readonly department: string | null;
  /** File name patterns; null where the file is known by its header. */
  readonly files: readonly string[] | null;
  /** The sheet of a workbook that it is; null for every sheet whose header fits. */
  readonly sheet: string | null;
  /** The table of a database that it is read from where no file is given; null where there is none. */
  readonly table: string | null;
  /** One SELECT in place of a table. */
  readonly query: string | null;
  /** How its rows belong to a period; null where they belong to every period. */
  readonly period: PeriodRule | null;
  /** True where the plan says `period: none`: it has no period, and that is meant. */
  readonly isTimeless: boolean;
  readonly key: readonly string[];
  readonly nilReturn: boolean;
  /** With how many errors its check still ends well; absent where with none. Verdicts do not ask it. */
  readonly tolerate?: Tolerance;
  readonly complete: Complete | null;
  /** Total rows by column: the labels that mark them. */
  readonly totals: Readonly<Record<string, readonly string[]>>;
  /** By column: the labels that the plan's conditions name; a row that has one is data, whatever it looks like. */
  readonly named: Readonly<Record<string, readonly NamedLabel[]>>;
  readonly rules: readonly Rule[];
  readonly agree: readonly Agreement[];
  readonly columns: readonly Column[];
  readonly place: Place;
}

/** A text that a condition holds the cells of a column against, and how. */
export interface NamedLabel {
  readonly by: 'is' | TextRelation;
  readonly text: string;
}

/** A number of errors, or a part of the rows. */
export interface Tolerance {
  readonly of: 'errors' | 'rows';
  readonly most: Rational;
}

/** Who must have reported, and how often. */
export interface Complete {
  readonly column: string;
  readonly units: readonly string[];
  readonly every: 'month' | 'quarter' | null;
}

/** What breaking a rule does: an error touches verdicts, a warning is found, counted and shown. */
export type Level = 'error' | 'warning';

/** A condition that every row of a source must meet. */
export interface Rule {
  readonly title: string;
  readonly level: Level;
  readonly where: Condition;
  readonly place: Place;
}

/** Two measures that must agree within a tolerance. */
export interface Agreement {
  readonly title: string;
  readonly level: Level;
  readonly measures: readonly [Measure, Measure];
  readonly within: Quantity | null;
  /** The unit of both figures; null where only the data know it. */
  readonly unit: Unit | null;
  readonly place: Place;
}

/** The types a column may have. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'boolean';

/** A column of a source. */
export interface Column {
  /** Its name in the plan. */
  readonly name: string;
  /** The header texts it may have in a file. */
  readonly headers: readonly string[];
  readonly type: ColumnType;
  /** The unit of bare numbers, or the column that holds each row's unit; null where there is none. */
  readonly unit: Unit | { readonly column: string } | null;
  /** Allowed values with their other spellings, for text; null where any text will do. */
  readonly values: Readonly<Record<string, readonly string[]>> | null;
  /** May be missing from a file, and its cells may be blank. */
  readonly optional: boolean;
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly fill: 'down' | null;
  readonly private: boolean;
  /** Its texts are compared to the letter; else width, case and inner spaces do not tell them apart. */
  readonly exact: boolean;
  /** How its cells are written; absent where that is as usual. */
  readonly form?: CellForm;
  readonly place: Place;
}

/** How the cells of a column are written, as far as that is not as usual. */
export interface CellForm {
  readonly numbers?: NumberForm;
  /** The order of day, month and year in 03/05/2017. */
  readonly dates?: DateOrder;
  /** Texts that say there is nothing, beside the usual marks. */
  readonly missing?: readonly string[];
  /** The IANA name of the zone in whose days times with an offset are read. */
  readonly zone?: string;
  /** The codes that a text may be, which have check characters. */
  readonly format?: CodeFormat;
  /** How many characters a code has. */
  readonly lengths?: readonly number[];
}

/** The marks in a number; null where whole thousands are set apart by spaces alone, or not at all. */
export interface NumberForm {
  readonly decimal: '.' | ',';
  readonly thousands: string | null;
}

/** The orders in which dates of digits are written. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Codes with check characters: GB 11643 and GB 32100. */
export type CodeFormat = 'resident-id' | 'credit-code';

/** How the points of targets with a weight are given. */
export interface Scoring {
  /** A target that is missed gets its completion rate of its points, or none. */
  readonly method: 'proportional' | 'all-or-nothing';
  /** The best first; none where the plan gives no grades. */
  readonly grades: readonly Grade[];
}

/** A grade and the share of all points from which it is given, in hundredths: 90 for 90 of 100 or 45 of 50. */
export interface Grade {
  readonly name: string;
  readonly from: Rational;
}

/** Why a missed target is let pass, and the last day on which it is. */
export interface Waiver {
  readonly reason: string;
  readonly until: Day;
}

/** A section of the plan, in the order of the document. */
export interface Section {
  readonly title: string;
  readonly clause: string | null;
  readonly targets: readonly Target[];
}

/** A comparison with another measure: `target: { gte: MEASURE }`. */
export interface RelativeThreshold {
  readonly operator: Exclude<Operator, 'range' | 'in' | '='>;
  readonly measure: Measure;
}

/** A figure somebody states, with no register behind it. `value` is in the base unit. */
export interface Stated {
  readonly quantity: Quantity;
  readonly text: string;
  readonly by: string;
  readonly date: string | null;
  readonly document: string | null;
}

/** Where a target's figure comes from. */
export type Basis =
  | { readonly kind: 'measured'; readonly measure: Measure; readonly unit: Unit; readonly scale: Rational }
  | { readonly kind: 'unmeasured'; readonly reason: string }
  | { readonly kind: 'stated'; readonly stated: Stated };

/** One promise of the plan. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly clause: string | null;
  readonly owners: readonly string[];
  /** What the document says; the target's own words where nothing else is given. */
  readonly wording: string;
  readonly reading: string | null;
  readonly threshold: Threshold | RelativeThreshold;
  /** A stricter threshold: a pass that does not meet it too is marked. Absent where the plan gives none. */
  readonly warn?: Threshold;
  /** The figure it starts from, in the base unit: completion is the part of the way to the limit. */
  readonly from?: { readonly value: Rational; readonly text: string };
  /** `end`: promised for the end of the period (年末达到), and judged at no earlier day. Absent where the plan does not say. */
  readonly by?: 'end';
  readonly basis: Basis;
  readonly note: string | null;
  /** Its points; null where it is not scored. */
  readonly weight: Rational | null;
  /** True where missing it gives the lowest grade, whatever the points. */
  readonly veto: boolean;
  readonly waiver: Waiver | null;
  /** SHA-256 of the basis in its normal form: the same question has the same hash, whatever its spelling. */
  readonly measureHash: string;
  readonly place: Place;
  /** What it changes of a plan that is extended: where that is, and the keys; null where it stands for itself. */
  readonly changes: { readonly place: Place; readonly keys: readonly string[] } | null;
}

/** A target that was taken out of force. */
export interface Retired {
  readonly id: string;
  readonly title: string;
  /** The title of its section. */
  readonly section: string;
  readonly reason: string;
  readonly place: Place;
}

/** A quantity of the document that is no target. */
export interface Untracked {
  readonly clause: string;
  readonly quantity: string;
  readonly reason: string;
  readonly place: Place;
}

/** True for a comparison with another measure. */
export function isRelative(threshold: Threshold | RelativeThreshold): threshold is RelativeThreshold {
  return 'measure' in threshold;
}

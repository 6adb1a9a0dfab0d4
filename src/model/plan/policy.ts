import type { Rational, Threshold } from '../quantity.ts';

/** Why a number of a policy document is no quantity. */
export type ExclusionRule =
  | 'date'
  | 'period'
  | 'document-number'
  | 'clause-number'
  | 'reference'
  | 'hotline'
  | 'code'
  | 'name'
  | 'title'
  | 'ordinal'
  | 'grade'
  | 'rhetoric'
  | 'denominator'
  | 'address'
  | 'bare'
  | 'unclear';

/** A number that is no quantity, and the rule that says so. */
export interface ExcludedNumber {
  readonly rule: ExclusionRule;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Why a quantity is taken for a circumstance and not for a promise. */
export type CircumstanceRule =
  | 'review-section'
  | 'past-words'
  | 'base-year'
  | 'starting-point'
  | 'qualifier'
  | 'earlier-column';

/** The side of a figure whose words name no tolerance (左右). */
export interface PolicyDirection {
  readonly side: 'at-least' | 'at-most';
  /** The word of the indicator that decided; null where none did. */
  readonly word: string | null;
}

/** A quantity of a policy document. */
export interface PolicyQuantity {
  /** Offsets in the decoded text, in UTF-16 code units; `to` is behind the last one. */
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** Its words as the document has them, with comparator and unit. */
  readonly text: string;
  /** The same as the threshold grammar reads them: narrow, simplified, without idle spaces. */
  readonly form: string;
  /** Null where the words are no threshold by themselves (30多家, 不低于GDP增长率). */
  readonly threshold: Threshold | null;
  /** The numbers as written, in the base unit; none where it is held against another figure. */
  readonly figures: readonly Rational[];
  /** The unit of its figures, as the document has it; '' where it has none. */
  readonly unit: string;
  /** The indicator it belongs to, as the document calls it; several where one figure is promised for each. */
  readonly names: readonly string[];
  /** The words around it in which its name is to be found. */
  readonly nearbyWords: string;
  /** The numbers of the headings it stands under: 二(八), 三(二)4; null above the first. */
  readonly clause: string | null;
  /** The innermost heading above it that is a title and no sentence. */
  readonly section: PolicySection;
  /** The departments that answer for it, as far as the document says. */
  readonly owners: readonly string[];
  /** Null where the words themselves say at least or at most. */
  readonly direction: PolicyDirection | null;
  /** Null for a promise; else why it is taken for a circumstance. */
  readonly circumstance: CircumstanceRule | null;
  /** The document's words before and behind it in its sentence, cut to a line. */
  readonly before: string;
  readonly after: string;
}

/** A heading that is a title: what a section of a plan is called. */
export interface PolicySection {
  /** '' above the first. */
  readonly title: string;
  readonly clause: string | null;
}

/** A heading with a number. */
export interface PolicyClause {
  /** 二(八), 三(二)4; the title itself where headings have no numbers. */
  readonly clause: string;
  readonly title: string;
  readonly line: number;
  /** The departments that its text lists. */
  readonly owners: readonly string[];
}

/** A policy document, read. */
export interface PolicyDocument {
  readonly title: string | null;
  /** 通政办发〔2017〕73号 */
  readonly number: string | null;
  readonly language: 'zh' | 'en';
  /** The first year it is for; null where it names none. */
  readonly year: number | null;
  readonly clauses: readonly PolicyClause[];
  readonly quantities: readonly PolicyQuantity[];
  readonly excluded: readonly ExcludedNumber[];
  /** All its words as they are read, in pieces below one heading each. */
  readonly pieces: readonly { readonly clause: string | null; readonly text: string }[];
}

import type { Day, Period } from './period.ts';
import type { Rational } from '../quantity.ts';

/** A value of a condition, of its column's type: text, number (base unit), date (any precision) or boolean. */
export type Literal =
  /** `compared` is the text as it is compared, where that is not as it is written. */
  | { readonly kind: 'text'; readonly text: string; readonly compared?: string }
  | { readonly kind: 'number'; readonly number: Rational; readonly text: string }
  | { readonly kind: 'date'; readonly span: Period; readonly text: string }
  | { readonly kind: 'boolean'; readonly flag: boolean; readonly text: string };

/** How two values of one type are ordered. */
export type Comparator = 'gt' | 'gte' | 'lt' | 'lte';

/** How two figures of a row are held against each other. */
export type Relation = Comparator | 'is' | 'not';

/** A column held against the sum of others of its row, which may differ by `within`. */
export interface SumTest {
  readonly kind: 'sum';
  readonly column: string;
  readonly by: Relation;
  readonly of: readonly string[];
  readonly within: Rational;
}

/** How the texts of two cells are compared. */
export type TextRelation = 'contains' | 'starts' | 'ends';

/** A question to one column of a row. `column` is the column's name in the plan. */
export type Test =
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly Literal[] }
  | { readonly kind: 'not-in'; readonly column: string; readonly values: readonly Literal[] }
  | {
      readonly kind: 'equals-column';
      readonly column: string;
      readonly other: string;
      readonly negated: boolean;
      /** True where one of the columns is compared to the letter and the other is not: then neither is. */
      readonly isLoose?: boolean;
    }
  | {
      readonly kind: 'member';
      readonly column: string;
      readonly source: string;
      readonly of: string;
      readonly negated: boolean;
      /** As for two columns of a row. */
      readonly isLoose?: boolean;
    }
  | { readonly kind: 'compare'; readonly column: string; readonly by: Comparator; readonly to: Operand }
  | SumTest
  | {
      /** Calendar days from the date in `column` to the date in `to`. */
      readonly kind: 'days';
      readonly column: string;
      readonly to: string;
      readonly by: Relation;
      readonly days: Rational;
    }
  | {
      /** The cells of `columns` stand together in a row of another source; `column` is the first of them. */
      readonly kind: 'match';
      readonly column: string;
      readonly columns: readonly string[];
      readonly source: string;
      readonly of: readonly string[];
      readonly isLoose?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly column: string;
      readonly by: TextRelation;
      readonly text: string;
      readonly compared?: string;
    }
  | { readonly kind: 'blank'; readonly column: string; readonly blank: boolean };

/** What a column is compared with: a value, another column of the row, or an edge of the measure's period. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'column'; readonly column: string }
  /** So many days after the edge, or before it where there are less than none. */
  | { readonly kind: 'period'; readonly edge: 'start' | 'end'; readonly days: number };

/** A question to a row, answered true, false or unknown. `all` of nothing is true. */
export type Condition =
  | Test
  | { readonly kind: 'all' | 'any' | 'none'; readonly parts: readonly Condition[] };

/** An edge of the period, resolved. */
export interface Edges {
  readonly start: Day;
  readonly end: Day;
}

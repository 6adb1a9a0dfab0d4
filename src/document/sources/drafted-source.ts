import type { RegisterColumn } from '../../model/data/register.ts';
import type { NumberForm } from '../../model/plan/plan.ts';
import type { ValueGroup } from './same-words.ts';

/** A source of a plan, written from the tables of one shape. */
export interface DraftedSource {
  readonly name: string;
  readonly title: string;
  /** What its files are called, for names that are to be found in them. */
  readonly fileNames: readonly string[];
  readonly department: string | null;
  readonly files: readonly string[];
  readonly sheet: string | null;
  readonly columns: readonly DraftedColumn[];
  readonly period: DraftedPeriod;
  readonly key: string | null;
  /** It lists what should not happen: that it is empty says something. */
  readonly isOfEvents: boolean;
  readonly totals: readonly { readonly column: string; readonly labels: readonly string[] }[];
  readonly rows: number;
}

/** A column of a drafted source. */
export interface DraftedColumn {
  readonly name: string;
  readonly headers: readonly string[];
  readonly type: Exclude<RegisterColumn['type'], 'empty'>;
  /** Of its cells, or the column that holds each row's unit. */
  readonly unit: string | { readonly column: string } | null;
  /** The few texts that it holds, with their other spellings; null where any text will do. */
  readonly values: readonly ValueGroup[] | null;
  /** All its texts with their other spellings, as far as they are few enough to look for a name in them. */
  readonly texts: readonly ValueGroup[];
  /** For a text that all rows of some files have, and no others: what those files are called. */
  readonly calledSo: ReadonlyMap<string, string>;
  readonly filled: number;
  readonly blank: number;
  readonly isOptional: boolean;
  readonly isPrivate: boolean;
  readonly numbers: NumberForm | null;
  readonly dates: RegisterColumn['dates'];
  readonly missing: readonly string[];
}

/** How the rows of a drafted source belong to a period. */
export type DraftedPeriod =
  | { readonly kind: 'none' }
  /** The name of its file says it. */
  | { readonly kind: 'file' }
  | { readonly kind: 'flow' | 'until'; readonly column: string }
  | { readonly kind: 'stock'; readonly from: string; readonly to: string };

import type { Threshold } from '../../model/quantity.ts';

/** What can be wrong with a threshold. */
export type ThresholdErrorCode =
  /** Nothing is written. */
  | 'empty'
  /** A word that is not in the grammar. */
  | 'unknown-word'
  /** A known word where it makes no sense: 以上 before the number, ≥ after it. */
  | 'misplaced-word'
  /** Words, but no number. */
  | 'no-number'
  /** More numbers than a limit or a range has. */
  | 'two-numbers'
  /** Looks like a number and is none, or has two readings: `12,34`, 三百五. */
  | 'bad-number'
  /** Comparators that contradict each other, or one that a range can't have. */
  | 'two-comparators'
  /** 左右, 约, 近 without a direction. */
  | 'needs-direction'
  /** The direction given contradicts the words. */
  | 'direction-conflict'
  /** A range or interval whose lower end is not below its upper end. */
  | 'empty-range'
  /** The two ends of a range are of different dimensions. */
  | 'unit-mismatch'
  /** An interval without its comma or a bracket. */
  | 'bad-interval'
  /** A bare 0 of something that is not counted: at least 0, or at most? */
  | 'bare-zero'
  /** 下降 with a negative number, or with a range. */
  | 'bad-decline'
  /** A date without a word that says whether it is the last or the first day. */
  | 'bare-date'
  /** A date that the calendar has not: 2月30日. */
  | 'bad-date'
  /** A date without a year, where the period does not say which. */
  | 'needs-year';

/** Why a text is no threshold: the offending word as written, and its offset in UTF-16 code units. */
export interface ThresholdError {
  readonly code: ThresholdErrorCode;
  readonly at: number;
  readonly word: string;
}

/** A threshold, or why there is none. */
export type ThresholdOutcome = { readonly threshold: Threshold } | { readonly error: ThresholdError };

/** The way an approximate figure is held against: the plan's `direction`. */
export type Direction = 'at-least' | 'at-most';

const longestWord = 40;

/** An outcome without a threshold; long words are cut. */
export function refuse(
  code: ThresholdErrorCode,
  at: number,
  word: string,
): { readonly error: ThresholdError } {
  return { error: { code, at, word: word.length > longestWord ? `${word.slice(0, longestWord)}..` : word } };
}

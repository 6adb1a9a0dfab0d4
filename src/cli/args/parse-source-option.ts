import { parsePeriod, type Period } from '../../model/plan/period.ts';

/** What one `--source` says. */
export interface SourceClaim {
  /** As written. */
  readonly text: string;
  /** The source's name in the plan. */
  readonly source: string;
  readonly period: Period | null;
  /** A path, directory, glob or `-`; null where only the name was given. */
  readonly path: string | null;
}

/**
 * Reads the value of `--source`, or gives null where its period is none. The first `=` ends the name.
 *
 *     claim := NAME [ '@' PERIOD ] [ '=' PATH ]
 */
export function parseSourceOption(text: string): SourceClaim | null {
  const equals = text.indexOf('=');
  const head = equals === -1 ? text : text.slice(0, equals);
  const path = equals === -1 ? null : text.slice(equals + 1);
  const sign = head.indexOf('@');
  if (sign === -1) return { text, source: head, period: null, path };
  const period = parsePeriod(head.slice(sign + 1));
  return period === null ? null : { text, source: head.slice(0, sign), period, path };
}

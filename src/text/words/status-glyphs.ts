import type { Status } from '../../model/subjects/report.ts';

/** One character a status. None of them is of ambiguous width: each takes one cell on every console. */
export const statusGlyphs: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  'no-data': '?',
  invalid: '!',
  pending: '~',
};

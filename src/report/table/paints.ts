import type { Severity } from '../../model/finding.ts';
import type { Status } from '../../model/subjects/report.ts';
import type { Page } from '../layout/page.ts';

/** The colour of a status; it only repeats what glyph and word say. */
export function statusPaint(status: Status, page: Page): (text: string) => string {
  const { paint } = page;
  return {
    pass: paint.green,
    fail: paint.red,
    'no-data': paint.yellow,
    invalid: paint.magenta,
    pending: paint.cyan,
  }[status];
}

/** The colour of a severity. */
export function severityPaint(severity: Severity, page: Page): (text: string) => string {
  const { paint } = page;
  return { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity];
}

import { reportCsv } from './report.ts';
import { validationCsv } from './validation.ts';
import type { Renderers } from '../formats.ts';

/** CSV for spreadsheet programs: UTF-8 with a byte order mark, CRLF, and no cell that starts a formula. */
export const csv: Renderers = { report: reportCsv, validation: validationCsv };

import type { Renderers } from './formats.ts';
import { explanationTable } from './table/explanation.ts';
import { lintTable } from './table/lint.ts';
import { reportTable } from './table/report.ts';

/** The table for terminals and text files. */
export const table: Renderers = { report: reportTable, explanation: explanationTable, lint: lintTable };

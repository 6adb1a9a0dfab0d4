import type { Renderers } from './formats.ts';
import { comparisonTable } from './table/comparison.ts';
import { explanationTable } from './table/explanation.ts';
import { inspectionTable } from './table/inspection.ts';
import { lintTable } from './table/lint.ts';
import { reportTable } from './table/report.ts';
import { tracingTable } from './table/tracing.ts';
import { validationTable } from './table/validation.ts';

/** The table for terminals and text files. */
export const table: Renderers = {
  report: reportTable,
  explanation: explanationTable,
  lint: lintTable,
  inspection: inspectionTable,
  validation: validationTable,
  comparison: comparisonTable,
  tracing: tracingTable,
};

import type { Renderers } from '../renderers.ts';
import { comparisonTable } from './comparison.ts';
import { explanationTable } from './explanation.ts';
import { inspectionTable } from './inspection.ts';
import { lintTable } from './lint.ts';
import { reportTable } from './report.ts';
import { tracingTable } from './tracing.ts';
import { validationTable } from './validation.ts';

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

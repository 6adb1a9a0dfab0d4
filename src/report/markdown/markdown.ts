import type { Renderers } from '../formats.ts';
import { comparisonMarkdown } from './comparison.ts';
import { explanationMarkdown } from './explanation.ts';
import { lintMarkdown } from './lint.ts';
import { reportMarkdown } from './report.ts';
import { tracingMarkdown } from './tracing.ts';
import { validationMarkdown } from './validation.ts';

/** Markdown as GitHub reads it. */
export const markdown: Renderers = {
  report: reportMarkdown,
  explanation: explanationMarkdown,
  lint: lintMarkdown,
  validation: validationMarkdown,
  comparison: comparisonMarkdown,
  tracing: tracingMarkdown,
};

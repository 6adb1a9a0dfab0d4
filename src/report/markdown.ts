import type { Renderers } from './formats.ts';
import { comparisonMarkdown } from './markdown/comparison.ts';
import { explanationMarkdown } from './markdown/explanation.ts';
import { lintMarkdown } from './markdown/lint.ts';
import { reportMarkdown } from './markdown/report.ts';
import { tracingMarkdown } from './markdown/tracing.ts';
import { validationMarkdown } from './markdown/validation.ts';

/** Markdown as GitHub reads it. */
export const markdown: Renderers = {
  report: reportMarkdown,
  explanation: explanationMarkdown,
  lint: lintMarkdown,
  validation: validationMarkdown,
  comparison: comparisonMarkdown,
  tracing: tracingMarkdown,
};

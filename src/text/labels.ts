import type { Language } from '../model/plan/plan.ts';
import { ciLabels, type CiLabels } from './labels/ci.ts';
import { comparisonLabels, type ComparisonLabels } from './labels/comparison.ts';
import { explanationLabels, type ExplanationLabels } from './labels/explanation.ts';
import { htmlLabels, type HtmlLabels } from './labels/html.ts';
import { inspectionLabels, type InspectionLabels } from './labels/inspection.ts';
import { lintLabels, type LintLabels } from './labels/lint.ts';
import { reportLabels, type ReportLabels } from './labels/report.ts';
import { sharedLabels, type SharedLabels } from './labels/shared.ts';
import { spreadsheetLabels, type SpreadsheetLabels } from './labels/spreadsheet.ts';
import { tracingLabels, type TracingLabels } from './labels/tracing.ts';
import { validationLabels, type ValidationLabels } from './labels/validation.ts';

/** Every label of the documents; a text that one language lacks does not compile. */
export interface Labels extends SharedLabels {
  readonly report: ReportLabels;
  readonly explanation: ExplanationLabels;
  readonly lint: LintLabels;
  readonly inspection: InspectionLabels;
  readonly html: HtmlLabels;
  readonly validation: ValidationLabels;
  readonly comparison: ComparisonLabels;
  readonly tracing: TracingLabels;
  readonly spreadsheet: SpreadsheetLabels;
  readonly ci: CiLabels;
}

/** The labels of a language. */
export function labelsOf(language: Language): Labels {
  return {
    ...sharedLabels[language],
    report: reportLabels[language],
    explanation: explanationLabels[language],
    lint: lintLabels[language],
    inspection: inspectionLabels[language],
    html: htmlLabels[language],
    validation: validationLabels[language],
    comparison: comparisonLabels[language],
    tracing: tracingLabels[language],
    spreadsheet: spreadsheetLabels[language],
    ci: ciLabels[language],
  };
}

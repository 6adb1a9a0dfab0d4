import type { SubjectName, Subjects } from '../../src/report/renderers.ts';
import { englishReport } from './english-report.ts';
import { emptyComparison, sameComparison, sampleComparison } from './sample-comparison.ts';
import { sampleExplanations } from './sample-explanation.ts';
import { plannedInspection, unreadInspection } from './sample-inspection.ts';
import { brokenLint, extendingLint, goodLint } from './sample-lint.ts';
import { reportOf, sampleReport } from './sample-report.ts';
import { emptyTracing, sampleTracing, wholeTracing } from './sample-tracing.ts';
import { cleanValidation, sampleValidation, validationOf } from './sample-validation.ts';

/** Samples of everything that can be printed: a new subject does not compile without one. */
export const samples: { readonly [S in SubjectName]: readonly Subjects[S][] } = {
  report: [sampleReport, englishReport, reportOf([])],
  explanation: sampleExplanations,
  lint: [goodLint, brokenLint, extendingLint],
  inspection: [plannedInspection, unreadInspection],
  validation: [sampleValidation, cleanValidation, validationOf([], [])],
  comparison: [sampleComparison, sameComparison, emptyComparison],
  tracing: [sampleTracing, wholeTracing, emptyTracing],
};

/** The ids that a document of each subject must name. */
export const idsOf: { readonly [S in SubjectName]: (subject: Subjects[S]) => readonly string[] } = {
  report: (report) => report.results.map((result) => result.id),
  explanation: (explanation) => [explanation.result.id],
  lint: (lint) => lint.sections.flatMap((section) => section.targets.map((target) => target.id)),
  inspection: ({ source }) => (source === null ? [] : [source]),
  validation: (validation) => validation.sources.map(({ source }) => source),
  // What is as it was is counted.
  comparison: ({ targets }) => targets.filter(({ kind }) => kind !== 'same').map(({ id }) => id),
  tracing: ({ quantities, orphans }) =>
    [...quantities.flatMap(({ targets }) => targets), ...orphans].flatMap(({ id }) => id ?? []),
};

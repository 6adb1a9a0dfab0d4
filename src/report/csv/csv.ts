import type { Comparison } from '../../model/subjects/comparison.ts';
import type { Report } from '../../model/subjects/report.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { labelsOf } from '../../text/labels.ts';
import { comparisonField, comparisonFields, comparisonHead } from '../layout/comparison-fields.ts';
import { neutralText } from '../layout/neutral-text.ts';
import { plainDigits, targetField } from '../layout/target-fields.ts';
import type { Renderers, Style } from '../renderers.ts';
import {
  byteOrderMark,
  csvRecord,
  problemHeader,
  problemWriter,
  reportHeader,
  targetColumns,
} from './records.ts';
import { tracingCsv } from './tracing.ts';

/** CSV for spreadsheet programs: UTF-8 with a byte order mark, CRLF, and no cell that starts a formula. */
export const csv: Renderers = {
  report: reportCsv,
  validation: validationCsv,
  comparison: comparisonCsv,
  tracing: tracingCsv,
};

/** The findings that a validation lists, one a record; private cells are masked. */
export function validationCsv({ diagnostics, sources }: Validation, { language }: Style): string {
  const ownerOf = new Map(sources.flatMap((source) => source.files.map((file) => [file, source])));
  const write = problemWriter(language);
  const records = diagnostics.map((diagnostic) =>
    write(diagnostic, ownerOf.get(diagnostic.file ?? '') ?? null),
  );
  return problemHeader(language) + records.join('');
}

/** A record a target, in the order of the plan; figures are numbers of the unit that stands beside them. */
export function reportCsv(report: Report, { language }: Style): string {
  const labels = labelsOf(language);
  const records = report.results.map((result, i) =>
    csvRecord(
      targetColumns.map((column) => {
        const field = targetField(column, result, i + 1, labels);
        return typeof field === 'string'
          ? neutralText(field)
          : { digits: plainDigits(field.value, field.limits) };
      }),
    ),
  );
  return reportHeader(language) + records.join('');
}

/** What became of each target, a record each: those of the later report in its order, then those that are gone. */
export function comparisonCsv({ targets }: Comparison, { language }: Style): string {
  const labels = labelsOf(language);
  const records = targets.map((target) =>
    csvRecord(
      comparisonFields.map((name) => {
        const field = comparisonField(name, target, labels);
        return typeof field === 'string'
          ? neutralText(field)
          : { digits: plainDigits(field.value, field.limits) };
      }),
    ),
  );
  const heads = comparisonFields.map((field) => comparisonHead(field, labels));
  return byteOrderMark + csvRecord(heads) + records.join('');
}

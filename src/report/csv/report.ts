import type { Language } from '../../model/plan/plan.ts';
import type { Report } from '../../model/subjects/report.ts';
import { labelsOf } from '../../text/labels.ts';
import type { FieldName } from '../../text/labels/spreadsheet.ts';
import { byteOrderMark, csvRecord } from '../layout/escape-csv.ts';
import { neutralText } from '../layout/neutral-text.ts';
import { plainDigits } from '../layout/shown-number.ts';
import type { Style } from '../style.ts';
import { targetField } from '../layout/target-fields.ts';

/** The columns, in their order. */
const columns: readonly FieldName[] = [
  'number',
  'section',
  'clause',
  'id',
  'title',
  'owners',
  'wording',
  'words',
  'operator',
  'limit',
  'upper',
  'unit',
  'status',
  'actual',
  'display',
  'numerator',
  'denominator',
  'margin',
  'items',
  'completion',
  'attainment',
  'baseline',
  'change',
  'points',
  'pointsOf',
  'provisional',
  'reason',
  'reading',
  'stated',
  'note',
  'waiver',
  'others',
  'groups',
  'measure',
  'findings',
  'evidence',
  'place',
];

/** The first record of the report, with the byte order mark before it. */
export function reportHeader(language: Language): string {
  const { fields } = labelsOf(language).spreadsheet;
  return byteOrderMark + csvRecord(columns.map((column) => fields[column]));
}

/** A record a target, in the order of the plan; figures are numbers of the unit that stands beside them. */
export function reportCsv(report: Report, { language }: Style): string {
  const labels = labelsOf(language);
  const records = report.results.map((result, i) =>
    csvRecord(
      columns.map((column) => {
        const field = targetField(column, result, i + 1, labels);
        return typeof field === 'string'
          ? neutralText(field)
          : { digits: plainDigits(field.value, field.limits) };
      }),
    ),
  );
  return reportHeader(language) + records.join('');
}

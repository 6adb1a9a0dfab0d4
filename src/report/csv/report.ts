import type { Report } from '../../model/report.ts';
import { labelsOf } from '../../text/labels.ts';
import type { FieldName } from '../../text/labels/spreadsheet.ts';
import { byteOrderMark, csvRecord } from '../escape-csv.ts';
import { neutralText } from '../neutral-text.ts';
import { plainDigits } from '../shown-number.ts';
import type { Style } from '../style.ts';
import { targetField } from '../target-fields.ts';

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

/** A record a target, in the order of the plan; figures are numbers of the unit that stands beside them. */
export function reportCsv(report: Report, { language }: Style): string {
  const labels = labelsOf(language);
  const titles = columns.map((column) => labels.spreadsheet.fields[column]);
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
  return byteOrderMark + csvRecord(titles) + records.join('');
}

import { columnLetters, sheetOf } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Diagnostic } from '../../model/subjects/report.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import type { ProblemOwner } from '../csv/records.ts';
import { findingsByFile } from '../layout/finding-groups.ts';
import type { Style } from '../renderers.ts';
import type { SheetCell } from './cells.ts';
import { sheetNames } from './sheet-names.ts';
import { type Sheet, writeWorkbook } from './workbook.ts';

/** What is wrong with what a department sent; null for what is nobody's. */
export interface DepartmentProblems {
  readonly department: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly listed: readonly { readonly diagnostic: Diagnostic; readonly owner: ProblemOwner | null }[];
  /** How many there are beside those listed. */
  readonly left: number;
}

/** The findings of a check as a workbook, a sheet a department; notes are nothing to mend. Private cells are masked. */
export function validationXlsx(validation: Validation, { language }: Style): Promise<Uint8Array> {
  const ownerOf = new Map(validation.sources.flatMap((source) => source.files.map((file) => [file, source])));
  const departments = new Map<string | null, DepartmentProblems>();
  for (const { file, groups } of findingsByFile(validation)) {
    const owner = ownerOf.get(file ?? '') ?? null;
    const department = owner?.department ?? null;
    const mended = groups.filter(({ severity }) => severity !== 'note');
    if (mended.length === 0) continue;
    const before = departments.get(department) ?? { department, errors: 0, warnings: 0, listed: [], left: 0 };
    const own = mended.flatMap(({ findings }) => findings.map((diagnostic) => ({ diagnostic, owner })));
    const count = (wanted: string): number =>
      mended.reduce((sum, { severity, count: times }) => sum + (severity === wanted ? times : 0), 0);
    const [errors, warnings] = [count('error'), count('warning')];
    departments.set(department, {
      department,
      errors: before.errors + errors,
      warnings: before.warnings + warnings,
      listed: [...before.listed, ...own],
      left: before.left + errors + warnings - own.length,
    });
  }
  return problemBook([...departments.values()], language);
}

/** Lists of problems as a workbook: how many each department has, with links, and a sheet for each that can be sent alone. */
export function problemBook(all: readonly DepartmentProblems[], language: Language): Promise<Uint8Array> {
  const labels = labelsOf(language);
  const { problemList } = labels.spreadsheet;
  const [first = '', ...names] = sheetNames([problemList, ...all.map((each) => nameOf(each, labels))]);
  return writeWorkbook(problemList, [
    overview(first, all, names, labels),
    ...all.map((each, index) => departmentSheet(names[index] ?? '', each, labels)),
  ]);
}

function nameOf({ department }: DepartmentProblems, labels: Labels): string {
  return department ?? labels.validation.others;
}

function overview(
  name: string,
  all: readonly DepartmentProblems[],
  names: readonly string[],
  labels: Labels,
): Sheet {
  const { columns, tally } = labels.validation;
  const sum = (of: 'errors' | 'warnings'): number => all.reduce((total, each) => total + each[of], 0);
  return {
    name,
    widths: [40, 12, 12],
    head: 1,
    rows: [
      [{ value: labels.spreadsheet.problemList, look: 'title' }],
      [columns.department, tally.error, tally.warning].map((value) => ({ value, look: 'head' })),
      ...all.map((each, index): readonly SheetCell[] => [
        { value: nameOf(each, labels), link: names[index] ?? '' },
        { value: each.errors, isCentred: true },
        { value: each.warnings, isCentred: true },
      ]),
      [
        { value: labels.spreadsheet.whole, look: 'strong' },
        { value: sum('errors'), isCentred: true },
        { value: sum('warnings'), isCentred: true },
      ],
    ],
  };
}

function departmentSheet(name: string, each: DepartmentProblems, labels: Labels): Sheet {
  const { columns, tally, times } = labels.validation;
  const { moreFindings, address } = labels.spreadsheet;
  const title = `${nameOf(each, labels)}    ${tally.error} ${each.errors}    ${tally.warning} ${each.warnings}`;
  const heads = [
    columns.severity,
    columns.source,
    columns.file,
    columns.line,
    address,
    columns.field,
    columns.cell,
    columns.message,
    columns.hint,
    columns.code,
  ];
  return {
    name,
    widths: [8, 20, 28, 8, 8, 16, 20, 44, 40, 24],
    head: 1,
    printed: heads.length - 1,
    rows: [
      [{ value: title, look: 'title' }],
      heads.map((value) => ({ value, look: 'head' })),
      ...each.listed.map(({ diagnostic, owner }) => problemRow(diagnostic, owner, labels)),
      ...(each.left === 0
        ? []
        : [[{ value: `${moreFindings} ${times(each.left)}`, look: 'sentence' } as const]]),
    ],
  };
}

/** One problem; the wrong cell stands in the colour of what is missed. */
function problemRow(
  { severity, file, line, column, field, cell, message, hint, code }: Diagnostic,
  owner: ProblemOwner | null,
  labels: Labels,
): readonly SheetCell[] {
  const isSheet = file !== null && sheetOf(file) !== null;
  const address = isSheet && line !== null && column !== null ? `${columnLetters(column)}${line}` : null;
  return [
    { value: labels.severities[severity] },
    { value: owner?.title ?? null },
    { value: file },
    { value: line },
    { value: address },
    { value: field },
    { value: cell, look: field === null ? 'plain' : severity === 'error' ? 'fail' : 'warned' },
    { value: message },
    { value: hint },
    { value: code },
  ];
}

import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import { counted } from '../words/phrases.ts';

/** Words of the check of data files. */
export interface ValidationLabels {
  readonly source: string;
  readonly department: string;
  readonly files: string;
  readonly rows: string;
  readonly tally: Readonly<Record<Severity, string>>;
  /** A source of which no file was handed in. */
  readonly notSupplied: string;
  /** Beside a number of errors that the plan tolerates. */
  readonly tolerated: string;
  /** Files that belong to no source, and findings that belong to no file. */
  readonly others: string;
  /** What a list is called that goes to nobody in particular, as a file name without its ending. */
  readonly othersFile: string;
  /** How often a code was found in a file. */
  readonly times: (n: number) => string;
  readonly rest: (n: number) => string;
  readonly restOf: (n: number, severity: Severity) => string;
  readonly cell: (cell: string) => string;
  /** The columns of the list of findings. */
  readonly columns: ProblemColumns;
}

/** The columns of the list of findings, in their order. */
export interface ProblemColumns {
  readonly department: string;
  readonly source: string;
  readonly file: string;
  readonly line: string;
  readonly record: string;
  readonly field: string;
  readonly cell: string;
  readonly message: string;
  readonly hint: string;
  readonly severity: string;
  readonly code: string;
}

/** The words of the check of data files in both languages. */
export const validationLabels: Readonly<Record<Language, ValidationLabels>> = {
  zh: {
    source: '来源',
    department: '责任单位',
    files: '文件数',
    rows: '行数',
    tally: { error: '错误', warning: '警告', note: '说明' },
    notSupplied: '未报送',
    tolerated: '容许',
    others: '其他',
    othersFile: '其他',
    times: (n) => `${n} 处`,
    rest: (n) => `其余 ${n} 处`,
    restOf: (n, severity) =>
      `其余 ${n} 处${{ error: '错误', warning: '警告', note: '说明' }[severity]}未在此列出`,
    cell: (cell) => `单元格「${cell}」`,
    columns: {
      department: '责任单位',
      source: '来源',
      file: '文件',
      line: '行',
      record: '记录',
      field: '列',
      cell: '单元格',
      message: '问题',
      hint: '怎么改',
      severity: '级别',
      code: '代码',
    },
  },
  en: {
    source: 'Source',
    department: 'Department',
    files: 'Files',
    rows: 'Rows',
    tally: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
    notSupplied: 'missing',
    tolerated: 'tolerated',
    others: 'Other',
    othersFile: 'other',
    times: (n) => counted(n, 'time'),
    rest: (n) => `${n} more`,
    restOf: (n, severity) => `${n} more ${severity}${n === 1 ? '' : 's'}, not listed here`,
    cell: (cell) => `cell "${cell}"`,
    columns: {
      department: 'Department',
      source: 'Source',
      file: 'File',
      line: 'Line',
      record: 'Record',
      field: 'Column',
      cell: 'Cell',
      message: 'Problem',
      hint: 'What to do',
      severity: 'Severity',
      code: 'Code',
    },
  },
};

import { type Severity, sheetOf } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Status } from '../../model/subjects/report.ts';
import { counted } from '../words/phrases.ts';

/** Words that several documents use. */
export interface SharedLabels {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** `3 个错误`. */
  readonly severityCounts: Readonly<Record<Severity, (n: number) => string>>;
  readonly number: string;
  readonly id: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly completion: string;
  readonly owner: string;
  /** What targets without a responsible department stand under. */
  readonly noOwner: string;
  readonly status: string;
  readonly remarks: string;
  readonly section: string;
  readonly none: string;
  /** In place of a figure: in words that nobody takes for none. */
  readonly noData: string;
  readonly files: (n: number) => string;
  /** The same where their SHA-256 was not wanted. */
  readonly withoutHashes: (files: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly noPeriod: string;
  /** The day as of which is judged; unless all has, how much of the period has gone by then; how many rows are later. */
  readonly asOf: (date: string, days: string | null, later: string | null) => string;
  /** What an average is of, in brackets after it. */
  readonly averageOf: (rows: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** What `list` puts between items. */
  readonly listSeparator: string;
  /** What stands between places, which are lists themselves. */
  readonly placeSeparator: string;
  /** Parts of a sentence. */
  readonly clauses: (parts: readonly string[]) => string;
  /** Lines of one file; `more` where there are others. */
  readonly lines: (file: string, lines: readonly number[], more: boolean) => string;
  /** Rows of a table of a database, by their keys. */
  readonly keys: (file: string, keys: readonly string[], more: boolean) => string;
  readonly verdict: string;
  readonly next: string;
  readonly findings: string;
  /** Which part of a summary a page is, and what stands between that and its title. */
  readonly parts: Readonly<
    Record<'report' | 'validation' | 'comparison' | 'lint' | 'explanation' | 'tracing', string>
  >;
  readonly partSeparator: string;
  /** So many lines of a page are left out. */
  readonly cutPage: (lines: number) => string;
  readonly hint: string;
  /** How many findings of a code in a file are not shown. */
  readonly moreFindings: (n: number, code: string, file: string | null) => string;
  readonly record: (record: number) => string;
  readonly field: (field: string) => string;
  readonly key: (key: string) => string;
}

/** The shared words in both languages. */
export const sharedLabels: Readonly<Record<Language, SharedLabels>> = {
  zh: {
    statuses: { pass: '达标', fail: '未达标', 'no-data': '缺数据', invalid: '无效', pending: '待定' },
    severities: { error: '错误', warning: '警告', note: '说明' },
    severityCounts: {
      error: (n) => `${n} 个错误`,
      warning: (n) => `${n} 个警告`,
      note: (n) => `${n} 条说明`,
    },
    number: '序号',
    id: '编号',
    indicator: '指标',
    target: '目标值',
    actual: '完成值',
    completion: '完成率',
    owner: '责任单位',
    noOwner: '未明确责任单位',
    status: '状态',
    remarks: '备注',
    section: '章节',
    none: '无',
    noData: '暂无数据',
    files: (n) => `${n} 个数据文件`,
    withoutHashes: (files) => `${files}（未计算 SHA-256）`,
    period: (from, to) => (from === to ? from : `${from} 至 ${to}`),
    noPeriod: '不分期间',
    asOf: (date, days, later) =>
      `截至 ${date}${bracketed('zh', days && `已过 ${days} 天`, later && `其后 ${later} 行未计入`)}`,
    averageOf: (rows) => `${rows} 行平均`,
    list: (items) => items.join('、'),
    listSeparator: '、',
    placeSeparator: '；',
    clauses: (parts) => parts.join('，'),
    lines: (file, lines, more) =>
      (sheetOf(file) === null ? `${file} 第 ${lines.join('、')} 行` : sheetRows(file, lines, '、')) +
      (more ? ' ..' : ''),
    keys: (file, keys, more) => `${file} 键值 ${keys.join('、')}${more ? ' ..' : ''}`,
    verdict: '结论',
    next: '下一步',
    findings: '数据和计划中的问题',
    parts: {
      report: '核对报告',
      validation: '数据检查',
      comparison: '结果比较',
      lint: '计划检查',
      explanation: '结论由来',
      tracing: '政策文件核对',
    },
    partSeparator: '：',
    cutPage: (lines) => `本页最多 64 KiB，以下 ${lines} 行从略；全部内容见网页、工作簿或 JSON`,
    hint: '改法',
    moreFindings: (n, code, file) => `.. 另有 ${n} 处 ${code}${file === null ? '' : `，在 ${file}`}`,
    record: (record) => `第 ${record} 条记录`,
    field: (field) => `列「${field}」`,
    key: (key) => `键值 ${key}`,
  },
  en: {
    statuses: { pass: 'met', fail: 'missed', 'no-data': 'no data', invalid: 'invalid', pending: 'pending' },
    severities: { error: 'error', warning: 'warning', note: 'note' },
    severityCounts: {
      error: (n) => counted(n, 'error'),
      warning: (n) => counted(n, 'warning'),
      note: (n) => counted(n, 'note'),
    },
    number: 'No.',
    id: 'Id',
    indicator: 'Indicator',
    target: 'Target',
    actual: 'Actual',
    completion: 'Rate',
    owner: 'Owner',
    noOwner: 'No owner named',
    status: 'Status',
    remarks: 'Remarks',
    section: 'Section',
    none: 'none',
    noData: 'no data',
    files: (n) => counted(n, 'data file'),
    withoutHashes: (files) => `${files} (without SHA-256)`,
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    noPeriod: 'all periods',
    asOf: (date, days, later) =>
      `as of ${date}${bracketed('en', days && `${days} days gone`, later && `later rows not counted: ${later}`)}`,
    averageOf: (rows) => `mean of ${counted(rows, 'row')}`,
    list: (items) => items.join(', '),
    listSeparator: ', ',
    placeSeparator: '; ',
    clauses: (parts) => parts.join('; '),
    lines: (file, lines, more) =>
      (sheetOf(file) === null
        ? `${file} ${lines.length === 1 && !more ? 'line' : 'lines'} ${lines.join(', ')}`
        : sheetRows(file, lines, ', ')) + (more ? ' ..' : ''),
    keys: (file, keys, more) =>
      `${file} ${keys.length === 1 && !more ? 'key' : 'keys'} ${keys.join(', ')}${more ? ' ..' : ''}`,
    verdict: 'Verdict',
    next: 'Next',
    findings: 'Problems in the data and the plan',
    parts: {
      report: 'Report',
      validation: 'Data check',
      comparison: 'Comparison',
      lint: 'Plan check',
      explanation: 'Explanation',
      tracing: 'Document check',
    },
    partSeparator: ': ',
    cutPage: (lines) =>
      `a page holds 64 KiB: ${lines} lines are left out; the web page, the workbook and JSON have them all`,
    hint: 'Hint',
    moreFindings: (n, code, file) => `.. ${n} more ${code}${file === null ? '' : ` in ${file}`}`,
    record: (record) => `record ${record}`,
    field: (field) => `column "${field}"`,
    key: (key) => `key ${key}`,
  },
};

// What is known, in brackets.
function bracketed(language: Language, ...parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return '';
  return language === 'zh' ? `（${said.join('，')}）` : ` (${said.join(', ')})`;
}

/** Rows of a sheet as spreadsheets name them: `a.xlsx[Sheet 1]!118:118`. */
function sheetRows(file: string, rows: readonly number[], between: string): string {
  return `${file}!${rows.map((row) => `${row}:${row}`).join(between)}`;
}

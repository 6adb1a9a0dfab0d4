import type { Inspection } from '../../src/model/subjects/inspection.ts';
import { diagnosticIn, sampleReport } from './sample-report.ts';

const file = '抽检-市区.csv';

/** A made-up file of a source: a private column, a warning and an error. */
export const plannedInspection: Inspection = {
  format: 'plan-check/inspection',
  version: 1,
  tool: sampleReport.tool,
  language: 'zh',
  file,
  source: 'inspections',
  sha256: 'a'.repeat(64),
  bytes: 20_480,
  isWorkbook: false,
  sheet: null,
  encoding: 'gb18030',
  delimiter: '\t',
  lineEnds: ['crlf', 'lf'],
  header: { line: 3, names: ['抽检编号', '抽检日期', '抽样人', '', '合格率（%）'] },
  records: 1250,
  columns: [
    {
      name: '抽检编号',
      type: 'text',
      filled: 1250,
      blank: 0,
      examples: ['NT-0001', 'NT-0002', 'NT-0003', 'NT-0004', `NT-${'很长的编号'.repeat(20)}`],
      column: 'batch',
    },
    {
      name: '抽检日期',
      type: 'date',
      filled: 1249,
      blank: 1,
      examples: ['2017-03-01', '2017年3月2日'],
      column: 'date',
    },
    { name: '抽样人', type: 'text', filled: 1250, blank: 0, examples: ['***'], column: 'sampler' },
    { name: '', type: 'empty', filled: 0, blank: 1250, examples: [], column: null },
    { name: '合格率（%）', type: 'percent', filled: 1250, blank: 0, examples: ['98.5%'], column: null },
  ],
  decisions: [
    {
      subject: 'encoding',
      value: 'gb18030',
      because: 'fallback',
      certainty: 'likely',
      count: null,
      of: null,
      others: [],
    },
    {
      subject: 'delimiter',
      value: '\t',
      because: 'plan',
      certainty: 'sure',
      count: null,
      of: null,
      others: [],
    },
    {
      subject: 'rows',
      value: '1247',
      because: 'kinds',
      certainty: 'likely',
      count: 1250,
      of: null,
      others: [
        { kind: 'title', records: 2 },
        { kind: 'total', records: 3 },
      ],
    },
  ],
  diagnostics: [
    diagnosticIn(file, 1, {
      code: 'data/title-rows',
      severity: 'warning',
      message: '表头上方有 2 行标题或说明，已跳过',
      hint: null,
      column: null,
      record: null,
      field: null,
      cell: null,
    }),
    diagnosticIn(file, 118, {
      code: 'data/ragged-row',
      severity: 'error',
      message: '该行有 6 个字段，表头有 5 个',
      hint: '检查是否有未加引号的分隔符，或该行被截断',
      column: null,
      record: 115,
      field: null,
      cell: null,
    }),
  ],
  counts: [
    { file, code: 'data/title-rows', count: 1 },
    { file, code: 'data/ragged-row', count: 1 },
  ],
};

/** A file that does not decode. */
export const unreadInspection: Inspection = {
  ...plannedInspection,
  source: null,
  encoding: null,
  delimiter: null,
  lineEnds: [],
  header: null,
  records: 0,
  columns: [],
  decisions: [],
};

import type { TracedQuantity, Tracing } from '../../src/model/subjects/tracing.ts';
import { diagnosticIn, sampleReport } from './sample-report.ts';

const { tool, plan } = sampleReport;

const covered: TracedQuantity = {
  status: 'covered',
  difference: null,
  clause: '二(一)',
  section: '质量共治',
  owners: ['市质监局'],
  name: '示范街区',
  text: '不少于3个',
  figure: { kind: 'number', values: ['3'], unit: '个', operator: '>=' },
  kind: 'target',
  rule: null,
  line: 4,
  column: 12,
  span: { from: 40, to: 45 },
  before: '创建示范街区',
  after: '，',
  targets: [
    { id: 'streets', title: '示范街区', clause: '二(一)', wording: '不少于3个', reading: null, line: 21 },
  ],
  untracked: null,
};

/** A tracing with a quantity of each kind and both kinds of orphans. */
export const sampleTracing: Tracing = {
  format: 'plan-check/tracing',
  version: 1,
  tool,
  language: 'zh',
  plan,
  document: {
    file: 'documents/计划.txt',
    sha256: 'c'.repeat(64),
    bytes: 1200,
    encoding: 'gb18030',
    title: '某市质量提升行动计划',
    number: '某政办发〔2018〕7号',
  },
  summary: {
    quantities: 6,
    covered: 1,
    readOtherwise: 1,
    untracked: 1,
    different: 2,
    uncovered: 1,
    listed: 0,
    targets: 4,
    orphaned: 2,
  },
  quantities: [
    covered,
    {
      ...covered,
      status: 'read-otherwise',
      name: '万台电梯困人率',
      text: '低于0.3%',
      figure: { kind: 'number', values: ['0.003'], unit: '%', operator: '<' },
      line: 5,
      targets: [
        {
          id: 'lifts',
          title: '万台电梯困人率',
          clause: '二(一)',
          wording: '低于0.3%',
          reading: '按‰理解',
          line: 30,
        },
      ],
    },
    {
      ...covered,
      status: 'untracked',
      kind: 'context',
      rule: 'past-words',
      text: '120家',
      figure: { kind: 'number', values: ['120'], unit: '家', operator: '>=' },
      line: 6,
      targets: [],
      untracked: { quantity: '120家', reason: '上年末的数', line: 60 },
    },
    {
      ...covered,
      status: 'different',
      difference: 'figure',
      clause: '三(二)4',
      text: '5-8家',
      figure: { kind: 'number', values: ['5', '8'], unit: '家', operator: 'range' },
      line: 9,
    },
    {
      ...covered,
      status: 'different',
      difference: 'clause',
      clause: null,
      line: 10,
    },
    {
      ...covered,
      status: 'uncovered',
      name: '质量监督覆盖面',
      text: '不低于全省平均水平',
      figure: { kind: 'number', values: [], unit: '', operator: null },
      clause: null,
      line: 11,
      targets: [],
    },
  ],
  orphans: [
    { kind: 'target', id: 'shops', title: '放心商店', clause: '二(二)', wording: '40家', line: 35 },
    { kind: 'untracked', id: null, title: '上年末的数', clause: '一', wording: '77家', line: 61 },
  ],
  passed: [
    { rule: 'date', text: '2018年', line: 1, column: 5 },
    { rule: 'document-number', text: '7号', line: 2, column: 9 },
  ],
  diagnostics: [
    diagnosticIn('documents/计划.txt', 1, {
      code: 'document/no-quantities',
      severity: 'warning',
      message: '文件里没有找到量化指标',
      hint: null,
      line: null,
      column: null,
      record: null,
      field: null,
      cell: null,
    }),
  ],
  counts: [],
};

/** A tracing in which plan and document agree. */
export const wholeTracing: Tracing = {
  ...sampleTracing,
  language: 'en',
  document: { ...sampleTracing.document, title: null, number: null },
  summary: {
    ...sampleTracing.summary,
    quantities: 1,
    readOtherwise: 0,
    untracked: 0,
    different: 0,
    uncovered: 0,
    listed: 0,
    orphaned: 0,
  },
  quantities: [covered],
  orphans: [],
  passed: [],
  diagnostics: [],
};

/** A document without quantities. */
export const emptyTracing: Tracing = {
  ...wholeTracing,
  summary: { ...wholeTracing.summary, quantities: 0, covered: 0 },
  quantities: [],
};

import type { Lint, LintOrigin } from '../../src/model/subjects/lint.ts';
import { diagnosticIn, sampleReport } from './sample-report.ts';

const { tool, plan, results } = sampleReport;

/** A plan without errors, with one warning. */
export const goodLint: Lint = {
  format: 'plan-check/lint',
  version: 1,
  tool,
  language: 'zh',
  plan,
  file: plan.file,
  extends: [],
  sections: [...new Set(results.map((result) => result.section))].map((title) => ({
    title,
    targets: results
      .filter((result) => result.section === title)
      .map((result) => ({
        id: result.id,
        title: result.title,
        target: result.target.words,
        measure: `质量荣誉和创建登记 中 荣誉名称 为 ${result.title} 且 环节 为 认定 的行数`,
        place: result.place,
        origin: null,
      })),
  })),
  retired: [],
  sources: [
    { name: 'honours', title: '质量荣誉和创建登记', targets: 11 },
    { name: 'inspections', title: '产品、食品、农产品抽检结果', targets: 3 },
    { name: 'unused', title: '没有用到的数据源', targets: 0 },
  ],
  diagnostics: [
    {
      ...diagnosticIn(plan.file, 471, {
        code: 'plan/unused-source',
        severity: 'warning',
        message: '没有一个指标用到数据源「unused」',
        hint: '删去它，或在指标中使用它',
        column: 3,
        record: null,
        field: null,
        cell: null,
      }),
      excerpt: '  unused:',
    },
  ],
  counts: [{ file: plan.file, code: 'plan/unused-source', count: 1 }],
};

/** A plan with errors: Chinese text, a tab and a very long line before the column. */
export const brokenLint: Lint = {
  ...goodLint,
  plan: null,
  sections: [],
  sources: [],
  diagnostics: [
    planError(
      12,
      7,
      'plan/unknown-key',
      '没有「tilte」这一项',
      '是不是 title？',
      '      tilte: 江苏名牌产品',
    ),
    planError(
      20,
      19,
      'plan/unknown-value',
      '「合格品」不在允许的值之列',
      '是不是 合格？',
      '  { 检验结论: 质量, 结果: 合格品 }',
    ),
    planError(33, 4, 'plan/tab', '缩进用了制表符', null, '\ta:\tb'),
    planError(40, 120, 'plan/bad-threshold', '读不懂「大概」', null, `  note: ${'很长的备注'.repeat(40)}`),
    planError(41, null, 'plan/bad-threshold', '读不懂', null, 'target: 大概'),
    planError(null, null, 'plan/empty', '计划里一个指标也没有', null, null),
  ],
  counts: [],
};

function planError(
  line: number | null,
  column: number | null,
  code: string,
  message: string,
  hint: string | null,
  excerpt: string | null,
): Lint['diagnostics'][number] {
  return {
    ...diagnosticIn(plan.file, line ?? 1, {
      code,
      message,
      hint,
      line,
      column,
      record: null,
      field: null,
      cell: null,
    }),
    excerpt,
  };
}

const base = { file: 'plan/上年.yaml', line: 12 };
const origins: readonly LintOrigin[] = [
  { kind: 'taken-over', of: null, keys: [] },
  { kind: 'changed', of: base, keys: ['target', 'wording'] },
  { kind: 'added', of: null, keys: [] },
];

/** A plan that extends another: targets of every origin, and one out of force. */
export const extendingLint: Lint = {
  ...goodLint,
  extends: [base.file],
  sections: goodLint.sections.map((section) => ({
    ...section,
    targets: section.targets.map((target, index) => ({ ...target, origin: origins[index % 3] ?? null })),
  })),
  retired: [
    { id: 'old-target', title: '不再考核的指标', section: '质量安全', reason: '改由省里考核', place: base },
  ],
};

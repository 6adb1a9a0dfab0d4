import { at } from '../../src/model/finding.ts';
import type { Column, ColumnType, Plan, Source } from '../../src/model/plan/plan.ts';

const nowhere = at('plan.yaml', 1, 1);

function column(name: string, header: string, type: ColumnType = 'text'): Column {
  return {
    name,
    headers: [header, `${header}（别名）`],
    type,
    unit: null,
    values: null,
    optional: false,
    min: null,
    max: null,
    fill: null,
    private: false,
    exact: false,
    place: nowhere,
  };
}

function source(name: string, title: string, columns: readonly Column[]): Source {
  return {
    name,
    title,
    department: null,
    files: null,
    sheet: null,
    table: null,
    query: null,
    period: null,
    key: [],
    named: {},
    isTimeless: false,
    nilReturn: false,
    complete: null,
    totals: {},
    rules: [],
    agree: [],
    columns,
    place: nowhere,
  };
}

/** A register of inspections, made up. */
export const inspections: Source = source('inspections', '抽检结果', [
  column('batch', '抽检编号'),
  column('date', '抽检日期', 'date'),
  column('until', '有效期至', 'date'),
  column('level', '抽检级别'),
  column('result', '检验结论'),
  column('tested', '抽检数', 'integer'),
  column('passed', '合格数', 'integer'),
  column('district', '区县'),
  column('retested', '是否复检', 'boolean'),
]);

/** A list of companies, made up. */
export const companies: Source = source('companies', '企业名录', [column('code', '信用代码')]);

/** A plan with these two sources and nothing else. */
export const samplePlan: Plan = {
  id: 'sample',
  title: '样例计划',
  document: null,
  language: 'zh',
  period: null,
  file: 'plan.yaml',
  sha256: '00'.repeat(32),
  sources: [inspections, companies],
  extended: [],
  sections: [],
  scoring: { method: 'proportional', grades: [] },
  retired: [],
  untracked: [],
  agree: [],
};

import type { Language } from '../../model/plan/plan.ts';
import type { Result } from '../../model/subjects/report.ts';
import { counted } from '../words/phrases.ts';

/** Words of the lists of targets for spreadsheet programs. */
export interface SpreadsheetLabels {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly yes: string;
  readonly no: string;
  readonly attainments: Readonly<Record<NonNullable<Result['attainment']>, string>>;
  readonly sheets: {
    readonly summary: string;
    readonly targets: string;
    readonly findings: string;
    readonly files: string;
  };
  /** The first sheet of a list of problems, and its title. */
  readonly problemList: string;
  /** Which cell it is, as spreadsheets name it. */
  readonly address: string;
  /** How many findings of a kind a list leaves out. */
  readonly moreFindings: string;
  readonly whole: string;
  readonly targetCount: string;
  readonly period: string;
  readonly document: string;
  readonly bytes: string;
  readonly encoding: string;
  /** `29 项，25 项达标`. */
  readonly owes: (targets: number, pass: number) => string;
}

/** What a list of targets says of each. */
export type FieldName =
  | 'number'
  | 'section'
  | 'clause'
  | 'id'
  | 'title'
  | 'owners'
  | 'status'
  | 'wording'
  | 'words'
  | 'operator'
  | 'limit'
  | 'upper'
  | 'unit'
  | 'actual'
  | 'display'
  | 'numerator'
  | 'denominator'
  | 'margin'
  | 'marginWords'
  | 'items'
  | 'completion'
  | 'attainment'
  | 'baseline'
  | 'change'
  | 'points'
  | 'pointsOf'
  | 'provisional'
  | 'reason'
  | 'reading'
  | 'stated'
  | 'note'
  | 'waiver'
  | 'others'
  | 'groups'
  | 'measure'
  | 'findings'
  | 'evidence'
  | 'place';

/** The words of the lists of targets in both languages. */
export const spreadsheetLabels: Readonly<Record<Language, SpreadsheetLabels>> = {
  zh: {
    fields: {
      number: '序号',
      section: '章节',
      clause: '条款',
      id: '编号',
      title: '指标',
      owners: '责任单位',
      status: '状态',
      wording: '原文',
      words: '目标值',
      operator: '比较',
      limit: '限值',
      upper: '上限',
      unit: '单位',
      actual: '完成值',
      display: '完成情况',
      numerator: '分子',
      denominator: '分母',
      margin: '差距',
      marginWords: '差距说明',
      items: '相差件数',
      completion: '完成率（%）',
      attainment: '区间位置',
      baseline: '基期完成值',
      change: '比基期',
      points: '得分',
      pointsOf: '满分',
      provisional: '暂计',
      reason: '原因',
      reading: '读法',
      stated: '自报',
      note: '备注',
      waiver: '豁免',
      others: '其他说明',
      groups: '各组',
      measure: '算法',
      findings: '问题代码',
      evidence: '数据',
      place: '计划位置',
    },
    yes: '是',
    no: '否',
    attainments: { below: '未到下限', floor: '区间内', full: '到上限', over: '超额' },
    sheets: { summary: '概况', targets: '指标', findings: '问题', files: '数据文件' },
    problemList: '问题清单',
    address: '位置',
    moreFindings: '未列出',
    whole: '合计',
    targetCount: '项数',
    period: '期间',
    document: '文件',
    bytes: '字节',
    encoding: '编码',
    owes: (targets, pass) => `${targets} 项，${pass} 项达标`,
  },
  en: {
    fields: {
      number: 'No.',
      section: 'Section',
      clause: 'Clause',
      id: 'Id',
      title: 'Indicator',
      owners: 'Owner',
      status: 'Status',
      wording: 'Wording',
      words: 'Target',
      operator: 'Operator',
      limit: 'Limit',
      upper: 'Upper limit',
      unit: 'Unit',
      actual: 'Actual',
      display: 'Actual as shown',
      numerator: 'Numerator',
      denominator: 'Denominator',
      margin: 'Margin',
      marginWords: 'Margin in words',
      items: 'Items to change',
      completion: 'Completion (%)',
      attainment: 'Place in range',
      baseline: 'Baseline',
      change: 'Change since',
      points: 'Points',
      pointsOf: 'Points at most',
      provisional: 'Provisional',
      reason: 'Reason',
      reading: 'Reading',
      stated: 'Stated by',
      note: 'Note',
      waiver: 'Waiver',
      others: 'Other remarks',
      groups: 'Groups',
      measure: 'Measure',
      findings: 'Findings',
      evidence: 'Data',
      place: 'In the plan',
    },
    yes: 'yes',
    no: 'no',
    attainments: { below: 'below it', floor: 'within it', full: 'at its end', over: 'exceeded' },
    sheets: { summary: 'Summary', targets: 'Targets', findings: 'Findings', files: 'Data files' },
    problemList: 'Problems',
    address: 'Where',
    moreFindings: 'Not listed',
    whole: 'All',
    targetCount: 'Targets',
    period: 'Period',
    document: 'Document',
    bytes: 'Bytes',
    encoding: 'Encoding',
    owes: (targets, pass) => `${counted(targets, 'target')}, ${pass} met`,
  },
};

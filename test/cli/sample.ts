import type { Plan } from '../../src/model/plan/plan.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';

/** A made-up plan of two sources and three targets; the tests of this folder judge made-up data by it. */
export const planText = `plan: sample
title: 质量行动样例
language: zh
period: 2017
sources:
  inspections:
    title: 监督抽检
    files: ["抽检*.csv"]
    period: date
    columns:
      batch: { header: 编号, type: text }
      date: { header: 日期, type: date }
      result: { header: 结论, type: text, values: { 合格: [], 不合格: [] } }
  awards:
    title: 名牌产品
    columns:
      product: { header: 产品, type: text }
      level: { header: 级别, type: text }
sections:
  - title: 一、质量标杆
    clause: 二(一)
    targets:
      - id: pass-rate
        title: 抽检合格率
        owner: [市质监局]
        target: 90%以上
        measure: { share: inspections, meets: { result: 合格 } }
      - id: batches
        title: 抽检批次
        owner: [市质监局, 市食药监局]
        target: 2批次以上
        measure: { count: inspections }
  - title: 二、品牌培育
    clause: 二(二)
    targets:
      - id: brands
        title: 江苏名牌产品
        owner: [市经信委]
        target: 2个以上
        measure: { count: awards, where: { level: 省级 } }
`;

/** Inspections of the sample plan: 3 of 4 passed. */
export const inspections = `编号,日期,结论
A1,2017-03-01,合格
A2,2017-04-01,合格
A3,2017-05-01,合格
A4,2017-06-01,不合格
`;

/** Inspections that all passed. */
export const goodInspections: string = inspections.replace('不合格', '合格');

/** Awards of the sample plan: two at the level that counts. */
export const awards = `产品,级别
灯具,省级
布料,省级
水泵,市级
`;

/** The sample plan, read. */
export function samplePlan(): Plan {
  const { value, findings } = readPlan({ file: 'plan-check.yaml', text: planText });
  if (value === null) throw new Error(JSON.stringify(findings));
  return value;
}

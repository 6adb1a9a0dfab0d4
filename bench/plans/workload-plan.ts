import { columns } from '../register/columns.ts';

const head = 'language: en\nperiod: 2017';

/** The register as a source of a plan; `more` are further keys of the source, each a line. */
export function registerSource(more: readonly string[] = []): string {
  return [
    'sources:',
    '  inspections:',
    '    title: 监督抽检结果（编造）',
    ...more.map((line) => `    ${line}`),
    '    columns:',
    ...columns.map(({ name, header, plan }) => `      ${name}: { header: ${header}, ${plan} }`),
  ].join('\n');
}

/** Workload W: its four questions as the targets a, b, c and d. */
export const workloadPlan: string = workloadOver([]);

/** Workload W over a source that has further keys, each a line. */
export function workloadOver(more: readonly string[]): string {
  return `plan: workload
title: Workload W
${head}
${registerSource(more)}
sections:
  - title: W
    targets:
      - id: a
        title: Provincial inspections passed
        target: at least 50%
        measure: { share: inspections, where: { level: 省级 }, meets: { result: 合格 } }
      - id: b
        title: Samples passed
        target: at least 50%
        measure: { ratio: { numerator: { sum: inspections, column: passed }, denominator: { sum: inspections, column: tested } } }
      - id: c
        title: Enterprises with a good result
        target: at least 1家
        measure: { count: inspections, distinct: enterprise, where: { result: 合格 } }
      - id: d
        title: Amount of 2017
        target: at least 1万元
        measure: { sum: inspections, column: amount, period: date }
`;
}

/** What `validate` is measured with: types, value lists, a key and a rule. */
export const validationPlan: string = `plan: validation
title: Everything that can be said of a row
${head}
${registerSource([
  'key: [batch]',
  'rules:',
  '  - { title: no more passed than tested, where: { passed: { lte: { column: tested } } } }',
])}
sections:
  - title: W
    targets:
      - id: a
        title: Provincial inspections passed
        target: at least 50%
        measure: { share: inspections, where: { level: 省级 }, meets: { result: 合格 } }
`;

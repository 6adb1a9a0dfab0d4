import type { Diagnostic } from '../../src/model/subjects/report.ts';
import type { ValidatedSource, Validation } from '../../src/model/subjects/validation.ts';
import { englishReport } from './english-report.ts';
import { diagnosticIn, inputOf, sampleReport } from './sample-report.ts';

const { tool, plan } = sampleReport;

/** A made-up source; of one without files nothing was handed in. */
export function sourceOf(
  source: string,
  title: string,
  department: string | null,
  given: Partial<ValidatedSource> = {},
): ValidatedSource {
  return { source, title, department, files: [], rows: 0, errors: 0, warnings: 0, ...given };
}

/** A made-up validation of sources and findings, with the figures that follow from them. */
export function validationOf(
  sources: readonly ValidatedSource[],
  diagnostics: readonly Diagnostic[],
  rest: Partial<Validation> = {},
): Validation {
  const counts = rest.counts ?? countsOf(diagnostics);
  const total = (severity: Diagnostic['severity']): number => {
    const codes = new Set(diagnostics.filter((each) => each.severity === severity).map(({ code }) => code));
    return counts.filter(({ code }) => codes.has(code)).reduce((sum, { count }) => sum + count, 0);
  };
  const inputs = sources.flatMap(({ source, files, rows }) =>
    files.map((file) => inputOf(file, source, rows)),
  );
  return {
    format: 'plan-check/validation',
    version: 1,
    tool,
    language: 'zh',
    plan,
    asOf: null,
    inputs,
    summary: {
      files: inputs.length,
      sources: sources.length,
      supplied: sources.filter(({ files }) => files.length > 0).length,
      errors: total('error'),
      warnings: total('warning'),
      notes: total('note'),
    },
    sources,
    diagnostics,
    counts,
    ...rest,
  };
}

function countsOf(diagnostics: readonly Diagnostic[]): Validation['counts'] {
  const counts = new Map<string, { file: string | null; code: string; count: number }>();
  for (const { file, code } of diagnostics) {
    const before = counts.get(`${file}\n${code}`);
    counts.set(`${file}\n${code}`, { file, code, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Three sources: one with more errors than are listed, one with a warning, one not handed in; a file of no source. */
export const sampleValidation: Validation = validationOf(
  [
    sourceOf('inspections', '产品质量监督抽检结果', '市质监局', {
      files: ['data/抽检结果.csv'],
      rows: 2140,
      errors: 1207,
    }),
    sourceOf('acceptances', '工程竣工验收和备案登记', '市城乡建设局'),
    sourceOf('instruments', '强检器具台账', '市质监局', {
      files: ['data/强检器具台账.csv'],
      rows: 25_000,
      warnings: 1,
    }),
  ],
  [
    diagnosticIn('data/随手记.csv', 1, {
      code: 'data/no-source',
      message: '文件不是计划里的任何来源：文件名和表头都对不上',
      hint: '可用 --source 名称=文件 指定',
      column: null,
      record: null,
      field: null,
      cell: null,
    }),
    ...[14, 44, 45, 71, 80, 93].map((line) => diagnosticIn('data/抽检结果.csv', line)),
    diagnosticIn('data/抽检结果.csv', 118, {
      code: 'data/unknown-value',
      message: '“合各”不是允许的取值',
      hint: '改成“合格”',
      field: '检验结论',
      cell: '合各',
    }),
    diagnosticIn('data/抽检结果.csv', 119, {
      code: 'data/unknown-value',
      message: '“不合”不是允许的取值',
      hint: '改成“不合格”',
      field: '检验结论',
      cell: '不合',
    }),
    diagnosticIn('data/强检器具台账.csv', 2, {
      code: 'data/date-serial',
      severity: 'warning',
      message: '表格软件的日期序号，按 2017-01-01 读',
      hint: null,
      cell: '42736',
      field: '检定日期',
    }),
    diagnosticIn('plan/nantong-2017.yaml', 31, {
      code: 'data/not-compared',
      severity: 'note',
      message: '两个部门的抽检批次：两个数没有比较，其中至少一个没有或只供参考',
      hint: null,
      column: 9,
      record: null,
      field: null,
      cell: null,
    }),
  ],
  {
    counts: [
      { file: 'data/随手记.csv', code: 'data/no-source', count: 1 },
      { file: 'data/抽检结果.csv', code: 'data/bad-date', count: 1205 },
      { file: 'data/抽检结果.csv', code: 'data/unknown-value', count: 2 },
      { file: 'data/强检器具台账.csv', code: 'data/date-serial', count: 1 },
      { file: 'plan/nantong-2017.yaml', code: 'data/not-compared', count: 1 },
    ],
  },
);

/** A made-up validation without a finding, in English. */
export const cleanValidation: Validation = validationOf(
  [
    sourceOf('leaks', 'Leaks of the water mains', null, { files: ['leaks 2017.csv'], rows: 103 }),
    sourceOf('beaches', 'Beaches', 'Environment Office', {
      files: ['beaches-1.csv', 'beaches-2.csv'],
      rows: 40,
    }),
  ],
  [],
  { language: 'en', plan: englishReport.plan },
);

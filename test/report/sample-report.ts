import type { Diagnostic, Input, Report, Result, Status, Tally } from '../../src/model/subjects/report.ts';

/** What a made-up target says beside what most of them have in common. */
export type Given = Partial<Omit<Result, 'target' | 'actual' | 'margin'>> & {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly target?: Partial<Result['target']>;
  readonly actual?: Partial<NonNullable<Result['actual']>> & { readonly display: string };
  readonly margin?: Partial<NonNullable<Result['margin']>> & { readonly display: string };
};

/** A result of a made-up target, complete. */
export function resultOf(given: Given, place: number): Result {
  const { id, title, words, actual, margin, target } = given;
  return {
    id,
    section: given.section ?? '质量标杆',
    clause: given.clause ?? null,
    title,
    owners: given.owners ?? ['市质监局'],
    status: given.status ?? 'pass',
    provisional: given.provisional ?? false,
    note: given.note ?? null,
    reading: given.reading ?? null,
    waiver: given.waiver ?? null,
    reason: given.reason ?? null,
    target: {
      wording: words.replace('不低于 ', ''),
      text: words.replace('不低于 ', ''),
      words,
      operator: '>=',
      limit: '1',
      upper: null,
      open: null,
      unit: '个',
      ...target,
    },
    actual: actual ? { value: '1', numerator: null, denominator: null, ...actual } : null,
    bounds: given.bounds ?? null,
    certain: given.certain ?? false,
    margin: margin ? { value: '0', items: null, ...margin } : null,
    completion: given.completion ?? null,
    attainment: given.attainment ?? null,
    weight: given.weight ?? null,
    veto: given.veto ?? false,
    points: given.points ?? null,
    pace: given.pace ?? null,
    baseline: given.baseline ?? null,
    groups: given.groups ?? null,
    measure: '0f'.repeat(32),
    measureWords: given.measureWords ?? null,
    stated: given.stated ?? null,
    evidence: given.evidence ?? [],
    diagnostics: given.diagnostics ?? [],
    place: { file: 'plan/nantong-2017.yaml', line: place },
  };
}

/** A file as it was read, made up. */
export function inputOf(file: string, source: string, rows: number): Input {
  return {
    file,
    sheet: null,
    server: null,
    source,
    sha256: 'ab'.repeat(32),
    bytes: rows * 120,
    encoding: file.startsWith('抽检') ? 'gb18030' : 'utf-8-bom',
    delimiter: ',',
    header: { line: 1, names: ['编号', '日期', '区县', '结论'] },
    rows: { read: rows, used: rows, outOfPeriod: 0, totals: 0, nil: 0, notes: 0, rejected: 0 },
    later: 0,
  };
}

/** A finding in a file, made up. */
export function diagnosticIn(file: string, line: number, given: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'data/bad-date',
    severity: 'error',
    message: '「2017-02-30」不是历书上有的日期',
    hint: '改成 2017-02-28 这样的日期',
    file,
    line,
    column: 3,
    record: line - 1,
    field: '验收日期',
    cell: '2017-02-30',
    ...given,
  };
}

const honours = evidenceOf('honours', '质量荣誉和创建登记.csv', 4);

function evidenceOf(
  source: string,
  file: string,
  rows: number,
  where: string | null = null,
  unmet: readonly number[] = [],
  met: readonly number[] = [2, 3, 5],
): readonly Result['evidence'][number][] {
  const place = (line: number) => ({ file, line });
  // At most five of each are named.
  const isUnmet = unmet.length > 0;
  const blamed = {
    as: isUnmet ? 'unmet' : 'counted',
    rows: (isUnmet ? unmet : where === null ? [] : met).map(place),
    more: unmet.length === 5,
  } as const;
  return [{ source, files: [file], rows, where, met: met.map(place), unmet: unmet.map(place), blamed }];
}

/** The targets of a made-up result of the Nantong plan: every status, margin, mark and remark there is. */
export const sampleTargets: readonly Given[] = [
  {
    id: 'china-quality-award',
    title: '中国质量奖(提名奖)',
    clause: '二(一)',
    words: '不低于 1 个',
    actual: { display: '1 个' },
    margin: { display: '0 个', items: '1' },
    completion: '1',
    note: '按当年获奖计，只申报不计。',
    evidence: honours,
  },
  {
    id: 'nantong-quality-award',
    title: '南通市质量奖',
    clause: '二(一)',
    words: '2 至 4 个',
    target: { operator: 'range', limit: '2', upper: '4', wording: '2-4个', text: '2-4个' },
    actual: { display: '5 个', value: '5' },
    margin: { display: '3 个', value: '3', items: '4' },
    completion: '2.5',
    attainment: 'over',
    evidence: honours,
  },
  {
    id: 'provincial-quality-works',
    title: '省级优质产品工程',
    clause: '二(一)',
    owners: ['市建设局', '市交通局'],
    words: '不低于 100 个',
    target: { limit: '100' },
    status: 'fail',
    actual: { display: '87 个', value: '87' },
    margin: { display: '-13 个', value: '-13', items: '13' },
    completion: '0.87',
    evidence: honours,
  },
  {
    id: 'chief-quality-officers',
    section: '质量人才',
    title: '培训首席质量官',
    clause: '二(二)',
    words: '不低于 800 个',
    actual: { display: '1 012 个', value: '1012' },
    margin: { display: '212 个', value: '212', items: '213' },
    completion: '1.265',
    note: '文件只说培训人数；按考核合格的人计，同一人多次参训只计一次。',
  },
  {
    id: 'management-system-certificates',
    section: '质量基础',
    title: '新增质量管理、环境管理、职业健康安全等体系认证数',
    clause: '二(三)',
    words: '不低于 300 个',
    actual: { display: '341 个', value: '341' },
    margin: { display: '41 个', value: '41', items: '42' },
    completion: '341/300',
    note: '文件列举三种体系后有“等”字，其他管理体系也计入；新增指当年初次获证，换证不计。',
  },
  {
    id: 'rd-institution-coverage',
    section: '质量基础',
    title: '大中型工业企业和规模以上高企研发机构建有率',
    clause: '二(三)',
    owners: ['市科技局', '市经信委'],
    words: '不低于 90%',
    target: { limit: '0.9', unit: '%' },
    status: 'fail',
    actual: { display: '84.62%', value: '11/13', numerator: '11', denominator: '13' },
    margin: { display: '-5.38 个百分点', value: '-7/130', items: '1' },
    completion: '110/117',
    groups: [
      { group: '崇川区', status: 'pass', actual: figure('95.00%', '19', '20') },
      { group: '港闸区', status: 'pass', actual: figure('92.31%', '24', '26') },
      { group: '通州区', status: 'pass', actual: figure('90.32%', '56', '62') },
      { group: '海门市', status: 'fail', actual: figure('84.62%', '11', '13') },
      { group: '启东市', status: 'no-data', actual: null },
    ],
    evidence: evidenceOf('institutions', '研发机构名录.csv', 121),
  },
  {
    id: 'jiangsu-brand-products',
    section: '品牌培育',
    title: '江苏名牌产品',
    clause: '二(四)',
    words: '不低于 75 个',
    actual: { display: '81 个', value: '81' },
    margin: { display: '6 个', value: '6', items: '7' },
    completion: '1.08',
  },
  {
    id: 'brand-economy-share',
    section: '品牌培育',
    title: '品牌经济占规模以上企业增加值',
    clause: '二(四)',
    owners: [],
    words: '不低于 12%',
    target: { limit: '0.12', unit: '%' },
    status: 'no-data',
    reason: '没有提供该数据源的文件',
  },
  {
    id: 'rd-spending-share',
    section: '科技创新',
    title: '全社会研发投入占地区生产总值的比重',
    clause: '二(六)',
    owners: ['市科技局', '市统计局'],
    words: '不低于 2.6%',
    target: { limit: '0.026', unit: '%' },
    actual: { display: '2.63%', value: '0.0263', numerator: '203000000', denominator: '7734600000' },
    margin: { display: '0.03 个百分点', value: '0.0003' },
    completion: '1.01',
  },
  {
    id: 'high-tech-output-share',
    section: '科技创新',
    title: '高新技术产业产值占规模以上工业企业产值的比重',
    clause: '二(六)',
    owners: ['市科技局'],
    words: '不低于 45%',
    target: { limit: '0.45', unit: '%' },
    actual: { display: '47.10%', value: '0.471' },
    margin: { display: '2.10 个百分点', value: '0.021' },
    completion: '1.0466',
    stated: { by: '市统计局', date: '2018-01-20', document: '统计公报' },
  },
  {
    id: 'instrument-verification-rate',
    section: '质量安全',
    title: '强制检定目录的在用计量器具检定率',
    clause: '二(七)',
    words: '不低于 98%',
    target: { limit: '0.98', unit: '%' },
    status: 'fail',
    actual: { display: '97.996%', value: '0.97996', numerator: '24499', denominator: '25000' },
    margin: { display: '-0.004 个百分点', value: '-0.00004', items: '1' },
    completion: '0.99996',
    note: '分母是年末在用的全部强检器具，从未检定的和检定已过期的都算未检定。',
    evidence: evidenceOf('instruments', '强检器具台账.csv', 25000, null, [17, 94, 233, 401, 577]),
  },
  {
    id: 'equipment-accident-rate',
    section: '质量安全',
    title: '万台特种设备事故率',
    clause: '二(七)',
    words: '低于 0.3‰',
    target: { operator: '<', limit: '0.0003', unit: '‰', wording: '低于0.3%', text: '<0.3‰' },
    actual: { display: '0.02‰', value: '0.00002', numerator: '2', denominator: '100000' },
    margin: { display: '0.28‰', value: '0.00028', items: '28' },
    completion: '15',
    reading: '文件印的是%；使用方按‰理解；国家通行口径是每万台多少起，是本限值的十分之一。',
  },
  {
    id: 'no-major-food-accident',
    section: '质量安全',
    title: '食品生产加工企业重大质量安全事故',
    clause: '二(七)',
    owners: ['市食药局'],
    words: '不发生',
    target: { operator: '<=', limit: '0', unit: '起', wording: '不发生', text: '不发生' },
    status: 'fail',
    actual: { display: '2 起', value: '2' },
    provisional: true,
    bounds: {
      low: '2',
      high: '3',
      display: '在 2 起 与 3 起 之间',
      rows: 1,
      places: [{ file: '食品事故登记.csv', line: 5 }],
    },
    certain: true,
    margin: { display: '-2 起', value: '-2', items: '2' },
    diagnostics: ['data/bad-date'],
    evidence: evidenceOf('food_accidents', '食品事故登记.csv', 2, '等级 为 重大', [], [3, 8]),
  },
  {
    id: 'product-inspection-pass-rate',
    section: '质量共治',
    title: '国家、省产品质量监督抽检综合合格率',
    clause: '二(八)',
    words: '不低于 90%',
    target: { limit: '0.9', unit: '%', wording: '90%以上', text: '90%以上' },
    status: 'fail',
    actual: { display: '89.76%', value: '0.8976', numerator: '1122', denominator: '1250' },
    margin: { display: '-0.24 个百分点', value: '-0.0024', items: '3' },
    completion: '374/375',
    note: '国抽和省抽的批次合并计算，不对两个合格率取平均；市级抽检不计。',
    evidence: evidenceOf(
      'inspections',
      '抽检结果.csv',
      1250,
      '抽检级别 为 国家级、省级',
      [118, 204, 377, 512, 640],
    ),
  },
  {
    id: 'project-first-acceptance-rate',
    section: '质量共治',
    title: '大中型工程建设项目一次验收合格率',
    clause: '二(八)',
    owners: ['市建设局'],
    words: '不低于 100%',
    target: { limit: '1', unit: '%' },
    status: 'invalid',
    provisional: true,
    actual: { display: '99.10%', value: '110/111', numerator: '110', denominator: '111' },
    reason: '所依据的数据有错误，更正以前的数值只供参考',
    diagnostics: ['data/bad-date'],
    evidence: evidenceOf('acceptances', '工程验收备案登记.csv', 111, null, [44]),
  },
  {
    id: 'public-quality-satisfaction',
    section: '质量信用',
    title: '公众质量综合满意率',
    clause: '二(九)',
    words: '不低于 80',
    target: { limit: '80', unit: '' },
    actual: { display: '83.5', value: '83.5' },
    margin: { display: '3.5', value: '3.5' },
    completion: '1.04375',
  },
  {
    id: 'quality-credit-enterprises',
    section: '质量信用',
    title: '省质量信用2A企业、3A企业',
    clause: '二(九)',
    words: '不低于 12 个',
    target: { limit: '12' },
    status: 'pending',
    actual: { display: '7 个', value: '7' },
    margin: { display: '-5 个', value: '-5', items: '5' },
    completion: '7/12',
    pace: {
      elapsed: '0.5',
      days: { gone: 183, all: 366 },
      expected: '6',
      display: '6 个',
      state: '超进度',
      needed: { value: '50/61', days: 30, display: '0.82 个' },
    },
  },
];

function figure(display: string, numerator: string, denominator: string): NonNullable<Result['actual']> {
  return { value: `${numerator}/${denominator}`, display, numerator, denominator };
}

/** Counts of results by status. */
export function tallyOf(results: readonly Result[]): Tally {
  const count = (status: Status): number => results.filter((result) => result.status === status).length;
  return {
    targets: results.length,
    pass: count('pass'),
    fail: count('fail'),
    noData: count('no-data'),
    invalid: count('invalid'),
    pending: count('pending'),
  };
}

function ownerTallyOf(owner: string, results: readonly Result[]): Report['summary']['owners'][number] {
  return { owner, ...tallyOf(results.filter((result) => result.owners.includes(owner))), score: null };
}

/** A report of targets, with what follows from them. */
export function reportOf(targets: readonly Given[], rest: Partial<Report> = {}): Report {
  const results = targets.map((given, i) => resultOf(given, 489 + 6 * i));
  const owners = [...new Set(results.flatMap((result) => result.owners))];
  return {
    format: 'plan-check/report',
    version: 1,
    tool: { name: 'plan-check', version: '0.1.0' },
    language: 'zh',
    plan: {
      id: 'nantong-quality-2017',
      title: '南通市贯彻实施质量发展纲要2017年行动计划',
      document: '通政办发〔2017〕73号',
      period: { from: '2017-01-01', to: '2017-12-31' },
      file: 'plan/nantong-2017.yaml',
      sha256: 'cd'.repeat(32),
    },
    asOf: null,
    inputs: [inputOf('抽检结果.csv', 'inspections', 2140), inputOf('强检器具台账.csv', 'instruments', 25000)],
    summary: {
      ...tallyOf(results),
      waived: 0,
      score: null,
      sections: [],
      owners: owners.map((owner) => ownerTallyOf(owner, results)),
    },
    results,
    diagnostics: [],
    counts: [],
    baseline: null,
    ...rest,
  };
}

/** The made-up report of the Nantong plan. */
export const sampleReport: Report = reportOf(sampleTargets, {
  diagnostics: [
    ...[14, 44, 45, 71, 80, 93].map((line) => diagnosticIn('工程验收备案登记.csv', line)),
    diagnosticIn('食品事故登记.csv', 5, { record: 4, field: '发生日期' }),
    diagnosticIn('强检器具台账.csv', 2, {
      code: 'data/serial-date',
      severity: 'warning',
      message: '「42736」是表格软件的日期序号，按 2017-01-01 读',
      hint: null,
      cell: '42736',
      field: '检定日期',
    }),
  ],
  counts: [
    { file: '工程验收备案登记.csv', code: 'data/bad-date', count: 17 },
    { file: '食品事故登记.csv', code: 'data/bad-date', count: 1 },
    { file: '强检器具台账.csv', code: 'data/serial-date', count: 1 },
  ],
});

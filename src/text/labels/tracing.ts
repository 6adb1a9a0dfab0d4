import type { Language } from '../../model/plan/plan.ts';
import type { CircumstanceRule, ExclusionRule } from '../../model/plan/policy.ts';
import type { TraceDifference, TraceStatus } from '../../model/subjects/tracing.ts';
import { counted } from '../words/phrases.ts';

/** Words of the tracing of a document in a plan. */
export interface TracingLabels {
  readonly statuses: Readonly<Record<TraceStatus, string>>;
  readonly differences: Readonly<Record<TraceDifference, string>>;
  readonly document: string;
  readonly plan: (file: string, targets: number) => string;
  readonly place: string;
  readonly words: string;
  readonly inPlan: string;
  readonly indicator: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'target' | 'context' | 'passed', string>>;
  readonly owners: string;
  readonly passedTitle: string;
  /** What a document holds, without a plan. */
  readonly listing: (quantities: number, targets: number, passed: number) => string;
  /** The header of a list of quantities as CSV. */
  readonly columns: readonly string[];
  /** Above the first heading. */
  readonly noClause: string;
  readonly untracked: (reason: string) => string;
  readonly reading: (reason: string) => string;
  /** What a circumstance is, where it is uncovered. */
  readonly circumstances: Readonly<Record<CircumstanceRule, string>>;
  readonly uncoveredTitle: (n: number) => string;
  readonly differentTitle: (n: number) => string;
  readonly orphanedTitle: (n: number) => string;
  readonly says: (words: string) => string;
  readonly planSays: (words: string) => string;
  readonly orphaned: string;
  readonly orphanTarget: string;
  readonly orphanUntracked: string;
  /** What to do about what is uncovered, and about what is orphaned. */
  readonly uncoveredHint: string;
  readonly orphanedHint: string;
  readonly passedNumbers: (n: number, rules: readonly string[]) => string;
  readonly passed: Readonly<Record<ExclusionRule, string>>;
  readonly ruleCount: (rule: string, n: number) => string;
  readonly whole: string;
  readonly broken: string;
  readonly tally: (quantities: number, parts: readonly string[]) => string;
  readonly tallied: Readonly<Record<TraceStatus | 'orphaned', (n: number) => string>>;
}

/** The words of a tracing in both languages. */
export const tracingLabels: Readonly<Record<Language, TracingLabels>> = {
  zh: {
    statuses: {
      covered: '已列入',
      'read-otherwise': '另有解读',
      untracked: '不作指标',
      different: '不符',
      uncovered: '遗漏',
      listed: '已列出',
    },
    differences: {
      figure: '数字不同',
      unit: '单位不同',
      operator: '比较方向不同',
      clause: '条款不同',
    },
    document: '文件',
    plan: (file, targets) => `计划 ${file}（${targets} 项指标）`,
    place: '行:列',
    words: '原文',
    inPlan: '计划中',
    indicator: '指标',
    kind: '性质',
    kinds: { target: '目标', context: '事实', passed: '非指标' },
    owners: '责任单位',
    passedTitle: '不是量化指标的数字',
    listing: (quantities, targets, passed) =>
      `文件里 ${quantities} 处量化指标：${targets} 处目标，${quantities - targets} 处事实；另有 ${passed} 个数字不是量化指标`,
    columns: [
      '行',
      '列',
      '条款',
      '章节',
      '指标',
      '原文',
      '数值',
      '单位',
      '比较',
      '性质',
      '依据',
      '责任单位',
      '状态',
      '计划中',
    ],
    noClause: '（未编号）',
    untracked: (reason) => `不作指标：${reason}`,
    reading: (reason) => `解读：${reason}`,
    circumstances: {
      'review-section': '所在章节讲的是过去',
      'past-words': '似乎是已经发生的情况',
      'base-year': '似乎是以前年份的数',
      'starting-point': '似乎是变化的起点',
      qualifier: '似乎只是说明哪一类对象',
      'earlier-column': '表中较早年份或现状的一列',
    },
    uncoveredTitle: (n) => `文件里有、计划里没有 ${n} 处`,
    differentTitle: (n) => `计划与文件不符 ${n} 处`,
    orphanedTitle: (n) => `计划里有、文件里没有 ${n} 处`,
    says: (words) => `文件写 ${words}`,
    planSays: (words) => `计划写 ${words}`,
    orphaned: '文件里没有',
    orphanTarget: '指标',
    orphanUntracked: '不作指标的数字',
    uncoveredHint: '在计划里加一项指标，或写进 untracked 并说明理由',
    orphanedHint: '核对文件的版本、条款号和措辞；文件里确实没有的，从计划里删去',
    passedNumbers: (n, rules) => `另有 ${n} 个数字按规则不是量化指标：${rules.join('、')}`,
    passed: {
      date: '日期和年份',
      period: '时段',
      'document-number': '文号',
      'clause-number': '条款号',
      reference: '附件、表、图等的编号',
      hotline: '热线和电话',
      code: '代号和标准号',
      name: '名称的一部分',
      title: '书名号里的',
      ordinal: '序数',
      grade: '等级',
      rhetoric: '概括性的说法',
      denominator: '每多少的分母',
      address: '网址',
      bare: '没有单位的数',
      unclear: '读不出的数',
    },
    ruleCount: (rule, n) => `${rule} ${n} 个`,
    whole: '无遗漏',
    broken: '有出入',
    tally: (quantities, parts) => `文件里 ${quantities} 处量化指标：${parts.join('，')}`,
    tallied: {
      covered: (n) => `${n} 处已列入`,
      'read-otherwise': (n) => `${n} 处另有解读`,
      untracked: (n) => `${n} 处不作指标`,
      different: (n) => `${n} 处不符`,
      uncovered: (n) => `${n} 处遗漏`,
      listed: (n) => `${n} 处`,
      orphaned: (n) => `计划里 ${n} 处在文件中没有出处`,
    },
  },
  en: {
    statuses: {
      covered: 'covered',
      'read-otherwise': 'read otherwise',
      untracked: 'untracked',
      different: 'different',
      uncovered: 'uncovered',
      listed: 'listed',
    },
    differences: {
      figure: 'another figure',
      unit: 'another unit',
      operator: 'another comparison',
      clause: 'another clause',
    },
    document: 'Document',
    plan: (file, targets) => `plan ${file} (${counted(targets, 'target')})`,
    place: 'Line:col',
    words: "The document's words",
    inPlan: 'In the plan',
    indicator: 'Indicator',
    kind: 'Kind',
    kinds: { target: 'target', context: 'fact', passed: 'no quantity' },
    owners: 'owner',
    passedTitle: 'Numbers that are no quantities',
    listing: (quantities, targets, passed) =>
      `${counted(quantities, 'quantity', 'quantities')} in the document: ${counted(targets, 'target')}, ${counted(quantities - targets, 'fact')}; ${counted(passed, 'other number')}`,
    columns: [
      'Line',
      'Column',
      'Clause',
      'Section',
      'Indicator',
      'Words',
      'Figures',
      'Unit',
      'Comparison',
      'Kind',
      'Why',
      'Owner',
      'Status',
      'In the plan',
    ],
    noClause: '(no number)',
    untracked: (reason) => `untracked: ${reason}`,
    reading: (reason) => `reading: ${reason}`,
    circumstances: {
      'review-section': 'its section tells of the past',
      'past-words': 'seems to have happened already',
      'base-year': 'seems to be of an earlier year',
      'starting-point': 'seems to be where a change starts from',
      qualifier: 'seems to say which things are meant',
      'earlier-column': 'a column of an earlier year or of the present state',
    },
    uncoveredTitle: (n) => `In the document and not in the plan: ${n}`,
    differentTitle: (n) => `Not the same in plan and document: ${n}`,
    orphanedTitle: (n) => `In the plan and not in the document: ${n}`,
    says: (words) => `the document says ${words}`,
    planSays: (words) => `the plan says ${words}`,
    orphaned: 'not in the document',
    orphanTarget: 'target',
    orphanUntracked: 'untracked figure',
    uncoveredHint: 'add a target to the plan, or list it under untracked with the reason',
    orphanedHint:
      'check the edition of the document, the clause and the wording; what it does not say, take out of the plan',
    passedNumbers: (n, rules) =>
      `${counted(n, 'other number')} taken for no quantity by rule: ${rules.join(', ')}`,
    passed: {
      date: 'dates and years',
      period: 'spans of time',
      'document-number': 'document numbers',
      'clause-number': 'clause numbers',
      reference: 'numbers of annexes, tables, sections',
      hotline: 'telephone numbers',
      code: 'codes and standards',
      name: 'parts of names',
      title: 'in titles',
      ordinal: 'ordinals',
      grade: 'grades',
      rhetoric: 'figures of speech',
      denominator: 'denominators',
      address: 'addresses',
      bare: 'without a unit',
      unclear: 'not readable',
    },
    ruleCount: (rule, n) => `${rule} ${n}`,
    whole: 'nothing left out',
    broken: 'plan and document differ',
    tally: (quantities, parts) => `${counted(quantities, 'quantity', 'quantities')}: ${parts.join(', ')}`,
    tallied: {
      covered: (n) => `${n} covered`,
      'read-otherwise': (n) => `${n} read otherwise`,
      untracked: (n) => `${n} untracked`,
      different: (n) => `${n} different`,
      uncovered: (n) => `${n} uncovered`,
      listed: (n) => `${n} listed`,
      orphaned: (n) => `${n} of the plan not in the document`,
    },
  },
};

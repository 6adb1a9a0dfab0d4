import type { Language } from '../../model/plan/plan.ts';
import type {
  Aspect,
  ComparedInput,
  TargetChange,
  TargetDifference,
} from '../../model/subjects/comparison.ts';
import { counted } from '../words/phrases.ts';

/** Words of the comparison of two reports. */
export interface ComparisonLabels {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** What became of a target in a word or two, and what such words, statuses and differences are headed by. */
  readonly kinds: Readonly<Record<TargetChange, string>>;
  readonly kind: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  readonly difference: string;
  /** The unit of the difference of two percentages. */
  readonly points: string;
  /** `达标 80.00%` as it was, and as it is. */
  readonly was: (what: string) => string;
  readonly is: (what: string) => string;
  /** Something that is not as it was; a dash stands for nothing. */
  readonly fromTo: (name: string, before: string, after: string) => string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly demand: Readonly<Record<NonNullable<TargetDifference['demand']>, string>>;
  /** The limit moved, the target did not. */
  readonly computedLimit: (before: string, after: string) => string;
  readonly otherMeasure: string;
  readonly formerId: (id: string) => string;
  readonly excused: Readonly<Record<'waived' | 'pending', string>>;
  readonly provisional: string;
  readonly stoppedTitle: (n: number) => string;
  readonly newlyPassingTitle: (n: number) => string;
  readonly statusTitle: (n: number) => string;
  readonly figureTitle: (n: number) => string;
  readonly targetTitle: (n: number) => string;
  readonly otherTitle: (n: number) => string;
  readonly addedTitle: (n: number) => string;
  readonly goneTitle: (n: number) => string;
  readonly sameTitle: (n: number) => string;
  readonly inputsTitle: string;
  readonly inputs: Readonly<Record<ComparedInput['kind'], string>>;
  readonly rows: (before: number, after: number) => string;
  readonly moreFiles: (n: number) => string;
  readonly sameFiles: (n: number) => string;
  readonly findingsTitle: string;
  readonly planChanged: string;
  readonly planSame: string;
  readonly planOther: string;
  readonly score: string;
  readonly grade: string;
  readonly vetoes: string;
  readonly tool: string;
  readonly plan: string;
  readonly severity: string;
  readonly code: string;
  /** Above what stands in the way of comparing. */
  readonly diagnosticsTitle: string;
}

/** The words of the comparison in both languages. */
export const comparisonLabels: Readonly<Record<Language, ComparisonLabels>> = {
  zh: {
    before: '前',
    after: '后',
    change: '变化',
    kinds: {
      'stopped-passing': '不再达标',
      'newly-passing': '新达标',
      status: '其他状态变化',
      figure: '数值有变',
      target: '目标有变',
      other: '说明有变',
      added: '新增指标',
      gone: '不再有的指标',
      same: '没有变化',
    },
    kind: '类别',
    statusBefore: '原状态',
    statusAfter: '现状态',
    difference: '增减',
    points: '个百分点',
    was: (what) => `原 ${what}`,
    is: (what) => `现 ${what}`,
    fromTo: (name, before, after) => `${name} 原「${before}」，现「${after}」`,
    aspects: {
      limit: '目标值',
      'computed-limit': '限值',
      upper: '目标值',
      open: '目标值',
      operator: '目标值',
      unit: '目标值',
      wording: '原文',
      reading: '读法',
      measure: '口径',
      title: '名称',
      section: '章节',
      owners: '责任单位',
      provisional: '暂计',
      waiver: '豁免',
      weight: '满分',
      veto: '一票否决',
      points: '得分',
      pace: '进度',
    },
    demand: { more: '要求提高', less: '要求放宽' },
    computedLimit: (before, after) => `限值由数据算出，原「${before}」，现「${after}」`,
    otherMeasure: '口径已变，两个数只供参考',
    formerId: (id) => `原编号 ${id}`,
    excused: { waived: '已豁免，不计入', pending: '期末以前不下结论，不计入' },
    provisional: '暂计',
    stoppedTitle: (n) => `不再达标 ${n} 项`,
    newlyPassingTitle: (n) => `新达标 ${n} 项`,
    statusTitle: (n) => `其他状态变化 ${n} 项`,
    figureTitle: (n) => `状态未变、数值有变 ${n} 项`,
    targetTitle: (n) => `状态和数值未变、目标有变 ${n} 项`,
    otherTitle: (n) => `只有说明有变 ${n} 项`,
    addedTitle: (n) => `新增指标 ${n} 项`,
    goneTitle: (n) => `不再有的指标 ${n} 项`,
    sameTitle: (n) => `没有变化 ${n} 项`,
    inputsTitle: '数据文件',
    inputs: {
      same: '相同',
      changed: '内容有变',
      renamed: '改名',
      replaced: '换成',
      added: '新增',
      gone: '没有了',
      unknown: '没有哈希值，无从比较',
    },
    rows: (before, after) => `${before} 行变为 ${after} 行`,
    moreFiles: (n) => `.. 另有 ${n} 个文件`,
    sameFiles: (n) => `${n} 个文件相同`,
    findingsTitle: '问题数量有变',
    planChanged: '计划有改动',
    planSame: '计划相同',
    planOther: '计划不同',
    score: '得分',
    grade: '等级',
    vetoes: '一票否决',
    tool: '程序版本',
    plan: '计划',
    severity: '级别',
    code: '代码',
    diagnosticsTitle: '比较时要注意',
  },
  en: {
    before: 'Before',
    after: 'After',
    change: 'Change',
    kinds: {
      'stopped-passing': 'stopped passing',
      'newly-passing': 'newly passing',
      status: 'other status',
      figure: 'figure changed',
      target: 'target changed',
      other: 'words changed',
      added: 'new target',
      gone: 'gone',
      same: 'unchanged',
    },
    kind: 'Kind',
    statusBefore: 'Status before',
    statusAfter: 'Status after',
    difference: 'Difference',
    points: ' points',
    was: (what) => `was ${what}`,
    is: (what) => `is ${what}`,
    fromTo: (name, before, after) => `${name} was "${before}", is "${after}"`,
    aspects: {
      limit: 'Target',
      'computed-limit': 'Limit',
      upper: 'Target',
      open: 'Target',
      operator: 'Target',
      unit: 'Target',
      wording: 'Wording',
      reading: 'Reading',
      measure: 'Measure',
      title: 'Title',
      section: 'Section',
      owners: 'Owner',
      provisional: 'Provisional',
      waiver: 'Waiver',
      weight: 'Points at most',
      veto: 'Veto',
      points: 'Points',
      pace: 'Pace',
    },
    demand: { more: 'asks more', less: 'asks less' },
    computedLimit: (before, after) => `the limit is computed from data: was "${before}", is "${after}"`,
    otherMeasure: 'measured otherwise, so that the figures are not of one thing',
    formerId: (id) => `was called ${id}`,
    excused: { waived: 'waived, does not count', pending: 'not judged before the end, does not count' },
    provisional: 'provisional',
    stoppedTitle: (n) => `Stopped passing: ${counted(n, 'target')}`,
    newlyPassingTitle: (n) => `Newly passing: ${counted(n, 'target')}`,
    statusTitle: (n) => `Other status: ${counted(n, 'target')}`,
    figureTitle: (n) => `Same status, other figure: ${counted(n, 'target')}`,
    targetTitle: (n) => `Same status and figure, other target: ${counted(n, 'target')}`,
    otherTitle: (n) => `Other remarks only: ${counted(n, 'target')}`,
    addedTitle: (n) => `New: ${counted(n, 'target')}`,
    goneTitle: (n) => `Gone: ${counted(n, 'target')}`,
    sameTitle: (n) => `Unchanged: ${counted(n, 'target')}`,
    inputsTitle: 'Data files',
    inputs: {
      same: 'same',
      changed: 'changed',
      renamed: 'renamed',
      replaced: 'replaced by',
      added: 'new',
      gone: 'gone',
      unknown: 'without a hash, cannot be told',
    },
    rows: (before, after) => `${before} rows are now ${after}`,
    moreFiles: (n) => `.. ${counted(n, 'more file', 'more files')}`,
    sameFiles: (n) => counted(n, 'same file', 'same files'),
    findingsTitle: 'Findings in another number',
    planChanged: 'the plan has changed',
    planSame: 'the same plan',
    planOther: 'another plan',
    score: 'Score',
    grade: 'Grade',
    vetoes: 'Vetoes',
    tool: 'Program version',
    plan: 'Plan',
    severity: 'Severity',
    code: 'Code',
    diagnosticsTitle: 'To be minded',
  },
};

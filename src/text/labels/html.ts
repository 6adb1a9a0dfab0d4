import type { Language } from '../../model/plan/plan.ts';
import type { RowAccount } from '../../model/subjects/report.ts';
import { counted } from '../words/phrases.ts';

/** Words of the web page. */
export interface HtmlLabels {
  /** The language as a web page names it (BCP 47). */
  readonly locale: string;
  /** Between the verdict and what it rests on. */
  readonly colon: string;
  readonly skip: string;
  readonly document: string;
  readonly counts: string;
  readonly share: string;
  readonly bySection: string;
  readonly byOwner: string;
  readonly oneByOne: string;
  readonly filter: string;
  readonly anySection: string;
  readonly anyOwner: string;
  readonly search: string;
  readonly clear: string;
  /** How many targets are in view; the arguments are numbers, or names of places for them. */
  readonly inView: (shown: string, all: string) => string;
  /** Said on paper where the page is filtered: not all of its targets are printed. */
  readonly partPrinted: (all: number) => string;
  readonly passesHidden: (n: number) => string;
  readonly margin: string;
  /** What the bars show. */
  readonly key: string;
  readonly keyBefore: string;
  /** What grows against the time gone by. */
  readonly pace: {
    readonly title: string;
    readonly key: (gone: number, all: number) => string;
    readonly due: string;
    readonly state: string;
    readonly picture: string;
  };
  /** What became of targets since an earlier report. */
  readonly change: {
    readonly title: (period: string) => string;
    readonly better: string;
    readonly worse: string;
    readonly same: string;
    readonly neither: string;
    readonly unknown: string;
  };
  /** Before the names that a report is of alone. */
  readonly onlyOf: (names: string) => string;
  readonly printAppendix: string;
  readonly appendix: string;
  readonly evidence: string;
  readonly measure: string;
  readonly arithmetic: string;
  readonly wording: string;
  readonly judgedAs: string;
  readonly group: string;
  /** The data of a source, and what it is to the whole figure where it is a part. */
  readonly rowsFrom: (source: string, role: string | null) => string;
  readonly taken: (rows: number) => string;
  readonly firstTaken: string;
  readonly firstUnmet: string;
  readonly firstMet: string;
  readonly moreFiles: (n: number) => string;
  readonly inPlan: string;
  readonly files: string;
  readonly file: string;
  readonly source: string;
  readonly noSource: string;
  readonly hash: string;
  readonly rowAccount: string;
  /** Where so many rows went; `read` is all of them. */
  readonly rows: Readonly<Record<keyof RowAccount, (n: number) => string>>;
  readonly noFindings: string;
  readonly findingCount: (n: number) => string;
  readonly madeBy: (tool: string) => string;
  readonly planFile: string;
}

/** The words of the web page in both languages. */
export const htmlLabels: Readonly<Record<Language, HtmlLabels>> = {
  zh: {
    locale: 'zh-CN',
    colon: '：',
    skip: '跳到逐项结果',
    document: '依据文件',
    counts: '各状态项数',
    share: '占比',
    bySection: '按章节',
    byOwner: '按责任单位',
    oneByOne: '逐项结果',
    filter: '筛选',
    anySection: '全部章节',
    anyOwner: '全部单位',
    search: '查找',
    clear: '清除',
    inView: (shown, all) => `显示 ${shown} 项，共 ${all} 项`,
    partPrinted: (all) => `以下是筛选后的指标，不是全部 ${all} 项。`,
    passesHidden: (n) => `达标的 ${n} 项没有列出`,
    margin: '差距或余量',
    key: '图中竖线是限值，小三角指向达标的一侧，浅色带是达标范围，横条是完成值；不发生类的指标不画横条，空心圆表示没有发生，叉表示发生的起数。',
    keyBefore: '空心菱形是上年的数值。',
    pace: {
      title: '序时进度',
      key: (gone, all) => `横条是已完成的份额，竖线是时间：已过 ${gone}/${all} 天；最落后的在前`,
      due: '此时应达',
      state: '进度',
      picture: '完成与时间',
    },
    change: {
      title: (period) => `与 ${period}相比`,
      better: '好转',
      worse: '变差',
      same: '不变',
      neither: '有变化',
      unknown: '无上年数',
    },
    onlyOf: (names) => `仅含 ${names}`,
    printAppendix: '打印附录',
    appendix: '附录：达标和待定指标的依据',
    evidence: '依据',
    measure: '口径',
    arithmetic: '算式',
    wording: '原文',
    judgedAs: '判定按',
    group: '分组',
    rowsFrom: (source, role) => (role === null ? `数据 ${source}` : `${role} ${source}`),
    taken: (rows) => `取用 ${rows} 行`,
    firstTaken: '最先取用的行',
    firstUnmet: '最先不符合的行',
    firstMet: '最先符合的行',
    moreFiles: (n) => `另有 ${n} 个文件，见数据文件一节`,
    inPlan: '计划出处',
    files: '数据文件',
    file: '文件',
    source: '数据源',
    noSource: '不属于任何数据源',
    hash: 'SHA-256',
    rowAccount: '数据行',
    rows: {
      read: (n) => `共 ${n} 行`,
      used: (n) => `计入 ${n}`,
      outOfPeriod: (n) => `期外 ${n}`,
      totals: (n) => `合计行 ${n}`,
      nil: (n) => `零报告行 ${n}`,
      notes: (n) => `附注 ${n}`,
      rejected: (n) => `有错未计 ${n}`,
    },
    noFindings: '数据和计划中没有发现问题。',
    findingCount: (n) => `${n} 处问题`,
    madeBy: (tool) => `由 ${tool} 生成`,
    planFile: '计划文件',
  },
  en: {
    locale: 'en',
    colon: ': ',
    skip: 'Skip to the targets',
    document: 'Document',
    counts: 'Targets by status',
    share: 'Share',
    bySection: 'By section',
    byOwner: 'By department',
    oneByOne: 'Every target',
    filter: 'Filter',
    anySection: 'Every section',
    anyOwner: 'Every department',
    search: 'Search',
    clear: 'Clear',
    inView: (shown, all) => `Showing ${shown} of ${all}`,
    partPrinted: (all) => `Filtered: these are not all of the ${all} targets.`,
    passesHidden: (n) => `${counted(n, 'target')} met and not listed`,
    margin: 'Margin',
    key: 'In the bars the upright line is the limit, the small triangle points to the side that meets it, the pale band is what meets it, the bar is the actual figure. Promises that something does not happen have no bar: a ring says that nothing happened, a cross is one event.',
    keyBefore: 'A hollow diamond is the figure of the year before.',
    pace: {
      title: 'Pace',
      key: (gone, all) =>
        `the bar is what is done, the line the time: ${gone} of ${all} days; furthest behind first`,
      due: 'Due by now',
      state: 'Pace',
      picture: 'Done and time',
    },
    change: {
      title: (period) => `Since ${period}`,
      better: 'Better',
      worse: 'Worse',
      same: 'Same',
      neither: 'Changed',
      unknown: 'No earlier figure',
    },
    onlyOf: (names) => `${names} only`,
    printAppendix: 'Print the appendix',
    appendix: 'Appendix: evidence of the targets that pass or are pending',
    evidence: 'Evidence',
    measure: 'Measure',
    arithmetic: 'Arithmetic',
    wording: 'Wording',
    judgedAs: 'Judged as',
    group: 'Group',
    rowsFrom: (source, role) => (role === null ? `Data: ${source}` : `Data, ${role}: ${source}`),
    taken: (rows) => `${counted(rows, 'row')} taken`,
    firstTaken: 'First rows taken',
    firstUnmet: 'First rows that do not meet it',
    firstMet: 'First rows that meet it',
    moreFiles: (n) => `${counted(n, 'more file')}, see the section on data files`,
    inPlan: 'In the plan',
    files: 'Data files',
    file: 'File',
    source: 'Source',
    noSource: 'of no source',
    hash: 'SHA-256',
    rowAccount: 'Rows',
    rows: {
      read: (n) => counted(n, 'row'),
      used: (n) => `${n} used`,
      outOfPeriod: (n) => `${n} out of the period`,
      totals: (n) => counted(n, 'total'),
      nil: (n) => counted(n, 'nil return'),
      notes: (n) => counted(n, 'note'),
      rejected: (n) => `${n} rejected`,
    },
    noFindings: 'No problems were found in the data or the plan.',
    findingCount: (n) => counted(n, 'problem'),
    madeBy: (tool) => `Made by ${tool}`,
    planFile: 'Plan file',
  },
};

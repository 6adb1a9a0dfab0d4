import { doubtWords, openWords } from '../words/judgement-words.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Status, Tally } from '../../model/subjects/report.ts';
import { periodWords } from '../words/period-words.ts';
import { counted } from '../words/phrases.ts';

/** Words of the report. */
export interface ReportLabels {
  /** What a status means, for the legend. */
  readonly meanings: Readonly<Record<Status, string>>;
  readonly tally: Readonly<Record<keyof Tally, string>>;
  readonly oneByOne: string;
  /** The first of several owners. */
  readonly andOthers: (first: string, all: number) => string;
  readonly required: string;
  readonly reached: string;
  readonly evidence: string;
  readonly planPlace: string;
  readonly why: string;
  readonly groups: string;
  /** A distance to a lower limit, without its sign. */
  readonly short: (distance: string) => string;
  /** A distance beyond an upper limit, without its sign. */
  readonly beyond: (distance: string) => string;
  readonly onTheLimit: string;
  /** A figure that meets its limit with nothing to spare, and one that is to be zero and is. */
  readonly justMet: string;
  readonly none: string;
  /** Countable units that would change the verdict. */
  readonly itemsMore: (items: string) => string;
  readonly itemsTooMany: (items: string) => string;
  readonly slack: (distance: string) => string;
  readonly itemsToLose: (items: string) => string;
  readonly over: string;
  readonly provisional: string;
  readonly statedMark: string;
  readonly stated: (by: string, date: string | null, document: string | null) => string;
  readonly wording: (wording: string) => string;
  readonly reading: (reading: string, wording: string, text: string) => string;
  readonly waiver: (reason: string, until: string, expired: boolean) => string;
  readonly warnedMark: string;
  readonly warned: (words: string) => string;
  readonly from: (text: string) => string;
  readonly waivedMark: string;
  readonly expiredMark: string;
  readonly points: (got: string, of: string) => string;
  /** The points of a target that is pending. */
  readonly openPoints: (of: string) => string;
  /** A missed target that alone gives the lowest grade. */
  readonly veto: string;
  /** How it stands to the days gone by (`181/365`), by which so much is due. */
  readonly pace: (state: string, days: string, expected: string) => string;
  /** What is needed in every so many days that are left. */
  readonly needed: (needed: string, days: number) => string;
  /** What it was in another period, by the period's name, and what changed since. */
  readonly baseline: (period: string, display: string, change: string) => string;
  /** Which report the baselines are from. */
  readonly heldAgainst: (period: string, file: string) => string;
  readonly moreGroups: (n: number) => string;
  readonly failedTitle: (n: number, waived: number) => string;
  readonly missingTitle: (noData: number, invalid: number) => string;
  readonly pendingTitle: (n: number) => string;
  /** What a figure may be whatever its rows in doubt say: anything, and nobody knows how many rows, where they are null. */
  readonly bounds: (display: string | null, rows: number | 'awaits' | null) => string;
  readonly certain: (bounds: string) => string;
  readonly errorsBeside: (codes: string) => string;
  readonly score: (points: string, of: string, grade: string | null) => string;
  /** Points that nothing is known of yet. */
  readonly openScore: (points: string) => string;
  /** Over a column of points. */
  readonly scored: string;
  readonly scoredOf: string;
  readonly vetoedBy: (ids: string) => string;
  /** Vetoes of which nobody knows yet. */
  readonly vetoOpen: (ids: string) => string;
}

/** The words of the report in both languages. */
export const reportLabels: Readonly<Record<Language, ReportLabels>> = {
  zh: {
    meanings: {
      pass: '达标',
      fail: '未达标',
      'no-data': '缺数据，没有可以判定的数据',
      invalid: '无效，数据有误，数值只供参考',
      pending: '待定，期末以前不下结论',
    },
    tally: {
      targets: '目标',
      pass: '达标',
      warned: '其中预警',
      fail: '未达标',
      noData: '缺数据',
      invalid: '无效',
      pending: '待定',
    },
    oneByOne: '逐项',
    andOthers: (first, all) => `${first}等 ${all} 家`,
    required: '要求',
    reached: '实际',
    evidence: '数据',
    planPlace: '目标',
    why: '原因',
    groups: '未达标的组',
    short: (distance) => `差 ${distance}`,
    beyond: (distance) => `超出 ${distance}`,
    onTheLimit: '恰在限值上，限值本身不算达标',
    justMet: '恰好达标',
    none: '为零，符合要求',
    itemsMore: (items) => `再有 ${items} 个即可达标`,
    itemsTooMany: (items) => `多出 ${items} 个`,
    slack: (distance) => `余 ${distance}`,
    itemsToLose: (items) => `再少 ${items} 个就不达标`,
    over: '超额',
    provisional: '暂计',
    statedMark: '自报',
    stated: (by, date, document) =>
      `自报 由${by}${date === null ? '' : `于 ${date} `}提供${document === null ? '' : `（${document}）`}，没有登记数据可核`,
    wording: (wording) => `原文 ${wording}`,
    reading: (reading, wording, text) => `读法 原文「${wording}」，判定按「${text}」：${reading}`,
    waiver: (reason, until, expired) => `豁免 至 ${until}${expired ? '（已过期）' : ''}：${reason}`,
    warnedMark: '预警',
    warned: (words) => `预警 已达标，但没有做到 ${words}`,
    from: (text) => `起点 ${text}，完成率按从起点到目标的进度计`,
    waivedMark: '豁免',
    expiredMark: '豁免已过期',
    points: (got, of) => `得分 ${got} / ${of}`,
    openPoints: (of) => `得分 待定 / ${of}`,
    veto: '一票否决 此项未达标，等级按最低计',
    pace: (state, days, expected) => `进度 ${state}：按 ${days} 天应达到 ${expected}`,
    needed: (needed, days) => `此后${days === 1 ? '每天' : `每 ${days} 天`}需 ${needed}`,
    baseline: (period, display, change) => `${periodWords(period, 'zh')} ${display}，${change}`,
    heldAgainst: (period, file) => `对照 ${periodWords(period, 'zh')}（${file}）`,
    moreGroups: (n) => `.. 另有 ${n} 组`,
    failedTitle: (n, waived) => `未达标 ${n} 项${waived === 0 ? '' : `（其中豁免 ${waived} 项）`}`,
    missingTitle: (noData, invalid) =>
      `${[noData > 0 ? `缺数据 ${noData} 项` : '', invalid > 0 ? `无效 ${invalid} 项` : ''].filter(Boolean).join('，')}（不算达标）`,
    pendingTitle: (n) => `待定 ${n} 项（期末以前不下结论）`,
    bounds: (display, rows) =>
      display === null ? openWords(rows, 'zh') : `${doubtWords(rows, 'zh')}，数值都${display}`,
    certain: (bounds) => `结论已定：${bounds}`,
    errorsBeside: (codes) => `另有数据错误 ${codes}，怎样更正都改变不了这个结论`,
    score: (points, of, grade) => `得分  ${points} / ${of}${grade === null ? '' : `    等级 ${grade}`}`,
    openScore: (points) => `待定 ${points} 分`,
    scored: '得分',
    scoredOf: '满分',
    vetoedBy: (ids) => `一票否决 ${ids}`,
    vetoOpen: (ids) => `一票否决项未定 ${ids}：未达标则等级按最低计`,
  },
  en: {
    meanings: {
      pass: 'met',
      fail: 'missed',
      'no-data': 'no data: there is nothing to judge',
      invalid: 'invalid: the data has errors and the figure is provisional',
      pending: 'pending: not judged before the end of the period',
    },
    tally: {
      targets: 'Targets',
      pass: 'Met',
      warned: 'Warned',
      fail: 'Missed',
      noData: 'No data',
      invalid: 'Invalid',
      pending: 'Pending',
    },
    oneByOne: 'One by one',
    andOthers: (first, all) => `${first} and ${all - 1} more`,
    required: 'Required',
    reached: 'Actual',
    evidence: 'Data',
    planPlace: 'Target',
    why: 'Why',
    groups: 'Groups that miss it',
    short: (distance) => `short by ${distance}`,
    beyond: (distance) => `beyond by ${distance}`,
    onTheLimit: 'exactly on the limit, which does not meet it',
    justMet: 'exactly met',
    none: 'none, as required',
    itemsMore: (items) => `${items} more would meet it`,
    itemsTooMany: (items) => `${items} too many`,
    slack: (distance) => `${distance} to spare`,
    itemsToLose: (items) => `${items} fewer would miss it`,
    over: 'exceeded',
    provisional: 'provisional',
    statedMark: 'stated',
    stated: (by, date, document) =>
      `Stated by ${by}${date === null ? '' : ` on ${date}`}${document === null ? '' : ` (${document})`}; no register behind it`,
    wording: (wording) => `Wording ${wording}`,
    reading: (reading, wording, text) => `Reading worded "${wording}", judged as "${text}": ${reading}`,
    waiver: (reason, until, expired) => `Waived until ${until}${expired ? ' (expired)' : ''}: ${reason}`,
    warnedMark: 'warning',
    warned: (words) => `warning: met, but not ${words}`,
    from: (text) => `from ${text}: completion is the part of the way to the target`,
    waivedMark: 'waived',
    expiredMark: 'waiver expired',
    points: (got, of) => `Points ${got} of ${of}`,
    openPoints: (of) => `Points pending of ${of}`,
    veto: 'Veto missing it gives the lowest grade',
    pace: (state, days, expected) => `Pace ${state}: ${expected} due by ${days} days`,
    needed: (needed, days) =>
      `${needed} needed ${days === 1 ? 'a day' : `in every ${days} days`} from now on`,
    baseline: (period, display, change) => `${periodWords(period, 'en')} ${display}, ${change}`,
    heldAgainst: (period, file) => `held against ${periodWords(period, 'en')} (${file})`,
    moreGroups: (n) => `.. ${counted(n, 'more group', 'more groups')}`,
    failedTitle: (n, waived) => `Missed: ${counted(n, 'target')}${waived === 0 ? '' : ` (${waived} waived)`}`,
    missingTitle: (noData, invalid) =>
      `${[noData > 0 ? `No data: ${counted(noData, 'target')}` : '', invalid > 0 ? `Invalid: ${counted(invalid, 'target')}` : ''].filter(Boolean).join(', ')} (${noData + invalid === 1 ? 'does' : 'do'} not count as met)`,
    pendingTitle: (n) => `Pending: ${counted(n, 'target')} (not judged before the end of the period)`,
    bounds: (display, rows) =>
      display === null ? openWords(rows, 'en') : `${display} ${doubtWords(rows, 'en')}`,
    certain: (bounds) => `certain: ${bounds}`,
    errorsBeside: (codes) => `The data also has errors (${codes}); no correction could change this verdict`,
    score: (points, of, grade) => `Score  ${points} of ${of}${grade === null ? '' : `    grade ${grade}`}`,
    openScore: (points) => `${points} pending`,
    scored: 'Points',
    scoredOf: 'Of',
    vetoedBy: (ids) => `vetoed by ${ids}`,
    vetoOpen: (ids) => `veto undecided: ${ids}; missed, it gives the lowest grade`,
  },
};

import type { Language } from '../model/plan.ts';
import type { Status, Tally } from '../model/report.ts';
import { counted } from './counted.ts';

/** How a whole run ended: something failed, something could not be judged, nothing is left to judge, or all is met. */
export type RunVerdict = 'failed' | 'undecided' | 'pending' | 'passed' | 'empty';

/** The verdict of a run from the counts of its targets: a fail weighs most, then what could not be judged. */
export function runVerdict(tally: Tally): RunVerdict {
  if (tally.targets === 0) return 'empty';
  if (tally.fail > 0) return 'failed';
  if (tally.noData + tally.invalid > 0) return 'undecided';
  return tally.pass === 0 ? 'pending' : 'passed';
}

const verdicts: Readonly<Record<RunVerdict, Readonly<Record<Language, string>>>> = {
  failed: { zh: '未通过', en: 'not passed' },
  undecided: { zh: '未能判定', en: 'undecided' },
  pending: { zh: '待定', en: 'pending' },
  passed: { zh: '通过', en: 'passed' },
  empty: { zh: '没有判定任何指标', en: 'nothing judged' },
};

const parts: Readonly<Record<Exclude<Status, 'pass'>, Readonly<Record<Language, (n: number) => string>>>> = {
  fail: { zh: (n) => `${n} 项未达标`, en: (n) => `${n} missed` },
  'no-data': { zh: (n) => `${n} 项缺数据`, en: (n) => `${n} without data` },
  invalid: { zh: (n) => `${n} 项无效`, en: (n) => `${n} invalid` },
  pending: { zh: (n) => `${n} 项待定`, en: (n) => `${n} pending` },
};

/** The run in one sentence without a full stop: `未通过    61 项中 53 项达标，6 项未达标，2 项缺数据`. */
export function verdictSentence(tally: Tally, language: Language): string {
  const verdict = verdicts[runVerdict(tally)][language];
  if (tally.targets === 0) return verdict;
  const others = [
    ['fail', tally.fail],
    ['no-data', tally.noData],
    ['invalid', tally.invalid],
    ['pending', tally.pending],
  ] as const;
  const rest = others.filter(([, n]) => n > 0).map(([status, n]) => parts[status][language](n));
  const met =
    language === 'zh'
      ? `${tally.targets} 项中 ${tally.pass} 项达标`
      : `${tally.pass} of ${counted(tally.targets, 'target')} met`;
  return `${verdict}    ${[met, ...rest].join(language === 'zh' ? '，' : ', ')}`;
}

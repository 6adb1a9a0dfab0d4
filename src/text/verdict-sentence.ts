import type { Language } from '../model/plan.ts';
import type { Tally } from '../model/report.ts';
import { counted } from './counted.ts';
import { unmetWords } from './tally-words.ts';

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

/** The run in one sentence without a full stop: `未通过    61 项中 53 项达标，6 项未达标，2 项缺数据`. */
export function verdictSentence(tally: Tally, language: Language): string {
  const verdict = verdicts[runVerdict(tally)][language];
  if (tally.targets === 0) return verdict;
  const met =
    language === 'zh'
      ? `${tally.targets} 项中 ${tally.pass} 项达标`
      : `${tally.pass} of ${counted(tally.targets, 'target')} met`;
  return `${verdict}    ${[met, ...unmetWords(tally, language)].join(language === 'zh' ? '，' : ', ')}`;
}

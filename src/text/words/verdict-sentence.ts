import type { Language } from '../../model/plan/plan.ts';
import { counted } from './counted.ts';
import { unmetWords, type CountedTally } from './tally-words.ts';

/**
 * How a whole run ended: something failed, something could not be judged, all that failed is waived, nothing is decided
 * yet, nothing has failed so far, or all is met.
 */
export type RunVerdict = 'failed' | 'undecided' | 'waived' | 'pending' | 'so-far' | 'passed' | 'empty';

/** The verdict of a run from the counts of its targets: a fail weighs most, then what could not be judged. */
export function runVerdict(tally: CountedTally): RunVerdict {
  if (tally.targets === 0) return 'empty';
  if (tally.fail > (tally.waived ?? 0)) return 'failed';
  if (tally.noData + tally.invalid > 0) return 'undecided';
  if (tally.fail > 0) return 'waived';
  if (tally.pending > 0) return tally.pass === 0 ? 'pending' : 'so-far';
  return 'passed';
}

const verdicts: Readonly<Record<RunVerdict, Readonly<Record<Language, string>>>> = {
  failed: { zh: '未通过', en: 'not passed' },
  undecided: { zh: '未能判定', en: 'undecided' },
  waived: { zh: '豁免', en: 'waived' },
  pending: { zh: '待定', en: 'pending' },
  'so-far': { zh: '目前通过', en: 'passed so far' },
  passed: { zh: '通过', en: 'passed' },
  empty: { zh: '没有判定任何指标', en: 'nothing judged' },
};

/** The run in one sentence without a full stop: `未通过    61 项中 53 项达标，6 项未达标，2 项缺数据`. */
export function verdictSentence(tally: CountedTally, language: Language): string {
  const verdict = verdicts[runVerdict(tally)][language];
  if (tally.targets === 0) return verdict;
  const met =
    language === 'zh'
      ? `${tally.targets} 项中 ${tally.pass} 项达标`
      : `${tally.pass} of ${counted(tally.targets, 'target')} met`;
  return `${verdict}    ${[met, ...unmetWords(tally, language)].join(language === 'zh' ? '，' : ', ')}`;
}

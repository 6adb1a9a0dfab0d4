import type { ThresholdErrorCode } from '../../../quantity/thresholds/threshold-error.ts';
import type { Catalogue, Entry, Sentences } from '../../entry.ts';

type Refused = { target: string; word: string };

/** Codes of findings about the words of `target:`, and what their sentences need. */
export type PlanThresholdArgs = { [C in ThresholdErrorCode as `plan/threshold-${C}`]: Refused };

const forms = {
  zh: '可以写：≥98%、90%以上、不超过5个、低于0.3‰、1-2个、不发生',
  en: 'write it like ≥98%, at least 5, below 0.3‰, 1-2个, none',
};

/** Findings about the words of `target:`. */
export const planThresholdFindings: Catalogue<PlanThresholdArgs> = {
  'plan/threshold-empty': entry(
    () => ['目标是空的', forms.zh],
    () => ['the target is empty', forms.en],
  ),
  'plan/threshold-unknown-word': entry(
    ({ target, word }) => [`目标“${target}”里的“${word}”无法理解`, forms.zh],
    ({ target, word }) => [`"${word}" in the target "${target}" is not understood`, forms.en],
  ),
  'plan/threshold-misplaced-word': entry(
    ({ target, word }) => [`目标“${target}”里的“${word}”放错了位置`, forms.zh],
    ({ target, word }) => [`"${word}" is out of place in the target "${target}"`, forms.en],
  ),
  'plan/threshold-no-number': entry(
    ({ target }) => [`目标“${target}”里没有数字`, forms.zh],
    ({ target }) => [`the target "${target}" has no number`, forms.en],
  ),
  'plan/threshold-two-numbers': entry(
    ({ target, word }) => [`目标“${target}”里多了一个数“${word}”`, '一个指标判一个数；多个数分成多个指标'],
    ({ target, word }) => [
      `the target "${target}" has a number too many: "${word}"`,
      'a target judges one figure; make a target of each',
    ],
  ),
  'plan/threshold-bad-number': entry(
    ({ target, word }) => [`目标“${target}”里的“${word}”不是数，或有两种读法`, '写成 1234、1,234 或 1.2万'],
    ({ target, word }) => [
      `"${word}" in the target "${target}" is no number, or has two readings`,
      'write it like 1234, 1,234 or 1.2万',
    ],
  ),
  'plan/threshold-two-comparators': entry(
    ({ target, word }) => [`目标“${target}”里的“${word}”与前面的比较方式矛盾`, '只留一个比较词'],
    ({ target, word }) => [
      `"${word}" contradicts the comparison before it in the target "${target}"`,
      'keep one comparison',
    ],
  ),
  'plan/threshold-needs-direction': entry(
    ({ target, word }) => [
      `目标“${target}”里的“${word}”没有说明容许的偏差`,
      '加上 direction: at-least 或 direction: at-most，按这个数判断',
    ],
    ({ target, word }) => [
      `"${word}" in the target "${target}" names no tolerance`,
      'add direction: at-least or direction: at-most; the limit is then the number itself',
    ],
  ),
  'plan/threshold-direction-conflict': entry(
    ({ target, word }) => [`direction 与目标“${target}”里的“${word}”矛盾`, '删去 direction:，或改正其中一个'],
    ({ target, word }) => [
      `direction contradicts "${word}" in the target "${target}"`,
      'leave direction: out, or mend one of them',
    ],
  ),
  'plan/threshold-empty-range': entry(
    ({ target }) => [`目标“${target}”的下限不低于上限`, '把两个数对调，或改正其中一个'],
    ({ target }) => [
      `the lower end of "${target}" is not below its upper end`,
      'swap the numbers, or mend one',
    ],
  ),
  'plan/threshold-unit-mismatch': entry(
    ({ target }) => [`目标“${target}”的两端单位不同`, '两端写同一种单位'],
    ({ target }) => [`the two ends of "${target}" have different units`, 'write both in one unit'],
  ),
  'plan/threshold-bad-interval': entry(
    ({ target }) => [`区间“${target}”写得不完整`, '写成 in [80%, 90%)，方括号含端点，圆括号不含'],
    ({ target }) => [
      `the interval "${target}" is not complete`,
      'write it like in [80%, 90%): a square bracket includes its end, a round one does not',
    ],
  ),
  'plan/threshold-bare-zero': entry(
    ({ target }) => [`目标“${target}”看不出是至多 0 还是至少 0`, '写成 ≤0% 或 =0%'],
    ({ target }) => [`the target "${target}" may be at most or at least 0`, 'write ≤0% or =0%'],
  ),
  'plan/threshold-bad-decline': entry(
    ({ target }) => [`目标“${target}”里的下降与后面的数合不上`, '写成 下降3%以上，数字不带负号'],
    ({ target }) => [
      `the decline in "${target}" does not go with its number`,
      'write it like 下降3%以上: no minus sign',
    ],
  ),
  'plan/threshold-bare-date': entry(
    ({ target, word }) => [
      `目标“${target}”里的日期“${word}”没有说是最晚还是最早`,
      `写成“${word}前”、“不晚于${word}”或“不早于${word}”`,
    ],
    ({ target, word }) => [
      `the date "${word}" in the target "${target}" is neither a last day nor a first one`,
      `write it like "by ${word}", "before ${word}" or "no earlier than ${word}"`,
    ],
  ),
  'plan/threshold-bad-date': entry(
    ({ target, word }) => [`目标“${target}”里的“${word}”不是日历上的日子`, '写成 2017年6月30日前 或 6月底前'],
    ({ target, word }) => [
      `"${word}" in the target "${target}" is no day of the calendar`,
      'write it like "by 30 June 2017" or 6月底前',
    ],
  ),
  'plan/threshold-needs-year': entry(
    ({ target, word }) => [
      `目标“${target}”里的“${word}”没有写年份，计划的期间也定不下是哪一年`,
      '把年份写上：2017年6月30日前；或给计划加上 period',
    ],
    ({ target, word }) => [
      `"${word}" in the target "${target}" has no year, and the period of the plan does not say which`,
      'write the year, as in "by 30 June 2017", or give the plan a period',
    ],
  ),
};

function entry(zh: (args: Refused) => Sentences, en: (args: Refused) => Sentences): Entry<Refused> {
  return { severity: 'error', zh, en };
}

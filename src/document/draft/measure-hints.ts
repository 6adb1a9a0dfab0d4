import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { DraftHint } from '../../text/words/draft-words.ts';

const everyMonth =
  /逐月|每个?月|各月|按月|月月|\b(?:each|every) month\b|\bmonth by month\b|\b(?:in|for) all months\b/i;
const everyQuarter =
  /逐季|每个?季度?|各季度?|按季|连续[一二三四两\d]+个季度|\b(?:each|every) quarter\b|\bquarter by quarter\b|\bconsecutive quarters\b/i;
const median = /中位[数值]|\bmedian\b/i;
const percentile =
  /第?(\d{1,2}(?:\.\d+)?)(?:个)?百分位|\bp(\d{2})\b|\b(\d{1,2}(?:\.\d+)?)(?:th|st|nd|rd)?[ -]percentile\b/i;

/** Reads the words of a quantity's clause: up to it from where the clause begins, and the few behind it. */
export function measureHints({ before, text, after }: PolicyQuantity, name: string): readonly DraftHint[] {
  const behind = /^[^，,。；;]*/.exec(after)?.[0] ?? '';
  const clause = `${/[^。；;]*$/.exec(before)?.[0] ?? ''}${text}${behind}`;
  const own = `${name} ${/[^，,。；;、]*$/.exec(before)?.[0] ?? ''}`;
  const at = percentile.exec(own);
  return [
    ...(everyMonth.test(clause) ? [{ kind: 'every', period: 'month' } as const] : []),
    ...(everyQuarter.test(clause) ? [{ kind: 'every', period: 'quarter' } as const] : []),
    ...(at === null && median.test(own) ? [{ kind: 'median' } as const] : []),
    ...(at === null ? [] : [{ kind: 'percentile', at: `${at[1] ?? at[2] ?? at[3]}%` } as const]),
  ];
}

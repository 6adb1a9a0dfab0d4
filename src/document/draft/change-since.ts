import type { PolicyQuantity } from '../../model/plan/policy.ts';

/** What a change is counted from: a year, or the year before the one judged. */
export type ChangeBase = number | 'year-ago';

const changes =
  /下降|降低|减少|压减|削减|增长|提高|提升|增加|上升|reduc|cut|lower|fall|drop|decreas|grow|increas|rise|rais/i;
const sinceYear = /(?:比|较|与)((?:19|20)\d\d)年(?:底|末|同期)?(?:水平)?(?:相比)?[，,]?[^，,。；;]{0,20}$/;
const sinceLast = /(?:比|较)(?:上年|去年|上一年)(?:同期)?$|同比$|年同比$/;
const sinceEnglish =
  /^ ?(?:from|against|compared (?:with|to)|relative to|below|above|over|on) (?:the )?((?:19|20)\d\d)(?: (?:levels?|baseline|figures?|values?))?\b(?! ?[-–])/i;

/** What a relative change of a quantity is counted from (比2015年下降15%); null where it is none or does not say. */
export function changeSince({ before, text, after, threshold }: PolicyQuantity): ChangeBase | null {
  if (threshold?.unit.dimension !== 'ratio' || threshold.unit.text === '个百分点') return null;
  const ahead = before.trimEnd();
  if (!changes.test(text) && !changes.test(ahead.slice(-60))) return null;
  const year = sinceYear.exec(ahead)?.[1] ?? sinceEnglish.exec(after)?.[1];
  if (year !== undefined) return Number(year);
  return sinceLast.test(ahead) ? 'year-ago' : null;
}

import type { Unit } from '../../model/quantity.ts';

/** Units of time that a limit is given in: 24小时内, 5个工作日内. */
const times: ReadonlySet<string> = new Set(
  '秒 秒钟 分钟 小时 个小时 天 日 工作日 个工作日 周 个星期 星期 月 个月 季度 个季度 年'.split(' '),
);
/** 内部 and 内容 are words of their own. */
const within = /内(?![部外容涵控设资需])/y;

/** True where 内 stands at an offset of a narrow text behind a unit of time: 24小时内 is 以内, and of no other unit. */
export function isWithin(text: string, at: number, { text: unit }: Unit): boolean {
  within.lastIndex = at;
  return times.has(unit) && within.test(text);
}

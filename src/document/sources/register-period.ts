import type { Register } from '../../model/data/register.ts';
import type { DraftedColumn, DraftedPeriod } from './drafted-source.ts';

const dated =
  /日期|时间|年月|年份|年度|月份|期间|季度|时点|日$|^[年月]$|\b(?:date|day|month|year|period|quarter|on)\b|^(?:jahr|année|año|anno|datum|monat)$/i;
const lifeEnds =
  /停用|报废|注销|吊销|退库|退出|终止|失效|撤销|关闭|拆除|离职|退役|\b(?:lapsed|closed|retired|expired|withdrawn|revoked|decommissioned|left|deregistered)\b/i;
const laterDays = /到期|有效期|届满|预计|计划|出生|\b(?:expir\w*|valid\b.*|birth|due|planned)/i;
const standing = /列入|纳入|入库|建档|启用|投用|投入使用|\b(?:listed|in service|installed|opened)\b/i;
const namedYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A flow by the day of its rows; a stock where a second day says when a thing was taken out, or where the day is that of an inventory. */
export function periodOf(
  columns: readonly DraftedColumn[],
  group: readonly Register[],
  rows: number,
): DraftedPeriod {
  const dates = columns.filter(
    ({ type, headers }) => type === 'date' && headers.some((header) => dated.test(header)),
  );
  const start = dates.find(
    ({ headers, isOptional, filled }) =>
      (!isOptional || (rows === 0 && filled === 0)) &&
      !headers.some((header) => lifeEnds.test(header) || laterDays.test(header)),
  );
  const end = dates.find(
    ({ headers, blank, filled }) => headers.some((header) => lifeEnds.test(header)) && blank >= filled,
  );
  if (start === undefined) {
    const years = group.map(({ file }) => namedYear.exec(file)?.[0] ?? '');
    const areApart = group.length > 1 && new Set(years).size === group.length && !years.includes('');
    return areApart ? { kind: 'file' } : { kind: 'none' };
  }
  if (end !== undefined) return { kind: 'stock', from: start.name, to: end.name };
  const isStanding = start.headers.some((header) => standing.test(header));
  return { kind: isStanding ? 'until' : 'flow', column: start.name };
}

/** True where the rows of a source belong to periods: only there is a year before. */
export function knowsPeriods(period: DraftedPeriod): boolean {
  return period.kind !== 'none';
}

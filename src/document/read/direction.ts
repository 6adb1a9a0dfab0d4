import type { PolicyDirection } from '../../model/plan/policy.ts';
import type { Threshold } from '../../model/quantity.ts';
import { simplified } from './reading-text.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';

/** Of indicators that are better the lower they are. */
const low =
  /失业|物价|价格|CPI|通胀|涨幅|浓度|能耗|水耗|耗水|用水量|消耗|消费总量|排放|成本|费用支出|债务|负债|赤字|死亡|伤亡|事故|投诉|不良率|案件|案发|发案|发病|患病|感染|污染|损失|差错|违法|逾期|流失|时限|时长|时间|候诊|等待|缺陷|返工|辍学|贫困|unemployment|inflation|prices?\b|concentration|emissions?|energy (?:use|consumption|intensity)|water (?:use|consumption)|consumption|costs?\b|debt|deficit|deaths?|fatalit|injur|accident|crash|complaint|crime|burglar|waste\b|landfill|vacanc|waiting|response time|turnaround|smoking|obesity|absence|arrears|errors?|outages?|leakage|losses|poverty|homeless/i;
/** Of those among them that are better the higher they are: a rate of recycling, of coverage. */
const high =
  /(?:合格|办结|满意|达标|处置|回收|利用|覆盖|整改|破案|检验|受理|清零|治愈|处理|减排|节约|降低|下降)[一-鿿]{0,3}率|recycl|satisf|resolved|answered|reduction|saving|diver/i;

const approximate = /左右|上下|约|近|about|around|approx|roughly|nearly|almost|some|close to|circa/i;

/**
 * The side of a figure that a promise is on where its words name no tolerance (左右, about): what is better low is at most
 * that. Null where the words say it themselves.
 */
export function directionOf(form: string, names: readonly string[]): PolicyDirection | null {
  if (!approximate.test(form)) return null;
  const read = parseThreshold(form);
  if ('threshold' in read || read.error.code !== 'needs-direction') return null;
  const name = simplified(names.join('、'));
  const word = high.test(name) ? null : (low.exec(name)?.[0] ?? null);
  const side = word === null ? 'at-least' : 'at-most';
  // Words that say a side and name no tolerance as well (控制在3%左右) keep theirs.
  if ('threshold' in parseThreshold(form, side)) return { side, word };
  const other = side === 'at-least' ? 'at-most' : 'at-least';
  return 'threshold' in parseThreshold(form, other) ? { side: other, word: null } : null;
}

/** The threshold of words with the direction that was found for them. */
export function directed(form: string, direction: PolicyDirection | null): Threshold | null {
  const read = parseThreshold(form, direction?.side ?? null);
  return 'threshold' in read ? read.threshold : null;
}

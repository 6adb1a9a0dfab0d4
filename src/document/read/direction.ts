import type { PolicyDirection } from '../../model/plan/policy.ts';
import type { Threshold } from '../../model/quantity.ts';
import type { FoundQuantity } from '../scan/found.ts';
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

/** Names that end in what is better low: 城镇调查失业率, PM2.5平均浓度, 生产安全事故起数, 平均候诊时间. */
const endsLow =
  /(失业|物价|浓度|能耗|水耗|电耗|煤耗|碳排放|排放|成本|赤字|死亡|伤亡|事故|投诉|不良|不合格|案件|发案|发病|患病|感染|损失|差错|逾期|流失|辍学|(?:办理|办结|通关|响应|候诊|候车|等候|等待|到场|到达|抵达|审批|处置|修复|受理|查验|救援|送达)(?:时间|时长|时限))(?:平均|总|人|的)?(?:率|数|人数|起数|件数|次数|总量|量|强度|水平|占比|比例)?$/;
/** Indicators of English tables by what they begin or end with, and the participles that turn them round. */
const beginsLow =
  /^(?:(?:total|number|rate|level|annual|average|median|mean|share|proportion|percentage|people|persons|staff|unit|road|traffic|fatal|serious|reported|recorded)(?: of)? )*(unemployment|inflation|emissions?|deaths?|fatalit\w+|injur\w+|killed|seriously injured|accidents?|crash\w*|collisions?|complaints?|crimes?|burglar\w+|vacanc\w+|costs?|smoking|obesity|absence|arrears|errors?|outages?|leakage|loss\w*|poverty|homeless\w*|waiting times?|response times?)\b/i;
const englishEndsLow =
  /\b(emissions?|deaths?|fatalities|injuries|accidents|crashes|collisions|concentration|rate of (?:unemployment|inflation)|(?:unemployment|vacancy|mortality|accident|crime|error|death|inflation|dropout|poverty|infection) rate|(?:waiting|response|turnaround|processing|clearance|travel|journey) times?|killed|injured|consumption)(?: \([a-z ]+\))?$/i;
const turned =
  /\b(?:recycl|recover|treat|investigat|complet|resolv|answer|hous|collect|repair|prevent|avoid|sav|support|clear|detect|solv|divert|clos|handl|process|reduc|cover|inspect|train|awareness|within)\w*|(?:下降|降低|减少|压减|削减|下调|降幅)(?:率|幅度|比例|量|额)?$/i;

/** The side of a bare figure (失业率5.5%, a cell of a table) by its name: what is better low is at most that. */
export function sideOfName(
  { form, threshold }: Pick<FoundQuantity, 'form' | 'threshold'>,
  names: readonly string[],
  isCell: boolean,
): PolicyDirection | null {
  const [name = ''] = names;
  if (threshold?.operator !== '>=' || names.length !== 1 || !bare.test(form)) return null;
  const plain = simplified(name.replaceAll(/[(（][^()（）]*[)）]/g, '').trim());
  const isChinese = /[一-鿿]/.test(plain);
  // A share of a total, and cases that are dealt with, are no rates.
  if (threshold.unit.dimension === 'ratio' && !isRate.test(plain)) return null;
  if (!isCell && !isLevel.test(plain)) return null;
  if (turned.test(plain) || (isChinese ? high : englishHigh).test(plain)) return null;
  const found = isChinese
    ? endsLow.exec(plain)
    : isCell
      ? (beginsLow.exec(plain) ?? englishEndsLow.exec(plain))
      : null;
  return found === null ? null : { side: 'at-most', word: found[1] ?? '' };
}

const isRate =
  /(?:率|占比|比例|比重|强度)$|\b(?:rate|share|proportion|percentage|unemployment|inflation|prevalence|poverty|absence|vacanc\w+|leakage|loss\w*|smoking|obesity)\b/i;
const isLevel = /(?:率|浓度|能耗|水耗|电耗|煤耗|强度|时间|时长|时限|占比|比例|成本)$/;

/** A number and its unit, with nothing but words that lead to it. */
const bare = /^(?:达到?|为|是|保持在?|稳定在|均为?)? ?\d[\d,.]*(?: ?[^\d<>≤≥以左上下内]{1,14})?$/;
const englishHigh = /recycl|satisf|resolved|answered|reduction|saving|diver|decline|decrease/i;

/** The threshold of words with the direction that was found for them. */
export function directed(form: string, direction: PolicyDirection | null): Threshold | null {
  const read = parseThreshold(form, direction?.side ?? null);
  return 'threshold' in read ? read.threshold : null;
}

import { zero } from '../../quantity/numbers/rational.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { type FoundQuantity, endOf } from './found.ts';

const event =
  '事故|意外(?!伤害|险)|事件|案件|现象|发生|伤亡|死亡|伤害|火灾|疫情|灾害|灾情|污染|违法|违规|违纪|投诉|上访|问题|隐患|差错|失误|超标|泄漏|欠薪|拖欠|积压|超时|风险|矛盾|纠纷|感染|病例|断档|停水|停电|返贫|缺陷|返工|违章|召回|通报|逾期|辍学|黑臭|行为|造假|窝点|反弹|侵权|倒挂|脱销';
const verbs = `(?:不发生|不得发生|未发生|没有发生|无发生|不出现|不得出现|未出现|没有出现|不产生|零发生|杜绝发生|杜绝出现|杜绝|避免发生)`;
const lead = new RegExp(`(${verbs})(?=[^，。；,;!?\\n]{0,80}?(?:${event}))`, 'y');
/** 没有重大事故 and 避免重大事故发生 promise that none will be; 没有问题 and 避免浪费 say how something is or is done. */
const noSuch = new RegExp(
  `(没有(?=(?:出现|任何|重大|较大|特大|特别重大|严重|恶性|系统性|区域性|群体性|有责|一般以上)[^，。；,;!?\\n\\d]{0,30}?(?:${event}))|(?:避免|防止)(?=(?:任何|重大|较大|特大|特别重大|严重|恶性|系统性|区域性|群体性)[^，。；,;!?\\n\\d]{0,30}?(?:事故|事件|案件|风险|疫情)(?:的)?(?:发生|出现)))`,
  'y',
);
/** 不出现1起系统性风险: the one is there to say that not even one is. */
const notEvenOne = /(?:哪怕|任何)?(?:1|一)(?:起|例|件|宗|次|人次|人|个|桩)(?!以)/y;
const notEven = new RegExp(`${notEvenOne.source}$`);
const none = new RegExp(
  `(无)(?!公害|人|障碍|线|锡|形|纸|缝|证|疫|废|偿|论|法|害|机|菌|效|关|私|烟|毒|核|水|土|抗|限|须|需|疑|愧|声|纺|极|数|序|故|力|视|照|牌|主|房|业|籍|为|碳|氟|磷|铅|痛|创|接触|感|差别|条件|缺陷管理)(?=[^，。；,;!?\\n\\d]{1,30}?(?:${event}))`,
  'y',
);
const zeroEvent = new RegExp(
  `(?<![净批近])(零)(?=(?:重大|较大|责任|安全|质量|有责|新增|生产|人员|火灾|工伤|医疗)*(?:${event}|增长|排放|直排|填埋|新增))`,
  'y',
);
/** 零流出、零差评: zero of anything that happens, alone between marks; what is said of an attitude or a kind of service is none. */
const zeroOfAny =
  /(零)(?!容忍|距离|接触|门槛|障碍|跑腿|跑动|见面|材料|基础|起点|报告|成本|时差|首付|利润|关税|利率|经验|缝隙|部件|配件|售|食|星|散|花|工|钱|碳|下|上[^访车岗]|度|时|点|件|用|头|和|或|以|[一二三四五六七八九十百千万亿个元米分])(?=[一-鿿]{2,4}(?:[，。；、,;.!?”"」)]|和|目标|承诺|$))/y;
const isZero = /(?<![净批])零(?=[，。；、,;.!?]|以下|$)/y;
const becomesZero = /(?:为|保持|实现|降至|降到|归|是)$/;
const stop = /[，。；,;!?:\n()]|[、和及](?=零|无|不发生|不出现|杜绝)/;

/** The absence at an offset (不发生, 无…现象, 零事故) with the events it lists; null where there is none. */
export function readAbsence(text: string, at: number): FoundQuantity | null {
  const mark = markAt(text, at);
  if (mark === null) return null;
  return absence(text, mark, mark.listed ? partEvents(text.slice(mark.to, eventsEnd(text, mark.to))) : []);
}

/** A quantity that is an absence, with the words that say so. */
function absence(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  events: readonly string[],
): FoundQuantity {
  const words = text
    .slice(from, to)
    .replace(notEven, '')
    .replace(/^(?:避免|防止|清零)$/, '不发生');
  const read = parseThreshold(words);
  const threshold = 'threshold' in read ? read.threshold : null;
  const core = { from, to };
  return { kind: 'quantity', from, to, core, form: words, threshold, figures: [zero], unit: '', events };
}

interface Mark {
  readonly from: number;
  readonly to: number;
  /** Events follow it; else the name stands before it. */
  readonly listed: boolean;
}

function markAt(text: string, at: number): Mark | null {
  for (const pattern of [lead, noSuch, none, zeroEvent, zeroOfAny]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const word = found?.[1];
    if (!found || word === undefined) continue;
    if (pattern === zeroOfAny && /[一二三四五六七八九十百千万亿〇归清为凋飘净批]/.test(text.charAt(at - 1)))
      continue;
    if (pattern === none && /[有全并毫从将绝]/.test(text.charAt(at - 1))) continue;
    const from = at + found[0].indexOf(word);
    const to = from + word.length;
    return { from, to: pattern === lead ? (endOf(notEvenOne, text, to) ?? to) : to, listed: true };
  }
  // 重大食品安全风险不发生。
  const last = /(?:不发生|不出现)(?=[，。；、,;]|$)/y;
  last.lastIndex = at;
  if (last.test(text)) return { from: at, to: last.lastIndex, listed: false };
  // 零就业家庭动态清零, 存量隐患全部清零: nothing of it is left.
  const cleared = /清零(?=[，。；、,;.!?)）]|$)/y;
  cleared.lastIndex = at;
  if (cleared.test(text)) return { from: at, to: cleared.lastIndex, listed: false };
  isZero.lastIndex = at;
  const isLevel = isZero.test(text) && becomesZero.test(text.slice(Math.max(0, at - 3), at));
  return isLevel ? { from: at, to: at + 1, listed: false } : null;
}

function eventsEnd(text: string, from: number): number {
  const reach = text.slice(from, from + 200);
  const end = reach.search(stop);
  return from + (end === -1 ? reach.length : end);
}

const closes = new RegExp(`(?:${event})(?:的发生|发生)?$`);

/** The events of a list: 重大旅游安全事故、重大特种设备安全事故 are two, 重大食品、药品安全事故 is one. */
function partEvents(words: string): readonly string[] {
  const events: string[] = [];
  let open = '';
  for (const part of words.split(/(、|和|及|以及|或)/)) {
    const isJoint = /^(?:、|和|及|以及|或)$/.test(part);
    if (isJoint && open === '') continue;
    open += part;
    if (!isJoint && closes.test(part)) {
      events.push(open);
      open = '';
    }
  }
  if (open !== '' && events.length === 0) events.push(open);
  return events;
}

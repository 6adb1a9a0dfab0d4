import { matchWord, skipSpaces } from '../../quantity/words/match-word.ts';
import { isDigit } from '../../quantity/words/width.ts';
import { readFigure } from './read-figure.ts';
import { type Candidate, unitOf } from './read-quantity-at.ts';

/** What makes something countable: who writes 建成三个 counts them. */
const makes =
  /(?:新增|新建|改建|扩建|改扩建|重建|修建|兴建|增建|购置|配备|安装|布设|投放|招募|招聘|聘请|选派|关闭|关停|淘汰|拆除|整治|治理|消除|打通|开通|新辟|优化|转移|救助|资助|解决|攻克|走访|慰问|发放|设置|引育|建成|建设|创建|创成|争创|培育|培养|培训|引进|引育|招引|获得|获评|获批|入选|认定|新认定|申报|举办|组织|开展|制定|制订|出台|发布|完成|办理|新设|设立|增设|改造|推出|打造|建立|命名|评选|评出|选树|扶持|支持|服务|检查|抽检|抽查|监测|每年|每月|每季度|每半年|全年|年内|累计|共|已|不少于|至少|各)[^，。；、,;\d]{0,8}$/;
/** What is counted for the sake of the sentence. */
const figurative =
  /^中心|^[^，。；、,;]{0,8}?(?:方面|层面|维度|环节|重点|关键|统筹|全面|确保|结合|原则|要求|基本|支柱|战略|行动|体系|机制|制度|阶段|步骤|转变|转型|提升|突破|领域|清单|一批|坚持|意识|维护|自信|必须|抓手|目标|任务|问题|最严|不变|不能|不得|文明|到位|一律|严禁|常态|格局|面向|优先|导向|统一|革命|攻坚|板块|系列|方向|路径|聚焦|先行|主体|不动摇|加快|着力|更加|更大|队伍)/;

/** What digits count for the sake of the sentence: 突出3个重点. */
const emphasis =
  /^(?:重点|方面|统筹|坚持|环节|全覆盖|关键|突破|聚焦|确保|结合|抓手|维度|层面|原则|要求|全面)/;

/** What has its size before it. */
const sized = /^(?:企业|产业|园区|项目|街道|品牌|工程|平台|基地|单位|机构)/;

/** True for a Chinese numeral that counts for the sake of the sentence: 三个方面, 四个全面, 一个中心. */
export function isFigureOfSpeech(text: string, candidate: Candidate): boolean {
  const { core, around, figures } = candidate;
  if (candidate.isMoney || text.startsWith('分之', core.from + 1)) return false;
  if (isDigit(text.charCodeAt(core.from))) {
    return (
      !around.compares &&
      /^\d[个项]$/.test(text.slice(core.from, core.to)) &&
      emphasis.test(text.slice(core.to, core.to + 3))
    );
  }
  const unit = unitOf(candidate);
  if (unit.text === '') return true;
  if (isSameWordAgain(text, core)) return true;
  if (unit.dimension === 'ratio')
    return (
      unit.text === '成' &&
      /^[一-鿿]/.test(text.charAt(core.to)) &&
      !around.compares &&
      !/^[左以的]/.test(text.charAt(core.to))
    );
  if (around.compares) return false;
  const [first] = figures;
  const written = text.slice(core.from, core.to - unit.text.length);
  if (/[倍番]$/.test(unit.text)) return false;
  // 十亿企业: enterprises of a size.
  if (/[万亿]$/.test(written) && sized.test(unit.text)) return true;
  if (/[百千万亿]/.test(written) || (first !== undefined && first.number.n > 19n))
    return unit.dimension === 'plain';
  const before = text.slice(Math.max(0, core.from - 16), core.from);
  const after = text.slice(core.to, core.to + 14);
  if (unit.dimension === 'count' && isBehindNoun(before, after, written, unit.text)) return false;
  if (written === '一') return !/至少[一-鿿]{0,4}$/.test(before) || figurative.test(after);
  if (unit.dimension === 'opaque') return unit.text.length < 2;
  if (unit.dimension !== 'count' && unit.dimension !== 'money') return true;
  return !makes.test(before) || figurative.test(after);
}

/** 说一件、干一件、成一件: said for the ring of it. */
function isSameWordAgain(text: string, { from, to }: Candidate['core']): boolean {
  const words = text.slice(from, to);
  const near = text.slice(Math.max(0, from - 6), from) + text.slice(to, to + 6);
  return (
    words.startsWith('一') && new RegExp(`[一-鿿]${words}|、[一-鿿]$`).test(near) && near.includes(words)
  );
}

/** 餐饮示范街两条，: who puts the number behind the noun counts. */
function isBehindNoun(before: string, after: string, written: string, unit: string): boolean {
  const isLast = /^(?:[，。；、,;)）\s]|$)/.test(after);
  return (
    isLast &&
    /[一-鿿”)]$/.test(before) &&
    !/[同这那哪每某第任唯统再之另有是为了的着几数上下前后]$/.test(before) &&
    !(written === '一' && /^[份起次处面点边把]/.test(unit))
  );
}

const scored =
  /(?:指数|得分|评分|总分|系数|满意度|满意率|覆盖率|合格率|比重|比例|比值|占比|密度|率|index|score|rating|coefficient|ratio)(?:\(PSI\)|\([^()]{1,8}\))?(?:值|为|是|:|of|at)? ?$/i;
const stop = /^(?:[，。；、,;:.!?)\]」”|]|以上|以下|以内|左右|$| |\n)/;
const listJoint = /^ ?(?:、|和|及|与|, ?| and ) ?/;

/** True for a number without a unit that is a quantity all the same: it is compared, led to, scored, or shares the unit of a list. */
export function isBareQuantity(text: string, candidate: Candidate): boolean {
  const { core, around, figures } = candidate;
  const end = core.to;
  if (unitOf(candidate).text !== '') return true;
  if (candidate.isMoney || figures.some(({ vague }) => vague)) return true;
  if (around.to > end) return true;
  const before = text.slice(Math.max(0, core.from - 24), core.from);
  const following = text.slice(end, end + 3);
  if (/[一-鿿]$/.test(before) && /\.\d/.test(text.slice(core.from, end)) && !/[版第]$/.test(before))
    return true;
  if (isEnglishCount(before, text.slice(end, end + 16))) return true;
  // A 12 percent jump over 2022.
  if (
    /^(?:19|20)\d\d$/.test(text.slice(core.from, end)) &&
    /(?:%|per ?cent|points?)[a-z ,]* (?:over|on|above|below|against|from) $/i.test(
      text.slice(Math.max(0, core.from - 40), core.from),
    )
  )
    return false;
  // 80, 45 and 200 respectively.
  if (
    /^(?:(?:,? and |, )[£$€]?\d[\d,.]*)*(?: [a-z-]+){0,3},? respectively\b/i.test(text.slice(end, end + 80))
  )
    return true;
  const isAlone = stop.test(following);
  if (isAlone && around.compares) return true;
  if (isAlone && around.leads && !/^(?:19|20)\d\d$/.test(text.slice(core.from, end))) return true;
  if (isAlone && scored.test(before)) return true;
  return sharesUnit(text, end);
}

const leads =
  /\b(?:from|to|by|at|of|than|with|was|were|is|are|reach(?:es|ed)?|exceed(?:s|ed)?|total(?:s|led|ed)?|only|just|another|further|additional|some|about|around|nearly|over|under|below|above|including|plus|currently|baseline|and|target|all|attendance|sampled|count|number|present|existing)(?: of)?:? ?$|[a-z]: $/i;
const follows =
  /^(?:[).,;]|$| \(| (?:in|by|last|this|per|an? (?:day|year|month|week|quarter|term|hour)|each|from|to|and|on|of them|of these|of which|more|fewer|less|or)\b)/;
const counts =
  /^(?:\+(?![\d\w])| (?:more|fewer|less|higher|lower)\b| in (?:all|total)\b| per \d| of (?:(?:all |the |its |our )*\d|them\b|these\b|those\b|which\b)| out of \d| (?:were|was|are|have been|had been|will [a-z]+)\b)/;

// 66 in (baseline 66), 13 in compared with 13 in 2018, 250 in sampled: 250; in Chinese such numbers have a counter.
function isEnglishCount(before: string, after: string): boolean {
  if (!/(?:[A-Za-z):,;.(] ?|^)$/.test(before) || /\bout of $/.test(before)) return false;
  if (/\b[A-Z][a-z]+ $/.test(before) && !/(?:^|[.:;] )[A-Z][a-z]+ $/.test(before)) return false;
  if (before.endsWith('(') && /^ in (?:19|20)\d\d\b/.test(after)) return true;
  return counts.test(after) || (leads.test(before) && follows.test(after));
}

// 10、20和30家: the last of the list says what is counted.
function sharesUnit(text: string, from: number): boolean {
  let at = from;
  for (let count = 0; count < 6; count++) {
    const joint = listJoint.exec(text.slice(at, at + 6));
    if (!joint) return false;
    const next = skipSpaces(text, at + joint[0].length);
    if (!isDigit(text.charCodeAt(next))) return false;
    const figure = readFigure(text, next);
    if (!figure) return false;
    if (figure.unit.text !== '') return !figure.isReworded && !/[年月日号]/.test(figure.unit.text);
    if (matchWord(text, figure.end)) return false;
    at = figure.end;
  }
  return false;
}

import { matchWord, skipSpaces } from '../../quantity/words/match-word.ts';
import { isDigit } from '../../quantity/words/width.ts';
import { unitOf, type Candidate } from './read-quantity-at.ts';
import { readFigure } from './read-figure.ts';

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
  const isAlone = stop.test(following);
  if (isAlone && around.compares) return true;
  if (isAlone && around.leads && !/^(?:19|20)\d\d$/.test(text.slice(core.from, end))) return true;
  if (isAlone && scored.test(before)) return true;
  return sharesUnit(text, end);
}

const leads =
  /\b(?:from|to|at|of|than|with|was|were|is|are|reach(?:es|ed)?|exceed(?:s|ed)?|total(?:s|led|ed)?|only|just|another|further|additional|some|about|around|nearly|over|under|below|above|including|plus|currently|baseline|and|target|all|attendance|sampled|count|number)(?: of)?:? ?$|[a-z]: $/i;
const follows =
  /^(?:[).,;]|$| \(| (?:in|by|last|this|per|an? (?:day|year|month|week|quarter|term|hour)|each|from|to|and|on|of them|of these|of which|more|fewer|less|or)\b)/;
const counts =
  /^(?:\+(?![\d\w])| (?:more|fewer|less|higher|lower)\b| in (?:all|total)\b| per \d| of (?:(?:all |the |its |our )*\d|them\b|these\b|those\b|which\b)| out of \d| (?:were|was|are|have been|had been|will be)\b)/;

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
    if (figure.unit.text !== '') return !figure.spoken && !/[年月日号]/.test(figure.unit.text);
    if (matchWord(text, figure.end)) return false;
    at = figure.end;
  }
  return false;
}

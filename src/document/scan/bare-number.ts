import { matchWord, skipSpaces } from '../../quantity/match-word.ts';
import { isDigit } from '../../quantity/width.ts';
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
  if (figures.some(({ vague }) => vague)) return true;
  if (around.to > end) return true;
  const following = text.slice(end, end + 3);
  const isAlone = stop.test(following);
  if (isAlone && around.compares) return true;
  if (isAlone && around.leads && !/^(?:19|20)\d\d$/.test(text.slice(core.from, end))) return true;
  if (isAlone && scored.test(text.slice(Math.max(0, core.from - 24), core.from))) return true;
  return sharesUnit(text, end);
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
    if (figure.unit.text !== '') return figure.spoken === null && !/[年月日号]/.test(figure.unit.text);
    if (matchWord(text, figure.end)) return false;
    at = figure.end;
  }
  return false;
}

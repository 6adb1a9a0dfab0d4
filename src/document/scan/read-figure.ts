import type { Rational, Unit } from '../../model/quantity.ts';
import { unitFits } from '../../quantity/units/measure-unit.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { readAmount } from '../../quantity/units/read-amount.ts';
import { readUnit } from '../../quantity/units/read-unit.ts';
import { skipSpaces } from '../../quantity/words/match-word.ts';
import { englishNoun } from './english-noun.ts';
import type { Figure } from './found.ts';

const nothing: Unit = parseUnit('');
const multiplied = /^ (?:hundred|thousand|million|billion)\b/;
const vagueMark =
  /^(?:多|余|来|几)(?=[万亿个家项人件名所次处座批户公亩吨元种台套条位间场页里起宗例辆艘列架部株头只支队栋幢期班轮门册本])/;

/** The number and unit at an offset; null where they can't be read in one way. Units that are not known are no units. */
export function readFigure(text: string, at: number): Figure | null {
  const amount = readAmount(text, at);
  if (!amount || amount.number === null) return null;
  const numberEnd = endOfNumber(text, at);
  const plain = { number: amount.number, unit: nothing, end: numberEnd, vague: false, isReworded: false };
  const vague = vagueMark.exec(text.slice(numberEnd, numberEnd + 3));
  if (vague) return withUnit(text, { ...plain, end: numberEnd + vague[0].length, vague: true });
  const known = amount.unit.text !== '' && isKnownUnit(amount.unit) && !amount.unit.text.startsWith('/');
  const isLatin = /^ ?[A-Za-z]/.test(text.slice(numberEnd, numberEnd + 2));
  const multiplier = multiplied.exec(text.slice(numberEnd, numberEnd + 10));
  const counts = isLatin && !multiplier && (!known || isPlainCount(amount.unit));
  const things = counts ? englishNoun(text, plain) : null;
  if (things !== null) return things;
  if (!known && multiplier) {
    // 1.5 million tonnes: the multiplier and what is measured are one unit.
    const measure = amount.unit.text.startsWith(`${multiplier[0].trim()} `) && amount.rest === null;
    if (measure && isKnownUnit(parseUnit(amount.unit.text.slice(multiplier[0].length))))
      return { ...plain, unit: amount.unit, end: amount.end };
    return { ...plain, unit: parseUnit(multiplier[0].trim()), end: numberEnd + multiplier[0].length };
  }
  if (!known || !mayCount(amount.unit, amount.number)) return plain;
  const behind = vagueMark.exec(text.slice(amount.end, amount.end + 3));
  if (behind && /[万亿]$/.test(amount.unit.text)) {
    const counted = readUnit(text, amount.end + behind[0].length);
    const unit = parseUnit(amount.unit.text + counted.unit.text);
    if (isKnownUnit(unit)) return { ...plain, unit, end: counted.end, vague: true };
  }
  return { ...plain, unit: amount.unit, end: amount.end };
}

function isPlainCount({ dimension, text }: Unit): boolean {
  return dimension === 'count' || (dimension === 'opaque' && /^[a-z]{3,}$/i.test(text));
}

/** One campaign, two campaigns; the 101 campaign is a name. */
function mayCount({ dimension, text: word }: Unit, number: Rational): boolean {
  if (dimension !== 'count' || !/^[a-z]+$/i.test(word)) return true;
  return number.n === 1n || /(?:s|people|staff|men|women|children|pcs|pc|headcount|capita)$/i.test(word);
}

function withUnit(text: string, figure: Figure): Figure {
  const { unit, end } = readUnit(text, figure.end);
  return unit.text !== '' && isKnownUnit(unit) ? { ...figure, unit, end } : figure;
}

/** Two ends of a range, or two members of a list, that share the unit of the second. */
export function shareUnit(first: Figure, second: Figure): boolean {
  return first.unit.text === '' || unitFits(first.unit, second.unit) || /^[万亿]$/.test(first.unit.text);
}

const digits =
  /(?:百分之|千分之|万分之)?[+-]?(?:\d+(?:,\d{3})*(?: \d{3}(?!\d))*(?:\.\d+)?|\.\d+|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点]+)/y;

function endOfNumber(text: string, at: number): number {
  digits.lastIndex = at;
  return digits.test(text) ? digits.lastIndex : skipSpaces(text, at);
}

import type { Rational } from '../../model/rational.ts';
import type { Threshold } from '../../model/threshold.ts';
import { skipSpaces } from '../../quantity/match-word.ts';
import { startsNumeral } from '../../quantity/numeral.ts';
import { parseThreshold } from '../../quantity/parse-threshold.ts';
import { quantityOf } from '../../quantity/read-amount.ts';
import { isDigit } from '../../quantity/width.ts';
import type { FoundQuantity } from './found.ts';
import { readFigure, shareUnit, type Figure } from './read-figure.ts';
import { wordsAround, type WordsAround } from './words-around.ts';

/** An amount in running text with the words around it, before it is known whether it is a quantity. */
export interface Candidate {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly core: { readonly from: number; readonly to: number };
  readonly around: WordsAround;
}

const joint = / ?(?:[-~〜]|[–—―]{1,2}|至|到|to(?= )) ?/y;
const andJoint = / and /y;
const rising =
  /(?:\b(?:increas|rais|ris|rose|grow|grew|improv|reduc|cut|fall|fell|decreas|lower|expand|lift|drop|declin|up|down)\w*\b[^.;]{0,60})$/i;

/** Reads the amount at an offset, a range with both its ends; null where none can be read in one way. */
export function readCandidate(text: string, at: number): Candidate | null {
  const first = readFigure(text, at);
  if (!first) return null;
  const second = secondEnd(text, at, first);
  const core = { from: at, to: (second ?? first).end };
  return { figures: second === null ? [first] : [first, second], core, around: wordsAround(text, core) };
}

/** The unit that both ends of a candidate have. */
export function unitOf({ figures }: Candidate): Figure['unit'] {
  const units = figures.map(({ unit }) => unit);
  return units.findLast(({ text }) => text !== '') ?? figures[0].unit;
}

function secondEnd(text: string, at: number, first: Figure): Figure | null {
  const before = text.slice(Math.max(0, at - 80), at);
  if (/[从由自] ?$/.test(before)) return null;
  joint.lastIndex = first.end;
  andJoint.lastIndex = first.end;
  const joined = joint.test(text)
    ? joint.lastIndex
    : /\bbetween $/i.test(before) && andJoint.test(text)
      ? andJoint.lastIndex
      : null;
  if (joined === null) return null;
  if (/\bfrom $/i.test(before) && rising.test(before.slice(0, -5))) return null;
  const start = skipSpaces(text, joined);
  const isNumber =
    isDigit(text.charCodeAt(start)) || (startsNumeral(text.charAt(start)) && startsNumeral(text.charAt(at)));
  const second = isNumber || text.startsWith('百分之', start) ? readFigure(text, start) : null;
  return second && shareUnit(first, second) ? second : null;
}

/** A candidate as a quantity. */
export function quantityFrom(text: string, candidate: Candidate): FoundQuantity {
  const { core, around } = candidate;
  const form = formOf(text, candidate);
  const threshold = candidate.figures.some(({ vague }) => vague) ? null : thresholdOf(form, text, core);
  return {
    kind: 'quantity',
    from: around.from,
    to: around.to,
    core,
    form: threshold?.text ?? form,
    threshold,
    figures: candidate.figures.map((figure) => valueOf(figure, candidate)),
    unit: unitOf(candidate).text,
    event: null,
  };
}

// `30 new laboratories` is 30 laboratories to the grammar.
function formOf(text: string, { figures, core, around }: Candidate): string {
  const last = figures.at(-1);
  const whole = text.slice(around.from, around.to);
  if (!last || last.spoken === null) return whole;
  const head = text.slice(around.from, core.to - last.spoken.length);
  return `${head.trimEnd()} ${last.unit.text}${text.slice(core.to, around.to)}`;
}

function thresholdOf(form: string, text: string, core: Candidate['core']): Threshold | null {
  for (const words of [form, text.slice(core.from, core.to)]) {
    const read = parseThreshold(words);
    if ('threshold' in read) return read.threshold;
    const directed = read.error.code === 'needs-direction' ? parseThreshold(words, 'at-least') : read;
    if ('threshold' in directed) return directed.threshold;
  }
  return null;
}

function valueOf(figure: Figure, candidate: Candidate): Rational {
  const shared = figure.unit.text === '' ? unitOf(candidate) : figure.unit;
  return quantityOf(figure.number, shared).value;
}

import type { Rational, Threshold } from '../../model/quantity.ts';
import { decimalPlaces, exactText } from '../../quantity/numbers/exact-text.ts';
import { multiply, negate, rational } from '../../quantity/numbers/rational.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { type FoundQuantity, endOf } from './found.ts';

/** A part in words, with the words of the threshold grammar around it. */
interface Part {
  readonly core: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
  readonly figure: Rational;
}

/** Cut it by half. */
const fallenBy =
  /\b(?:reduc|cut|lower|decreas|declin|fall|drop|shrink)\w*\b[^.;:]{0,80}\bby (?:about |around |roughly )?$/i;

/**
 * A part of a whole (三分之二, nine in ten, half) as a quantity. A threshold has it in percent where that is exact; a third
 * has none in words, but its operator and its limit all the same.
 */
export function partOfWhole(text: string, { core, from, to, figure }: Part): FoundQuantity {
  const percent = multiply(figure, rational(100));
  const isExact = decimalPlaces(percent) !== null;
  const before = text.slice(Math.max(0, from - 100), from);
  const lead = fallenBy.test(before) ? 'reduce by ' : text.slice(from, core.from);
  const words = `${lead}${isExact ? exactText(percent) : '50'}%${text.slice(core.to, to)}`;
  const read = readEitherWay(words);
  const form = isExact && read !== null ? words : text.slice(from, to);
  const threshold = read === null || isExact ? read : withLimit(read, figure, form);
  return { kind: 'quantity', from, to, core, form, threshold, figures: [figure], unit: '', events: [] };
}

function withLimit(threshold: Threshold, figure: Rational, text: string): Threshold {
  return { ...threshold, text, limit: threshold.limit.n < 0n ? negate(figure) : figure };
}

function readEitherWay(words: string): Threshold | null {
  const read = parseThreshold(words);
  if ('threshold' in read) return read.threshold;
  const directed = read.error.code === 'needs-direction' ? parseThreshold(words, 'at-least') : read;
  return 'threshold' in directed ? directed.threshold : null;
}

/** 翻一番, 翻两番, 减半: a growth of 100%, of 300%, and a fall of a half. */
const fold = /(?:\d|[一二两三])番/y;
const halved = /减半|腰斩/y;
const foldVerb =
  /((?<!\b(?:has|have|had|was|were|which|figure|number|rate) )(?:halve|double|triple)s?|(?<=\bbe )(?:halved|doubled|tripled))(?= (?:the|its|our|their|this|that|by|in|from|between|number|rate|[a-z]+ (?:of|by|in)|every|since|within)\b|[.,;])/iy;

/** What is doubled or halved grows by 100% or falls by 50%; null where the figure that it leads to follows. */
export function readFold(text: string, at: number): FoundQuantity | null {
  const word = foldAt(text, at);
  if (word === null) return null;
  const { from, end, growth } = word;
  const place = { from, to: end };
  const form = growth < 0 ? `下降${-growth}%` : `增长${growth}%`;
  const read = parseThreshold(form);
  const threshold = 'threshold' in read ? read.threshold : null;
  const figures = [rational(growth, 100)];
  return { kind: 'quantity', ...place, core: place, form, threshold, figures, unit: '%', events: [] };
}

function foldAt(text: string, at: number): { from: number; end: number; growth: number } | null {
  const half = endOf(halved, text, at);
  if (half !== null) return { from: at, end: half, growth: -50 };
  const turns = /翻了?$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const times = turns === '' ? null : endOf(fold, text, at);
  if (times !== null) {
    const count = Math.max(
      1,
      '一二三'.indexOf(text.charAt(at).replace('两', '二')) + 1,
      Number(text.charAt(at)) || 0,
    );
    return { from: at - turns.length, end: times, growth: 100 * (2 ** count - 1) };
  }
  foldVerb.lastIndex = at;
  const verb = foldVerb.exec(text)?.[1]?.toLowerCase();
  if (verb === undefined || /[A-Za-z'’-]/.test(text.charAt(at - 1))) return null;
  const leadsOn = /^[^.;]{0,90}?\bto (?:[a-z]+ ){0,2}[£$€]?\d/i.test(text.slice(at + verb.length, at + 130));
  if (leadsOn) return null;
  const growth = verb.startsWith('h') ? -50 : verb.startsWith('d') ? 100 : 200;
  return { from: at, end: at + verb.length, growth };
}

import type { Rational, Unit } from '../../model/quantity.ts';
import { scanNumber } from '../numbers/parse-number.ts';
import { divide, multiply, one } from '../numbers/rational.ts';
import { opaqueUnit, parseSimpleUnit } from './simple-unit.ts';

interface Part {
  readonly counts: boolean;
  readonly factor: Rational;
  readonly base: string;
}

/**
 * Reads a unit per another; null for any other text.
 *
 *     <compound> ::= [ <unit> ] ( "/" | " per " ) [ "每" ] [ <number> ] <unit>
 *
 * A counter per counters is a rate (件/万人 is 1/10000), anything else is opaque with a base of its own:
 * 万元/人 is 10000 元/个, since counters are one dimension.
 */
export function parseCompoundUnit(text: string): Unit | null {
  const parts = /^(?<upper>[^/]*?)(?:\/| ?\bper )(?<lower>[^/]+)$/i.exec(text)?.groups;
  const upper = parts && partOf(parts['upper']?.trim() || '个');
  const lower = parts && lowerPart(parts['lower'] ?? '');
  if (!upper || !lower) return null;
  const factor = divide(upper.factor, lower.factor);
  return upper.counts && lower.counts
    ? { text, dimension: 'rate', factor, base: null }
    : { text, dimension: 'opaque', factor, base: `${upper.base}/${lower.base}` };
}

function lowerPart(text: string): Part | null {
  const unit = text.trim().replace(/^每/, '');
  const number = scanNumber(unit, 0);
  const counted = number ? unit.slice(number.end).trim() : '';
  if (!number) return partOf(unit);
  // Fewer than 40 per 100,000: of whatever is counted.
  if (counted === '')
    return number.value !== null && number.value.n >= 100n
      ? { counts: true, factor: number.value, base: '个' }
      : partOf(unit);
  if (number.value === null || number.value.n <= 0n) return null;
  const rest = partOf(counted);
  return { ...rest, factor: multiply(rest.factor, number.value) };
}

function partOf(text: string): Part {
  const unit = parseSimpleUnit(text) ?? opaqueUnit(text);
  const { factor, dimension } = unit;
  if (dimension === 'count') return { counts: true, factor, base: '个' };
  if (dimension === 'money') return { counts: false, factor, base: '元' };
  if (dimension === 'opaque') return { counts: false, factor, base: unit.base ?? text };
  return { counts: false, factor: one, base: text };
}

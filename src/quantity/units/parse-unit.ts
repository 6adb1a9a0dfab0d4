import type { Unit } from '../../model/quantity.ts';
import { isMeasureWord } from '../words/measures.ts';
import { narrow } from '../words/width.ts';
import { parseCompoundUnit } from './compound-unit.ts';
import { opaqueUnit, parseSimpleUnit } from './simple-unit.ts';

/** Longer texts are no units anybody writes: opaque where a unit is given, unknown words behind a number. */
export const longestUnit = 100;

/**
 * Reads a unit; every text is one (SPEC 4).
 *
 *     <unit>   ::= <simple> | <compound>
 *     <simple> ::= <ratio> | [ <multiplier> ] ( <money> | <counter> | <plain> )
 *     <ratio>  ::= "%" | "‰" | "‱" | "百分点" | "个百分点" | …
 *
 * What is none of these is opaque: compared with its equal only, apart from 万 and 亿 before it.
 */
export function parseUnit(text: string): Unit {
  const tidy = narrow(text).trim().replaceAll(/\s+/g, ' ');
  if (tidy.length > longestUnit) return opaqueUnit(tidy);
  return parseSimpleUnit(tidy) ?? parseCompoundUnit(tidy) ?? opaqueUnit(tidy);
}

/** True for a unit that is known for what it is: any but an opaque one, and opaque ones made of common measures. */
export function isKnownUnit(unit: Unit): boolean {
  return (
    unit.base === null ||
    unit.base.split('/').every((part, at) => isKnownPart(part) || (at > 0 && shortTime.test(part)))
  );
}

/** What something is measured by, as engineers write it: t/d, km/h. */
const shortTime = /^(?:s|h|d|a|yr|wk)$/i;

function isKnownPart(part: string): boolean {
  return part !== '' && (isMeasureWord(part) || parseSimpleUnit(part) !== null);
}

import type { FoundQuantity } from './found.ts';
import { absence } from './absences.ts';

const event =
  'accidents?|incidents?|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|outbreaks?|cases?|complaints?|violations?|breaches|breach|failures?|defects?|losses|recalls?|spills?|emergenc(?:y|ies)|casualt(?:y|ies)|disruptions?|backlogs?|delays?|epidemics?|poisonings?|explosions?|fires?|leaks?|offences?|arrears|dropouts?|entrapments?|overflows?|weaknesses|inspections|exceedances?|findings|collisions?|crashes|errors?|shortages?|outages?|bankruptcies|evictions?|vacancies';
const mark = new RegExp(
  `\\b(no|zero|without any|without)(?= (?!more|less|fewer|later|longer|matter|doubt|one\\b)(?:[a-z-]+(?:,? (?:or|and))? ){0,5}(?:${event})\\b)`,
  'iy',
);
const reaches = /\b(zero)(?=[ ,.;]|$)/iy;
const words = /[^.;:,()]{0,120}/y;

/** The absence at an offset of English text (no fatal accidents, zero incidents); null where there is none. */
export function readEnglishAbsence(text: string, at: number): FoundQuantity | null {
  mark.lastIndex = at;
  const found = mark.exec(text);
  if (found) {
    const to = at + found[0].length;
    words.lastIndex = to;
    const rest = words.exec(text)?.[0] ?? '';
    const named = new RegExp(`^(?:\\S+ ){0,6}(?:${event})\\b`, 'i').exec(rest)?.[0] ?? rest;
    return absence(text, { from: at, to }, [named.trim()]);
  }
  reaches.lastIndex = at;
  const isLevel =
    reaches.test(text) && /\b(?:to|at|of|reach|remain|keep) $/i.test(text.slice(Math.max(0, at - 8), at));
  return isLevel ? absence(text, { from: at, to: at + 4 }, []) : null;
}

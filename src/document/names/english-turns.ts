import { longest, nounPhrase, tidy } from './english-phrases.ts';

/** What stands around a quantity in English. */
interface Turn {
  /** The words of a comparison before its number. */
  readonly said: string;
  readonly before: string;
  readonly whole: string;
  readonly rest: string;
  /** What its number counts. */
  readonly counted: string;
}

/** A 15% reduction in waste, an increase of 10% in visitors. */
const change =
  /^ ?(?:reduction|decrease|cut|fall|drop|decline|increase|rise|growth|improvement|gain|saving|rate|share)s? (?:in|of|for|on) (?:the (?:number|rate|amount|level|volume) of |the )?/i;

/**
 * The name where the turn of a sentence says it: a reduction in deaths, no patient shall wait, of which nine. '' where it is
 * that of the quantity before, null where no such turn is there.
 */
export function turnOf({ said, before, whole, rest, counted }: Turn): string | null {
  const about = aboutOf(said, rest);
  if (about !== '') return tidy(nounPhrase(about), true);
  // A rise of 250 on today: of what was named before.
  if (
    /^(?:an? )?(?:rise|increase|fall|drop|reduction|decrease|improvement|gain) of $/i.test(said) &&
    /^ (?:on|from|over|against|compared)\b/i.test(rest)
  )
    return '';
  // 60% less diesel used than in 2020.
  const less = /^ (?:less|fewer) (?!than\b|than$)(?=[a-z])/i.exec(rest)?.[0];
  if (less !== undefined && counted === '')
    return tidy(nounPhrase(rest.slice(less.length - 1)).replace(/ than$/, ''), true);
  const holder =
    /([a-z][a-z -]+?) with an? (?:combined |total |joint )?(capacity|length|area|budget|value|output|volume) of $/i.exec(
      whole,
    );
  if (holder !== null) return `${holder[2] ?? ''} of ${tidy(holder[1] ?? '')}`;
  const denied = deniedTo(before, rest);
  if (denied !== '') return denied;
  const hurt =
    /^ (?:people )?(?:(?:were|was|are) )?(lost their lives|died|(?:(?:seriously|badly|slightly) )?(?:hurt|injured|killed))\b/i.exec(
      rest,
    )?.[1];
  if (hurt !== undefined && (counted === '' || counted === 'people')) return hurt;
  // 79.4 years for men and 83.1 for women.
  const whose = /^ (?:for|in|among) [a-z ]{2,30},? and $/i.test(before)
    ? /^ (?:for|in|among) [a-z]/i.exec(rest)?.[0]
    : undefined;
  if (whose !== undefined) return tidy(nounPhrase(rest.slice(whose.length - 1)));
  const goingTo = /^ (?:(?:will|shall|must|should|is to|are to) (?:go to|come from)|comes? from) /i.exec(
    rest,
  )?.[0];
  if (goingTo !== undefined && counted === '') return tidy(nounPhrase(rest.slice(goingTo.length)), true);
  const among = /^ (?:(?:or (?:more|less|fewer) )?of (?:them|these|those|which)) /i.exec(rest)?.[0];
  if (among !== undefined || /\bof which (?:[a-z]+ ){0,3}$/i.test(before)) {
    const things = lastThings(whole);
    const which = nounPhrase(
      rest.slice(among?.length ?? 0).replace(/^ ?(?:(?:will|are|is|must|to) )*(?:be )?/i, ' '),
      true,
    );
    if (which === '' || /^[a-z]+ed$/i.test(which)) return things;
    if (things !== '') return `${things} ${which}`.slice(0, longest);
  }
  const whom = /\bof whom (?:[a-z]+ ){0,3}$/i.test(before) ? lastThings(whole) : '';
  if (whom !== '' && /^ (?:will|shall|must|should|have|has|are|were) /i.test(rest)) return whom;
  return null;
}

/** What a change is a change in: `a 15% reduction in road deaths`, `a decrease of 30% in infections`; '' where it is none. */
function aboutOf(ahead: string, rest: string): string {
  const about = change.exec(rest)?.[0];
  if (about !== undefined) return rest.slice(about.length);
  const isChange =
    /\b(?:decrease|reduction|increase|rise|fall|drop|growth|cut|improvement|decline) of (?:at least |more than |over )?$/i;
  const behind = /^ in (?:the (?:number|rate|amount|level|volume) of )?/i.exec(rest)?.[0];
  return isChange.test(ahead) && behind !== undefined ? rest.slice(behind.length) : '';
}

/** No patient shall wait longer than 18 weeks for a hip operation: what nobody shall do so long, and for what. */
function deniedTo(before: string, rest: string): string {
  const verb =
    /(?:^|[.;:] ?|- )(?:no(?: [a-z-]+){1,3}|(?:nobody|no one)(?: [a-z-]+){0,3}) (?:will|shall|should|must|is to|are to)(?: have to)? ((?!be \b)[a-z]+(?: [a-z ]+?)??)(?: for)?(?: (?:longer|more) than)? ?$/i.exec(
      before,
    )?.[1];
  if (verb === undefined) return '';
  const what = /^ (?:for|on|in|at) [^,.;:()]+/i.exec(rest)?.[0] ?? '';
  return `${verb.trim()}${what}`.slice(0, longest).trim();
}

/** What the last figure before counts: `1,250 apprenticeship starts`. */
function lastThings(whole: string): string {
  const things =
    /\d ((?:[a-z'-]+ ){0,3}[a-z'-]+s|people|staff|children)\b(?!.*\d [a-z])/i.exec(whole)?.[1] ?? '';
  return things.replace(/^(?:new|additional|more|further|extra) /i, '');
}

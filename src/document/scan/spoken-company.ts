/** Before a number of known things: the three pillars are counted for the sake of the sentence. */
const definite =
  /\b(?:the|these|those|both|its|our|their|his|her|your|other|first|last|next|past|previous|following|part|goal|top|big|same|every|which|coming|one or)[ -]$/i;
/** Six of the eight beaches, all the twelve wards: there the whole is said. */
const wholeOf =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|half|thirds?|quarters?|all|each|none)) (?:of )?(?:the|its|our|these|those) $/i;
const ends = /(?:teen|ty) of (?:the|its|our) $/i;
const stands =
  /\b(?:currently|now|from|to|than|at|just|against|was|were|with|only|nearly|almost|about|around|roughly|some|below|above|under|over|by|reach(?:es|ed)?|averag(?:e|es|ed|ing)|total(?:s|led|ing)?|(?:total|average|rate|score|maximum|minimum|number|count|median|target|baseline|figure|tally|staff|team|crew|fleet|group) (?:of|is|was)|in (?:19|20)\d\d)(?: just)? $|: $/i;
const follows =
  /^(?:[).,;]|$| (?:to|by|in|last|this|per|an? (?:day|year|month|week|quarter|term|hour)|each|on|the (?:year|month|quarter|previous|preceding|same)|a year|more|fewer|less|years?|and|for|of (?:them|these|those|which|whom|the))\b)/i;
const begins = /(?:^|[.;:(] |\b(?:and|but|of which|of whom|of these),? )$/;
const told =
  /^ (?:were|was|will be|have been|had been|are|of them|of these|of (?:the |our |its |all )*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)/i;
/** Six of them, and eleven in 2015. */
const among =
  /^ (?:of (?:them|these|those|which|whom)\b|in (?:19|20)\d\d\b|the (?:year|month) before\b|(?:last|this) year\b)/i;
/** Open one and refurbish three more. */
const others = /^ (?:more|others)(?:[.,;:)]|$)/i;
const change = /^ (?:more|fewer|less) than\b/i;

/** True where a number of things known before is no quantity of its own. */
export function isKnownBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 28), at);
  return definite.test(before) && !wholeOf.test(before) && !ends.test(before);
}

/** True for a number whose noun stands before it: from twelve to seven, against five in 2015. */
export function isElliptic(text: string, from: number, to: number, isOne: boolean): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  if (change.test(after) || (!isOne && others.test(after))) return true;
  if (isOne && !/\b(?:from|to|than|against|below) $/i.test(before)) return false;
  if (isOne && /^ (?:of|another|and|for|on|in (?!(?:19|20)\d\d))/.test(after)) return false;
  if (stands.test(before) && follows.test(after)) return true;
  if (!isOne && /[,;(] $|\band $/.test(before) && among.test(after)) return true;
  return !isOne && begins.test(before) && told.test(after);
}

/** True for a number in a name: Phase Two, Three Rivers, the Big Six. */
export function isNamed(text: string, from: number, to: number): boolean {
  if (!/[A-Z]/.test(text.charAt(from))) return false;
  if (/[A-Za-z] $/.test(text.slice(Math.max(0, from - 2), from))) return true;
  return /^ [A-Z][a-z]+(?: [A-Z]|$|[.,]| (?:is|has|will|and)\b)/.test(text.slice(to, to + 30));
}

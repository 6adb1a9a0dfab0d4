const breaks = /[,;:()]|\b(?:and|while|by \d{4}|in \d{4}|which|that|so)\b/i;
const lead =
  /^(?:(?:by|in|until|before) (?:the end of )?\d{4},? |we will |we |the city will |the county will |will |shall |to |and |with |of |for |the |a |an |at |keep |ensure |raise |increase |reduce |cut |train |build |open |establish |create |achieve |maintain |bring |reach |hold |there (?:will be|are) |have |has )+/i;
const tail =
  /(?: (?:to|at|of|by|is|are|be|will|should|shall|must|reach|reaches|remain|stay|exceed|with|from|in|for|a|an|the|and|rise|fall|grow|increase|decrease|rate of))+$/i;
const joining =
  /\b(?:a|an|and|as|at|about|all|by|each|for|from|in|is|its|it|of|on|or|our|per|than|that|the|their|them|to|up|was|were|will|with|within|year|years|end|first|more|less|another|further)\b/gi;
const longest = 70;

/** An indicator's name in English: what `of` or a counted noun is about, else the words before the number. */
export function englishName(before: string, after: string): string {
  const behind = firstPart(after.trim().replace(/^(?:of|in the|new) /i, ''));
  const ahead = lastPart(before);
  const isAbout =
    /^ ?(?:of|[a-z]+s?\b)/i.test(after) &&
    !/^ ?(?:by|in|and|or|to|from|until|of gdp|each|a year|per|over|compared)\b/i.test(after);
  return (isAbout && says(behind) ? behind : says(ahead) ? ahead : says(behind) ? behind : '')
    .slice(0, longest)
    .trim();
}

/** What a number counts, where its own words say it: `3 new benchmark companies`; '' where they do not. */
export function countedName(core: string): string {
  const noun = core.replace(/^[^A-Za-z]*(?:(?:to|and|hundred|thousand|million|billion) )?[^A-Za-z]*/, '');
  const plain = /^[A-Za-z]/.test(core) ? core.replace(/^[A-Za-z-]+(?: (?:hundred )?|$)/, '') : noun;
  const isMeasure =
    /^(?:per ?cent|percent|percentage points?|million|billion|thousand|[a-z]{1,3}|[a-z]+\/.*)$/i.test(plain);
  return isMeasure || !says(plain) || isTime.test(plain) ? '' : plain.slice(0, longest);
}

const isTime = /(?:^|\b)(?:minutes?|hours?|days?|weeks?|months?|seconds?|times|points?)$/i;

function firstPart(words: string): string {
  const end = words.search(/[,;:.()]|\b(?:by|in|per|and|while|from|until|compared|each|every)\b/i);
  return (end === -1 ? words : words.slice(0, end)).trim();
}

function lastPart(words: string): string {
  const parts = words.split(breaks).map((part) =>
    part
      .trim()
      .replace(/^[-*•–]+ /, '')
      .replace(lead, '')
      .replace(tail, '')
      .trim(),
  );
  return parts.findLast((part) => part.length > 2) ?? '';
}

/** True for words that are more than what joins others. */
function says(words: string): boolean {
  return /[A-Za-z]{3}/.test(words.replaceAll(joining, ' '));
}

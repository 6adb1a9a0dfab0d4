import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { zero } from '../../quantity/numbers/rational.ts';
import { readAbsentThing } from './absent-things.ts';
import type { FoundQuantity } from './found.ts';

const marks = new RegExp(
  `\\b(?:${[
    'no(?= (?!(?:more|less|fewer|later|longer|sooner|earlier|better|worse|greater|higher|lower|larger|smaller|matter|doubt|one|such|other|way|need)\\b))',
    'zero(?= (?!tolerance|in\\b))',
    'nil(?= [a-z])',
    'not (?:a single|one(?! of\\b))(?= [a-z])',
    '(?<=^|[.;:,(] |\\bthat |\\bensure )none of(?= (?:the|its|our|their|these|those)\\b)',
    'without(?: any| a single| an?)?(?= [a-z])',
    '(?<=\\b(?:be|is|are|become|remain|remains|stay|stays|kept|made|declared|entirely|completely|wholly) )free (?:of|from)(?= [a-z])',
    '(?:eliminate|eradicate|abolish|remove|end|prevent) (?:all|every|any)(?= [a-z])',
  ].join('|')})`,
  'iy',
);
const level = /\b(?:zero|nil|none)(?=[ ,.;:)]|$)/iy;
const reaches =
  /(?:\b(?:to|at|of|reach(?:es)?|remain(?:s|ed)?|keep|stay(?:s|ed)?|be|is|are|was|were|been) (?:virtually |effectively )?|: |\()$/i;

/** What is said of things is often that they are none; only a level or a count of events is none at all. */
const isNone = /(?:: |\bto |\bthere (?:was|were|are|will be|should be) )$/i;

/** The absence at an offset of English text (no fatal accidents, nil, not a single complaint); null where there is none. */
export function readEnglishAbsence(text: string, at: number): FoundQuantity | null {
  marks.lastIndex = at;
  const found = marks.exec(text)?.[0];
  if (found !== undefined) {
    const to = at + found.length;
    const event = readAbsentThing(text, to, found.toLowerCase());
    if (event !== null) return absent(text, { from: at, to }, [event]);
  }
  level.lastIndex = at;
  const word = level.exec(text)?.[0];
  if (word === undefined) return null;
  const isDated =
    /\b(?:and|or|then) $/i.test(text.slice(Math.max(0, at - 5), at)) &&
    /^ (?:by|in) (?:19|20)\d\d/.test(text.slice(at + word.length, at + word.length + 9));
  const led = /^none$/i.test(word) ? isNone : reaches;
  if (!isDated && !led.test(text.slice(Math.max(0, at - 24), at))) return null;
  const goesOn = /^ (?!(?:by|in|for|at|on|and|or|from|per|this|throughout|during|within|each|every)\b)[a-z]/i;
  if (goesOn.test(text.slice(at + word.length, at + word.length + 14))) return null;
  return absent(text, { from: at, to: at + word.length }, []);
}

/** Whatever the words, the threshold is none at all. */
function absent(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  events: readonly string[],
): FoundQuantity {
  const words = text.slice(from, to);
  const own = parseThreshold(words);
  const form = 'threshold' in own ? words : 'zero';
  const read = parseThreshold(form);
  const threshold = 'threshold' in read ? read.threshold : null;
  return {
    kind: 'quantity',
    from,
    to,
    core: { from, to },
    form,
    threshold,
    figures: [zero],
    unit: '',
    events,
  };
}

import type { NumberForm } from '../../model/plan/plan.ts';
import { narrow } from '../../quantity/words/width.ts';
import { yamlScalar } from '../../text/yaml-scalar.ts';

const usual: NumberForm = { decimal: '.', thousands: ',' };
const mark = /(?<=^|\d|[-+(¥￥$\s])[.,'’](?=\d)/g;
const withMarks = /^[^\d.,'’]*(\d[\d.,'’ ]*\d)\D*$/;
const longestMark = 12;

/** Puts the marks of a number as the rest of the program has them (1,234.5); null where it has one that the column has not. */
export function writtenNumber(form: NumberForm | undefined): (text: string) => string | null {
  const { decimal, thousands } = form ?? usual;
  if (decimal === usual.decimal && thousands === usual.thousands) return (text) => text;
  const isThousands = (char: string): boolean =>
    char === thousands || (char === "'" && thousands === '’') || (char === '’' && thousands === "'");
  return (text) => {
    let isStrange = false;
    const usually = narrow(text).replaceAll(mark, (char) => {
      if (char === decimal) return '.';
      if (isThousands(char)) return ',';
      isStrange = true;
      return char;
    });
    return isStrange ? null : usually;
  };
}

/**
 * What a plan could say so that a text which is no number is read as it is meant, in the plan's own words; null where
 * nothing would. `others` are numbers of the same column with marks in them.
 */
export function keyForNumber(
  text: string,
  others: readonly string[],
  form: NumberForm | undefined,
): string | null {
  if (form === undefined) {
    const guess = guessNumbers([text, ...others]);
    if (guess !== null) return guess;
  }
  const isWord = text !== '' && text.length <= longestMark && !/[\d%‰]/.test(narrow(text));
  return isWord ? `missing: [${yamlScalar(text)}]` : null;
}

/** The marks of some numbers as a plan says them; null where they are the usual ones, or do not fit together. */
function guessNumbers(texts: readonly string[]): string | null {
  const form = guessNumberForm(texts);
  if (form === null) return null;
  const { decimal, thousands } = form;
  const parts = [
    ...(decimal === ',' ? [`decimal: "${decimal}"`] : []),
    ...(thousands === null ? [] : [`thousands: "${thousands}"`]),
  ];
  return `numbers: { ${parts.join(', ')} }`;
}

/** How some numbers are written, the first of which has marks; null where as usual, or where they do not fit together. */
export function guessNumberForm([text = '', ...others]: readonly string[]): NumberForm | null {
  const own = marksOf(text);
  if (own === null) return null;
  const all = others.flatMap((other) => marksOf(other) ?? []).filter((each) => fits(each, own));
  const decimal = [own, ...all].find((each) => each.decimal !== null)?.decimal ?? null;
  const thousands = [own, ...all].find((each) => each.thousands !== null)?.thousands ?? null;
  if (decimal === thousands || (decimal !== ',' && (thousands === null || thousands === ','))) return null;
  return { decimal: decimal === ',' || thousands === '.' ? ',' : '.', thousands };
}

interface Marks {
  readonly decimal: string | null;
  readonly thousands: string | null;
}

/** The marks that a number can only have so: 1.408,5 and 12,5 have a decimal comma, 1.408.512 has points at its thousands. */
function marksOf(text: string): Marks | null {
  const number = withMarks.exec(narrow(text))?.[1]?.replaceAll(' ', '');
  if (number === undefined) return null;
  const both = /^\d{1,3}(?:([.,'’])\d{3})+([.,])\d+$/.exec(number);
  if (both && both[1] !== both[2] && isOneMark(number.slice(0, number.lastIndexOf(both[2] ?? '')), both[1]))
    return { thousands: both[1] ?? null, decimal: both[2] ?? null };
  const groups = /^[1-9]\d{0,2}(?:([.,'’])\d{3})+$/.exec(number);
  if (groups && isOneMark(number, groups[1])) {
    const isSure = number.split(groups[1] ?? '').length > 2 || /['’]/.test(groups[1] ?? '');
    return isSure ? { thousands: groups[1] ?? null, decimal: null } : null;
  }
  const point = /^\d+([.,])\d+$/.exec(number);
  return point ? { thousands: null, decimal: point[1] ?? null } : null;
}

function isOneMark(number: string, given: string | undefined): boolean {
  return [...number].every((char) => /\d/.test(char) || char === given);
}

function fits(one: Marks, other: Marks): boolean {
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return !(
    differ(one.decimal, other.decimal) ||
    differ(one.thousands, other.thousands) ||
    (one.decimal !== null && one.decimal === other.thousands) ||
    (one.thousands !== null && one.thousands === other.decimal)
  );
}

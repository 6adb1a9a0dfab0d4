import { simplifiedCode } from '../read/simplified.ts';

/** A name made comparable: its pairs of neighbouring characters, or for Latin its words. */
export type NameMarks = ReadonlySet<string>;

const idle = new Set('a an and at by each for from in its of on or per than the their to with'.split(' '));

/** The marks of a name or of a stretch of text. */
export function nameMarks(words: string): NameMarks {
  const tidy = Array.from(words.normalize('NFKC').toLowerCase(), simplify).join('');
  const marks = new Set<string>();
  for (const [run] of tidy.matchAll(/[\u4e00-\u9fff]+|[a-z]+|\d+/g)) {
    if (/^[a-z]/.test(run)) {
      if (!idle.has(run)) marks.add(run.replace(/(?<=..)(?:ies|es|s)$/, ''));
    } else if (run.length === 1 || /^\d/.test(run)) marks.add(run);
    else for (let at = 0; at < run.length - 1; at++) marks.add(run.slice(at, at + 2));
  }
  return marks;
}

/** How much of a name is found in another, from 0 to 1. */
export function shareFound(name: NameMarks, within: NameMarks): number {
  if (name.size === 0) return 0;
  let found = 0;
  for (const mark of name) if (within.has(mark)) found += 1;
  return found / name.size;
}

/**
 * How well a target's title fits a quantity's name and the words around it, from 0 to 1; from `leastFit` on it fits.
 * The name counts for more than its company, in which the neighbours may stand too.
 */
export function nameFit(title: NameMarks, name: NameMarks, company: NameMarks): number {
  const inName = shareFound(title, name);
  const inTitle = shareFound(name, title);
  const inCompany = shareFound(title, company);
  return 0.35 * inName + 0.35 * inTitle + 0.3 * inCompany;
}

/** The least fit that makes a name one's own. */
export const leastFit = 0.3;

function simplify(char: string): string {
  return char.length > 1 ? char : String.fromCharCode(simplifiedCode(char.charCodeAt(0)));
}

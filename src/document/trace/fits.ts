import { simplifiedCode } from '../read/reading-text.ts';

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
export function portionFound(name: NameMarks, within: NameMarks): number {
  if (name.size === 0) return 0;
  let found = 0;
  for (const mark of name) if (within.has(mark)) found += 1;
  return found / name.size;
}

/**
 * How well a target's title fits a quantity's name and the words around it, from 0 to 1; from `leastFit` on it fits.
 * The name counts for more than the words nearby, in which the names of its neighbours may stand too.
 */
export function nameFit(title: NameMarks, name: NameMarks, nearbyWords: NameMarks): number {
  const inName = portionFound(title, name);
  const inTitle = portionFound(name, title);
  const inWords = portionFound(title, nearbyWords);
  return 0.35 * inName + 0.35 * inTitle + 0.3 * inWords;
}

/** The least fit that makes a name one's own. */
export const leastFit = 0.3;

function simplify(char: string): string {
  return char.length > 1 ? char : String.fromCharCode(simplifiedCode(char.charCodeAt(0)));
}

/** How well two clauses agree: 2 the same, 1 one within the other or one unknown, 0 not at all. */
type ClauseFit = 0 | 1 | 2;

/** A clause as it is compared: 二、（八） and 二(八) are one. */
export function comparableClause(clause: string | null): string | null {
  if (clause === null) return null;
  const tidy = clause
    .normalize('NFKC')
    .replaceAll(/[\s、,，第]/g, '')
    .replaceAll(/\.(?!\d)|(?<!\d)\./g, '')
    .toLowerCase();
  return tidy === '' || tidy === '-' ? null : tidy;
}

/** How well two clauses agree that are made comparable. */
export function clauseFit(one: string | null, other: string | null): ClauseFit {
  if (one === other) return 2;
  if (one === null || other === null) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return 0;
  const joint = short.slice(-1) + long.charAt(short.length);
  return /\d\d|[一二三四五六七八九十]{2}|[a-z]{2}/.test(joint) ? 0 : 1;
}

import type { Naming } from './name-of.ts';

/**
 * A quantity without a name of its own speaks of the one before it in its sentence: 合格率达到95%，比上年提高1个百分点.
 * Where that has none either, the words before it are its name.
 */
export function inherit(own: Naming, before: Naming | null, between: string): Naming {
  if (before?.inTurn && /^[、和及与，, ]*$/.test(between)) return before;
  if (own.names.some((name) => name !== '')) return own;
  const isOneSentence = before !== null && !/[。；;!?\n]|\.(?= |$)/.test(between);
  if (isOneSentence) return { ...own, names: before.names, company: `${before.company} ${own.company}` };
  const words = own.company
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^的/, '');
  // A name is not cut within a Latin word.
  const cut = words.slice(-longest).replace(words.length > longest ? /^[A-Za-z]+(?= )/ : '', '');
  return { ...own, names: [cut.trim()] };
}

const longest = 24;

/** The one name of several that a figure belongs to whose turn it is: the second of 甲率、乙率分别达到95%、98%. */
export function inTurn(naming: Naming, turn: number): Naming {
  const name = naming.names[Math.min(turn, naming.names.length - 1)] ?? '';
  return naming.inTurn ? { ...naming, names: [name] } : naming;
}

import type { Naming } from './name-of.ts';

/**
 * A quantity without a name of its own speaks of the one before it in its sentence: 合格率达到95%，比上年提高1个百分点.
 * Where that has none either, the words before it are its name.
 */
export function inherit(own: Naming, before: Naming | null, between: string): Naming {
  if (own.names.some((name) => name !== '')) return own;
  const isOneSentence = before !== null && !/[。；;!?\n]|\.(?= |$)/.test(between);
  if (isOneSentence) return { names: before.names, company: `${before.company} ${own.company}` };
  const words = own.company.replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
  return { names: [words.slice(-longest).trim()], company: own.company };
}

const longest = 24;

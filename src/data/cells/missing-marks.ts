import { narrow } from '../../quantity/words/width.ts';

const marks = new Set(['', '/', '无', '空', 'N/A', 'NA', '#N/A']);
const dashes = /^[-\u2012-\u2015\u2500]{1,6}$/;
// What most cells begin with, and no mark does.
const cannotBegin = /^[\dA-MO-Za-mo-z\u3400-\u65df\u65e1-\u7a79\u7a7b-\u9fff]/;
const longest = 6;

/** True for a cell that says there is nothing (SPEC 6): a dash or several, `/`, 无, 空, N/A, of any width, once trimmed. */
export function isMissingMark(text: string): boolean {
  if (text.length > longest || cannotBegin.test(text)) return false;
  const tidy = narrow(text).trim().toUpperCase();
  return marks.has(tidy) || dashes.test(tidy);
}

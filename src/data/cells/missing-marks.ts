const marks = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '－',
  '/',
  '／',
  '无',
  '空',
  'N/A',
  'n/a',
  'NA',
  '#N/A',
]);

/** True for a cell that says there is nothing (SPEC 6), once trimmed. */
export function isMissingMark(text: string): boolean {
  return marks.has(text);
}

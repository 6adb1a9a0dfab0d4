/** The comment that follows an offset on its line if there is no space behind its `#` (见 #3); else null. */
export function cutAt(text: string, offset: number): string | null {
  // Behind most texts the line ends or the list goes on.
  const next = text.charCodeAt(offset);
  if (next !== 0x20 && next !== 0x23 && next !== 0x09) return null;
  const comment = /[ \t]*(#[^\s#].*)/y;
  comment.lastIndex = offset;
  return comment.exec(text)?.[1]?.trimEnd() ?? null;
}

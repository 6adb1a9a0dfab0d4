/** The comment that follows an offset on its line if there is no space behind its `#` (见 #3); else null. */
export function cutAt(text: string, offset: number): string | null {
  const comment = /[ \t]*(#[^\s#].*)/y;
  comment.lastIndex = offset;
  return comment.exec(text)?.[1]?.trimEnd() ?? null;
}

/**
 * True if a file name matches a pattern of `*` (any run of characters) and `?` (one character), whatever the case. Takes
 * time in proportion to name times pattern at the worst: no pattern makes it hang.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  const text = [...name.normalize('NFC').toLowerCase()];
  const wanted = [...pattern.normalize('NFC').toLowerCase()];
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (wanted[from] === '?' || (wanted[from] !== '*' && wanted[from] === text[at])) {
      at += 1;
      from += 1;
    } else if (wanted[from] === '*') {
      star = from;
      resume = at;
      from += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      from = star + 1;
    } else {
      return false;
    }
  }
  while (wanted[from] === '*') from += 1;
  return from === wanted.length;
}

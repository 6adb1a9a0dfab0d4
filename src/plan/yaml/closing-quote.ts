/** The offset of the quote that closes the text beginning at `from` (behind the opening one); -1 where none does before `end`. */
export function closingQuote(text: string, from: number, end: number, quote: string): number {
  for (let at = from; at < end; at++) {
    const char = text[at];
    if (char === '\\' && quote === '"') at++;
    else if (char === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (char === quote) return at;
  }
  return -1;
}

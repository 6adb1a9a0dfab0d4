/** Of two spellings the one is shown that needs no folding, else the first in the order of texts. */
export function addSpelled(
  spelled: Map<number, ReadonlyMap<string, string>>,
  column: number,
  shown: ReadonlyMap<string, string>,
): void {
  const known = new Map(spelled.get(column));
  for (const [compared, text] of shown) {
    const before = known.get(compared);
    if (before === undefined || text === compared || (before !== compared && text < before)) {
      known.set(compared, text);
    }
  }
  spelled.set(column, known);
}

/** Longer names are not compared: a plan has none, and the comparison is quadratic. */
const longest = 60;

/**
 * The name of the list that was probably meant, or null where none is near. Near is at most a third of the longer
 * name in single changes (a character added, left out, changed, or two swapped), or one name within the other.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const wanted = comparable(name);
  if (wanted.length === 0 || wanted.length > longest) return null;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const known = comparable(candidate);
    if (known.length === 0 || known.length > longest) continue;
    const cost = costOf(wanted, known);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** Characters that mean the same look the same: full width, case, and the marks that join words. */
function comparable(name: string): readonly string[] {
  return [
    ...name
      .slice(0, 4 * longest)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_-]/g, ''),
  ];
}

function costOf(wanted: readonly string[], known: readonly string[]): number {
  const longer = Math.max(wanted.length, known.length);
  const limit = longer === 1 ? 0 : Math.max(1, Math.floor(longer / 3));
  const changes = Math.abs(wanted.length - known.length) > limit ? longer : distance(wanted, known);
  if (changes <= limit) return changes;
  return holds(wanted, known) || holds(known, wanted) ? longest + longer : Number.POSITIVE_INFINITY;
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  const enough = part.some((char) => char > '\u2e80') ? 2 : 4;
  return part.length >= enough && whole.join('').includes(part.join(''));
}

/** Optimal string alignment distance (Damerau–Levenshtein without moving a pair twice). */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = b.map((_, j) => j).concat(b.length);
  for (const [i, charOfA] of a.entries()) {
    const row = [i + 1];
    for (const [j, charOfB] of b.entries()) {
      const change = at(above, j) + (charOfA === charOfB ? 0 : 1);
      const swap =
        i > 0 && j > 0 && charOfA === b[j - 1] && a[i - 1] === charOfB ? at(before, j - 1) + 1 : change;
      row.push(Math.min(change, swap, at(above, j + 1) + 1, at(row, j) + 1));
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** A name as it is compared with what somebody typed: 二(一) and 二（一） are the same clause. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').trim();
}

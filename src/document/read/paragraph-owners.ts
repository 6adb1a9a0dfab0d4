import type { PolicyQuantity } from '../../model/plan/policy.ts';

/** A paragraph or a row of a table, with the departments that it lists. */
export interface Paragraph {
  /** The labels of the headings above it, outermost first. */
  readonly path: readonly string[];
  readonly owners: readonly string[];
  /** It is nothing but such a list. */
  readonly isAlone: boolean;
  /** It is a heading, and what it lists holds for all below it. */
  readonly isHeading: boolean;
  readonly quantities: readonly PolicyQuantity[];
}

/**
 * The departments that answer for each quantity: those that its own paragraph lists; else those that close its clause, be it
 * in a later paragraph of the clause or in a line of their own behind several items, which then belongs to all of them; else
 * those of a heading above, or of a line below that heading.
 */
export function ownersOfQuantities(
  paragraphs: readonly Paragraph[],
): ReadonlyMap<PolicyQuantity, readonly string[]> {
  const lists = closingLists(paragraphs);
  const later = nextInClause(paragraphs);
  const headings = new Map<string, readonly string[]>();
  const found = new Map<PolicyQuantity, readonly string[]>();
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.isHeading && paragraph.owners.length > 0)
      headings.set(keyOf(paragraph.path), paragraph.owners);
    if (opensClause(paragraphs, at)) headings.set(keyOf(paragraph.path), aloneFrom(paragraphs, at));
    const owners =
      paragraph.owners.length > 0
        ? paragraph.owners
        : (later[at] ?? nearest(paragraph.path, lists) ?? nearest(paragraph.path, headings) ?? []);
    for (const quantity of paragraph.quantities) found.set(quantity, owners);
  }
  return found;
}

/** What a later paragraph of the same clause lists, for each. */
function nextInClause(paragraphs: readonly Paragraph[]): readonly (readonly string[] | null)[] {
  const found: (readonly string[] | null)[] = [];
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const next = paragraphs[i + 1];
    const isSame = next !== undefined && keyOf(next.path) === keyOf(paragraphs[i]?.path ?? []);
    if (!isSame) found[i] = null;
    else if (next.owners.length === 0) found[i] = found[i + 1] ?? null;
    else found[i] = next.isAlone ? aloneFrom(paragraphs, i + 1) : next.owners;
  }
  return found;
}

/** 牵头单位 and 配合单位 in lines of their own are one list. */
function aloneFrom(paragraphs: readonly Paragraph[], from: number): readonly string[] {
  const key = keyOf(paragraphs[from]?.path ?? []);
  const owners: string[] = [];
  for (let i = from; i < Math.min(paragraphs.length, from + longestList); i++) {
    const next = paragraphs[i];
    if (next === undefined || !next.isAlone || keyOf(next.path) !== key) break;
    owners.push(...next.owners);
  }
  return [...new Set(owners)];
}

/** A list in a line of its own between a heading and what stands below it: `Lead: Adult Social Care`. */
function opensClause(paragraphs: readonly Paragraph[], at: number): boolean {
  const own = paragraphs[at];
  const above = paragraphs[at - 1];
  if (own?.isAlone !== true || above?.isHeading !== true || above.quantities.length > 0) return false;
  if (keyOf(above.path) !== keyOf(own.path)) return false;
  const next = paragraphs.slice(at, at + longestList).find(({ isAlone }) => !isAlone);
  return next !== undefined && `${keyOf(next.path)}\n`.startsWith(`${keyOf(own.path)}\n`);
}

/** Lines of one list, and paragraphs before it that it may close. */
const longestList = 12;
const farthestItem = 200;

/** Lists in lines of their own behind several items of a clause: by the clause that they close. */
function closingLists(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [at, { path, isAlone }] of paragraphs.entries()) {
    if (!isAlone || paragraphs[at - 1]?.isAlone === true || path.length < 2 || opensClause(paragraphs, at))
      continue;
    const above = keyOf(path.slice(0, -1));
    const items = paragraphs
      .slice(Math.max(0, at - farthestItem), at)
      .filter((each) => keyOf(each.path.slice(0, -1)) === above);
    const others = items.filter((each) => keyOf(each.path) !== keyOf(path));
    const haveOwn = others.some(({ owners }) => owners.length > 0);
    if (others.length > 0 && !haveOwn) lists.set(above, aloneFrom(paragraphs, at));
  }
  return lists;
}

function nearest(
  path: readonly string[],
  lists: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  for (let length = path.length; length > 0; length--) {
    const owners = lists.get(keyOf(path.slice(0, length)));
    if (owners !== undefined) return owners;
  }
  return null;
}

function keyOf(path: readonly string[]): string {
  return path.join('\n');
}

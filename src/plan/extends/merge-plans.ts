import type { Mistakes } from '../yaml/mistakes.ts';
import { type Entry, type ListNode, type MapNode, type Node, entryOf } from '../yaml/node.ts';
import { type Join, isBlank, joinMaps, mergeItems, mergeMap } from './merge-maps.ts';
import { mergeSections } from './merge-sections.ts';

/**
 * The tree of a plan with all it takes over from those it extends, of trees of which each extends the next. What a plan
 * does not say the next one says for it; what it says twice as much is changed by name, title or id, each key as a whole.
 * Everything keeps its place in the text that says it.
 */
export function mergePlans(trees: readonly Node[], mistakes: Mistakes): Node | null {
  const merge = joinMaps((base, change) =>
    mergeMap(base, change, {
      sources: mergeSources(mistakes),
      sections: mergeSections(mistakes),
      untracked: mergeItems(['clause', 'quantity'], mistakes),
      agree: mergeItems(['title'], mistakes),
    }),
  );
  const [last = null, ...others] = trees.toReversed();
  return others.reduce<Node | null>((base, change) => base && merge(base, change), last);
}

/** Changes the sources of a plan by name: their keys one by one, their columns and values by name, their rules by title. */
function mergeSources(mistakes: Mistakes): Join {
  const column = joinMaps((base, change) => mergeMap(base, change, { values: mergeValues }));
  const titled = mergeItems(['title'], mistakes);
  const source = joinMaps((base, change) =>
    mergeMap(base, change, {
      columns: mergeNamed('column', column, mistakes),
      totals: mergeNamed('column', (_, labels) => labels, mistakes),
      rules: titled,
      agree: titled,
    }),
  );
  return mergeNamed('source', source, mistakes);
}

/** Changes things that have names: those left blank go, the others are joined, new ones come last. */
function mergeNamed(thing: 'source' | 'column', join: Join, mistakes: Mistakes): Join {
  return joinMaps((base, change) => {
    const known = base.entries.map(({ key }) => key.text);
    for (const { key, value } of change.entries) {
      const isNew = thing === 'source' ? entryOf(value, 'columns') !== null : !isBlank(value);
      if (isNew || value.kind === 'broken' || known.includes(key.text)) continue;
      mistakes.report(
        'plan/nothing-to-change',
        { thing, name: key.text, ...mistakes.nearest(key.text, known) },
        key.offset,
      );
    }
    const reported = (entry: Entry): boolean =>
      !known.includes(entry.key.text) &&
      (thing === 'source' ? !entryOf(entry.value, 'columns') : isBlank(entry.value));
    const entries = change.entries.filter((entry) => !reported(entry));
    return mergeMap(base, { ...change, entries }, Object.fromEntries(known.map((name) => [name, join])));
  });
}

/** Changes the allowed values of a column: the spellings given stand for the old ones, new values come last. */
function mergeValues(base: Node, change: Node): Node {
  const old = spelt(base);
  if (old === null || change.kind !== 'map') return change;
  const changed = new Map(change.entries.map((entry) => [entry.key.text, entry]));
  const known = new Set(old.entries.map(({ key }) => key.text));
  const kept = old.entries.map((entry) => changed.get(entry.key.text) ?? entry);
  return { ...change, entries: [...kept, ...change.entries.filter(({ key }) => !known.has(key.text))] };
}

/** Values as a mapping to their other spellings, also where they are a list; null for something else. */
function spelt(node: Node): MapNode | null {
  if (node.kind === 'map') return node;
  if (node.kind !== 'list') return null;
  return { kind: 'map', offset: node.offset, entries: node.items.flatMap(withoutSpellings) };
}

function withoutSpellings(item: Node): readonly Entry[] {
  if (item.kind !== 'scalar') return [];
  const none: ListNode = { kind: 'list', items: [], offset: item.offset };
  return [{ key: item, value: none }];
}

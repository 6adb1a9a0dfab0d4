import type { Mistakes } from '../yaml/mistakes.ts';
import type { Node } from '../yaml/node.ts';
import { mergeItems } from './merge-items.ts';
import { joinMaps, mergeMap } from './merge-map.ts';
import { mergeSections } from './merge-sections.ts';
import { mergeSources } from './merge-sources.ts';

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

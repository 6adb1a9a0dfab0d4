import type { Mistakes } from '../yaml/mistakes.ts';
import { type Entry, type MapNode, type Node, entryOf, textOf } from '../yaml/node.ts';
import { type Join, isRetired, mergeMap } from './merge-maps.ts';

/** A section in the making. */
interface OpenSection {
  node: Node;
  readonly targets: Node[];
  /** The entry that holds its targets; null where there is no list of them, which is for the reader to report. */
  readonly list: Entry | null;
  /** Why the whole section is taken out. */
  retired: Entry | null;
}

/**
 * Changes sections by title and targets by id. A target is found wherever the extended plan has it, and moves where it is
 * written under another section; one with a title and a measure of its own is added. A section without a title changes
 * targets where they are.
 */
export function mergeSections(mistakes: Mistakes): Join {
  return (base, change) => {
    if (base.kind !== 'list' || change.kind !== 'list') return change;
    const sections = base.items.map(openSection);
    const seen = new Map<string, Node>();
    for (const item of change.items) {
      const home = homeOf(item, sections, mistakes);
      if (home === 'unknown') continue;
      for (const target of targetsOf(item)) takeTarget(target, home, sections, seen, mistakes);
    }
    return { ...change, items: sections.flatMap(closeSection) };
  };
}

/** The section that an item changes or adds; one of no name for targets that stay where they are. */
function homeOf(item: Node, sections: OpenSection[], mistakes: Mistakes): OpenSection | null | 'unknown' {
  const title = textOf(item, 'title');
  if (item.kind !== 'map' || (title === null && !entryOf(item, 'targets'))) {
    sections.push({ node: item, targets: [], list: null, retired: null });
    return 'unknown';
  }
  if (title === null) return null;
  const isOut = isRetired(item, mistakes);
  const known = sections.find(({ node }) => textOf(node, 'title') === title);
  if (known) {
    if (known.node.kind === 'map') known.node = mergeMap(known.node, without(item, ['targets', 'retired']));
    if (isOut) known.retired = entryOf(item, 'retired');
    return known;
  }
  const titles = sections.flatMap(({ node }) => textOf(node, 'title') ?? []);
  const names = mistakes.nearest(title, titles);
  // A section of old targets alone, named nearly like an old one, is a slip of the pen.
  if (isOut || (names.near !== null && !targetsOf(item).some(isWhole))) {
    const place = entryOf(item, 'title')?.value ?? item;
    mistakes.report('plan/nothing-to-change', { thing: 'section', name: title, ...names }, place.offset);
    return 'unknown';
  }
  const added: OpenSection = { node: item, targets: [], list: entryOf(item, 'targets'), retired: null };
  sections.push(added);
  return added;
}

function takeTarget(
  target: Node,
  home: OpenSection | null,
  sections: OpenSection[],
  seen: Map<string, Node>,
  mistakes: Mistakes,
): void {
  const id = textOf(target, 'id');
  const place = entryOf(target, 'id')?.value ?? target;
  // A target without an id is for the reader to report.
  if (id === null) return addTarget(target, home, sections);
  const first = seen.get(id);
  if (first)
    return mistakes.report('plan/duplicate-id', { id, line: mistakes.lineOf(first.offset) }, place.offset);
  seen.set(id, target);
  const from = sections.find(({ targets }) => targets.some(isCalled(id)));
  const at = from?.targets.findIndex(isCalled(id)) ?? -1;
  const old = from?.targets[at];
  if (!from && isWhole(target)) addTarget(target, home, sections);
  else if (!from || old?.kind !== 'map' || target.kind !== 'map') {
    const known = sections.flatMap(({ targets }) => targets.flatMap((each) => textOf(each, 'id') ?? []));
    const names = mistakes.nearest(id, known);
    mistakes.report('plan/nothing-to-change', { thing: 'target', name: id, ...names }, place.offset);
  } else if (home === null || home === from) from.targets[at] = changeTarget(old, target, mistakes);
  else {
    from.targets.splice(at, 1);
    home.targets.push(changeTarget(old, target, mistakes));
  }
}

/** A limit that changes leaves behind what the last document said of it. */
function changeTarget(old: MapNode, target: MapNode, mistakes: Mistakes): MapNode {
  if (textOf(old, 'retired') !== null && !entryOf(target, 'retired')) {
    const id = textOf(target, 'id') ?? '';
    mistakes.report('plan/still-retired', { id, reason: textOf(old, 'retired') ?? '' }, target.offset);
  }
  const limit = entryOf(target, 'target');
  if (limit && textOf(old, 'wording') !== null && !entryOf(target, 'wording')) {
    mistakes.report('plan/wording-of-before', { wording: textOf(old, 'wording') ?? '' }, limit.key.offset);
  }
  return mergeMap(old, target);
}

/** A new target under no section is one of a section without a title. */
function addTarget(target: Node, home: OpenSection | null, sections: OpenSection[]): void {
  if (home) home.targets.push(target);
  else {
    const node: MapNode = { kind: 'map', entries: [], offset: target.offset };
    const key = { kind: 'scalar', text: 'targets', offset: target.offset, inner: null, cut: null } as const;
    const list = { key, value: { kind: 'list', items: [target], offset: target.offset } } as const;
    sections.push({ node, targets: [target], list, retired: null });
  }
}

function openSection(node: Node): OpenSection {
  const list = entryOf(node, 'targets');
  return { node, targets: [...targetsOf(node)], list, retired: null };
}

/** A section that all targets have left is gone. */
function closeSection({ node, targets, list, retired }: OpenSection): readonly Node[] {
  if (node.kind !== 'map' || list?.value.kind !== 'list') return [node];
  if (targets.length === 0 && list.value.items.length > 0) return [];
  const items = targets.map((target) => (retired ? withEntry(target, retired) : target));
  return [withEntry(without(node, ['targets']), { key: list.key, value: { ...list.value, items } })];
}

function targetsOf(section: Node): readonly Node[] {
  const list = entryOf(section, 'targets')?.value;
  return list?.kind === 'list' ? list.items : [];
}

/** True for a target that can stand by itself, so that it need not be one of the extended plan. */
function isWhole(target: Node): boolean {
  const isMeasured = ['measure', 'unmeasured', 'stated'].some((key) => entryOf(target, key));
  return textOf(target, 'title') !== null && isMeasured;
}

function isCalled(id: string): (target: Node) => boolean {
  return (target) => textOf(target, 'id') === id;
}

function without(node: MapNode, keys: readonly string[]): MapNode {
  return { ...node, entries: node.entries.filter(({ key }) => !keys.includes(key.text)) };
}

function withEntry(node: Node, entry: Entry): Node {
  if (node.kind !== 'map') return node;
  return { ...node, entries: [...without(node, [entry.key.text]).entries, entry] };
}

import { CST } from 'yaml';
import type { Entry, Node, ScalarNode } from './node.ts';
import {
  emptyAt,
  endsWell,
  type Props,
  propsOf,
  reportProps,
  type Tokens,
  type Walk,
} from './token-props.ts';

/** Deeper plans are no plans. */
const deepest = 60;
/** YAML refuses longer keys. */
const longestKey = 1024;

/** The node of a document's content. */
export function nodeOfDocument({ start, value, end }: CST.Document, walk: Walk): Node {
  const props = propsOf(start, 'doc-start', walk);
  if (props.indicator) walk.isSure = false;
  endsWell(end, walk);
  return value ? nodeOf(value, props, 0, walk) : emptyNode(start, 0, props, walk);
}

function nodeOf(token: CST.Token, props: Props, depth: number, walk: Walk): Node {
  const offset = walk.readable.original(token.offset);
  if (depth > deepest) {
    walk.isSure = false;
    walk.mistakes.report('plan/too-deep', {}, offset);
    return { kind: 'broken', offset };
  }
  reportProps(
    props,
    'start' in token && token.type === 'flow-collection' ? token.start.type : token.type,
    walk,
  );
  switch (token.type) {
    case 'alias': {
      endsWell(token.end, walk);
      walk.isSure = false;
      walk.mistakes.report('plan/yaml-feature', { feature: 'alias', written: token.source }, offset);
      return { kind: 'broken', offset };
    }
    case 'block-map':
      return { kind: 'map', entries: entriesOf(token, depth, walk), offset };
    case 'block-seq':
      return { kind: 'list', items: itemsOf(token, depth, walk), offset };
    case 'flow-collection':
      return flowNode(token, depth, walk);
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar': {
      const isMarked = props.anchor !== null || props.tag !== null;
      return isMarked && token.source === '' && token.type === 'scalar'
        ? { kind: 'broken', offset }
        : scalarOf(token, walk);
    }
    default:
      walk.isSure = false;
      return { kind: 'broken', offset };
  }
}

function entriesOf(map: CST.BlockMap, depth: number, walk: Walk): readonly Entry[] {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  const last = map.items.at(-1);
  for (const item of map.items) {
    const { start, key, sep, value } = item;
    const before = propsOf(start, 'explicit-key-ind', walk);
    if (!key && !sep && !before.indicator && !before.anchor && !before.tag) {
      if (item !== last) walk.isSure = false;
      continue;
    }
    const between = propsOf(sep ?? [], 'map-value-ind', walk);
    const colon = between.indicator;
    const isPlainEntry =
      key &&
      !before.indicator &&
      colon &&
      'indent' in key &&
      key.indent === map.indent &&
      isShortKey(key, sep, colon, walk) &&
      (value?.type !== 'block-map' || between.hasNewline);
    if (!isPlainEntry) walk.isSure = false;
    const keyNode = key
      ? nodeOf(key, before, depth + 1, walk)
      : emptyNode(start, colon?.offset ?? map.offset, before, walk);
    const pair: Pair = { key: keyNode, sep: sep ?? [], props: between, value: (colon && value) ?? null };
    addEntry(pair, entries, keys, depth, walk);
  }
  return entries;
}

function itemsOf(list: CST.BlockSequence, depth: number, walk: Walk): readonly Node[] {
  const items: Node[] = [];
  for (const { start, value } of list.items) {
    const props = propsOf(start, 'seq-item-ind', walk);
    if (!props.indicator) {
      if (!value && !props.anchor && !props.tag) continue;
      walk.isSure = false;
    }
    items.push(value ? nodeOf(value, props, depth + 1, walk) : emptyNode(start, list.offset, props, walk));
  }
  return items;
}

/** The node of `[…]` or `{…}`. */
function flowNode(flow: CST.FlowCollection, depth: number, walk: Walk): Node {
  const offset = walk.readable.original(flow.offset);
  const isMap = flow.start.type === 'flow-map-start';
  const [close, ...end] = flow.end;
  if (close?.source !== (isMap ? '}' : ']')) walk.isSure = false;
  endsWell(end, walk);
  const items: Node[] = [];
  const entries: Entry[] = [];
  const keys = new Set<string>();
  for (const [index, { start, key, sep, value }] of flow.items.entries()) {
    const before = propsOf(start, 'explicit-key-ind', walk, true);
    if (!key && !sep && !value && !before.indicator && !before.anchor && !before.tag) {
      if (index < flow.items.length - 1 || (index === 0 && before.hasComma)) walk.isSure = false;
      continue;
    }
    if (before.indicator || before.hasComma !== index > 0 || isBlock(value)) walk.isSure = false;
    if (!isMap && !sep && !before.indicator) {
      items.push(
        value ? nodeOf(value, before, depth + 1, walk) : emptyNode(start, flow.offset, before, walk),
      );
      continue;
    }
    const between = propsOf(sep ?? [], 'map-value-ind', walk);
    const colon = between.indicator;
    if (!key || (value && !colon) || !isShortKey(key, sep ?? [], colon, walk)) walk.isSure = false;
    const level = isMap ? depth : depth + 1;
    const keyNode = key
      ? nodeOf(key, before, level + 1, walk)
      : emptyNode(start, colon?.offset ?? flow.offset, before, walk);
    const pair: Pair = { key: keyNode, sep: sep ?? [], props: between, value: value ?? null };
    if (isMap) addEntry(pair, entries, keys, level, walk);
    else {
      const only: Entry[] = [];
      addEntry(pair, only, new Set(), level, walk);
      items.push({ kind: 'map', entries: only, offset: keyNode.offset });
    }
  }
  return isMap ? { kind: 'map', entries, offset } : { kind: 'list', items, offset };
}

function isBlock(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}

/** True for a key of one line that is not too long, as every key before a `: ` has to be. */
function isShortKey(key: CST.Token, sep: Tokens, colon: CST.SourceToken | null, { readable }: Walk): boolean {
  if (isBlock(key) || key.type === 'block-scalar') return false;
  const end = colon?.offset ?? sep.at(-1)?.offset ?? key.offset + ('source' in key ? key.source.length : 0);
  return end - key.offset <= longestKey && !readable.text.slice(key.offset, end).includes('\n');
}

/** A key and what stands behind it. */
interface Pair {
  readonly key: Node;
  readonly sep: Tokens;
  readonly props: Props;
  readonly value: CST.Token | null;
}

/** Takes a pair into a mapping, unless the mapping has its key already. */
function addEntry(pair: Pair, entries: Entry[], keys: Set<string>, depth: number, walk: Walk): void {
  const { mistakes } = walk;
  const { key } = pair;
  if (key.kind !== 'scalar') {
    walk.isSure = false;
    if (key.kind !== 'broken')
      mistakes.report('plan/yaml-feature', { feature: 'key', written: '' }, key.offset);
  } else if (key.text === '<<') {
    walk.isSure = false;
    mistakes.report('plan/yaml-feature', { feature: 'merge', written: '<<' }, key.offset);
  } else {
    const value = valueOf(pair, key, depth + 1, walk);
    if (keys.has(key.text)) mistakes.report('plan/duplicate-key', { key: key.text }, key.offset);
    else entries.push({ key, value });
    keys.add(key.text);
  }
}

/** The value behind a key; one that is not there stands where its key does. */
function valueOf({ sep, props, value }: Pair, key: ScalarNode, depth: number, walk: Walk): Node {
  if (value && (value.type !== 'scalar' || value.source !== '')) return nodeOf(value, props, depth, walk);
  if (props.anchor || props.tag) return emptyNode(sep, key.offset, props, walk);
  const { indicator } = props;
  const cut = indicator ? cutAt(walk.readable.text, indicator.offset + 1) : null;
  return { kind: 'scalar', text: '', offset: key.offset, inner: null, cut };
}

function scalarOf(token: CST.FlowScalar | CST.BlockScalar, walk: Walk): ScalarNode {
  const { text: all, original } = walk.readable;
  if (token.type !== 'block-scalar') endsWell(token.end, walk);
  const isPlain = token.type === 'scalar';
  const text = textOf(token, walk);
  const first = isPlain ? token.offset : token.offset + 1;
  return {
    kind: 'scalar',
    text,
    offset: original(token.offset),
    inner: all.startsWith(text, first) ? original(first) : null,
    cut: isPlain ? cutAt(all, token.offset + token.source.length) : null,
  };
}

/** The text that a scalar stands for; what its lines, escapes or its beginning make of it, the package says. */
function textOf(token: CST.FlowScalar | CST.BlockScalar, walk: Walk): string {
  const { type, source } = token;
  if (type === 'scalar' && !/^[\t,%|>@`]|\n/.test(source)) return source;
  if (type === 'double-quoted-scalar' && /^"[^"\\\n]*"$/.test(source)) return source.slice(1, -1);
  const written = CST.resolveAsScalar(token, true, () => {
    walk.isSure = false;
  }).value;
  return type === 'block-scalar' ? written.replace(/\n+$/, '') : written;
}

/** Something that is not there, behind what stands before it. */
function emptyNode(before: Tokens, otherwise: number, props: Props, walk: Walk): Node {
  const { readable } = walk;
  const at = emptyAt(before, otherwise, walk);
  const offset = readable.original(at);
  reportProps(props, 'scalar', walk);
  if (props.anchor || props.tag) return { kind: 'broken', offset };
  return { kind: 'scalar', text: '', offset, inner: offset, cut: cutAt(readable.text, at) };
}

/** The comment that follows an offset on its line if there is no space behind its `#` (见 #3); else null. */
function cutAt(text: string, offset: number): string | null {
  // Behind most texts the line ends or the list goes on.
  const next = text.charCodeAt(offset);
  if (next !== 0x20 && next !== 0x23 && next !== 0x09) return null;
  const comment = /[ \t]*(#[^\s#].*)/y;
  comment.lastIndex = offset;
  return comment.exec(text)?.[1]?.trimEnd() ?? null;
}

import { isAlias, isMap, isScalar, isSeq, parseDocument, type ErrorCode, type YAMLError } from 'yaml';
import type { Outcome } from '../../model/finding.ts';
import { cutAt } from './cut-at.ts';
import { type Mistakes, collectMistakes } from './mistakes.ts';
import type { Entry, Node, ScalarNode } from './node.ts';
import type { PlanText } from './plan-text.ts';

/** More syntax errors than this are one broken file. */
const mostSyntaxErrors = 10;
/** Deeper plans are no plans. */
const deepest = 60;

/** Errors in the use of what a plan may not use at all. */
const features: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_PROP_ORDER: 'anchor',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  NON_STRING_KEY: 'key',
};

/** A text made readable, and where its offsets stand in the text as given. */
export interface Readable {
  readonly text: string;
  readonly original: (offset: number) => number;
}

interface Composing {
  readonly readable: Readable;
  readonly mistakes: Mistakes;
}

/**
 * Reads YAML 1.2 into nodes with their places, every scalar from its source text. Anchors, aliases, tags, merge keys,
 * keys that are no texts and several documents are refused; a null value means that the syntax is broken.
 */
export function composeTree(plan: PlanText, readable: Readable): Outcome<Node> {
  const mistakes = collectMistakes(plan);
  const composing: Composing = { readable, mistakes };
  const document = parseDocument(readable.text, {
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false,
  });
  const broken = reportSyntax(document.errors, plan, composing);
  if (broken) return { value: null, findings: mistakes.findings };
  if (document.contents === null) {
    mistakes.report('plan/empty', {}, 0);
    return { value: null, findings: mistakes.findings };
  }
  return { value: nodeOf(document.contents, 0, composing), findings: mistakes.findings };
}

/** The first error of each line; true where there is one. */
function reportSyntax(
  errors: readonly YAMLError[],
  plan: PlanText,
  { readable, mistakes }: Composing,
): boolean {
  const lines = new Set<number | null>();
  for (const error of errors) {
    if (lines.size >= mostSyntaxErrors) break;
    const found = mistakes.findings.length;
    const { text } = readable;
    let at = error.pos[0];
    while (text[at] === ' ') at++;
    const offset = Math.min(readable.original(at), Math.max(0, plan.text.trimEnd().length - 1));
    if (error.code === 'MULTIPLE_DOCS') mistakes.report('plan/several-documents', {}, offset);
    else if (error.code === 'RESOURCE_EXHAUSTION') mistakes.report('plan/too-deep', {}, offset);
    else if (features[error.code]) {
      mistakes.report('plan/yaml-feature', { feature: features[error.code] ?? '', written: '' }, offset);
    } else mistakes.report('plan/not-yaml', { reason: error.code, detail: error.message }, offset);
    lines.add(mistakes.findings[found]?.place.line ?? null);
  }
  return errors.length > 0;
}

function nodeOf(value: unknown, depth: number, composing: Composing): Node {
  const { readable, mistakes } = composing;
  const offset = readable.original(startOf(value));
  if (depth > deepest) {
    mistakes.report('plan/too-deep', {}, offset);
    return { kind: 'broken', offset };
  }
  if (isAlias(value)) {
    mistakes.report('plan/yaml-feature', { feature: 'alias', written: `*${value.source}` }, offset);
    return { kind: 'broken', offset };
  }
  if (isMap(value) || isSeq(value) || isScalar(value)) {
    const before = readable.text.slice(0, startOf(value));
    if (value.anchor !== undefined) {
      const at = readable.original(Math.max(0, before.lastIndexOf('&')));
      mistakes.report('plan/yaml-feature', { feature: 'anchor', written: `&${value.anchor}` }, at);
    }
    if (value.tag !== undefined) {
      const last = Math.max(0, before.lastIndexOf('!'));
      const at = readable.original(before[last - 1] === '!' ? last - 1 : last);
      mistakes.report('plan/yaml-feature', { feature: 'tag', written: value.tag }, at);
    }
    const isMarked = value.anchor !== undefined || value.tag !== undefined;
    if (isMarked && isScalar(value) && value.source === '') return { kind: 'broken', offset };
  }
  if (isMap(value)) return { kind: 'map', entries: entriesOf(value.items, depth, composing), offset };
  if (isSeq(value)) {
    return { kind: 'list', items: value.items.map((item) => nodeOf(item, depth + 1, composing)), offset };
  }
  return scalarOf(value, composing);
}

function entriesOf(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  depth: number,
  composing: Composing,
): readonly Entry[] {
  const { mistakes } = composing;
  const seen = new Map<string, ScalarNode>();
  const entries: Entry[] = [];
  for (const pair of pairs) {
    const key = nodeOf(pair.key, depth + 1, composing);
    if (key.kind !== 'scalar') {
      if (key.kind !== 'broken')
        mistakes.report('plan/yaml-feature', { feature: 'key', written: '' }, key.offset);
      continue;
    }
    if (key.text === '<<') {
      mistakes.report('plan/yaml-feature', { feature: 'merge', written: '<<' }, key.offset);
      continue;
    }
    const value = blankOf(pair.value, key, composing) ?? nodeOf(pair.value, depth + 1, composing);
    const first = seen.get(key.text);
    if (first) {
      mistakes.report('plan/duplicate-key', { key: key.text }, key.offset);
      continue;
    }
    seen.set(key.text, key);
    entries.push({ key, value });
  }
  return entries;
}

function scalarOf(value: unknown, { readable }: Composing): ScalarNode {
  const scalar = isScalar(value) ? value : null;
  const [start, end] = scalar?.range ?? [0, 0];
  const written = typeof scalar?.value === 'string' ? scalar.value : '';
  const isBlock = scalar?.type === 'BLOCK_LITERAL' || scalar?.type === 'BLOCK_FOLDED';
  const text = isBlock ? written.replace(/\n+$/, '') : written;
  const first = scalar?.type === 'PLAIN' || !scalar?.type ? start : start + 1;
  const inner = readable.text.startsWith(text, first) ? readable.original(first) : null;
  const isPlain = first === start && !isBlock;
  return {
    kind: 'scalar',
    text,
    offset: readable.original(start),
    inner,
    cut: isPlain ? cutAt(readable.text, end) : null,
  };
}

/** A value that is not there stands where its key does; null for one that is there. */
function blankOf(value: unknown, key: ScalarNode, { readable }: Composing): ScalarNode | null {
  const isMissing = value === null || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
  if (!isMissing || (isScalar(value) && (value.tag ?? value.anchor) !== undefined)) return null;
  const cut = isScalar(value) && value.range ? cutAt(readable.text, value.range[0]) : null;
  return { kind: 'scalar', text: '', offset: key.offset, inner: null, cut };
}

function startOf(value: unknown): number {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? (value.range?.[0] ?? 0) : 0;
}

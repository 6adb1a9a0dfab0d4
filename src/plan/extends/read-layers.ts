import type { Finding } from '../../model/finding.ts';
import { collectMistakes } from '../yaml/mistakes.ts';
import { type Entry, type Node, type ScalarNode, entryOf } from '../yaml/node.ts';
import { type PlanText, offsetOfExtended, planText } from '../yaml/plan-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** So many plans in a row are a mistake. */
const longestChain = 100;

/** A plan and those it extends, each as a tree. */
interface Layers {
  /** The plan's text, and behind it those of the plans it extends. */
  readonly text: PlanText;
  /** The trees, that of the plan itself first; null where one of them could not be read, which was reported. */
  readonly trees: readonly Node[] | null;
  /** The texts as given, in the same order. */
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads the YAML of a plan and of all that it extends. */
export function readLayers(input: PlanInput, open: OpenExtended): Layers {
  return readLayer(input, open, []);
}

/** A plan that is being read, for whoever extends it once more. */
interface Extending {
  readonly file: string;
  readonly identity: string;
}

function readLayer(input: PlanInput, open: OpenExtended, outer: readonly Extending[]): Layers {
  const text = planText(input.file, input.text);
  const { value: tree, findings } = readYaml(text);
  const own = { text, texts: [input.text] };
  if (tree === null) return { ...own, trees: null, findings };
  const reference = entryOf(tree, 'extends');
  // What is no path is reported when the fields are read.
  if (reference?.value.kind !== 'scalar' || reference.value.text === '')
    return { ...own, trees: [tree], findings };
  const chain = [...outer, { file: input.file, identity: input.identity ?? input.file }];
  const below = readExtended(reference, reference.value.text, text, open, chain);
  if ('failed' in below) return { ...own, trees: null, findings: [...findings, ...below.failed] };
  const shift = offsetOfExtended(text);
  return {
    text: { ...text, extended: below.text },
    trees: below.trees && [tree, ...below.trees.map((each) => shiftNode(each, shift))],
    texts: [...own.texts, ...below.texts],
    findings: [...findings, ...below.findings],
  };
}

/** The layers from the plan that is extended on, or why there are none. */
function readExtended(
  { value }: Entry,
  reference: string,
  text: PlanText,
  open: OpenExtended,
  chain: readonly Extending[],
): Layers | { readonly failed: readonly Finding[] } {
  const mistakes = collectMistakes(text);
  const found = open(reference, text.file);
  if ('refused' in found) return { failed: [found.refused] };
  if ('error' in found) {
    const { file, error, nearest } = found;
    mistakes.report('plan/extends-unreadable', { path: file, error, nearest }, value.offset);
    return { failed: mistakes.findings };
  }
  if (chain.length > longestChain) {
    mistakes.report('plan/too-deep', {}, value.offset);
    return { failed: mistakes.findings };
  }
  const identity = found.identity ?? found.file;
  const again = chain.findIndex((each) => each.identity === identity);
  if (again !== -1) {
    const files = [...chain.slice(again).map(({ file }) => file), found.file];
    mistakes.report('plan/extends-cycle', { files }, value.offset);
    return { failed: mistakes.findings };
  }
  return readLayer(found, open, chain);
}

/** The text of a plan and its name for the places of findings. */
export interface PlanInput {
  readonly file: string;
  readonly text: string;
  /** Equal for the same file, however it is named; its name unless given. */
  readonly identity?: string;
}

/** A plan that another one extends: its text, or why there is none. */
type ExtendedPlan =
  | PlanInput
  | { readonly file: string; readonly error: string; readonly nearest: string | null }
  | { readonly refused: Finding };

/** Opens what `extends:` names; `from` is the name of the file that says so, from whose folder the path starts. */
export type OpenExtended = (reference: string, from: string) => ExtendedPlan;

/** For whoever has one text and no way to open another. */
export const openNothing: OpenExtended = (reference) => ({
  file: reference,
  error: 'ENOENT',
  nearest: null,
});

/** The same node with its offsets moved on, so that the texts of several plans can stand one behind the other. */
function shiftNode(node: Node, by: number): Node {
  if (by === 0) return node;
  switch (node.kind) {
    case 'scalar':
      return shiftScalar(node, by);
    case 'list':
      return { ...node, offset: node.offset + by, items: node.items.map((item) => shiftNode(item, by)) };
    case 'map': {
      const entries = node.entries.map(({ key, value }) => ({
        key: shiftScalar(key, by),
        value: shiftNode(value, by),
      }));
      return { ...node, offset: node.offset + by, entries };
    }
    case 'broken':
      return { ...node, offset: node.offset + by };
  }
}

function shiftScalar(node: ScalarNode, by: number): ScalarNode {
  return { ...node, offset: node.offset + by, inner: node.inner === null ? null : node.inner + by };
}

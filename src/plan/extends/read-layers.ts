import type { Finding } from '../../model/finding.ts';
import { collectMistakes } from '../yaml/mistakes.ts';
import { type Entry, type Node, entryOf } from '../yaml/node.ts';
import { type PlanText, offsetOfExtended, planText } from '../yaml/plan-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { OpenExtended, PlanInput } from './extended-plan.ts';
import { shiftNode } from './shift-node.ts';

/** So many plans in a row are a mistake. */
const longestChain = 100;

/** A plan and those it extends, each as a tree. */
export interface Layers {
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

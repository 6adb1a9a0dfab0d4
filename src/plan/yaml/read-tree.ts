import { Composer, Parser, type CST, type ErrorCode, type YAMLError } from 'yaml';
import type { Outcome } from '../../model/finding.ts';
import type { Readable } from './edits.ts';
import { collectMistakes, type Mistakes } from './mistakes.ts';
import { nodeOfDocument } from './node-of-token.ts';
import type { Node } from './node.ts';
import type { PlanText } from './plan-text.ts';
import type { Walk } from './token-props.ts';

/** More syntax errors than this are one broken file. */
const mostSyntaxErrors = 10;

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

/**
 * Reads YAML 1.2 into nodes with their places, every scalar from its source text. Anchors, aliases, tags, merge keys,
 * keys that are no texts and several documents are refused; a null value means that the syntax is broken.
 *
 * The nodes are made from the tokens of the package's parser, without composing its documents: that takes as long again.
 * Its composer is asked for the errors of a text in which the walk met something that a plan does not need.
 */
export function readTree(plan: PlanText, readable: Readable): Outcome<Node> {
  const walk: Walk = { readable, mistakes: collectMistakes(plan), isSure: !readable.text.includes('\t') };
  const document = documentOf(walk);
  const value = document && nodeOfDocument(document, walk);
  const { mistakes } = walk;
  if (!walk.isSure) {
    const errors = errorsOf(readable.text);
    if (errors.length > 0) return { value: null, findings: syntaxErrors(errors, plan, readable) };
  }
  if (!document) mistakes.report('plan/empty', {}, 0);
  return { value, findings: mistakes.findings };
}

type SyntaxError = Pick<YAMLError, 'code' | 'pos' | 'message'>;

/** What the package's composer says of a text; a second document is an error. */
function errorsOf(text: string): readonly SyntaxError[] {
  const tokens = new Parser().parse(text);
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  const [first, second] = composer.compose(tokens, true, text.length);
  const errors: readonly SyntaxError[] = first?.errors ?? [];
  if (second === undefined) return errors;
  const [start, end] = second.range;
  return [...errors, { code: 'MULTIPLE_DOCS', pos: [start, end], message: '' }];
}

/** The first error of each line. */
function syntaxErrors(
  errors: readonly SyntaxError[],
  plan: PlanText,
  { text, original }: Readable,
): Mistakes['findings'] {
  const mistakes = collectMistakes(plan);
  const lines = new Set<number>();
  for (const error of errors) {
    if (lines.size >= mostSyntaxErrors) break;
    let at = error.pos[0];
    while (text[at] === ' ') at++;
    const offset = Math.min(original(at), Math.max(0, plan.text.trimEnd().length - 1));
    const line = mistakes.lineOf(offset);
    if (lines.has(line)) continue;
    lines.add(line);
    if (error.code === 'MULTIPLE_DOCS') mistakes.report('plan/several-documents', {}, offset);
    else if (error.code === 'RESOURCE_EXHAUSTION') mistakes.report('plan/too-deep', {}, offset);
    else if (features[error.code]) {
      mistakes.report('plan/yaml-feature', { feature: features[error.code] ?? '', written: '' }, offset);
    } else mistakes.report('plan/not-yaml', { reason: error.code, detail: error.message }, offset);
  }
  return mistakes.findings;
}

/** The only document of the text; null where there is none. More of them, and directives, are in doubt. */
function documentOf(walk: Walk): CST.Document | null {
  let document: CST.Document | null = null;
  for (const token of new Parser().parse(walk.readable.text)) {
    if (token.type === 'document' && !document) document = token;
    else if (token.type !== 'comment' && token.type !== 'newline' && token.type !== 'space')
      walk.isSure = false;
  }
  return document;
}

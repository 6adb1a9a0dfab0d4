import type { CST } from 'yaml';
import type { Readable } from './edits.ts';
import type { Mistakes } from './mistakes.ts';

/** A walk over the tokens of the package's parser, which makes nodes of them. */
export interface Walk {
  readonly readable: Readable;
  readonly mistakes: Mistakes;
  /** False once anything was met that may break a rule of YAML. */
  isSure: boolean;
}

/** Tokens in a row. */
export type Tokens = readonly CST.SourceToken[];

/** What stands before a key or a value. */
export interface Props {
  /** The dash, colon or question mark. */
  readonly indicator: CST.SourceToken | null;
  readonly hasComma: boolean;
  readonly hasNewline: boolean;
  readonly anchor: CST.SourceToken | null;
  readonly tag: CST.SourceToken | null;
}

/** The offset behind the last token that is no space, comment or line end, and behind the spaces that follow it. */
export function emptyAt(before: Tokens, otherwise: number, { readable }: Walk): number {
  const last = before.findLast(({ type }) => type !== 'space' && type !== 'comment' && type !== 'newline');
  if (!last) return before[0]?.offset ?? otherwise;
  let at = last.offset + last.source.length;
  while (readable.text[at] === ' ' || readable.text[at] === '\t') at++;
  return at;
}

export function propsOf(
  tokens: Tokens,
  indicator: CST.SourceToken['type'],
  walk: Walk,
  inFlow = false,
): Props {
  let found: CST.SourceToken | null = null;
  let anchor: CST.SourceToken | null = null;
  let tag: CST.SourceToken | null = null;
  let hasComma = false;
  let hasNewline = false;
  for (const token of tokens) {
    if (token.type === 'newline') hasNewline = true;
    else if (token.type === 'comment') isApart(token, walk);
    else if (token.type === indicator && !found) found = token;
    else if (token.type === 'comma' && inFlow && !hasComma) hasComma = true;
    else if (token.type !== 'space') {
      walk.isSure = false;
      if (token.type === 'anchor') anchor = token;
      else if (token.type === 'tag') tag = token;
    }
  }
  return { indicator: found, hasComma, hasNewline, anchor, tag };
}

/** Nothing but spaces, comments and line ends may stand behind a value. */
export function endsWell(tokens: Tokens | undefined, walk: Walk): void {
  for (const token of tokens ?? []) {
    if (token.type === 'comment') isApart(token, walk);
    else if (token.type !== 'space' && token.type !== 'newline') walk.isSure = false;
  }
}

/** A comment has white space before its `#`. */
function isApart({ offset }: CST.SourceToken, walk: Walk): void {
  if (offset > 0 && !/\s/.test(walk.readable.text[offset - 1] ?? '')) walk.isSure = false;
}

export function reportProps(
  { anchor, tag }: Props,
  of: CST.Token['type'],
  { readable, mistakes }: Walk,
): void {
  if (anchor) {
    const at = readable.original(anchor.offset);
    mistakes.report('plan/yaml-feature', { feature: 'anchor', written: anchor.source }, at);
  }
  if (tag) {
    const at = readable.original(tag.offset);
    mistakes.report('plan/yaml-feature', { feature: 'tag', written: tagName(tag.source, of) }, at);
  }
}

/** The whole name of a tag: `!!str` is short for one of YAML's own. */
function tagName(source: string, of: CST.Token['type']): string {
  const common = 'tag:yaml.org,2002:';
  if (source === '!') {
    if (of === 'block-map' || of === 'flow-map-start') return `${common}map`;
    return of === 'block-seq' || of === 'flow-seq-start' ? `${common}seq` : source;
  }
  if (source.startsWith('!<')) return source.slice(2, -1);
  return source.startsWith('!!') ? common + source.slice(2) : source;
}

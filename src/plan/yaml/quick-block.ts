import type { ScalarNode } from './node.ts';
import { endOfLine, beginLine, toContent, type Scan } from './quick-scan.ts';

/**
 * Reads a block scalar of sure structure and moves to the next line with content.
 *
 *     <block> ::= ( "|" | ">" ) [ "-" ] <lines>        in doubt: other headers, and folded lines that are blank or indented
 */
export function readQuickBlock(scan: Scan, indent: number): ScalarNode {
  const { text, at: offset } = scan;
  const header = text.slice(offset, endOfLine(scan, offset));
  const isFolded = header.startsWith('>');
  if (!/^[|>]-?$/.test(header)) scan.sure = false;
  const lines: string[] = [];
  let depth = -1;
  let start = beginLine(scan);
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
    const spaces = line.length - line.trimStart().length;
    const isBlank = /^ *$/.test(line);
    if (!isBlank && depth === -1) depth = line.search(/[^ ]/);
    if (!isBlank && (depth <= indent || line.search(/[^ ]/) < depth)) break;
    if (isBlank && (depth === -1 ? spaces > 0 : line.length > depth)) scan.sure = false;
    lines.push(isBlank ? '' : line.slice(depth));
    start = end + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0 || (isFolded && lines.some((line) => /^$|^ | $/.test(line)))) scan.sure = false;
  toContent(scan, start);
  if (scan.indent > indent) scan.sure = false;
  const content = lines.join(isFolded ? ' ' : '\n');
  return { kind: 'scalar', text: content, offset, inner: null, cut: null };
}

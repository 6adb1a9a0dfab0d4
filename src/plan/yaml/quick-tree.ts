import { closingQuote } from './closing-quote.ts';
import { cutAt } from './cut-at.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import { readQuickBlock } from './quick-block.ts';
import { readQuickFlow } from './quick-flow.ts';
import {
  beginLine,
  endOfLine,
  mayBegin,
  quotedText,
  skipSpaces,
  toContent,
  type Scan,
} from './quick-scan.ts';

const deepest = 30;
const longestKey = 200;

/**
 * Reads YAML of sure structure into the very nodes that `composeTree` makes of it, at a tenth of its cost; null where
 * anything is in doubt, which is not to say that it is wrong. What a plan is normally made of is sure:
 *
 *     <map>    ::= ( <key> ":" <value> )+             all keys at one indentation, every key different
 *     <list>   ::= ( "- " ( <map> | <value> ) )+
 *     <value>  ::= <plain> | <quoted> | <flow> | <block> | a map or list on deeper lines
 *
 * Texts stay on one line; anchors, tags, escapes, tabs, `? ` and `---` are always in doubt.
 */
export function quickTree(text: string): Node | null {
  if (text.includes('\t')) return null;
  const scan: Scan = { text, at: 0, indent: -1, lineEnd: -1, contentEnd: -1, sure: true };
  toContent(scan, 0);
  const isMap = scan.indent === 0 && !isDash(scan);
  if (!isMap) return null;
  const root = readMap(scan, 0, 0);
  return scan.sure && scan.indent === -1 ? root : null;
}

function readMap(scan: Scan, indent: number, depth: number): MapNode {
  const offset = scan.at;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  if (depth > deepest) scan.sure = false;
  while (scan.sure) {
    const key = readKey(scan);
    if (!key || seen.has(key.text) || key.text === '<<') {
      scan.sure = false;
      break;
    }
    seen.add(key.text);
    entries.push({ key, value: readValue(scan, indent, depth, key) });
    if (scan.indent !== indent || isDash(scan)) break;
  }
  if (scan.indent >= indent) scan.sure = false;
  return { kind: 'map', entries, offset };
}

/** Reads a key and its colon; null where none stands here. */
function readKey(scan: Scan): ScalarNode | null {
  const { text, at: start } = scan;
  const colon = keyColon(scan, start);
  if (colon === -1 || colon - start > longestKey) return null;
  const isQuoted = text[start] === '"' || text[start] === "'";
  const word = isQuoted ? quotedText(scan, start, colon - 1) : text.slice(start, colon);
  if (word === null || word === '' || (!isQuoted && (word.endsWith(' ') || !mayBegin(text, start))))
    return null;
  const inner = text.startsWith(word, isQuoted ? start + 1 : start) ? start + (isQuoted ? 1 : 0) : null;
  scan.at = colon + 1;
  return { kind: 'scalar', text: word, offset: start, inner, cut: null };
}

/** The colon behind a key that begins here; -1 where none does. */
function keyColon(scan: Scan, start: number): number {
  const { text } = scan;
  const end = endOfLine(scan, start);
  const first = text[start];
  if (first === '[' || first === '{') return -1;
  if (first !== '"' && first !== "'") return plainColon(text, start, end);
  const close = closingQuote(text, start + 1, end, first);
  const isKey = close !== -1 && text[close + 1] === ':' && (close + 2 === end || text[close + 2] === ' ');
  return isKey ? close + 1 : -1;
}

/** The colon in a plain text that makes a key of it: one before a space or at the end of the line. */
function plainColon(text: string, start: number, end: number): number {
  const line = text.slice(start, end);
  const hash = commentIn(text, start, line);
  for (let at = line.indexOf(':'); at !== -1 && at < hash; at = line.indexOf(':', at + 1)) {
    if (at + 1 === line.length || line.charCodeAt(at + 1) === 0x20) return start + at;
  }
  return -1;
}

/** Where a comment begins in the rest of a line from an offset of the text on; its length where none does. */
function commentIn(text: string, start: number, line: string): number {
  if (line.charCodeAt(0) === 0x23 && text.charCodeAt(start - 1) === 0x20) return 0;
  const space = line.indexOf(' #');
  return space === -1 ? line.length : space + 1;
}

/** Reads what stands behind a colon, or behind a dash (then `key` is null), and moves to the next line with content. */
function readValue(scan: Scan, indent: number, depth: number, key: ScalarNode | null): Node {
  const { text, at: behind } = scan;
  const end = endOfLine(scan, behind);
  const start = skipSpaces(text, behind, end);
  if (start < end && text[start] !== '#') return readInline(scan, start, indent, depth);
  if (start === behind && start < end) scan.sure = false;
  toContent(scan, beginLine(scan));
  if (scan.indent > indent) {
    return isDash(scan) ? readList(scan, scan.indent, depth + 1) : readMap(scan, scan.indent, depth + 1);
  }
  if (scan.indent === indent && key && isDash(scan)) return readList(scan, indent, depth + 1);
  if (!key) scan.sure = false;
  return { kind: 'scalar', text: '', offset: key?.offset ?? start, inner: null, cut: cutAt(text, behind) };
}

function readInline(scan: Scan, start: number, indent: number, depth: number): Node {
  const { text } = scan;
  const first = text[start];
  scan.at = start;
  if (first === '|' || first === '>') return readQuickBlock(scan, indent);
  const node = first === '[' || first === '{' ? readQuickFlow(scan, indent, depth + 1) : readScalar(scan);
  const end = endOfLine(scan, scan.at);
  const rest = skipSpaces(text, scan.at, end);
  if (rest < end && (text[rest] !== '#' || rest === scan.at)) scan.sure = false;
  toContent(scan, beginLine(scan));
  if (scan.indent > indent) scan.sure = false;
  return node;
}

function readScalar(scan: Scan): ScalarNode {
  const { text, at: start } = scan;
  const end = endOfLine(scan, start);
  const first = text[start];
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start + 1, end, first);
    const written = quotedText(scan, start, close);
    scan.at = close + 1;
    const inner = written !== null && text.startsWith(written, start + 1) ? start + 1 : null;
    return { kind: 'scalar', text: written ?? '', offset: start, inner, cut: null };
  }
  if (!mayBegin(text, start) || plainColon(text, start, end) !== -1) scan.sure = false;
  const space = text.slice(start, end).indexOf(' #');
  let stop = space === -1 ? end : start + space;
  while (text.charCodeAt(stop - 1) === 0x20) stop--;
  scan.at = stop;
  return {
    kind: 'scalar',
    text: text.slice(start, stop),
    offset: start,
    inner: start,
    cut: cutAt(text, stop),
  };
}

function readList(scan: Scan, indent: number, depth: number): Node {
  const offset = scan.at;
  const items: Node[] = [];
  if (depth > deepest) scan.sure = false;
  while (scan.sure && scan.indent === indent && isDash(scan)) {
    const lineStart = scan.at - indent;
    scan.at += 1;
    const start = skipSpaces(scan.text, scan.at, endOfLine(scan, scan.at));
    if (keyColon(scan, start) === -1) items.push(readValue(scan, indent, depth, null));
    else {
      scan.at = start;
      items.push(readMap(scan, start - lineStart, depth + 1));
    }
  }
  return { kind: 'list', items, offset };
}

/** True where a list item begins. */
function isDash({ text, at }: Scan): boolean {
  if (text[at] !== '-') return false;
  const next = text[at + 1];
  return next === ' ' || next === '\n' || next === '\r' || next === undefined;
}

import { closingQuote } from './closing-quote.ts';
import { cutAt } from './cut-at.ts';
import type { Entry, Node, ScalarNode } from './node.ts';
import { endOfLine, mayBegin, quotedText, type Scan } from './quick-scan.ts';

const deepest = 30;

/**
 * Reads a flow collection of sure structure; its later lines must be deeper than `indent`.
 *
 *     <flow> ::= "[" [ <item> { "," <item> } [ "," ] ] "]" | "{" [ <key> ":" [ <item> ] { "," … } [ "," ] ] "}"
 *     <item> ::= <plain> | <quoted> | <flow>                                     texts stay on one line
 */
export function readQuickFlow(scan: Scan, indent: number, depth: number): Node {
  const { text, at: offset } = scan;
  const isList = text[offset] === '[';
  const close = isList ? ']' : '}';
  const items: Node[] = [];
  const entries: Entry[] = [];
  const seen = new Set<string>();
  if (depth > deepest) scan.sure = false;
  scan.at += 1;
  skipGap(scan, indent);
  while (scan.sure && text[scan.at] !== close) {
    if (isList) items.push(readItem(scan, indent, depth));
    else {
      const entry = readEntry(scan, indent, depth);
      if (seen.has(entry.key.text) || entry.key.text === '' || entry.key.text === '<<') scan.sure = false;
      seen.add(entry.key.text);
      entries.push(entry);
    }
    skipGap(scan, indent);
    if (text[scan.at] === ',') {
      scan.at += 1;
      skipGap(scan, indent);
    } else if (text[scan.at] !== close) scan.sure = false;
  }
  scan.at += 1;
  return isList ? { kind: 'list', items, offset } : { kind: 'map', entries, offset };
}

function readEntry(scan: Scan, indent: number, depth: number): Entry {
  const { text } = scan;
  const isCollection = text[scan.at] === '[' || text[scan.at] === '{';
  const key = isCollection ? null : readText(scan);
  const next = text[scan.at + 1] ?? '';
  if (!key || text[scan.at] !== ':' || !' \n\r'.includes(next) || key.cut !== null) scan.sure = false;
  const { offset } = key ?? { offset: scan.at };
  const behind = scan.at + 1;
  scan.at = behind;
  skipGap(scan, indent);
  const isBlank = text[scan.at] === ',' || text[scan.at] === '}';
  const value: Node = isBlank
    ? { kind: 'scalar', text: '', offset, inner: null, cut: cutAt(text, behind) }
    : readItem(scan, indent, depth);
  return { key: key ?? { kind: 'scalar', text: '', offset, inner: null, cut: null }, value };
}

function readItem(scan: Scan, indent: number, depth: number): Node {
  const first = scan.text[scan.at];
  return first === '[' || first === '{' ? readQuickFlow(scan, indent, depth + 1) : readText(scan);
}

function readText(scan: Scan): ScalarNode {
  const { text, at: start } = scan;
  const first = text[start];
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start + 1, endOfLine(scan, start), first);
    const written = quotedText(scan, start, close);
    scan.at = close + 1;
    const inner = written !== null && text.startsWith(written, start + 1) ? start + 1 : null;
    return { kind: 'scalar', text: written ?? '', offset: start, inner, cut: null };
  }
  if (!mayBegin(text, start)) scan.sure = false;
  const stop = plainEnd(text, start);
  if (text[stop] === '[' || text[stop] === '{') scan.sure = false;
  let end = stop;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\r')) end--;
  if (end < stop && text[stop] === ':') scan.sure = false;
  scan.at = text[stop] === '#' ? stop : Math.max(end, start);
  return { kind: 'scalar', text: text.slice(start, end), offset: start, inner: start, cut: cutAt(text, end) };
}

/** Where a plain text that begins at an offset has to end. */
function plainEnd(text: string, start: number): number {
  const mark = /[,[\]{}\n:#]/g;
  mark.lastIndex = start;
  while (mark.test(text)) {
    if (endsPlain(text, mark.lastIndex - 1)) return mark.lastIndex - 1;
  }
  return text.length;
}

function endsPlain(text: string, at: number): boolean {
  switch (text[at]) {
    case ',':
    case '[':
    case ']':
    case '{':
    case '}':
    case '\n':
      return true;
    case ':':
      return ' \n\r,[]{}'.includes(text[at + 1] ?? ' ');
    case '#':
      return text[at - 1] === ' ';
    default:
      return false;
  }
}

/** Skips spaces, comments and line ends; lines that are not deep enough, and the end of the text, are in doubt. */
function skipGap(scan: Scan, indent: number): void {
  const { text } = scan;
  let { at } = scan;
  for (;;) {
    const char = text[at];
    if (char === ' ' || (char === '\r' && text[at + 1] === '\n')) at++;
    else if (char === '#' && (text[at - 1] === ' ' || text[at - 1] === '\n')) {
      const next = text.indexOf('\n', at);
      at = next === -1 ? text.length : next;
    } else if (char === '\n') {
      const start = at + 1;
      at = start;
      while (text[at] === ' ') at++;
      const isBlank = text[at] === '\n' || text[at] === '\r';
      if (!isBlank && at - start <= indent) break;
    } else {
      if (char !== undefined) scan.at = at;
      else scan.sure = false;
      return;
    }
  }
  scan.sure = false;
}

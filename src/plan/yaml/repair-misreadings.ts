import type { Finding } from '../../model/finding.ts';
import { applyEdits, type Edit, type Readable } from './edits.ts';
import { isBlockHeader, misreadInFlow, misreadStart, planKeys } from './misreadings.ts';
import { collectMistakes, type Mistakes } from './mistakes.ts';
import type { PlanText } from './plan-text.ts';

/** What YAML misreads in a text; `readable` is the text as it was meant, null where that can't be told. */
interface Repair {
  readonly findings: readonly Finding[];
  readonly readable: Readable | null;
}

interface Pass {
  readonly text: string;
  readonly mistakes: Mistakes;
  readonly edits: Edit[];
  /** The lines of a block scalar are deeper than this; null outside of one. */
  block: number | null;
  /** A flow collection or a quoted text that goes on over the line, and how deep its lines must be. */
  open: {
    readonly char: string;
    readonly depth: number;
    readonly indent: number;
    readonly offset: number;
  } | null;
  beyondHelp: boolean;
}

/**
 * Looks through the lines of a text that is not quite YAML for values that YAML takes for something else:
 * `target: >= 98%` (a block), `files: [*.csv]` (an alias), `title: a: b` (a mapping), `[80%, 90%)` (a list) and so on.
 * Each is reported with its quoted form and quoted. Tabs, full-width colons and what never closes are reported too.
 */
export function repairMisreadings(plan: PlanText): Repair {
  const { text, lineStarts } = plan;
  const pass: Pass = {
    text,
    mistakes: collectMistakes(plan),
    edits: [],
    block: null,
    open: null,
    beyondHelp: false,
  };
  for (const [number, start] of lineStarts.entries()) {
    const next = lineStarts[number + 1] ?? text.length + 1;
    const end = start + text.slice(start, next - 1).trimEnd().length;
    if (end > start) readLine(pass, start, end);
  }
  if (pass.open) reportOpen(pass, pass.open);
  const readable = pass.beyondHelp ? null : applyEdits(text, pass.edits);
  return { findings: pass.mistakes.findings, readable };
}

function readLine(pass: Pass, start: number, end: number): void {
  const { text } = pass;
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const indent = at - start;
  if (pass.block !== null) {
    if (indent > pass.block) return;
    pass.block = null;
  }
  if (text[at] === '#') return;
  if (pass.open) {
    const isClosed = indent > pass.open.indent || text[at] === ']' || text[at] === '}';
    if (isClosed) return goOn(pass, pass.open, at, end);
    reportOpen(pass, pass.open);
    pass.open = null;
  }
  if (text.slice(start, at).includes('\t')) {
    pass.mistakes.report('plan/tab-indent', {}, start + text.slice(start, at).indexOf('\t'));
    pass.beyondHelp = true;
    return;
  }
  readNode(pass, at, end, start);
}

/** Reads `- ` and `key: ` and then the value that stands behind them. */
function readNode(pass: Pass, from: number, end: number, lineStart: number): void {
  const { text } = pass;
  let at = from;
  let indent = from - lineStart;
  let hasValue = false;
  while (text[at] === '-' && (text[at + 1] === ' ' || at + 1 === end)) {
    indent = at - lineStart;
    at = skipSpaces(text, at + 1);
    hasValue = true;
  }
  const wide = /([A-Za-z_$][\w-]*)(：\s*)/y;
  wide.lastIndex = at;
  const widely = wide.exec(text);
  const colon = keyEnd(text, at, end);
  if (widely && planKeys.has(widely[1] ?? '')) {
    const [whole, word = '', gap = ''] = widely;
    pass.mistakes.report('plan/wide-colon', { key: word }, at + word.length);
    pass.edits.push({ at: at + word.length, removed: gap.length, inserted: ': ' });
    indent = at - lineStart;
    at += whole.length;
    hasValue = true;
  } else if (colon !== -1) {
    indent = at - lineStart;
    at = skipSpaces(text, colon + 1);
    hasValue = true;
  }
  if (hasValue && at < end) readValue(pass, at, end, indent);
}

/** The colon behind a key that begins at an offset; -1 where none does. */
function keyEnd(text: string, from: number, end: number): number {
  const char = text[from] ?? '';
  if (char === '"' || char === "'") {
    const close = closingQuote(text, from + 1, end, char);
    const colon = close === -1 ? -1 : skipSpaces(text, close + 1);
    return text[colon] === ':' ? colon : -1;
  }
  if (/[#[\]{},&*!|>%@`]/.test(char)) return -1;
  const line = text.slice(from, end);
  const colon = line.search(/:(?:[ \t]|$)/);
  return colon <= 0 || line.slice(0, colon).includes(' #') ? -1 : from + colon;
}

function readValue(pass: Pass, from: number, end: number, indent: number): void {
  const { text } = pass;
  const char = text[from] ?? '';
  if (char === '#') return;
  if ((char === '>' || char === '|') && isBlockHeader(text, from, end, indent)) {
    pass.block = indent;
    return;
  }
  if (char === '[' || char === '{') {
    // `[质量] 目标`: a list with text behind it, where a value ends with its bracket.
    const close = closingBracket(text, from, end);
    const behind = close === -1 ? '' : withoutComment(text.slice(close + 1, end));
    if (behind !== '')
      return quote(pass, from, close + 1 + behind.length, char === '[' ? 'interval' : 'braces');
  }
  if (char === '"' || char === "'" || char === '[' || char === '{') {
    const interval = misreadInFlow(text, from, end);
    if (interval) {
      const behind = withoutComment(text.slice(from + interval.length, end));
      return quote(pass, from, from + interval.length + behind.length, interval.reason);
    }
    return goOn(pass, { char, depth: 0, indent, offset: from }, from, end);
  }
  const plain = withoutComment(text.slice(from, end));
  const reason = misreadStart(plain) ?? (/:(?:[ \t]|$)/.test(plain) ? 'colon' : null);
  if (reason) quote(pass, from, from + plain.length, reason);
}

/** Goes on reading a quoted text or a flow collection, on its first line or on a later one. */
function goOn(pass: Pass, open: NonNullable<Pass['open']>, from: number, end: number): void {
  if (open.char === '"' || open.char === "'") readQuoted(pass, open, from, end);
  else readFlow(pass, open, from, end);
}

function readQuoted(pass: Pass, open: NonNullable<Pass['open']>, from: number, end: number): void {
  const { text } = pass;
  const isFirstLine = pass.open === null;
  const close = closingQuote(text, isFirstLine ? from + 1 : from, end, open.char);
  pass.open = close === -1 ? open : null;
  const rest = close === -1 ? '' : text.slice(close + 1, end).trimStart();
  if (isFirstLine && rest !== '' && !rest.startsWith('#')) quote(pass, from, end, 'quotes');
}

function readFlow(pass: Pass, open: NonNullable<Pass['open']>, from: number, end: number): void {
  const { text } = pass;
  let { depth } = open;
  let afterColon = false;
  let at = from;
  while (at < end) {
    const char = text[at] ?? '';
    const misread = misreadInFlow(text, at, end, afterColon);
    if (misread) {
      quote(pass, at, at + misread.length, misread.reason);
      at += misread.length;
    } else if (char === '"' || char === "'") {
      const close = closingQuote(text, at + 1, end, char);
      if (close === -1) break;
      at = close + 1;
    } else if (char === '#' && /\s/.test(text[at - 1] ?? ' ')) {
      break;
    } else if (char === '[' || char === '{') {
      depth++;
      at++;
    } else if (char === ']' || char === '}') {
      depth--;
      at++;
      if (depth <= 0) break;
    } else if (/[\s,:]/.test(char)) {
      at++;
    } else {
      at = plainEnd(text, at, end);
    }
    afterColon = char === ':' || (afterColon && /\s/.test(char));
  }
  pass.open = depth > 0 ? { ...open, depth } : null;
}

/** The offset of the bracket that closes the one at `from` on its line; -1 where none does, or one of another kind comes first. */
function closingBracket(text: string, from: number, end: number): number {
  const awaited: string[] = [];
  for (let at = from; at < end; at++) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") {
      const close = closingQuote(text, at + 1, end, char);
      if (close === -1) return -1;
      at = close;
    } else if (char === '[' || char === '{') awaited.push(char === '[' ? ']' : '}');
    else if (char === ']' || char === '}') {
      if (awaited.pop() !== char) return -1;
      if (awaited.length === 0) return at;
    }
  }
  return -1;
}

/** What stands before a comment, without the spaces at its end. */
function withoutComment(text: string): string {
  const comment = text.search(/[ \t]#/);
  return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}

/** Where a plain text in a flow collection ends: at a comma, a bracket, a colon with a space, a comment. */
function plainEnd(text: string, from: number, end: number): number {
  const stop = text.slice(from + 1, end).search(/[,[\]{}]|:(?=[\s,[\]{}]|$)|\s#/);
  return stop === -1 ? end : from + 1 + stop;
}

function quote(pass: Pass, from: number, end: number, reason: string): void {
  const written = pass.text.slice(from, end);
  const quoted = /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
  pass.mistakes.report('plan/quote-this', { written, quoted, reason }, from);
  pass.edits.push({ at: from, removed: end - from, inserted: quoted });
}

function reportOpen(pass: Pass, open: NonNullable<Pass['open']>): void {
  pass.mistakes.report('plan/never-closed', { char: open.char }, open.offset);
  pass.beyondHelp = true;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** The offset of the quote that closes the text beginning at `from` (behind the opening one); -1 where none does before `end`. */
function closingQuote(text: string, from: number, end: number, mark: string): number {
  for (let at = from; at < end; at++) {
    const char = text[at];
    if (char === '\\' && mark === '"') at++;
    else if (char === mark && mark === "'" && text[at + 1] === mark) at++;
    else if (char === mark) return at;
  }
  return -1;
}

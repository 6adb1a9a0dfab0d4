import { lineBreaks, lineEnd } from './line-ends.ts';
import type { BadRecord, RawRecord } from './raw-record.ts';

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** One record cut from bytes, or why there is none. Offsets are those of the bytes. */
export type Cut =
  | {
      readonly kind: 'record';
      readonly fields: readonly string[];
      readonly end: number;
      /** The first field (from 1) whose quotes have spaces beside them; 0 where none has. */
      readonly spaced: number;
    }
  | { readonly kind: 'fault'; readonly fault: 'stray-quote' | 'unclosed-quote'; readonly column: number }
  /** The record goes on behind the bytes, in this field. */
  | { readonly kind: 'unfinished'; readonly column: number };

/** Makes text of a part of bytes. */
export type Decode = (bytes: Buffer, from: number, to: number) => string;

/** The text of bytes in UTF-8. */
export const decodeUtf8: Decode = (bytes, from, to) => bytes.toString('utf8', from, to);

/** How one record is cut. */
export interface RecordCutting {
  /** The byte between fields. */
  readonly delimiter: number;
  /** True where nothing follows the bytes. */
  readonly final: boolean;
  /** True where quotes inside a field are characters like others. */
  readonly literal?: boolean;
  readonly decode?: Decode;
}

/**
 * Cuts one record (RFC 4180, any line end) as csv-parse would, for where that has found a fault: it tells where the
 * fault is and needs nothing but the bytes up to there. Spaces beside quotes are left out, as spreadsheets do. Texts are made
 * only of a record that is whole and has at most `longest` bytes.
 *
 *     <record> ::= <field> { <delimiter> <field> } <line end>
 *     <field>  ::= { any but quote, delimiter, line end } | { space } '"' { any but quote | '""' } '"' { space }
 */
export function cutRecord(bytes: Buffer, from: number, how: RecordCutting, longest: number = Infinity): Cut {
  const found = walkRecord(bytes, from, how, null);
  if (found.kind !== 'record' || found.end - from > longest) return found;
  const fields: string[] = [];
  walkRecord(bytes, from, how, fields);
  return { ...found, fields };
}

/** Goes through one record, and puts its fields into `fields` where they are wanted. */
function walkRecord(
  bytes: Buffer,
  from: number,
  { delimiter, final, literal = false, decode = decodeUtf8 }: RecordCutting,
  fields: string[] | null,
): Cut {
  let at = from;
  let spaced = 0;
  for (let column = 1; ; column += 1) {
    const open = literal && bytes[at] !== quote ? at : afterSpaces(bytes, at, delimiter);
    const isQuoted = bytes[open] === quote;
    const close = isQuoted ? closingQuote(bytes, open + 1) : -1;
    if (isQuoted && (close < 0 || (close + 1 === bytes.length && !final))) {
      if (!final) return { kind: 'unfinished', column };
      if (open === at) return { kind: 'fault', fault: 'unclosed-quote', column };
    }
    const behind = close < 0 ? -1 : afterSpaces(bytes, close + 1, delimiter);
    if (close >= 0 && behind === bytes.length && !final) return { kind: 'unfinished', column };
    if (close >= 0 && (open === at || isEnd(bytes[behind], delimiter, true))) {
      fields?.push(decode(bytes, open + 1, close).replaceAll('""', '"'));
      if (!isEnd(bytes[behind], delimiter, true)) return { kind: 'fault', fault: 'stray-quote', column };
      if (spaced === 0 && (open > at || behind > close + 1)) spaced = column;
      at = behind;
    } else {
      const start = at;
      while (at < bytes.length && !isEnd(bytes[at], delimiter, literal)) at += 1;
      fields?.push(decode(bytes, start, at));
    }
    const next = bytes[at];
    if (next === quote) return { kind: 'fault', fault: 'stray-quote', column };
    if (next === undefined && !final) return { kind: 'unfinished', column };
    // A carriage return at the edge may be half of a line end.
    if (next === carriageReturn && at + 1 === bytes.length && !final) return { kind: 'unfinished', column };
    if (next !== delimiter) {
      const isTwo = next === carriageReturn && bytes[at + 1] === newline;
      const end = next === undefined ? at : at + (isTwo ? 2 : 1);
      return { kind: 'record', fields: fields ?? [], end, spaced };
    }
    at += 1;
  }
}

const space = 0x20;
const tab = 0x09;

/** Where spaces end; a tab is one unless it is the delimiter. */
function afterSpaces(bytes: Buffer, from: number, delimiter: number): number {
  const other = delimiter === tab ? space : tab;
  let at = from;
  while (bytes[at] === space || bytes[at] === other) at += 1;
  return at;
}

/** True for what ends a field, the end of the bytes too; for a quote where it is none of its characters. */
function isEnd(byte: number | undefined, delimiter: number, literal: boolean): boolean {
  if (byte === quote) return !literal;
  return byte === delimiter || byte === newline || byte === carriageReturn || byte === undefined;
}

/** The quote that closes a field, or -1; two quotes are one that belongs to the field. */
function closingQuote(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(quote, from);
  while (at >= 0 && bytes[at + 1] === quote) {
    at += 2;
    // Quotes stand together: a search for each would take most of the time.
    while (bytes[at] === quote && bytes[at + 1] === quote) at += 2;
    at = bytes.indexOf(quote, at);
  }
  return at;
}

/** What was cut from the beginning of bytes, faults and all. */
export interface CutBatch {
  readonly records: readonly (RawRecord | BadRecord)[];
  /** How many bytes that took. */
  readonly end: number;
  /** The line that follows. */
  readonly line: number;
  /** True where the last record is the beginning of a line that is too long; the rest of the line is to be left out. */
  readonly isCutShort: boolean;
}

/** How to cut. */
export interface Cutting {
  /** One byte. */
  readonly delimiter: string;
  /** The longest record in bytes; a longer one is a fault. */
  readonly longest: number;
  /** True where nothing follows the bytes. */
  readonly final: boolean;
  /** What the bytes are in; UTF-8 unless given. */
  readonly decode?: Decode;
  /** The field (from 0) of a record that has swallowed others, or null. */
  readonly swallowing?: Swallowing;
}

/** Tells the field (from 0) of a record whose quotes have swallowed other records; null where none has. */
export type Swallowing = (fields: readonly string[]) => number | null;

const excerpt = 200;
/** So many records are enough for a batch: a file that is cut one by one must not be in memory as a whole. */
const mostInBatch = 4096;

/**
 * Cuts records one by one, those that begin before `until` or the first of them. Where quotes do not add up or close only
 * behind other records, the line on which the record begins is a fault and cutting goes on with the next line, so that one
 * stray quote never swallows what follows.
 */
export function cutBatch(bytes: Buffer, until: number, firstLine: number, how: Cutting): CutBatch {
  const delimiter = how.delimiter.charCodeAt(0);
  const { decode = decodeUtf8 } = how;
  const records: (RawRecord | BadRecord)[] = [];
  let at = 0;
  let line = firstLine;
  while (at < until && records.length < mostInBatch) {
    // As much as a record may have: what is found does not depend on how many bytes happen to be there.
    const limit = at + how.longest + 1;
    const isLong = bytes.length > limit;
    const view = isLong ? bytes.subarray(0, limit) : bytes;
    const own = { delimiter, final: how.final && !isLong, decode };
    const cut = cutRecord(view, at, own, how.longest);
    const isWhole = cut.kind === 'record' && cut.end - at <= how.longest;
    const swallowing = isWhole ? swallowedAt(cut.fields, how.swallowing) : null;
    if (isWhole && swallowing === null) {
      records.push(wholeRecord(bytes, at, cut, line, decode));
      at = cut.end;
      line += cut.fields.reduce((sum, field) => sum + lineBreaks(field), 1);
      continue;
    }
    if (cut.kind === 'unfinished' && bytes.length - at <= how.longest) break;
    const end = lineEnd(view, at, own.final);
    if (end === null || end - at > how.longest) {
      if (bytes.length - at <= how.longest) break;
      records.push({ ...badLine(bytes, at, limit, line, decode), column: 1, fault: 'too-long' });
      return { records, end: limit - 1, line, isCutShort: true };
    }
    const literal = swallowing === null ? literalFields(bytes.subarray(at, end), delimiter, decode) : null;
    records.push({ ...badLine(bytes, at, end, line, decode), ...faultAt(cut, swallowing), literal });
    at = end;
    line += 1;
  }
  return { records, end: at, line, isCutShort: false };
}

function swallowedAt(fields: readonly string[], swallowing: Swallowing | undefined): number | null {
  return swallowing !== undefined && fields.some((field) => lineBreaks(field) > 0)
    ? swallowing(fields)
    : null;
}

function faultAt(cut: Cut, swallowing: number | null): Pick<BadRecord, 'fault' | 'column'> {
  if (swallowing !== null) return { fault: 'swallowed', column: swallowing + 1 };
  if (cut.kind === 'fault') return { fault: cut.fault, column: cut.column };
  return { fault: 'unclosed-quote', column: cut.kind === 'record' ? 1 : cut.column };
}

function wholeRecord(
  bytes: Buffer,
  at: number,
  { fields, end, spaced }: Cut & { readonly kind: 'record' },
  line: number,
  decode: Decode,
): RawRecord | BadRecord {
  if (bytes.subarray(at, end).includes(0)) {
    const column = fields.findIndex((field) => field.includes('\0')) + 1;
    return { ...badLine(bytes, at, end, line, decode), column, fault: 'nul' };
  }
  const blank = bytes[at] === newline || bytes[at] === carriageReturn;
  return { fields, line, blank, ...(spaced === 0 ? {} : { spaced }) };
}

function badLine(
  bytes: Buffer,
  from: number,
  to: number,
  line: number,
  decode: Decode,
): Pick<BadRecord, 'line' | 'text' | 'literal'> {
  const text = decode(bytes, from, Math.min(to, from + 4 * excerpt));
  const [first = ''] = text.split(/[\r\n]/, 1);
  return { line, text: first.slice(0, excerpt), literal: null };
}

/** The fields of one line with quotes inside a field taken as they are; null where a field begins with a quote. */
function literalFields(line: Buffer, delimiter: number, decode: Decode): readonly string[] | null {
  const cut = cutRecord(line, 0, { delimiter, final: true, literal: true, decode });
  if (cut.kind !== 'record' || cut.end < line.length) return null;
  return cut.fields.some((field) => field.trimStart().startsWith('"')) ? null : cut.fields;
}

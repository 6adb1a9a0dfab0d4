import { lineBreaks, lineEnd } from './line-ends.ts';
import type { BadRecord, RawRecord } from './raw-record.ts';

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** One record cut from bytes, or why there is none. Offsets are those of the bytes. */
type Cut =
  | { readonly kind: 'record'; readonly fields: readonly string[]; readonly end: number }
  | { readonly kind: 'fault'; readonly fault: 'stray-quote' | 'unclosed-quote'; readonly column: number }
  /** The record goes on behind the bytes, in this field. */
  | { readonly kind: 'unfinished'; readonly column: number };

/** Makes text of a part of bytes. */
type Decode = (bytes: Buffer, from: number, to: number) => string;

/** The text of bytes in UTF-8. */
const decodeUtf8: Decode = (bytes, from, to) => bytes.toString('utf8', from, to);

/**
 * Cuts one record (RFC 4180, any line end) as csv-parse would, for where that has found a fault: it tells where the
 * fault is and needs nothing but the bytes up to there. With `literal` quotes inside a field are characters like others.
 *
 *     <record> ::= <field> { <delimiter> <field> } <line end>
 *     <field>  ::= { any but quote, delimiter, line end } | '"' { any but quote | '""' } '"'
 */
export function cutRecord(
  bytes: Buffer,
  from: number,
  delimiter: number,
  final: boolean,
  literal: boolean = false,
  decode: Decode = decodeUtf8,
): Cut {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const column = fields.length + 1;
    let text: string;
    if (bytes[at] === quote) {
      const close = closingQuote(bytes, at + 1);
      if (close < 0 || (close + 1 === bytes.length && !final)) {
        return final ? { kind: 'fault', fault: 'unclosed-quote', column } : { kind: 'unfinished', column };
      }
      text = decode(bytes, at + 1, close).replaceAll('""', '"');
      at = close + 1;
    } else {
      const start = at;
      while (at < bytes.length && !isEnd(bytes[at], delimiter, literal)) at += 1;
      text = decode(bytes, start, at);
    }
    const next = bytes[at];
    if (next === delimiter) {
      fields.push(text);
      at += 1;
    } else if (next === undefined) {
      if (!final) return { kind: 'unfinished', column };
      fields.push(text);
      return { kind: 'record', fields, end: at };
    } else if (next === newline || next === carriageReturn) {
      // A carriage return at the edge may be half of a line end.
      if (next === carriageReturn && at + 1 === bytes.length && !final) return { kind: 'unfinished', column };
      fields.push(text);
      return {
        kind: 'record',
        fields,
        end: at + (next === carriageReturn && bytes[at + 1] === newline ? 2 : 1),
      };
    } else {
      return { kind: 'fault', fault: 'stray-quote', column };
    }
  }
}

function isEnd(byte: number | undefined, delimiter: number, literal: boolean): boolean {
  if (byte === quote) return !literal;
  return byte === delimiter || byte === newline || byte === carriageReturn;
}

/** The quote that closes a field, or -1; two quotes are one that belongs to the field. */
function closingQuote(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(quote, from); at >= 0; at = bytes.indexOf(quote, at + 2)) {
    if (bytes[at + 1] !== quote) return at;
  }
  return -1;
}

/** What was cut from the beginning of bytes, faults and all. */
interface CutBatch {
  readonly records: readonly (RawRecord | BadRecord)[];
  /** How many bytes that took. */
  readonly end: number;
  /** The line that follows. */
  readonly line: number;
  /** True where the last record is the beginning of a line that is too long; the rest of the line is to be left out. */
  readonly isCutShort: boolean;
}

/** How to cut. */
interface Cutting {
  /** One byte. */
  readonly delimiter: string;
  /** The longest record in bytes; a longer one is a fault. */
  readonly longest: number;
  /** True where nothing follows the bytes. */
  readonly final: boolean;
  /** What the bytes are in; UTF-8 unless given. */
  readonly decode?: Decode;
}

const excerpt = 200;

/**
 * Cuts records one by one, at least those that begin before `until`. Where quotes do not add up, the line on which the
 * record begins is a fault and cutting goes on with the next line, so that one stray quote never swallows what follows.
 */
export function cutBatch(bytes: Buffer, until: number, firstLine: number, how: Cutting): CutBatch {
  const delimiter = how.delimiter.charCodeAt(0);
  const { decode = decodeUtf8 } = how;
  const records: (RawRecord | BadRecord)[] = [];
  let at = 0;
  let line = firstLine;
  while (at < until) {
    // As much as a record may have: what is found does not depend on how many bytes happen to be there.
    const limit = at + how.longest + 1;
    const isLong = bytes.length > limit;
    const view = isLong ? bytes.subarray(0, limit) : bytes;
    const cut = cutRecord(view, at, delimiter, how.final && !isLong, false, decode);
    if (cut.kind === 'record' && cut.end - at <= how.longest) {
      const { fields } = cut;
      const isNul = bytes.subarray(at, cut.end).includes(0);
      const column = fields.findIndex((field) => field.includes('\0')) + 1;
      const blank = bytes[at] === 0x0a || bytes[at] === 0x0d;
      records.push(
        isNul
          ? { ...badLine(bytes, at, cut.end, line, decode), column, fault: 'nul' }
          : { fields, line, blank },
      );
      at = cut.end;
      line += fields.reduce((sum, field) => sum + lineBreaks(field), 1);
      continue;
    }
    if (cut.kind === 'unfinished' && bytes.length - at <= how.longest) break;
    const end = lineEnd(view, at, how.final && !isLong);
    if (end === null || end - at > how.longest) {
      if (bytes.length - at <= how.longest) break;
      records.push({ ...badLine(bytes, at, limit, line, decode), column: 1, fault: 'too-long' });
      return { records, end: limit - 1, line, isCutShort: true };
    }
    const fault = cut.kind === 'fault' ? cut.fault : 'unclosed-quote';
    const column = cut.kind === 'record' ? 1 : cut.column;
    const literal = literalFields(bytes.subarray(at, end), delimiter, decode);
    records.push({ ...badLine(bytes, at, end, line, decode), column, fault, literal });
    at = end;
    line += 1;
  }
  return { records, end: at, line, isCutShort: false };
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
  const cut = cutRecord(line, 0, delimiter, true, true, decode);
  if (cut.kind !== 'record' || cut.end < line.length) return null;
  return cut.fields.some((field) => field.trimStart().startsWith('"')) ? null : cut.fields;
}

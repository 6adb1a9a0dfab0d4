const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** One record cut from bytes, or why there is none. Offsets are those of the bytes. */
export type Cut =
  | { readonly kind: 'record'; readonly fields: readonly string[]; readonly end: number }
  | { readonly kind: 'fault'; readonly fault: 'stray-quote' | 'unclosed-quote'; readonly column: number }
  /** The record goes on behind the bytes, in this field. */
  | { readonly kind: 'unfinished'; readonly column: number };

/** Makes text of a part of bytes. */
export type Decode = (bytes: Buffer, from: number, to: number) => string;

/** The text of bytes in UTF-8. */
export const decodeUtf8: Decode = (bytes, from, to) => bytes.toString('utf8', from, to);

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

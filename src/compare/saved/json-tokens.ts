/** A token of JSON: where it begins and ends; `kind` is the mark itself, or what a value is. `cut` is a text that is not closed. */
export interface JsonToken {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'number' | 'word' | 'end' | 'cut' | 'fault';
  readonly start: number;
  readonly end: number;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

// As much of one as a text can end with.
const begunEscape = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

/** The token of a JSON text (RFC 8259) at an offset, spaces before it aside; a fault begins where the text is wrong. */
export function jsonTokenAt(text: string, from: number): JsonToken {
  let start = from;
  while (isSpace(text.charCodeAt(start))) start++;
  if (start >= text.length) return { kind: 'end', start, end: start };
  const char = text.charAt(start);
  switch (char) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { kind: char, start, end: start + 1 };
    case '"':
      return textToken(text, start);
    default: {
      const end = endOf(number, text, start);
      if (end !== null) return { kind: 'number', start, end };
      const wordEnd = endOf(word, text, start);
      return wordEnd === null ? fault(start) : { kind: 'word', start, end: wordEnd };
    }
  }
}

function textToken(text: string, start: number): JsonToken {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (at >= text.length) return cutToken(text);
    if (code === 0x22) return { kind: 'text', start, end: at + 1 };
    // A text that a line break ends, with nothing behind it, was cut off as well.
    if (code < 0x20) return text.slice(at).trim() === '' ? cutToken(text) : fault(at);
    if (code === 0x5c) {
      const end = endOf(escape, text, at);
      if (end === null) return begunEscape.test(text.slice(at, at + 7)) ? cutToken(text) : fault(at);
      at = end;
    } else at++;
  }
}

function cutToken(text: string): JsonToken {
  return { kind: 'cut', start: text.length, end: text.length };
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function fault(start: number): JsonToken {
  return { kind: 'fault', start, end: start };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

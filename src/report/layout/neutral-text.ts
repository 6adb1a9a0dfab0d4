/**
 * Control characters, line breaks, escape sequences, marks that turn or hide text, separators of lines, noncharacters
 * and lone surrogates: what could move the cursor, reorder a line or not be written at all.
 */
const unruly =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

// Nearly every text is free of them, and this says so ten times faster: code units, among them any surrogate.
const suspicious =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]/;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text that is safe to print, with what is unruly in it shown as an escape: `\n`, `\u001b`, `\u202e`. */
export function neutralText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replaceAll(unruly, (char) => named[char] ?? escaped(char));
}

/** The same for every text of a subject. */
export function neutralTexts<T>(subject: T): T {
  // The copy has the shape of what it copies: only texts are replaced, by texts.
  return copy(subject) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return neutralText(value);
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}

function escaped(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

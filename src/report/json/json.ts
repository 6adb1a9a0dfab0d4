import type { Renderers } from '../renderers.ts';

// JSON.stringify escapes control characters below U+0020 and lone surrogates; what else could move a terminal's cursor,
// turn a line or hide in it is escaped here. The value stays the same.
const unseen =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A document as JSON, indented by two. */
export function jsonText(subject: unknown): string {
  return line(JSON.stringify(subject, null, 2));
}

/** A record as a line of JSON Lines: an array of texts. */
export function jsonLine(fields: readonly string[]): string {
  return line(JSON.stringify(fields));
}

function line(text: string): string {
  return `${text.replaceAll(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** JSON: the subject itself, keys in the order of the model, indented by two. */
export const json: Renderers = {
  report: jsonText,
  explanation: jsonText,
  lint: jsonText,
  inspection: jsonText,
  validation: jsonText,
  comparison: jsonText,
  tracing: jsonText,
};

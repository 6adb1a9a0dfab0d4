const plain = /^[\p{L}\d][\p{L}\p{M}\d%‰ .()（）、，。；“”《》〔〕+/~—–=<>≥≤-]*$/u;
const misread = /^(?:true|false|yes|no|null|on|off|~|[-+.\d_]+(?:e[-+]?\d+)?)$/i;
const unseen =
  /[\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\uffff]/g;

/** A text as a YAML scalar that reads as that text and nothing else: plain where nobody could doubt it, also within brackets, else quoted. */
export function yamlScalar(text: string): string {
  const isPlain = plain.test(text) && !misread.test(text) && !/\s$|\s\s/.test(text) && text.length < 200;
  if (isPlain) return text;
  return JSON.stringify(text).replaceAll(
    unseen,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as a comment of one line. */
export function yamlComment(text: string): string {
  return `# ${text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()}`;
}

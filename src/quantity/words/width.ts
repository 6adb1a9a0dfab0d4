const space = 0x20;
const hyphen = 0x2d;

const narrowed: ReadonlyMap<number, number> = new Map([
  ...[0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x200b, 0x202f, 0x3000, 0xfeff].map(
    (code): [number, number] => [code, space],
  ),
  ...[0x2010, 0x2011, 0x2212, 0xfe63].map((code): [number, number] => [code, hyphen]),
  [0xfe6a, 0x25],
]);

// Nearly every text has none of them, and is done with this one look.
const wide =
  /[\u00a0\u2002\u2003\u2007\u2009-\u200b\u2010\u2011\u202f\u2212\u3000\ufe63\ufe6a\ufeff\uff01-\uff5e]/;

/** The ASCII twin of a full-width character, of any kind of space and of the minus sign; else the code itself. */
export function narrowCode(code: number): number {
  if (code < 0x80) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return narrowed.get(code) ?? code;
}

/** The narrowed code at an offset; NaN behind the end. */
export function codeAt(text: string, at: number): number {
  return narrowCode(text.charCodeAt(at));
}

/** A text with full-width characters narrowed, of the same length: offsets stay what they were. */
export function narrow(text: string): string {
  if (!wide.test(text)) return text;
  return text.replaceAll(/[^\0-\x7f]/g, (char) => String.fromCharCode(narrowCode(char.charCodeAt(0))));
}

// Nearly every text of a register has none of what folding changes, and is done with this one look.
const unfolded = /[\sa-z\u007f-\u2e7f\ua000-\uabff\ud800-\udfff\uf900-\uffff\u3000]/;

/**
 * A text as texts are compared: full-width characters narrowed, letters in upper case, without spaces. `Ａ类`, `a类` and
 * `A 类` are one.
 */
export function foldText(text: string): string {
  if (!unfolded.test(text)) return text;
  return narrow(text).replaceAll(/\s+/g, '').toUpperCase();
}

/** True for the code of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the code of an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

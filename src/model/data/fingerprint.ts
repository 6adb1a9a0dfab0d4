/** How many 32-bit words a fingerprint has. */
export const fingerprintWords = 4;

/**
 * Writes 128 bits that stand for a text into `into`. Texts that differ have different ones: among a thousand million keys
 * two would meet by chance once in 10^20 such runs, so a key need not be remembered itself. It is no defence against
 * somebody who looks for two keys with one fingerprint. The mix is that of MurmurHash3 (128 bits for 32-bit machines, in
 * the public domain) over UTF-16 units: multiplications of 32 bits are what the engine does fastest, where a
 * cryptographic hash costs ten times as much for keys of a dozen characters.
 */
export function fingerprint(text: string, into: Uint32Array): void {
  const { length } = text;
  let h1 = length;
  let h2 = length;
  let h3 = length;
  let h4 = length;
  for (let i = 0; i < length; i += 8) {
    h1 ^= imul(rotate(imul(unitsAt(text, i), c1), 15), c2);
    h1 = imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b;
    h2 ^= imul(rotate(imul(unitsAt(text, i + 2), c2), 16), c3);
    h2 = imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747;
    h3 ^= imul(rotate(imul(unitsAt(text, i + 4), c3), 17), c4);
    h3 = imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35;
    h4 ^= imul(rotate(imul(unitsAt(text, i + 6), c4), 18), c1);
    h4 = imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17;
  }
  h1 = avalanche(h1 + h2 + h3 + h4);
  h2 = avalanche(h2 + h1);
  h3 = avalanche(h3 + h1);
  h4 = avalanche(h4 + h1);
  h1 = (h1 + h2 + h3 + h4) | 0;
  into[0] = h1;
  into[1] = h2 + h1;
  into[2] = h3 + h1;
  into[3] = h4 + h1;
}

/** A fingerprint as text, to look things up by: short however long the key is. */
export function fingerprintName(text: string): string {
  const words = new Uint32Array(fingerprintWords);
  fingerprint(text, words);
  return fingerprintText(words, 0);
}

/** The same of a fingerprint that begins at an index. */
export function fingerprintText(words: Uint32Array, at: number): string {
  return words.subarray(at, at + fingerprintWords).join('-');
}

const { imul } = Math;
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

/** Two UTF-16 units as a word; 0 beyond the end, which the length that was mixed in tells from a NUL. */
function unitsAt(text: string, at: number): number {
  // Beyond the end there is no number, and what is not one makes the whole mix slow.
  if (at + 1 < text.length) return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  return at < text.length ? text.charCodeAt(at) : 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function avalanche(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = imul(mixed, 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

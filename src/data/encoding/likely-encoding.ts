import type { Encoding } from '../../model/subjects/report.ts';
import { decoderOf } from './decoder.ts';
import { simplified, syllables, traditional } from './familiar-characters.ts';

/** Another encoding that a text is more likely in, and a piece of it in both readings. */
export interface LikelyEncoding {
  readonly encoding: Encoding;
  /** What stands there as GB18030, null where it does not decode; and in the other encoding. */
  readonly shown: string | null;
  readonly meant: string;
}

/** A reading of bytes: their text, how many letters beyond ASCII it has, and the share of those that are familiar. */
interface Guess {
  readonly encoding: Encoding;
  readonly text: string;
  readonly letters: number;
  readonly familiar: number;
}

const han = new Set(simplified);
const wideHan = new Set([...simplified, ...traditional]);
const korean = new Set(syllables);

const isKana = (char: string): boolean => /[\u3040-\u30ff]/.test(char);

/** Encodings whose characters take two bytes, and who is familiar there. */
const wideEncodings: readonly (readonly [Encoding, (char: string) => boolean])[] = [
  ['big5', (char) => wideHan.has(char)],
  ['shift_jis', (char) => isKana(char) || wideHan.has(char)],
  ['euc-jp', (char) => isKana(char) || wideHan.has(char)],
  ['euc-kr', (char) => korean.has(char)],
];

/** An encoding of one byte a character in another script than the Latin one. */
interface Alphabet {
  readonly encoding: Encoding;
  readonly script: RegExp;
  /** Letters that make up most of a text. */
  readonly frequent: string;
  /** How a run of letters is written: capitals only begin words, marks stand above letters. */
  readonly word: RegExp;
  /** Fewer letters say nothing. */
  readonly fewest: number;
}

const cyrillic = {
  script: /[\u0400-\u04ff]/,
  frequent: 'оеаинтсрвлкмдпуязыьбгчйхжОСМРКПНВДГТАИ',
  word: /^(?:\P{Ll}+|\P{Ll}?\P{Lu}+)$/u,
  fewest: 12,
};

const alphabets: readonly Alphabet[] = [
  { encoding: 'windows-1251', ...cyrillic },
  { encoding: 'koi8-r', ...cyrillic },
  {
    encoding: 'windows-1253',
    ...cyrillic,
    script: /[\u0370-\u03ff]/,
    frequent: 'αοιετσνηρπκμλίόάέςυωθγδΑΠΕΚΣΤΜ',
  },
  {
    encoding: 'windows-874',
    script: /[\u0e00-\u0e7f]/,
    frequent: 'านรอกเงมยลวดทสตะปบคหแจพชขใไโ่้ี์ัิื็ุู',
    word: /^(?:[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{0,2})+$/,
    fewest: 24,
  },
];

/** So much of a text has to be familiar to be taken for what it says: of a short one more, since chance has its part. */
const sure = (letters: number): number => (letters < 20 ? 0.8 : 0.6);
/** So little of a text is familiar where it is doubted. */
const strange = 0.45;
/** The other reading has so much more that is familiar, as a share and as letters. */
const clear = { share: 0.3, letters: 4 };
/** Fewer letters of a wide script say nothing. */
const fewest = 4;

/**
 * The encoding that a text was probably written in, where it is read as GB18030 for want of a mark; null where that is as good
 * as any other. Every sequence of bytes of some encodings decodes as GB18030: what comes out is then nonsense, which shows by
 * how few of its characters are common. `known` are texts of the plan: where one of them comes out, the reading is right.
 */
export function likelierEncoding(bytes: Uint8Array, known: readonly string[]): LikelyEncoding | null {
  const telling = known.filter((text) => /[^\u0000-\u007f]{2}/.test(text));
  const own = readAs('gb18030', bytes, (char) => han.has(char));
  if (own !== null && telling.some((text) => own.text.includes(text))) return null;
  const guesses = [...wideGuesses(bytes), ...scriptGuesses(bytes)].filter(({ text }) => text !== own?.text);
  const planned = guesses.find(({ text }) => telling.some((each) => text.includes(each)));
  const latin = latinGuess(bytes);
  const best =
    planned ??
    guesses
      .filter(({ familiar, letters }) => letters >= fewest && familiar >= sure(letters))
      .reduce<Guess | null>((most, each) => (each.familiar > (most?.familiar ?? 0) ? each : most), null);
  if (own === null) return shownAs(latin ?? best, bytes, null);
  if (latin !== null && own.familiar < strange) return shownAs(latin, bytes, own.text);
  if (best === null) return null;
  const isLikelier =
    own.familiar < strange &&
    best.familiar >= own.familiar + clear.share &&
    (best.familiar - own.familiar) * best.letters >= clear.letters;
  return best === planned || isLikelier ? shownAs(best, bytes, own.text) : null;
}

/** The text of bytes in an encoding; null where they do not decode, or hold too few characters beyond ASCII. */
function readAs(encoding: Encoding, bytes: Uint8Array, isFamiliar: (char: string) => boolean): Guess | null {
  const text = decoded(encoding, bytes);
  if (text === null) return null;
  const letters = text.match(/[^\u0000-\u007f]/gu)?.filter((char) => /[\p{L}\p{M}\p{Co}]/u.test(char)) ?? [];
  const familiar = letters.length === 0 ? 1 : letters.filter(isFamiliar).length / letters.length;
  return { encoding, text, letters: letters.length, familiar };
}

/** The text of bytes that may end within a character; null where they do not decode. */
function decoded(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return decoderOf(encoding).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function wideGuesses(bytes: Uint8Array): readonly Guess[] {
  return wideEncodings.flatMap(([encoding, isFamiliar]) => {
    const guess = readAs(encoding, bytes, isFamiliar);
    return guess === null ? [] : [guess];
  });
}

/** Readings in which nearly every letter is of one script and mostly a frequent one, and words are well formed. */
function scriptGuesses(bytes: Uint8Array): readonly Guess[] {
  return alphabets.flatMap(({ encoding, script, frequent, word, fewest: least }) => {
    const text = decoded(encoding, bytes);
    const others = text?.match(/[^\u0000-\u007f\u00a0«»“”„–—№°]/gu) ?? [];
    if (text === null || others.length < least) return [];
    const own = others.filter((char) => script.test(char)).length;
    const words = text.match(/[^\u0000-\u007f]+/gu) ?? [];
    const wellFormed = words.filter((each) => word.test(each)).length;
    if (own < others.length * 0.95 || wellFormed < words.length * 0.9) return [];
    const familiar = others.filter((char) => frequent.includes(char)).length / others.length;
    return [{ encoding, text, letters: others.length, familiar }];
  });
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b));

/** The reading as a Latin alphabet; null where bytes beyond ASCII do not stand alone among letters. */
function latinGuess(bytes: Uint8Array): Guess | null {
  let runs = 0;
  let single = 0;
  let among = 0;
  let inside = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let end = at + 1;
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end += 1;
    const [before, after] = [isLetter(bytes[at - 1]), isLetter(bytes[end])];
    runs += 1;
    if (end - at === 1) single += 1;
    if (end - at < 3 && (before || after)) among += 1;
    if (end - at < 3 && before && after) inside += 1;
    at = end - 1;
  }
  if (among < runs * 0.8 || single < runs * 0.6 || (inside === 0 && among < 2)) return null;
  const readings = (['windows-1252', 'windows-1250'] as const).flatMap((encoding) => {
    const text = decoded(encoding, bytes);
    const others = text?.match(/[^\u0000-\u007f]/gu) ?? [];
    const letters = others.filter((char) => /\p{L}/u.test(char) && !/[ªºÞþÐð]/u.test(char));
    const familiar = letters.length / Math.max(1, others.length);
    return text === null ? [] : [{ encoding, text, letters: letters.length, familiar }];
  });
  const [western, central] = readings;
  if (western === undefined) return null;
  return central !== undefined && central.familiar > western.familiar + 0.1 ? central : western;
}

/** A piece that shows the difference: the first word, or run of characters, beyond ASCII. */
function shownAs(guess: Guess | null, bytes: Uint8Array, own: string | null): LikelyEncoding | null {
  if (guess === null) return null;
  const line = bytes.findIndex((byte) => byte >= 0x80);
  const isEnd = (byte: number | undefined): boolean =>
    byte === undefined || byte === 0x0a || byte === 0x0d || [0x2c, 0x09, 0x3b, 0x22].includes(byte);
  let from = line;
  while (from > 0 && !isEnd(bytes[from - 1])) from -= 1;
  let to = line;
  while (to < bytes.length && to - from < 60 && !isEnd(bytes[to])) to += 1;
  const piece = bytes.subarray(from, to);
  const meant = decoded(guess.encoding, piece) ?? '';
  const shown = own === null ? null : decoded('gb18030', piece);
  return {
    encoding: guess.encoding,
    shown: shown === '' ? null : shown,
    meant: [...meant].slice(0, 20).join(''),
  };
}

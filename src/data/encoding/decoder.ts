import type { Encoding } from '../../model/subjects/report.ts';

/** Makes text of the bytes of one encoding, piece by piece. */
export interface Decoder {
  /** Throws a TypeError where bytes belong to no character; without `stream` the bytes end here. */
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
}

/**
 * A strict decoder of an encoding, as the WHATWG Encoding Standard has it. The engine's own decoders are used where they
 * follow it: windows-1252 is ISO 8859-1 in some versions, EUC-KR lacks the syllables of windows-949, Big5 puts some
 * characters in the private area, and two encodings are not known at all.
 */
export function decoderOf(encoding: Encoding): Decoder {
  switch (encoding) {
    case 'utf-8-bom':
      return new TextDecoder('utf-8', { fatal: true });
    case 'windows-1252':
      return singleBytes(latinMarks, 0x80);
    case 'iso-8859-16':
      return singleBytes(latin10, 0xa0);
    case 'x-user-defined':
      return singleBytes(String.fromCharCode(...Array.from({ length: 128 }, (_, at) => 0xf780 + at)), 0x80);
    case 'euc-kr':
      return koreanDecoder();
    case 'big5':
      return withoutPrivate(new TextDecoder(encoding, { fatal: true }));
    default:
      return new TextDecoder(encoding, { fatal: true });
  }
}

// What stands at 80 to 9F in windows-1252; five places are control characters still.
const latinMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
// What stands at A0 to FF in ISO 8859-16.
const latin10 =
  '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

/** A decoder of single bytes that are those of ISO 8859-1 save for some from one on. */
function singleBytes(others: string, from: number): Decoder {
  const decode = (bytes: Uint8Array = new Uint8Array(0)): string => {
    const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return plain.replaceAll(/[\u0080-\u00ff]/g, (char) => others[char.charCodeAt(0) - from] ?? char);
  };
  return { decode };
}

function withoutPrivate(decoder: Decoder): Decoder {
  return {
    decode: (bytes, options) => {
      const text = decoder.decode(bytes, options);
      if (/[\ue000-\uf8ff]/.test(text)) throw new TypeError('a character of the private area');
      return text;
    },
  };
}

/** The decoder of EUC-KR with all syllables of windows-949. */
function koreanDecoder(): Decoder {
  let lead: number | null = null;
  return {
    decode: (bytes = new Uint8Array(0), { stream = false } = {}) => {
      const table = koreanTable();
      let text = '';
      for (const byte of bytes) {
        if (lead !== null) {
          const unit = table[(lead - 0x81) * 256 + byte] ?? 0;
          lead = null;
          if (unit === 0) throw new TypeError('no character of EUC-KR');
          text += String.fromCharCode(unit);
        } else if (byte < 0x80) text += String.fromCharCode(byte);
        else if (byte === 0x80 || byte === 0xff) throw new TypeError('no character of EUC-KR');
        else lead = byte;
      }
      if (stream || lead === null) return text;
      lead = null;
      throw new TypeError('a character is cut');
    },
  };
}

let korean: Uint16Array | null = null;

/**
 * The units of the two-byte codes, at `(lead - 0x81) * 256 + second`; 0 where there is none. KS X 1001 is the engine's; the
 * syllables it lacks stand before and between its rows in the order of Unicode.
 */
function koreanTable(): Uint16Array {
  if (korean !== null) return korean;
  const units = new Uint16Array(126 * 256);
  const known = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let second = 0xa1; second <= 0xfe; second += 1) {
      const text = new TextDecoder('euc-kr').decode(Uint8Array.of(lead, second));
      const unit = text.length === 1 ? text.charCodeAt(0) : 0xfffd;
      // Users' own characters are in no standard.
      if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) continue;
      units[(lead - 0x81) * 256 + second] = unit;
      known.add(unit);
    }
  }
  let syllable = 0xac00;
  const isSecond = (second: number): boolean =>
    (second > 0x40 && second < 0x5b) || (second > 0x60 && second < 0x7b) || second > 0x80;
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    const last = lead < 0xa1 ? 0xfe : 0xa0;
    for (let second = 0x41; second <= last; second += 1) {
      if (!isSecond(second)) continue;
      while (known.has(syllable)) syllable += 1;
      if (syllable > 0xd7a3) break;
      units[(lead - 0x81) * 256 + second] = syllable;
      syllable += 1;
    }
  }
  korean = units;
  return units;
}

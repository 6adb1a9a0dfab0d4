import type { EncodingReason } from '../../model/subjects/inspection.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { nulStatistics } from './nul-statistics.ts';
import { checkGb18030, checkUtf8 } from './decoding-check.ts';

/** What a whole stream of bytes says about its encoding. */
export interface EncodingEvidence {
  readonly add: (chunk: Uint8Array) => void;
  readonly end: () => void;
  /** The encoding, by the stream's first bytes and all that passed; `bad` is where it does not decode, if looked at. */
  readonly decide: (head: Uint8Array, given: Encoding | null) => Guess;
  /** Some lines from the first byte on that is no ASCII, of what is no UTF-8; null where there is none. */
  readonly sample: () => Uint8Array | null;
}

/** An encoding; `bad` is undefined where the stream has still to be checked for it. */
interface Guess {
  readonly encoding: Encoding;
  readonly reason: EncodingReason;
  readonly bad?: number | null;
  /** What it is taken for where it does not decode as `encoding`, which is only likely. */
  readonly otherwise?: Guess;
}

/** So many characters of UTF-8 are no accident: what does not decode after them is damaged UTF-8. */
const enough = 8;

/**
 * Gathers what decides the encoding in one pass: a BOM; NULs that are halves of UTF-16 characters; strict UTF-8;
 * else strict GB18030, unless so much of the file was UTF-8 that it is damaged UTF-8.
 */
export function encodingEvidence(): EncodingEvidence {
  const utf8 = checkUtf8();
  const gb18030 = checkGb18030();
  const nuls = nulStatistics();
  let bytes = 0;
  let sample: Uint8Array | null = null;

  const single = (): Guess => {
    const badUtf8 = utf8.bad();
    if (badUtf8 === null)
      return { encoding: 'utf-8', bad: badUtf8, reason: utf8.wide() === 0 ? 'ascii' : 'utf-8' };
    if (utf8.wide() >= enough) return { encoding: 'utf-8', bad: badUtf8, reason: 'damaged' };
    const badGb = gb18030.bad();
    // Neither: two characters of UTF-8 are seldom anything else, while most bytes are GB18030 for a while.
    return badGb !== null && utf8.wide() >= 2
      ? { encoding: 'utf-8', bad: badUtf8, reason: 'damaged' }
      : { encoding: 'gb18030', bad: badGb, reason: 'fallback' };
  };
  const guess = (): Guess => {
    const otherwise = single();
    const { nuls: all, marks, leMarks, beMarks, leText, beText } = nuls.tally;
    if (all === 0) return otherwise;
    const isLow = leMarks === beMarks ? leText >= beText : leMarks > beMarks;
    const encoding = isLow ? 'utf-16le' : 'utf-16be';
    const paired = Math.max(leMarks, beMarks);
    const others = Math.min(leMarks, beMarks);
    // In UTF-16 a comma is a NUL and a comma, save for the few that are halves of other characters.
    const isSure =
      marks === 0 ? Math.max(leText, beText) * 3 >= bytes : paired > 4 * others && paired * 2 > marks;
    if (isSure) return { encoding, reason: 'nuls' };
    return otherwise.bad !== null && paired > others ? { encoding, otherwise, reason: 'nuls' } : otherwise;
  };
  return {
    add: (chunk) => {
      utf8.add(chunk);
      if (utf8.wide() < enough) gb18030.add(chunk);
      nuls.add(chunk);
      bytes += chunk.length;
      if (sample === null && utf8.bad() !== null) sample = wideLines(chunk);
    },
    end: () => {
      utf8.end();
      gb18030.end();
      nuls.end();
    },
    decide: (head, given) => {
      const mark = marked(head);
      const encoding = mark ?? given;
      if (encoding === null) return guess();
      const reason = mark === null ? 'named' : 'mark';
      return encoding.startsWith('utf-8') ? { encoding, bad: utf8.bad(), reason } : { encoding, reason };
    },
    sample: () => sample,
  };
}

/** So many bytes show what a text is written in. */
const sampleSize = 1 << 13;

/** Some lines of bytes from the first byte on that is no ASCII; null where there is none. */
export function wideLines(bytes: Uint8Array): Uint8Array | null {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0) return null;
  const line = Math.max(bytes.lastIndexOf(0x0a, first), bytes.lastIndexOf(0x0d, first)) + 1;
  return new Uint8Array(bytes.subarray(line, line + sampleSize));
}

/** The encoding that a byte order mark names; it is the file's own word. */
function marked(head: Uint8Array): Encoding | null {
  const [first, second, third, fourth] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 'gb18030' : null;
}

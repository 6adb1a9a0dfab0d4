import { cutRecord, decodeUtf8, type Decode } from './cut-record.ts';
import { lineBreaks, lineEnd } from './line-ends.ts';
import type { BadRecord, RawRecord } from './raw-record.ts';

/** What was cut from the beginning of bytes, faults and all. */
export interface CutBatch {
  readonly records: readonly (RawRecord | BadRecord)[];
  /** How many bytes that took. */
  readonly end: number;
  /** The line that follows. */
  readonly line: number;
  /** True where the last record is the beginning of a line that is too long; the rest of the line is to be left out. */
  readonly isCutShort: boolean;
}

/** How to cut. */
export interface Cutting {
  /** One byte. */
  readonly delimiter: string;
  /** The longest record in bytes; a longer one is a fault. */
  readonly longest: number;
  /** True where nothing follows the bytes. */
  readonly final: boolean;
  /** What the bytes are in; UTF-8 unless given. */
  readonly decode?: Decode;
}

const excerpt = 200;

/**
 * Cuts records one by one, at least those that begin before `until`. Where quotes do not add up, the line on which the
 * record begins is a fault and cutting goes on with the next line, so that one stray quote never swallows what follows.
 */
export function cutBatch(bytes: Buffer, until: number, firstLine: number, how: Cutting): CutBatch {
  const delimiter = how.delimiter.charCodeAt(0);
  const { decode = decodeUtf8 } = how;
  const records: (RawRecord | BadRecord)[] = [];
  let at = 0;
  let line = firstLine;
  while (at < until) {
    // As much as a record may have: what is found does not depend on how many bytes happen to be there.
    const limit = at + how.longest + 1;
    const isLong = bytes.length > limit;
    const view = isLong ? bytes.subarray(0, limit) : bytes;
    const cut = cutRecord(view, at, delimiter, how.final && !isLong, false, decode);
    if (cut.kind === 'record' && cut.end - at <= how.longest) {
      const { fields } = cut;
      const isNul = bytes.subarray(at, cut.end).includes(0);
      const column = fields.findIndex((field) => field.includes('\0')) + 1;
      const blank = bytes[at] === 0x0a || bytes[at] === 0x0d;
      records.push(
        isNul
          ? { ...badLine(bytes, at, cut.end, line, decode), column, fault: 'nul' }
          : { fields, line, blank },
      );
      at = cut.end;
      line += fields.reduce((sum, field) => sum + lineBreaks(field), 1);
      continue;
    }
    if (cut.kind === 'unfinished' && bytes.length - at <= how.longest) break;
    const end = lineEnd(view, at, how.final && !isLong);
    if (end === null || end - at > how.longest) {
      if (bytes.length - at <= how.longest) break;
      records.push({ ...badLine(bytes, at, limit, line, decode), column: 1, fault: 'too-long' });
      return { records, end: limit - 1, line, isCutShort: true };
    }
    const fault = cut.kind === 'fault' ? cut.fault : 'unclosed-quote';
    const column = cut.kind === 'record' ? 1 : cut.column;
    const literal = literalFields(bytes.subarray(at, end), delimiter, decode);
    records.push({ ...badLine(bytes, at, end, line, decode), column, fault, literal });
    at = end;
    line += 1;
  }
  return { records, end: at, line, isCutShort: false };
}

function badLine(
  bytes: Buffer,
  from: number,
  to: number,
  line: number,
  decode: Decode,
): Pick<BadRecord, 'line' | 'text' | 'literal'> {
  const text = decode(bytes, from, Math.min(to, from + 4 * excerpt));
  const [first = ''] = text.split(/[\r\n]/, 1);
  return { line, text: first.slice(0, excerpt), literal: null };
}

/** The fields of one line with quotes inside a field taken as they are; null where a field begins with a quote. */
function literalFields(line: Buffer, delimiter: number, decode: Decode): readonly string[] | null {
  const cut = cutRecord(line, 0, delimiter, true, true, decode);
  if (cut.kind !== 'record' || cut.end < line.length) return null;
  return cut.fields.some((field) => field.trimStart().startsWith('"')) ? null : cut.fields;
}

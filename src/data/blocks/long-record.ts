import { type Cutting, type CutBatch, cutBatch } from '../records/cut-records.ts';
import { lineEnd } from '../records/line-ends.ts';

/** Bytes of a file; those that were given back are known to be sound. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly isChecked: boolean;
}

/** The bytes of a file piece by piece, of which some may be given back. A piece is good until the next one is asked for. */
export interface ByteSupply {
  /** Null where there are no more. */
  readonly next: () => Promise<Piece | null>;
  /** Puts a piece before those that are still to come. */
  readonly giveBack: (piece: Piece) => void;
}

/** Supplies chunks that have not been looked at yet. */
export function supplyOf(chunks: AsyncIterator<Uint8Array>): ByteSupply {
  const back: Piece[] = [];
  return {
    next: async () => {
      const again = back.pop();
      if (again) return again;
      const chunk = await chunks.next();
      return chunk.done === true ? null : { bytes: chunk.value, isChecked: false };
    },
    giveBack: (piece) => {
      if (piece.bytes.length > 0) back.push(piece);
    },
  };
}

/** True where the last `length` of some bytes are not what the file's beginning made one expect. */
export type IsBadEnd = (bytes: Uint8Array, length: number) => boolean;

/** A record that was cut, and its last bytes. */
interface LongCut extends CutBatch {
  readonly tail: Uint8Array;
}

/**
 * Cuts the one record that a window full of bytes begins with and does not end in: gathers bytes until the record is whole, or
 * longer than any may be, which a quote that never closes makes it, and gives back what follows. Null where bytes are bad.
 */
export async function cutLongRecord(
  window: Uint8Array,
  line: number,
  how: Omit<Cutting, 'final'>,
  supply: ByteSupply,
  isBadEnd: IsBadEnd,
): Promise<LongCut | null> {
  const most = how.longest + 2;
  let bytes = Buffer.from(window);
  let isOver = false;
  for (;;) {
    let held = bytes.length;
    const larger = Buffer.allocUnsafe(Math.min(most, 2 * held));
    larger.set(bytes);
    while (held < larger.length && !isOver) {
      const piece = await supply.next();
      isOver = piece === null;
      if (piece === null) break;
      const part = piece.bytes.subarray(0, larger.length - held);
      supply.giveBack({ ...piece, bytes: piece.bytes.subarray(part.length) });
      larger.set(part, held);
      held += part.length;
      if (!piece.isChecked && isBadEnd(larger.subarray(0, held), part.length)) return null;
    }
    bytes = larger.subarray(0, held);
    const cut = cutBatch(bytes, 1, line, { ...how, final: isOver });
    if (cut.end === 0 && !isOver) continue;
    supply.giveBack({ bytes: bytes.subarray(cut.end), isChecked: true });
    return { ...cut, tail: bytes.subarray(Math.max(0, cut.end - longestCharacter), cut.end) };
  }
}

/** A line that is too long, while it is passed over. */
export interface LongLine {
  /** The part of a piece that stands behind the line; null where the line goes on, or its bytes are bad. */
  readonly pass: (piece: Piece) => Uint8Array | null;
  readonly isBad: () => boolean;
}

/** Passes over the rest of a line that is too long, of which `before` are the last bytes so far. */
export function passLongLine(before: Uint8Array, isBadEnd: IsBadEnd): LongLine {
  let tail = Buffer.from(before.subarray(-longestCharacter));
  let isBad = false;
  return {
    isBad: () => isBad,
    pass: ({ bytes, isChecked }) => {
      const hasReturned = tail.at(-1) === carriageReturn;
      const all = Buffer.concat([tail, bytes]);
      const known = tail.length;
      const end = lineEnd(all, hasReturned ? known - 1 : known, false);
      const passed = all.subarray(0, end ?? all.length);
      isBad = !isChecked && passed.length > known && isBadEnd(passed, passed.length - known);
      tail = Buffer.from(passed.subarray(-longestCharacter));
      return end === null || isBad ? null : bytes.subarray(end - known);
    },
  };
}

const carriageReturn = 0x0d;
const longestCharacter = 4;

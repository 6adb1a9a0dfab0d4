import { cutBatch } from '../cut-batch.ts';
import { decodeToUtf8 } from '../decode.ts';
import type { IdentifiedFile } from '../identify-files.ts';
import { withWholeStart } from '../inflate.ts';
import type { RecordBatch } from '../raw-record.ts';
import { longestRecord, scanRecords } from '../scan-records.ts';
import type { RowTable } from './row-table.ts';

/**
 * Finds the rows of a file: hands those that the kernel finds to `takeRows`, and what is in doubt to `takeRecords`. A record
 * in which quotes do not add up is cut with its line alone, and the kernel goes on behind it; where a record does not fit
 * the window, the rest of the file is csv-parse's.
 */
export async function scanBytes(
  file: IdentifiedFile,
  table: RowTable,
  takeRows: (count: number) => void,
  takeRecords: (batch: RecordBatch) => void,
): Promise<void> {
  const { kernel, window } = table;
  const { encoding } = file.survey;
  const { delimiter } = file.table;
  const byte = delimiter.charCodeAt(0);
  const { lines, stops, tables } = { lines: table.lineTable, stops: table.stops, tables: table.tables };
  const [starts, kinds, ends, width] = tables;
  let held = 0;
  let line = 1;

  /** Takes the whole records that are there. False where the record at the beginning does not fit. */
  const takeWhole = (final: boolean): boolean => {
    let at = 0;
    for (;;) {
      const length = held - at;
      table.base = at;
      const count = kernel.index(
        table.input + at,
        length,
        final ? 1 : 0,
        byte,
        width,
        line,
        starts,
        stops,
        lines,
        kinds,
        ends,
        table.most,
      );
      const { consumed, nextLine, inDoubt } = {
        consumed: kernel.consumed.value,
        nextLine: kernel.nextLine.value,
        inDoubt: kernel.inDoubt.value !== 0,
      };
      if (count > 0) takeRows(count);
      at += consumed;
      line = nextLine;
      if (inDoubt) {
        const how = { delimiter, longest: longestRecord, final, decode: table.decode };
        const cut = cutBatch(table.bytes.subarray(at, held), 1, line, how);
        takeRecords(cut.records);
        at += cut.end;
        line = cut.line;
        if (cut.end > 0) continue;
      } else if (count === table.most) continue;
      break;
    }
    table.bytes.copyWithin(0, at, held);
    held -= at;
    return held < window;
  };
  const chunks = withWholeStart(file.open(), 4)[Symbol.asyncIterator]();
  let isFirst = true;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) break;
    let chunk = isFirst ? next.value.subarray(markLength(next.value)) : next.value;
    isFirst = false;
    while (chunk.length > 0) {
      const part = chunk.subarray(0, window - held);
      table.bytes.set(part, held);
      held += part.length;
      chunk = chunk.subarray(part.length);
      if (takeWhole(false)) continue;
      const rest = following([Buffer.from(table.bytes.subarray(0, held)), chunk], chunks);
      const utf8 = encoding === 'gb18030' ? decodeToUtf8(rest, encoding, false) : rest;
      for await (const batch of scanRecords(utf8, delimiter, line)) takeRecords(batch);
      return;
    }
  }
  takeWhole(true);
}

/** How many bytes at the beginning are a byte order mark of UTF-8 or GB18030. */
function markLength([first, second, third, fourth]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 4 : 0;
}

async function* following(
  parts: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* parts;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

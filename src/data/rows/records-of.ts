import { type Finding, at } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { decodeToUtf8 } from '../encoding/decode.ts';
import { isGzipDamage } from '../open/inflate.ts';
import { systemErrorCode } from '../open/opener.ts';
import { isChanged } from '../open/spool.ts';
import type { RecordBatch } from '../records/raw-record.ts';
import { scanRecords } from '../records/scan-records.ts';
import type { ReadableFile } from '../table/identify-files.ts';
import { swallowingIn } from '../table/row-shape.ts';

/**
 * The records of a file that was looked at, title lines and all. Where the file can no longer be read, or is another than
 * it was, `fail` hears of it, at the latest when all records are out, and they are not to be relied on.
 */
export async function* recordsOf(
  file: ReadableFile,
  fail: (found: Finding) => void,
): AsyncGenerator<RecordBatch> {
  if (file.records) return yield* file.records();
  const { encoding } = file.survey;
  if (encoding === null) return;
  try {
    const { delimiter, shape } = file.table;
    const swallowing = swallowingIn(shape, delimiter);
    yield* scanRecords(decodeToUtf8(file.open(), encoding), { delimiter, swallowing });
  } catch (error) {
    fail(readingFault(error, file.given.name));
  }
}

/** What a failure to read a file means; throws it again where it is a defect of ours. */
export function readingFault(error: unknown, name: string): Finding {
  // What decoded and could be unpacked a moment ago has changed if it no longer does.
  if (isChanged(error) || isGzipDamage(error) || isUndecodable(error)) {
    return finding('data/changed', {}, at(name));
  }
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return finding('data/unreadable', { error: code }, at(name));
}

function isUndecodable(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

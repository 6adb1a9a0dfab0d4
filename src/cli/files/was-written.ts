import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Language } from '../../model/plan/plan.ts';
import { problemHeader, reportHeader } from '../../report/csv/records.ts';
import { corePart, isOwn } from '../../report/xlsx/author.ts';
import { dictionaryHeader } from '../template/dictionary.ts';
import { errorCode } from './paths.ts';

const languages: readonly Language[] = ['zh', 'en'];

// The headers are made when they are asked for: the first file of the bundle would ask before they can be made.
const writtenHeaders = (): readonly Buffer[] =>
  [problemHeader, reportHeader, dictionaryHeader].flatMap((headerIn) =>
    languages.map((language) => Buffer.from(headerIn(language))),
  );

/**
 * True for what is no data but what an earlier run wrote: a list of problems, a report, a data dictionary, as CSV or as a
 * workbook. In the folder of the data files it would otherwise be taken for one of them, and a run that writes it again for
 * one that writes over its data.
 */
export async function wasWritten(path: string): Promise<boolean> {
  const headers = writtenHeaders();
  try {
    // What is read from a pipe is gone.
    if (!statSync(path).isFile()) return false;
    const head = headOf(path, Math.max(...headers.map((header) => header.length)));
    if (head.subarray(0, zipBegins.length).equals(zipBegins)) return await isOwnWorkbook(path);
    return headers.some((header) => head.subarray(0, header.length).equals(header));
  } catch (error) {
    // Whoever reads it says why it cannot be read.
    errorCode(error);
    return false;
  }
}

function headOf(path: string, longest: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(longest);
    return head.subarray(0, readSync(file, head, 0, longest, 0));
  } finally {
    closeSync(file);
  }
}

const zipBegins = Buffer.from('PK\x03\x04', 'latin1');
const largestWorkbook = 64 << 20;
const largestCore = 1 << 16;

async function isOwnWorkbook(path: string): Promise<boolean> {
  if (statSync(path).size > largestWorkbook) return false;
  const { unpackPart } = await import('../../data/workbook/unpack-zip.ts');
  const core = unpackPart(readFileSync(path), corePart, largestCore);
  return core !== null && isOwn(core.toString('utf8'));
}

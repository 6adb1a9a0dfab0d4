import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Language } from '../../model/plan/plan.ts';
import { problemHeader } from '../../report/csv/problem-record.ts';
import { reportHeader } from '../../report/csv/report.ts';
import { errorCode } from '../args/error-code.ts';
import { dictionaryHeader } from '../template/dictionary.ts';

const languages: readonly Language[] = ['zh', 'en'];
const headers = [problemHeader, reportHeader, dictionaryHeader].flatMap((headerIn) =>
  languages.map((language) => Buffer.from(headerIn(language))),
);
const longest = Math.max(...headers.map((header) => header.length));

/**
 * True for a CSV that is no data but what an earlier run wrote: a list of problems, a report, a data dictionary. In the folder of the data files it would otherwise be taken for
 * one of them, and a run that writes it again for one that writes over its data.
 */
export function isProblemList(path: string): boolean {
  try {
    // What is read from a pipe is gone.
    if (!statSync(path).isFile()) return false;
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(longest);
      const length = readSync(file, head, 0, longest, 0);
      return headers.some(
        (header) => length >= header.length && head.subarray(0, header.length).equals(header),
      );
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Whoever reads it says why it cannot be read.
    errorCode(error);
    return false;
  }
}

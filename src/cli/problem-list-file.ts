import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { problemHeader } from '../report/csv/problem-record.ts';
import { errorCode } from './error-code.ts';

const headers = [problemHeader('zh'), problemHeader('en')].map((header) => Buffer.from(header));
const longest = Math.max(...headers.map((header) => header.length));

/**
 * True for a list of problems that an earlier run wrote. In the folder of the data files it would otherwise be taken for
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

import { at, type Place } from '../../model/finding.ts';

// A report may be one line of megabytes, of which nobody wants to see a frame.
const longestExcerpt = 2000;

/** The place of an offset in a text: line and column from 1, and the line itself unless it is very long. */
export function placeInText(file: string, text: string, offset: number): Place {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(0, begin).split('\n').length;
  const excerpt = text.slice(begin, end === -1 ? text.length : end).replace(/\r$/, '');
  return {
    ...at(file, line, offset - begin + 1),
    excerpt: excerpt.length > longestExcerpt ? null : excerpt,
  };
}

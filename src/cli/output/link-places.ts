import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A printed text whose places (`data/a.csv:12`, `plan.yaml:141:9`) are links to their files, by the names of the files. What
 * is seen, and how wide it is, stays the same.
 */
export function linkPlaces(text: string, files: readonly string[], cwd: string): string {
  const names = [...new Set(files)].filter((name) => name !== '' && name !== '-');
  if (names.length === 0) return text;
  const known = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const places = new RegExp(`(?<=^|[\\s(（]|\u001b\\[\\d*m)(${known.join('|')})((?::\\d+){1,2})`, 'gmu');
  return text.replaceAll(places, (place, file: string) =>
    linked(place, pathToFileURL(resolve(cwd, file)).href),
  );
}

function linked(text: string, url: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** The files that a subject names. */
export function filesNamed(subject: unknown): readonly string[] {
  if (Array.isArray(subject)) return subject.flatMap(filesNamed);
  if (typeof subject !== 'object' || subject === null) return [];
  return Object.entries(subject).flatMap(([key, value]) =>
    key === 'file' && typeof value === 'string' ? [value] : filesNamed(value),
  );
}

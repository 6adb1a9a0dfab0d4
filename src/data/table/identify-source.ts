import type { Source } from '../../model/plan/plan.ts';
import { type HeaderMap, mapHeader, matchCount } from './map-header.ts';

/** Which source a file is, or why that cannot be told. */
export type Identity =
  | { readonly kind: 'one'; readonly source: Source }
  | { readonly kind: 'several'; readonly sources: readonly Source[] }
  | { readonly kind: 'none'; readonly nearest: Source | null; readonly missing: readonly string[] };

/** The sources a file can be by its name, the plan's patterns and the command line; all of them where none says so. */
export function candidates(
  fileName: string,
  sources: readonly Source[],
  given: string | null,
): { readonly sources: readonly Source[]; readonly sure: boolean } {
  if (given !== null) return { sources: sources.filter((source) => source.name === given), sure: true };
  const named = sources.filter((source) => source.files?.some((pattern) => matchesName(fileName, pattern)));
  return named.length > 0 ? { sources: named, sure: named.length === 1 } : { sources, sure: false };
}

/**
 * Decides between candidates by the header: a source fits whose required columns are all there, each once; where none
 * does, one with a column that is there more than once, which the header's findings then say.
 */
export function identify(header: readonly string[], among: readonly Source[]): Identity {
  const maps = among.map((source): [Source, HeaderMap] => [source, mapHeader(header, source)]);
  const complete = maps.filter(([, map]) => map.missing.length === 0 && matchCount(map) > 0);
  const clean = complete.filter(([, map]) => map.repeated.length === 0);
  const fitting = clean.length > 0 ? clean : complete;
  const [first] = fitting;
  if (fitting.length === 1 && first) return { kind: 'one', source: first[0] };
  if (fitting.length > 1) return { kind: 'several', sources: fitting.map(([source]) => source) };
  const [best] = [...maps].sort((a, b) => matchCount(b[1]) - matchCount(a[1]));
  const near = best && matchCount(best[1]) > 0 ? best : null;
  return {
    kind: 'none',
    nearest: near?.[0] ?? null,
    missing: near?.[1].missing.map((column) => column.headers[0] ?? column.name) ?? [],
  };
}

/** True if a file's name matches a pattern of the plan; `.gz` says how a file is packed, not what it is. */
export function matchesName(name: string, pattern: string): boolean {
  if (matchesPattern(name, pattern) || matchesPattern(unpackedName(name), unpackedName(pattern))) return true;
  return workbookEnding.test(name) && matchesPattern(bareName(name), bareName(pattern));
}

/** How the names of workbooks end. */
export const workbookEnding: RegExp = /\.(?:xlsx|xlsm|xlsb|xls|et|ods)$/i;

/** A name without what says how its table is stored: a department that sends a workbook in place of CSV means the same. */
function bareName(name: string): string {
  return name.replace(workbookEnding, '').replace(/\.[ct]sv(?:\.gz)?$/i, '');
}

/** A file's name without the ending that says that it is packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '');
}

/**
 * True if a file name matches a pattern of `*` (any run of characters) and `?` (one character), whatever the case. Takes
 * time in proportion to name times pattern at the worst: no pattern makes it hang.
 */
function matchesPattern(name: string, pattern: string): boolean {
  const text = [...name.normalize('NFC').toLowerCase()];
  const wanted = [...pattern.normalize('NFC').toLowerCase()];
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (wanted[from] === '?' || (wanted[from] !== '*' && wanted[from] === text[at])) {
      at += 1;
      from += 1;
    } else if (wanted[from] === '*') {
      star = from;
      resume = at;
      from += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      from = star + 1;
    } else {
      return false;
    }
  }
  while (wanted[from] === '*') from += 1;
  return from === wanted.length;
}

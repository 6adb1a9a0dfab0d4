import type { Source } from '../../model/plan/plan.ts';
import { normalise } from '../table/header-text.ts';
import type { Surveyed } from '../open/survey-file.ts';
import type { Table } from '../table/table.ts';
import type { LikelyEncoding } from './likely-encoding.ts';

/** Another encoding that a file is likely in, and the line that shows it, where that is known. */
interface Doubt extends LikelyEncoding {
  readonly line: number | null;
}

const isWide = (text: string): boolean => /[^\u0000-\u007f]{2}/.test(text);

/**
 * The encoding that a file was probably written in, where it is taken for GB18030 because it is nothing else and what comes
 * out is no ordinary text. Null where nothing speaks for another one. A header that the plan names settles it at no cost.
 */
export async function likelyEncoding(
  { doubtful, bad, head }: Surveyed,
  { header }: Table,
  sources: readonly Source[],
): Promise<Doubt | null> {
  if (doubtful === null) return null;
  const columns = sources.flatMap((source) => source.columns);
  const headers = columns.flatMap((column) => column.headers);
  const named = new Set(headers.filter(isWide).map(normalise));
  if (bad === null && header?.names.some((name) => named.has(normalise(name))) === true) return null;
  const { likelierEncoding } = await import('./likely-encoding.ts');
  const values = columns.flatMap(({ values: own }) => Object.entries(own ?? {}).flat(2));
  const likely = likelierEncoding(doubtful, [...headers, ...values].filter(isWide));
  if (likely === null) return null;
  const line = lineOfFirstWide(head);
  // Of a private column nothing is shown, and which columns these are nobody can tell in the wrong encoding.
  const isShown = line === (header?.line ?? null) || !columns.some((column) => column.private);
  return isShown ? { ...likely, line } : { ...likely, line, shown: null, meant: '' };
}

/** The line of the first byte beyond ASCII; null where it is further on. */
function lineOfFirstWide(head: Buffer): number | null {
  const first = head.findIndex((byte) => byte >= 0x80);
  return first < 0 ? null : head.toString('latin1', 0, first).split(/\r\n|\n|\r/).length;
}

import type { InspectedColumn } from '../../model/subjects/inspection.ts';
import type { Source } from '../../model/plan/plan.ts';
import { guessColumn, type ColumnGuess } from './guess-column.ts';
import { normalise } from '../table/header-text.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** The columns of a file while its rows are looked at. */
export interface LookedColumns {
  readonly add: (fields: readonly string[]) => void;
  readonly columns: () => readonly InspectedColumn[];
}

/** What stands for the texts of a private column. */
const masked = '***';

/**
 * Looks at the columns of a header. `source` is what the file was taken for; where that is not known, a header that any
 * source of the plan keeps private is private here too.
 */
export function lookAtColumns(
  names: readonly string[],
  source: Source | null,
  map: HeaderMap | null,
  sources: readonly Source[],
): LookedColumns {
  const guesses: readonly ColumnGuess[] = names.map((name) => guessColumn(name));
  const among = source === null ? sources : [source];
  const secret = new Set(
    among.flatMap(({ columns }) =>
      columns.filter((column) => column.private).flatMap(({ headers }) => headers.map(normalise)),
    ),
  );
  const columnAt = (field: number): string | null =>
    source?.columns[map?.fields.indexOf(field) ?? -1]?.name ?? null;
  const isSecret = (name: string, field: number): boolean =>
    secret.has(normalise(name)) ||
    (source?.columns.some((column, number) => column.private && map?.fields[number] === field) ?? false);
  return {
    add: (fields) => guesses.forEach((guess, field) => guess.add(fields[field] ?? '')),
    columns: () =>
      names.map((name, field) => {
        const look = guesses[field]?.look() ?? guessColumn(name).look();
        const examples = isSecret(name, field) ? look.examples.slice(0, 1).map(() => masked) : look.examples;
        return { name, ...look, examples, column: columnAt(field) };
      }),
  };
}

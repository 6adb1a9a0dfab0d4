import type { TableReader } from '../data/rows/row-classes.ts';
import { askedColumns } from '../measure/asked-columns.ts';
import type { FoldSpec, SourceDemand } from '../model/data/demand.ts';
import type { Finding } from '../model/finding.ts';

/** Folds of a source that are read from its table by queries of their own. */
export interface CountedApart {
  /** The source without them. */
  readonly rest: SourceDemand;
  readonly parts: readonly SourceDemand[];
}

/**
 * Takes out the folds that count different values of columns nobody else asks: grouped together with all that others ask,
 * there would be as many groups as rows. Nothing is taken out where rows come one by one, since their keys have to be seen.
 */
export async function countedApart(
  part: SourceDemand,
  reader: TableReader | undefined,
): Promise<CountedApart> {
  const whole = { rest: part, parts: [] };
  const plain = part.folds.filter(({ distinct }) => distinct === null);
  if (reader === undefined || plain.length === 0 || plain.length === part.folds.length) return whole;
  const isKnown = askedOf({ ...part, folds: plain });
  const isApart = ({ distinct }: FoldSpec): boolean => distinct !== null && !distinct.every(isKnown);
  const apart = part.folds.filter(isApart);
  if (apart.length === 0 || (part.source.key.length > 0 && part.isRead && !(await reader.knowsKeys())))
    return whole;
  const columns = [...new Set(apart.map(({ distinct }) => JSON.stringify(distinct)))];
  return {
    rest: { ...part, folds: part.folds.filter((fold) => !isApart(fold)) },
    parts: columns.map((own) => ({
      ...part,
      folds: apart.filter(({ distinct }) => JSON.stringify(distinct) === own),
    })),
  };
}

/** Notes only what is said of columns that the rest of the source does not ask: all else is said there. */
export function notedApart(rest: SourceDemand, note: (finding: Finding) => void): (finding: Finding) => void {
  const isKnown = askedOf(rest);
  return (found) => {
    if (found.place.asked !== null && !isKnown(found.place.asked)) note(found);
  };
}

function askedOf(part: SourceDemand): (name: string) => boolean {
  const asked = new Set(askedColumns(part));
  return (name) => asked.has(name);
}

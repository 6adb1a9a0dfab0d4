import type { IdentifiedFile } from '../data/table/identify-files.ts';
import type { TargetReadings } from '../judge/judge.ts';
import type { RankedPlace, RowNames, RowPlace, RowsAlike } from '../model/data/row.ts';
import type { RowKey } from '../model/finding.ts';
import type { Evidence, Reading } from '../model/verdict/verdict.ts';

/** Asks databases for the keys of the rows that verdicts may name. */
export async function nameRows(
  files: readonly IdentifiedFile[],
  judged: readonly { readonly readings: TargetReadings }[],
): Promise<RowNames> {
  const names = new Map<RowsAlike, readonly RowKey[]>();
  const lists = judged.flatMap(({ readings: { reading, limit } }) => [reading, limit].flatMap(placesOf));
  const wanted = new Map<number, Map<RowsAlike, number>>();
  // The first rows of every list before the second ones of any: where there are too many, each target has some named.
  for (const isFirst of [true, false]) for (const places of lists) want(places, isFirst, wanted);
  for (const { index, reader } of files) {
    const own = wanted.get(index);
    if (own === undefined || reader === undefined) continue;
    for (const [alike, keys] of await reader.names(own)) names.set(alike, keys);
  }
  return names;
}

/** The lists of rows of a reading and of those it is made of. */
function placesOf(reading: Reading | null): readonly (readonly RowPlace[])[] {
  if (reading === null) return [];
  const { evidence, bounds, parts, groups } = reading;
  return [
    ...(evidence === null
      ? []
      : [isRanked(evidence) ? [] : evidence.met, evidence.unmet, evidence.ranked.high, lowOf(evidence)]),
    ...(bounds === null ? [] : [bounds.places]),
    ...parts.flatMap(placesOf),
    ...(groups ?? []).flatMap((group) => placesOf(group.reading)),
  ];
}

/** True where the rows at the ends of the numbers are named in place of the first. */
function isRanked({ fold, ranked }: Evidence): boolean {
  return fold.kind !== 'count' && fold.kind !== 'share' && ranked.high.length > 0;
}

/** The rows at the low end that may be named: of a sum those below zero. */
function lowOf({ fold, ranked }: Evidence): readonly RankedPlace[] {
  return fold.kind === 'sum' ? ranked.low.filter(({ rank }) => rank.n < 0n) : ranked.low;
}

/** Of rows that are alike so many are wanted as one list names. */
function want(
  places: readonly RowPlace[],
  isFirst: boolean,
  wanted: Map<number, Map<RowsAlike, number>>,
): void {
  const times = new Map<RowsAlike, number>();
  for (const { file, alike } of places) {
    if (!alike || (isFirst && alike !== places[0]?.alike)) continue;
    const count = (times.get(alike) ?? 0) + 1;
    times.set(alike, count);
    const own = wanted.get(file) ?? new Map<RowsAlike, number>();
    wanted.set(file, own.set(alike, Math.max(own.get(alike) ?? 0, count)));
  }
}

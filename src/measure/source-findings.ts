import type { FoldSpec, SourceDemand } from '../model/demand.ts';
import type { Finding } from '../model/finding.ts';
import { isoOf } from '../model/period.ts';
import { at, type Place } from '../model/place.ts';
import type { Source } from '../model/plan.ts';
import { finding } from '../text/finding.ts';
import type { SourceResult } from './run-source.ts';

/**
 * What there is to say of a source that was handed in: units that have not reported, no rows at all, or none in a period
 * that is asked for.
 */
export function sourceFindings(
  { source, folds }: SourceDemand,
  result: SourceResult,
  file: string | null,
): readonly Finding[] {
  if (!result.supplied) return [];
  const place = at(file ?? '');
  const missing = (result.units?.missing ?? []).map(({ unit, parts }) =>
    finding('data/unit-missing', { source: source.title, unit, parts }, place),
  );
  return [...missing, ...emptiness(folds, source, result, place)];
}

function emptiness(
  folds: readonly FoldSpec[],
  source: Source,
  result: SourceResult,
  place: Place,
): readonly Finding[] {
  if (folds.length === 0) return [];
  // A file that could not be read has said so.
  const isUnread = [...result.folds.values()].some((fold) => fold.codes.length > 0);
  if (result.rows === 0)
    return source.nilReturn || isUnread ? [] : [finding('data/no-rows', { source: source.name }, place)];
  const empty = new Map<string, Finding>();
  for (const { window, id } of folds) {
    const fold = result.folds.get(id);
    if (window.kind === 'all' || !fold || fold.inWindow > 0 || fold.codes.length > 0) continue;
    const from = isoOf(window.period.from);
    const to = isoOf(window.period.to);
    empty.set(`${from}/${to}`, finding('data/no-rows-in-period', { source: source.name, from, to }, place));
  }
  return [...empty.values()];
}

import type { SourceDemand } from '../model/demand.ts';
import type { Finding } from '../model/finding.ts';
import { isoOf } from '../model/period.ts';
import { at, type Place } from '../model/place.ts';
import { finding } from '../text/finding.ts';
import type { SourceResult } from './run-source.ts';
import { mixedUnits, type UnitSeen } from './units-seen.ts';

/**
 * What there is to say of a source that was handed in: what is said once for many rows, units that have not reported, no
 * rows at all, or none in a period that is asked for.
 */
export function sourceFindings(
  { source, folds, asOf }: SourceDemand,
  result: SourceResult,
  file: string | null,
): readonly Finding[] {
  if (!result.supplied) return [];
  const place = at(file ?? '');
  const missing = (result.units?.missing ?? []).map(({ unit, parts }) =>
    finding('data/unit-missing', { source: source.title, unit, parts }, place),
  );
  return [
    ...result.findings,
    ...missing,
    ...mixtures(result),
    ...emptiness({ source, folds, asOf }, result, place),
  ];
}

/** Numbers that are taken together and do not measure the same, each place once however many folds take them. */
function mixtures(result: SourceResult): readonly Finding[] {
  const found = new Map<string, Finding>();
  const groups = [...result.folds.values()].flatMap((fold) => [...fold.groups.values()]);
  for (const [first, { unit, place }] of groups.flatMap((group) => mixedUnits(group.units))) {
    const shown = (one: UnitSeen['unit'], { private: isPrivate }: Place): string =>
      isPrivate ? '***' : one.text;
    const args = { unit: shown(unit, place), other: shown(first.unit, first.place), line: first.line };
    found.set(`${place.file}\n${place.line}\n${place.column}`, finding('data/mixed-units', args, place));
  }
  return [...found.values()];
}

function emptiness(
  { source, folds, asOf }: Pick<SourceDemand, 'source' | 'folds' | 'asOf'>,
  result: SourceResult,
  place: Place,
): readonly Finding[] {
  if (folds.length === 0) return [];
  // A file that could not be read has said so.
  const isUnread = [...result.folds.values()].some((fold) => fold.codes.length > 0);
  if (result.rows === 0)
    return source.nilReturn || isUnread ? [] : [finding('data/no-rows', { source: source.name }, place)];
  const later = [...result.later.values()].reduce((sum, rows) => sum + rows, 0);
  const empty = new Map<string, Finding>();
  for (const { window, id } of folds) {
    const fold = result.folds.get(id);
    if (window.kind === 'all' || !fold || fold.inWindow > 0 || fold.codes.length > 0) continue;
    const from = isoOf(window.period.from);
    const to = isoOf(window.period.to);
    const args = { source: source.name, from, to, later: window.period.to === asOf ? later : 0 };
    empty.set(`${from}/${to}`, finding('data/no-rows-in-period', args, place));
  }
  return [...empty.values()];
}

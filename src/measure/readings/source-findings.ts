import type { SourceDemand } from '../../model/data/demand.ts';
import { type Finding, type Place, at } from '../../model/finding.ts';
import type { UnitSeen } from '../../model/verdict/verdict.ts';
import { finding } from '../../text/finding.ts';
import { mixedUnits } from '../conditions/units-seen.ts';
import type { SourceResult } from '../run-source.ts';
import type { FileSeen } from './file-seen.ts';
import { periodFindings } from './period-findings.ts';

/**
 * What there is to say of a source that was handed in: what is said once for many rows, units that have not reported, no
 * rows at all, or none in a period that is asked for.
 */
export function sourceFindings(
  { source, folds, asOf }: SourceDemand,
  result: SourceResult,
  files: readonly FileSeen[],
): readonly Finding[] {
  if (!result.supplied) return [];
  const place = at(files[0]?.name ?? '');
  const missing = (result.units?.missing ?? []).map(({ unit, parts }) =>
    finding('data/unit-missing', { source: source.title, unit, parts }, place),
  );
  return [
    ...result.findings,
    ...missing,
    ...mixtures(result),
    ...emptiness({ source, folds, asOf }, result, files, place),
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
  files: readonly FileSeen[],
  place: Place,
): readonly Finding[] {
  if (folds.length === 0) return [];
  // A file that could not be read has said so.
  const isUnread = [...result.folds.values()].some((fold) => fold.codes.length > 0);
  const other = periodFindings({ source, folds, asOf }, result, files);
  if (result.rows > 0 || source.nilReturn || isUnread) return other;
  return [finding('data/no-rows', { source: source.name }, place), ...other];
}

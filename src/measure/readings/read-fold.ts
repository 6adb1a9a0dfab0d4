import type { FoldSpec } from '../../model/data/demand.ts';
import { doOverlap } from '../../model/plan/period.ts';
import type { Condition } from '../../model/plan/condition.ts';
import type { MissingUnit } from '../checks/reporting-units.ts';
import type { FoldResult, GroupResult, Reading, ReadingBounds, Reason } from '../../model/verdict/verdict.ts';
import { unbounded } from '../folds/doubts.ts';
import { lackingCode } from '../conditions/row-faults.ts';
import type { SourceResult } from '../run-source.ts';
import { type FileSeen, answersFor } from './file-seen.ts';

/** A source at its end, with what the plan says of it, and what was seen of its files where that matters. */
export type ReadSource = SourceResult & { readonly nilReturn: boolean; readonly files?: readonly FileSeen[] };

/** The sources at their end, by name. */
export type SourceResults = ReadonlyMap<string, ReadSource>;

/** What a fold comes to in one group, in this order: no source, errors, units missing, no rows, no figure. */
export function readFold(spec: FoldSpec, group: string, sources: SourceResults): Reading {
  const source = sources.get(spec.source);
  const result = source?.folds.get(spec.id);
  if (!source || !result) throw new Error(`nothing was folded for ${spec.id}`);
  const own = result.groups.get(spec.each === null ? '' : group) ?? result.empty;
  const { folded } = own;
  const { inWindow, rows, met, unmet, ranked } = own;
  const evidence = { fold: spec, inWindow, rows, met, unmet, ranked };
  const ambiguous = folded.reason === 'several-values' || folded.reason === 'tied-values';
  const looked = lookedUp(spec).flatMap((name) => sources.get(name)?.units ?? []);
  const awaited = source.units === null ? [] : [{ ...source.units, missing: missingOf(source, result) }];
  const incomplete = [...awaited, ...looked].filter(({ missing }) => missing.length > 0);
  // A cell that cannot be read may be the very unit that is missing.
  const doubts = incomplete.flatMap((units) => units.doubts);
  const bounds = boundsOf(spec, group, own, sources);
  const codes = [...new Set([...result.codes, ...own.codes, ...doubts])].sort();
  const unit = result.unit ?? own.units.find(({ column }) => column === spec.column)?.unit ?? null;
  const reading = {
    kind: 'fold' as const,
    ...folded,
    unit,
    misfit: null,
    bounds,
    codes,
    evidence,
    parts: [],
    groups: null,
  };
  const absent = (reason: Reason, why: readonly string[] = []): Reading => ({
    ...reading,
    state: 'absent',
    reason,
    value: null,
    bounds: null,
    codes: why,
  });

  if (!source.supplied || lookedUp(spec).some((name) => !sources.get(name)?.supplied)) {
    return absent('source-missing');
  }
  if (codes.includes(lackingCode)) return absent('column-missing', codes);
  if (ambiguous) return { ...reading, codes: [...codes, `measure/${folded.reason}`], state: 'touched' };
  const awaiting = incomplete.length > 0 ? ['data/unit-missing'] : [];
  if (codes.length > 0) {
    return { ...reading, state: 'touched', reason: 'errors', codes: [...codes, ...awaiting].sort() };
  }
  if (incomplete.length > 0) {
    return { ...absent('units-missing', awaiting), value: folded.value, bounds };
  }
  // Last year's file does not say that nothing happened this year.
  const { window } = spec;
  const { files = [] } = source;
  const isSilent =
    window.kind !== 'all' && files.length > 0 && !files.some((file) => answersFor(file, window.period));
  if (result.inWindow === 0 && isSilent) return absent('other-period');
  if (result.inWindow === 0 && !source.nilReturn) {
    // The register is there, and what it lists comes later in the year.
    if (isLater(source, spec))
      return growsFromZero(spec) ? { ...reading, state: 'sure' } : absent('rows-later');
    return absent(source.rows === 0 ? 'no-rows' : 'no-rows-in-period');
  }
  // A register without rows says nothing of what is not in it either.
  const others = lookedUp(spec).map((name) => sources.get(name));
  if (others.some((other) => other?.rows === 0 && !other.nilReturn)) return absent('no-rows');
  return folded.value === null ? { ...reading, state: 'absent' } : { ...reading, state: 'sure' };
}

/** True where a register's rows all come after the day as of which is judged, and none of them in another year. */
function isLater({ later, asOf, files = [] }: ReadSource, { window }: FoldSpec): boolean {
  if (window.kind === 'all' || window.period.to !== asOf) return false;
  return later.size > 0 && files.some((file) => answersFor(file, window.period));
}

/** True for counts and sums of what falls into the period: before the first row they are 0. */
function growsFromZero({ kind, window }: FoldSpec): boolean {
  return (kind === 'count' || kind === 'sum') && window.kind !== 'in-force';
}

/** What a fold may come to in a group after any correction, and when every unit has reported; null where that is sure. */
function boundsOf(
  spec: FoldSpec,
  group: string,
  own: GroupResult,
  sources: SourceResults,
): ReadingBounds | null {
  const { source } = spec;
  const read = sources.get(source);
  const missing = read ? missingOf(read, read.folds.get(spec.id)) : [];
  const isOwnUnit = read?.unitColumn === spec.each && spec.each !== null;
  // Without a single group it is about all of them.
  // Of a register of broken rows alone nobody knows who has reported.
  const isBroken = read !== undefined && read.unitColumn !== null && read.units === null;
  const awaits =
    isBroken || (isOwnUnit && group !== '' ? missing.some(({ key }) => key === group) : missing.length > 0);
  const others = lookedUp(spec).some((name) => (sources.get(name)?.units?.missing.length ?? 0) > 0);
  const rows = new Map([[source, awaits || others ? null : own.doubtful.rows]]);
  const { places } = own.doubtful;
  if (others) return { ...unbounded, rows, places };
  const bounds = awaits ? own.boundsWithMore : own.bounds;
  // Without a row that is in the period for sure a correction may leave none.
  const exists =
    (read?.folds.get(spec.id)?.inWindow ?? 0) > 0 || (read !== undefined && maySayNil(read, spec));
  if (bounds === null) return null;
  return {
    ...bounds,
    exists: bounds.exists && exists,
    undone: exists ? (bounds.undone ?? null) : null,
    rows,
    places,
  };
}

/** Who has not reported and could add rows that the conditions take. */
function missingOf({ units }: ReadSource, fold: FoldResult | undefined): readonly MissingUnit[] {
  return (units?.missing ?? []).filter(({ key }) => fold?.leavesOut.has(key) !== true);
}

/** True where a register that corrections leave without a row of the period says that nothing happened in it. */
function maySayNil({ nilReturn, files = [] }: ReadSource, { window }: FoldSpec): boolean {
  if (!nilReturn || window.kind === 'all') return nilReturn;
  return files.some(({ claimed }) => claimed !== null && doOverlap(claimed, window.period));
}

/** The sources that a fold's conditions look values up in. */
export function lookedUp(spec: FoldSpec): readonly string[] {
  const visit = (condition: Condition | null): string[] => {
    if (condition === null) return [];
    if ('parts' in condition) return condition.parts.flatMap(visit);
    return condition.kind === 'member' || condition.kind === 'match' ? [condition.source] : [];
  };
  return [...visit(spec.where), ...visit(spec.meets)];
}

import type { FoldSpec, SourceDemand } from '../../model/data/demand.ts';
import { type Finding, at } from '../../model/finding.ts';
import type { Window } from '../../model/plan/measure.ts';
import { type Period, doOverlap, isWithin, isoOf } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import type { SourceResult } from '../run-source.ts';
import { type FileSeen, answersFor, isOfAnotherPeriod, isOfAnotherYear } from './file-seen.ts';

type Dated = Exclude<Window, { readonly kind: 'all' }>;

/** What there is to say of a source whose files are, or may be, of other periods than those that are asked for. */
export function periodFindings(
  { source, folds, asOf }: Pick<SourceDemand, 'source' | 'folds' | 'asOf'>,
  result: SourceResult,
  files: readonly FileSeen[],
): readonly Finding[] {
  const late = [...result.later.values()].reduce((sum, rows) => sum + rows, 0);
  const laterThan = (period: Period): number => (period.to === asOf ? late : 0);
  const windows = folds
    .map(({ window }) => window)
    .filter((window): window is Dated => window.kind !== 'all');
  const [asked] = windows.map(({ period }) => period).toSorted((a, b) => b.to - a.to || b.from - a.from);
  if (!asked) return [];
  const stale = windows.length < folds.length ? [] : files.filter(({ rows, used }) => rows > 0 && used === 0);
  const others = files.filter((file) => !stale.includes(file));
  return [
    ...stale
      .filter((file) => others.every(({ used }) => used === 0) || !saysSo(file, asked))
      .map((file) =>
        empty(source, asked, file.dates ?? file.claimed ?? file.named, file.name, laterThan(asked)),
      ),
    // Where every file is of another period, that has been said.
    ...(result.rows > 0 && others.length > 0 ? emptyWindows(source, folds, result, others, laterThan) : []),
    ...namedOtherwise(source, windows, asked, others),
    ...files.flatMap((file) => saidOtherwise(windows, file)),
    ...overlapping(windows, files),
  ];
}

/** True where a file owns up to another period than the one asked: beside files of that one it is no mistake. */
function saysSo({ claimed, named }: FileSeen, asked: Period): boolean {
  const own = claimed ?? named;
  return own !== null && !doOverlap(own, asked);
}

/** A period that is asked for and that no row of any file lies in. */
function emptyWindows(
  source: Source,
  folds: readonly FoldSpec[],
  result: SourceResult,
  files: readonly FileSeen[],
  laterThan: (period: Period) => number,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  const dates = files.flatMap((file) => file.dates ?? file.claimed ?? file.named ?? []);
  const from = Math.min(...dates.map((each) => each.from));
  const to = Math.max(...dates.map((each) => each.to));
  const held = dates.length > 0 ? { from, to } : null;
  for (const { window, id, isPart = false } of folds) {
    const fold = result.folds.get(id);
    if (isPart) continue;
    if (window.kind === 'all' || !fold || fold.inWindow > 0 || fold.codes.length > 0) continue;
    found.set(
      JSON.stringify(window.period),
      empty(source, window.period, held, files[0]?.name ?? '', laterThan(window.period)),
    );
  }
  return [...found.values()];
}

function empty(source: Source, asked: Period, held: Period | null, file: string, later: number): Finding {
  const heldFrom = held && isoOf(held.from);
  const heldTo = held && isoOf(held.to);
  const isOther = held !== null && isOfAnotherYear(held, asked);
  const standing = source.nilReturn ? 'nil' : isOther ? 'other' : 'unsaid';
  const args = { source: source.name, ...isoPeriod(asked), heldFrom, heldTo, standing, later };
  return finding('data/no-rows-in-period', args, at(file));
}

/**
 * A file that by its name or by `--source` is of another period: an empty one, where no file says that nothing happened in
 * the period, or one of a stock, whose rows do not tell.
 */
function namedOtherwise(
  source: Source,
  windows: readonly Dated[],
  asked: Period,
  files: readonly FileSeen[],
): readonly Finding[] {
  const isStock = windows.some(({ kind }) => kind === 'until' || kind === 'in-force');
  const isSilent = source.nilReturn && !files.some((file) => answersFor(file, asked));
  return files.flatMap(({ name, claimed, named, rows }) => {
    const own = claimed ?? named;
    if (own === null || !(rows === 0 ? isSilent : isStock)) return [];
    const isOther = (period: Period): boolean =>
      claimed === null ? isOfAnotherPeriod(own, period) : !doOverlap(own, period);
    const isWrong = rows === 0 ? isOther(asked) : windows.every(({ period }) => isOther(period));
    if (!isWrong) return [];
    const { from: fileFrom, to: fileTo } = isoPeriod(own);
    const by = claimed === null ? 'name' : 'option';
    return [finding('data/other-period', { by, rows, fileFrom, fileTo, ...isoPeriod(asked) }, at(name))];
  });
}

/** A file with rows of a period that is asked for, which is not the one that `--source` says. */
function saidOtherwise(
  windows: readonly Dated[],
  { name, claimed, dates, used }: FileSeen,
): readonly Finding[] {
  if (claimed === null || used === 0 || !windows.every(({ kind }) => kind === 'flow')) return [];
  const isAsked = windows.some(({ period }) => doOverlap(period, claimed));
  if (isAsked && (dates === null || doOverlap(claimed, dates))) return [];
  const held = { heldFrom: dates && isoOf(dates.from), heldTo: dates && isoOf(dates.to) };
  return [finding('data/period-differs', { ...isoPeriod(claimed), ...held }, at(name))];
}

/** Files of which one's period holds the other's: what happened in it is probably in both. */
function overlapping(windows: readonly Dated[], files: readonly FileSeen[]): readonly Finding[] {
  const taken = files.flatMap(({ name, claimed, named, rows }) => {
    const period = claimed ?? named;
    const isTaken = windows.some(
      (window) => window.kind === 'file' && period && isWithin(period, window.period),
    );
    return period && rows > 0 && isTaken ? [{ name, period }] : [];
  });
  return taken.flatMap(({ name, period }) => {
    const whole = taken.find(
      (other) =>
        isWithin(period, other.period) &&
        (period.from !== other.period.from || period.to !== other.period.to),
    );
    return whole
      ? [finding('data/period-within-period', { other: whole.name, ...isoPeriod(period) }, at(name))]
      : [];
  });
}

function isoPeriod({ from, to }: Period): { readonly from: string; readonly to: string } {
  return { from: isoOf(from), to: isoOf(to) };
}

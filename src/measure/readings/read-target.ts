import { type Formula, foldsOf } from '../../model/data/demand.ts';
import { isWithin } from '../../model/plan/period.ts';
import type { Evidence, GroupReading, Reading, Reason } from '../../model/verdict/verdict.ts';
import { unbounded } from '../folds/doubts.ts';
import type { SourceResults } from './read-fold.ts';
import { grouping, readFormula, readOne } from './read-formula.ts';

/** Why a register says nothing of any month. */
const saysNothing: ReadonlySet<Reason | null> = new Set(['no-rows', 'no-rows-in-period', 'other-period']);

/**
 * The reading of a target; month by month or quarter by quarter where it asks for that. Where the register has rows of the
 * whole period, a month without a row is one in which nothing happened; a month that has not begun is pending. A row whose
 * date, or whose file, is of more than one month leaves all of them in doubt.
 */
export function readTarget(formula: Formula, sources: SourceResults): Reading {
  if (formula.kind !== 'periods') return readFormula(formula, sources);
  const { whole, parts } = formula;
  const all = readOne(whole, '', sources);
  const complete = new Map(sources);
  let anyRows = false;
  for (const { source, id } of foldsOf(formula)) {
    const read = sources.get(source);
    if (!read || (read.folds.get(id)?.inWindow ?? 0) === 0) continue;
    anyRows = true;
    complete.set(source, { ...read, nilReturn: true, files: [] });
  }
  if (
    all.state === 'absent' &&
    (all.reason === 'source-missing' || (!anyRows && saysNothing.has(all.reason)))
  )
    return all;
  const notBegun: Reading = {
    ...grouping(all),
    state: 'absent',
    reason: 'not-begun',
    codes: [],
    evidence: null,
    parts: [],
  };
  const groups = parts.map(({ group, period, formula: own }): GroupReading => ({
    group,
    period,
    reading: own === null ? notBegun : readOne(own, '', complete),
  }));
  const longer = longerRows(all, groups);
  if (longer === null) return { ...grouping(all), codes: codesOf(groups), groups };
  const touched = groups.map((group) =>
    group.reading === notBegun ? group : { ...group, reading: inDoubt(group.reading, longer) },
  );
  return { ...grouping(all), codes: codesOf(touched), groups: touched };
}

/** Rows of a source that are of more than one month or quarter. */
interface LongerRows {
  readonly source: string;
  readonly rows: number;
}

/**
 * The first source with rows that belong to the whole period and to none of its parts, and how many; null where every row
 * has its part.
 */
export function longerRows(
  all: Pick<Reading, 'evidence' | 'parts'>,
  groups: readonly GroupReading[],
): LongerRows | null {
  const parts = groups.map(({ reading }) => evidencesOf(reading));
  for (const [index, { fold, inWindow }] of evidencesOf(all).entries()) {
    const { window, source } = fold;
    if (window.kind !== 'flow' && window.kind !== 'file') continue;
    const own = parts.flatMap((evidences) => evidences[index] ?? []);
    const areParts = own.every(
      ({ fold: { window: part } }) => part.kind !== 'all' && isWithin(part.period, window.period),
    );
    const rows = inWindow - own.reduce((sum, part) => sum + part.inWindow, 0);
    if (areParts && rows > 0) return { source, rows };
  }
  return null;
}

function evidencesOf({ evidence, parts }: Pick<Reading, 'evidence' | 'parts'>): readonly Evidence[] {
  return evidence === null ? parts.flatMap(evidencesOf) : [evidence];
}

function inDoubt(reading: Reading, { source, rows }: LongerRows): Reading {
  const codes = [...reading.codes, 'measure/longer-than-part'].sort();
  const bounds = { ...unbounded, rows: new Map([[source, rows]]), places: [] };
  return { ...reading, state: 'touched', reason: 'errors', bounds, codes };
}

function codesOf(groups: readonly GroupReading[]): readonly string[] {
  return [...new Set(groups.flatMap(({ reading }) => reading.codes))].sort();
}

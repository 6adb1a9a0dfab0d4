import {
  type ColumnUse,
  type ColumnUses,
  type FoldSpec,
  type SourceDemand,
  columnsOfJoined,
  conditionColumns,
  windowColumns,
} from '../model/data/demand.ts';
import type { Window } from '../model/plan/measure.ts';
import type { Day } from '../model/plan/period.ts';
import { datedColumns } from './asked-columns.ts';

/** What is known of a column from its sum, its least and its greatest number. */
const summing: ReadonlySet<FoldSpec['kind']> = new Set(['sum', 'mean', 'min', 'max'] as const);

/**
 * The columns of a source of which less than every value will do: those that are only summed, those of which only the days
 * at the edges of periods matter, and those that only tell rows apart.
 */
export function columnUses(part: SourceDemand, areKeysOfOneTable: boolean): ColumnUses {
  const { source, folds, rules, members, isRead, asOf } = part;
  const wholes = new Set([
    ...folds.flatMap(valueColumns),
    ...folds.flatMap(({ kind, weight, column }) =>
      column !== null && (weight !== null || !summing.has(kind)) ? [column] : [],
    ),
    ...members.flatMap(columnsOfJoined),
    ...rules.flatMap(({ where }) => conditionColumns(where)),
    ...(source.complete === null ? [] : [source.complete.column]),
    ...source.columns.flatMap(({ unit }) => (unit !== null && 'column' in unit ? [unit.column] : [])),
  ]);
  const keys = new Set(isRead ? source.key : []);
  const dated = new Set(datedColumns(source));
  const summed = new Set(folds.flatMap(({ column }) => column ?? []));
  const windows = folds.map(({ window }) => window);
  const inWindows = new Set(windows.flatMap(windowColumns));
  const areDaysAsked = source.complete !== null || asOf !== null;
  const useOf = (name: string): ColumnUse | null => {
    const isDated = dated.has(name) || inWindows.has(name);
    if (wholes.has(name)) return null;
    if (isDated) {
      if (areDaysAsked || keys.has(name) || summed.has(name)) return null;
      return { kind: 'days', edges: edgesOf(windows, name) };
    }
    if (keys.has(name)) return summed.has(name) || !areKeysOfOneTable ? null : { kind: 'key' };
    return summed.has(name) && !part.filled.includes(name) ? { kind: 'summed' } : null;
  };
  return new Map(
    source.columns.flatMap(({ name }) => {
      const use = useOf(name);
      return use === null ? [] : [[name, use] as const];
    }),
  );
}

/** The columns of which a fold asks every value, beside the one that it reckons with. */
function valueColumns({ where, meets, each, by, weight, distinct }: FoldSpec): readonly string[] {
  const single = [each, by, weight].filter((name) => name !== null);
  return [...conditionColumns(where), ...conditionColumns(meets), ...single, ...(distinct ?? [])];
}

/** The days before which, and from which on, windows take a date or not, in order. */
function edgesOf(windows: readonly Window[], column: string): readonly Day[] {
  const edges = windows.flatMap((window): readonly Day[] => {
    if (!windowColumns(window).includes(column) || !('period' in window)) return [];
    const { from, to } = window.period;
    return [from, to, to + 1];
  });
  return [...new Set(edges)].sort((a, b) => a - b);
}

import {
  type SourceDemand,
  columnsOfJoined,
  conditionColumns,
  foldColumns,
  windowColumns,
} from '../model/data/demand.ts';
import type { Source } from '../model/plan/plan.ts';

/** The columns that a source's own rules ask of every row: its period, and where it is read its key and rules. */
export function ruleColumns({ source, rules, isRead }: SourceDemand): readonly string[] {
  return [
    ...datedColumns(source),
    ...(isRead ? source.key : []),
    ...rules.flatMap((rule) => conditionColumns(rule.where)),
  ];
}

/** The columns of a source whose cells are read in every row, in the order of the source. */
export function askedColumns(part: SourceDemand): readonly string[] {
  const { source, folds, members, isRead } = part;
  const unit = isRead && source.complete !== null ? [source.complete.column] : [];
  const asked = new Set([
    ...folds.flatMap(foldColumns),
    ...members.flatMap(columnsOfJoined),
    ...ruleColumns(part),
    ...unit,
  ]);
  return source.columns.map((column) => column.name).filter((name) => asked.has(name));
}

/** The columns without which a row has no period: those of the source's own rule, but for the end of a term. */
export function datedColumns({ period }: Pick<Source, 'period'>): readonly string[] {
  if (period === null || period.kind === 'file') return [];
  if (period.kind === 'in-force') return [period.from];
  return windowColumns({ ...period, period: { from: 0, to: 0 } });
}

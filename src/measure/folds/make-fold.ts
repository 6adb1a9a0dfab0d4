import { type FoldSpec, conditionColumns } from '../../model/data/demand.ts';
import type { Finding } from '../../model/finding.ts';
import type { Condition } from '../../model/plan/condition.ts';
import type { Interval, Rational } from '../../model/quantity.ts';
import { one, zero } from '../../quantity/numbers/rational.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import {
  type ColumnNumber,
  type Members,
  type Predicate,
  compileTogether,
} from '../conditions/compile-condition.ts';
import { rowWithout } from '../conditions/row-without.ts';
import { countFold, distinctFold } from './count.ts';
import { extremeFold } from './extreme.ts';
import { type FoldRun, runFold } from './fold-run.ts';
import type { FigureColumn, Fold } from './fold.ts';
import { latestFold } from './latest.ts';
import { type MeanOptions, meanFold } from './mean.ts';
import { percentileFold } from './percentile.ts';
import { shareFold } from './share.ts';
import { sumFold } from './sum.ts';
import { valueFold } from './value.ts';

/** Of the rows that the median halves. */
const half: Rational = { n: 1n, d: 2n };

/** A use of a fold by somebody who does not know what its state is. */
export type Use<R> = <S>(fold: Fold<S>) => R;

/** Makes the fold that a specification asks for and hands it to `use`. */
export function withFold<R>(
  spec: FoldSpec,
  source: Source,
  columnNumber: ColumnNumber,
  meets: Predicate,
  use: Use<R>,
): R {
  if (spec.kind === 'share') return use(shareFold(meets));
  if (spec.kind === 'count') {
    if (spec.distinct === null) return use(countFold);
    const columns = spec.distinct.map((name) => columnOf(source, name));
    return use(
      distinctFold(
        columns.map(({ name, optional, values }) => ({
          column: columnNumber(name),
          optional,
          values: values && Object.keys(values).length,
        })),
      ),
    );
  }
  const column = columnOf(source, spec.column);
  const figure = figureColumn(column, columnNumber);
  switch (spec.kind) {
    case 'sum':
      return use(
        sumFold({
          ...figure,
          countable: holdsPieces(column),
          mayBeNegative: column.min !== null && column.min.n < 0n,
        }),
      );
    case 'min':
    case 'max':
      return use(extremeFold(spec.kind, figure));
    case 'median':
    case 'percentile':
      return use(percentileFold(figure, spec.at ?? half));
    case 'value':
      return use(valueFold(figure));
    case 'mean':
      return use(meanFold({ ...figure, ...weightOf(spec, source, columnNumber) }));
    case 'latest':
      return use(latestFold(figure, columnNumber(columnOf(source, spec.by).name)));
  }
}

function columnOf(source: Source, name: string | null): Column {
  const column = source.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`a checked plan has no column ${name} in ${source.name}`);
  return column;
}

function figureColumn(column: Column, columnNumber: ColumnNumber): FigureColumn {
  const { name, type, optional } = column;
  return { column: columnNumber(name), optional, isDate: type === 'date', range: rangeOf(column) };
}

/** What a cell of a column may hold: from `min` to `max`; without `min` what is counted is not below zero. */
export function rangeOf({ min, max, unit }: Pick<Column, 'min' | 'max' | 'unit'>): Interval {
  const isCounted = unit !== null && 'dimension' in unit && unit.dimension === 'count';
  return { low: min ?? (isCounted ? zero : null), high: max };
}

function weightOf(
  spec: FoldSpec,
  source: Source,
  columnNumber: ColumnNumber,
): Pick<MeanOptions, 'weight' | 'leastWeight'> {
  if (spec.weight === null) return { weight: null, leastWeight: one };
  const { low } = rangeOf(columnOf(source, spec.weight));
  return { weight: columnNumber(spec.weight), leastWeight: low };
}

function holdsPieces(column: Column): boolean {
  if (column.type !== 'integer') return false;
  return column.unit === null || ('dimension' in column.unit && column.unit.dimension === 'count');
}

/** What the folds of a source stand in. */
interface FoldsSurroundings {
  readonly source: Source;
  readonly columnNumber: ColumnNumber;
  readonly members: Members;
  /** By file: the optional columns that it has not. */
  readonly lacking: ReadonlyMap<number, ReadonlySet<number>>;
  readonly note: (finding: Finding) => void;
}

/** Makes the folds of a source ready for its rows. */
export function startFolds(
  specs: readonly FoldSpec[],
  { source, columnNumber, members, lacking, note }: FoldsSurroundings,
): readonly FoldRun[] {
  const compile = compileTogether(columnNumber, members);
  const predicate = (condition: Condition | null): Predicate => {
    if (condition === null) return () => 'true';
    const holds = compile(condition);
    return (row) => {
      const columns = lacking.size === 0 ? undefined : lacking.get(row.file);
      return holds(columns === undefined ? row : rowWithout(row, columns));
    };
  };
  return specs.map((spec) => {
    const where = predicate(spec.where);
    const meets = predicate(spec.meets);
    const grouped = predicate(askingOnly(spec.where, spec.each));
    return withFold(spec, source, columnNumber, meets, (fold) =>
      runFold(spec, fold, { source, columnNumber, where, meets, grouped, lacking, note }),
    );
  });
}

/** The parts of a conjunction that ask one column alone. */
function askingOnly(condition: Condition | null, column: string | null): Condition | null {
  if (condition === null) return null;
  const parts = condition.kind === 'all' ? condition.parts : [condition];
  const isAskingOnly = (part: Condition): boolean => conditionColumns(part).every((name) => name === column);
  return { kind: 'all', parts: parts.filter(isAskingOnly) };
}

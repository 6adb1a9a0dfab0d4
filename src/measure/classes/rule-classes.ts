import { conditionColumns } from '../../model/data/demand.ts';
import type { RowBlock } from '../../model/data/row-block.ts';
import type { Rule, Source } from '../../model/plan/plan.ts';
import { type ColumnNumber, type Members, compileCondition } from '../conditions/compile-condition.ts';
import type { Questions } from './class-questions.ts';
import { rowClasses } from './row-classes.ts';

/** The rules of a source, asked once for each class of rows that they cannot tell apart. */
export interface RuleClasses {
  /** The columns that the rules ask, which have to come as codes. */
  readonly columns: readonly number[];
  /** By place in the block: 1 for rows that break a rule, or that nobody has asked. */
  readonly broken: (block: RowBlock) => Uint8Array;
}

/** Makes the rules ready; null where there are none, or where a column they ask seldom has the same cell twice. */
export function ruleClasses(
  rules: readonly Rule[],
  source: Source,
  columnNumber: ColumnNumber,
  members: Members,
  { ofCondition }: Questions,
): RuleClasses | null {
  const columns = [...new Set(rules.flatMap(({ where }) => conditionColumns(where)))].map(columnNumber);
  const repeats = columns.every((number) => {
    const column = source.columns[number];
    return (
      column !== undefined && column.type !== 'decimal' && (column.type !== 'text' || column.values !== null)
    );
  });
  if (rules.length === 0 || !repeats) return null;
  const all = rules.map(({ where }) => compileCondition(where, columnNumber, members));
  const classes = rowClasses(new Set(rules.flatMap(({ where }) => [...ofCondition(where)])));
  let isBroken: boolean[] = [];
  let sorted = new Int32Array(0);
  let broken = new Uint8Array(0);
  return {
    columns,
    broken: (block) => {
      const { length } = block;
      if (broken.length < length) {
        sorted = new Int32Array(block.rows.length);
        broken = new Uint8Array(block.rows.length);
      }
      const meet = (number: number): void => {
        const row = block.row(number);
        isBroken.push(all.some((holds) => holds(row) === 'false'));
      };
      const isSorted = classes.sort(block, sorted, meet);
      for (let at = 0; at < length; at += 1) {
        broken[at] = isSorted && isBroken[sorted[at] ?? 0] === false ? 0 : 1;
      }
      if (!isSorted) {
        isBroken = [];
        classes.forget();
      }
      return broken;
    },
  };
}

import { isUnknown } from '../model/cell.ts';
import type { Source } from '../model/plan.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { cellKey } from './cell-key.ts';
import type { MemberSet } from './members.ts';

/** Takes the rows of a source and remembers the values of some of its columns, for other sources to look up. */
export interface MemberCollector extends RowConsumer {
  readonly set: (column: string) => MemberSet;
}

/** Makes a collector for columns of a source. */
export function collectMembers(source: Source, columns: readonly string[]): MemberCollector {
  const wanted = columns.map((name) => ({
    name,
    number: source.columns.findIndex((column) => column.name === name),
    keys: new Set<string>(),
  }));
  let complete = true;
  return {
    add: (row) => {
      for (const { number, keys } of wanted) {
        const cell = row.cell(number);
        if (cell === null) continue;
        if (isUnknown(cell)) complete = false;
        else keys.add(cellKey(cell));
      }
      return 'used';
    },
    touch: () => {
      complete = false;
    },
    set: (column) => {
      const keys = wanted.find(({ name }) => name === column)?.keys ?? new Set<string>();
      return { has: (key) => keys.has(key), complete };
    },
  };
}

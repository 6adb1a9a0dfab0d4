import { type Cell, type Row, isNumber, isSpan, isUnknown } from '../../model/data/row.ts';
import type { Condition, Literal, Operand, Test } from '../../model/plan/condition.ts';
import { equals } from '../../quantity/numbers/rational.ts';
import { type Truth, cellKey, compareCells, negate, truthOf } from './compare-cells.ts';

/** A condition made ready for rows. */
export type Predicate = (row: Row) => Truth;

/** The number of a column of the source, as rows count them. */
export type ColumnNumber = (name: string) => number;

/**
 * Makes a predicate of a condition. A blank cell satisfies `blank: true`, `not` and `none`, nothing else; a cell with an
 * error is unknown; `all` is false as soon as one part is, `any` true as soon as one part is.
 */
export function compileCondition(
  condition: Condition,
  columnNumber: ColumnNumber,
  members: Members,
): Predicate {
  if (!('parts' in condition)) return compileTest(condition, columnNumber, members);
  const parts = condition.parts.map((part) => compileCondition(part, columnNumber, members));
  if (condition.kind === 'all') return (row) => decide(parts, row, 'false');
  if (condition.kind === 'any') return (row) => decide(parts, row, 'true');
  return (row) => negate(decide(parts, row, 'true'));
}

/** The first part that is `deciding` decides; else unknown if any is; else the opposite. */
function decide(parts: readonly Predicate[], row: Row, deciding: 'true' | 'false'): Truth {
  let unknown = false;
  for (const part of parts) {
    const truth = part(row);
    if (truth === deciding) return deciding;
    if (truth === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : negate(deciding);
}

function compileTest(test: Test, columnNumber: ColumnNumber, members: Members): Predicate {
  const column = columnNumber(test.column);
  const onCell =
    (decideCell: (cell: Exclude<Cell, null>, row: Row) => Truth, blank: Truth): Predicate =>
    (row) => {
      const cell = row.cell(column);
      if (cell === null) return blank;
      return isUnknown(cell) ? 'unknown' : decideCell(cell, row);
    };
  switch (test.kind) {
    case 'blank':
      return onCell(() => truthOf(!test.blank), truthOf(test.blank));
    case 'in':
    case 'not-in': {
      const isOneOf = oneOf(test.values);
      const negated = test.kind === 'not-in';
      return onCell((cell) => truthOf(isOneOf(cell) !== negated), truthOf(negated));
    }
    case 'equals-column': {
      const other = columnNumber(test.other);
      return onCell((cell, row) => {
        const second = row.cell(other);
        if (second === null) return truthOf(test.negated);
        if (isUnknown(second)) return 'unknown';
        return truthOf((cellKey(cell) === cellKey(second)) !== test.negated);
      }, truthOf(test.negated));
    }
    case 'member': {
      const known = members(test.source, test.of);
      return onCell((cell) => {
        const found = known.has(cellKey(cell)) ? 'true' : known.complete ? 'false' : 'unknown';
        return test.negated ? negate(found) : found;
      }, truthOf(test.negated));
    }
    case 'text': {
      const { text, by } = test;
      const relation = { contains: 'includes', starts: 'startsWith', ends: 'endsWith' } as const;
      return onCell((cell) => truthOf(typeof cell === 'string' && cell[relation[by]](text)), 'false');
    }
    case 'compare': {
      const other = operand(test.to, columnNumber);
      return onCell((cell, row) => {
        const second = other(row);
        if (second === null) return 'false';
        return isUnknown(second) ? 'unknown' : compareCells(cell, test.by, second);
      }, 'false');
    }
  }
}

function operand(to: Operand, columnNumber: ColumnNumber): (row: Row) => Cell {
  if (to.kind === 'column') {
    const column = columnNumber(to.column);
    return (row) => row.cell(column);
  }
  if (to.kind === 'period') throw new Error('edges of the period are filled in before rows are read');
  const cell = literalCell(to.value);
  return () => cell;
}

function literalCell(literal: Literal): Exclude<Cell, null> {
  if (literal.kind === 'text') return literal.text;
  if (literal.kind === 'boolean') return literal.flag;
  return literal.kind === 'number' ? literal.number : literal.span;
}

/** Equality with one of the values; a date is one of them when all its days are (2017-05-03 is in 2017). */
function oneOf(values: readonly Literal[]): (cell: Exclude<Cell, null>) => boolean {
  const texts = new Set(values.flatMap((value) => (value.kind === 'text' ? [value.text] : [])));
  const others = values.filter((value) => value.kind !== 'text').map(literalCell);
  return (cell) => {
    if (typeof cell === 'string') return texts.has(cell);
    return others.some((value) => {
      if (isNumber(cell)) return isNumber(value) && equals(cell, value);
      if (isSpan(cell)) return isSpan(value) && cell.from >= value.from && cell.to <= value.to;
      return cell === value;
    });
  };
}

/** The values of a column that other sources' conditions look up. */
export interface MemberSet {
  readonly has: (key: string) => boolean;
  /** False where the source was not supplied or a cell had an error: then not finding a value proves nothing. */
  readonly complete: boolean;
}

/** Finds the values of a column of a source. */
export type Members = (source: string, column: string) => MemberSet;

import type { Source } from '../../model/plan/plan.ts';
import { type Cell, type Row, isNumber, isSpan, isUnknown } from '../../model/data/row.ts';
import type { Condition, Literal, Operand, Relation, SumTest, Test } from '../../model/plan/condition.ts';
import type { Window } from '../../model/plan/measure.ts';
import type { Period } from '../../model/plan/period.ts';
import { joinedColumns } from '../../model/data/demand.ts';
import type { Rational } from '../../model/quantity.ts';
import { abs, add, ceil, compare, equals, floor, subtract, zero } from '../../quantity/numbers/rational.ts';
import { foldText } from '../../quantity/words/width.ts';
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
  return compileParts(condition, (test) => compileTest(test, columnNumber, members));
}

function compileParts(condition: Condition, compile: (test: Test) => Predicate): Predicate {
  if (!('parts' in condition)) return compile(condition);
  const parts = condition.parts.map((part) => compileParts(part, compile));
  if (condition.kind === 'all') return (row) => decide(parts, row, 'false');
  if (condition.kind === 'any') return (row) => decide(parts, row, 'true');
  return (row) => negate(decide(parts, row, 'true'));
}

/** A row that stays as it is, with what has been found of tests on it, by their numbers. */
export interface LastingRow extends Row {
  readonly truths: (Truth | undefined)[];
}

/**
 * Makes predicates of many conditions on the rows of one source. Equal tests are one, whichever condition asks them, and of a
 * row that lasts each is found out once.
 */
export function compileTogether(
  columnNumber: ColumnNumber,
  members: Members,
): (condition: Condition) => Predicate {
  const tests = new Map<string, Predicate>();
  const compile = (test: Test): Predicate => {
    const name = normalForm(test);
    const known = tests.get(name);
    if (known) return known;
    const number = tests.size;
    const find = compileTest(test, columnNumber, members);
    const holds: Predicate = (row) => (isLasting(row) ? (row.truths[number] ??= find(row)) : find(row));
    tests.set(name, holds);
    return holds;
  };
  return (condition) => compileParts(condition, compile);
}

/** True for a row that stays as it is. */
export function isLasting(row: Row): row is LastingRow {
  return 'truths' in row;
}

/** A text that is equal for equal questions. */
export function normalForm(value: Test | Window): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
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
        if (isUnknown(second)) return 'unknown';
        const key = test.isLoose ? looseKey : cellKey;
        return truthOf((key(cell) === key(second)) !== test.negated);
      }, truthOf(test.negated));
    }
    case 'member': {
      const known = members(test.source, test.of);
      return onCell((cell) => {
        const isKnown = test.isLoose ? known.hasLoosely(looseKey(cell)) : known.has(cellKey(cell));
        const found = isKnown ? 'true' : known.complete ? 'false' : 'unknown';
        return test.negated ? negate(found) : found;
      }, truthOf(test.negated));
    }
    case 'match': {
      const known = members(test.source, joinedColumns(test.of));
      const numbers = test.columns.map(columnNumber);
      return (row) => {
        const key = joinedKey(row, numbers);
        if (key === null) return 'false';
        if (key === 'unknown') return 'unknown';
        const isKnown = test.isLoose ? known.hasLoosely(foldText(key.text)) : known.has(key.text);
        return isKnown ? 'true' : known.complete ? 'false' : 'unknown';
      };
    }
    case 'sum':
      return sumPredicate(test, columnNumber);
    case 'days': {
      const end = columnNumber(test.to);
      const compareDays = daysPredicate(test.by, test.days);
      return onCell(
        (from, row) => {
          const to = row.cell(end);
          if (to === null) return truthOf(test.by === 'not');
          return isSpan(from) && isSpan(to) ? compareDays(from, to) : 'unknown';
        },
        truthOf(test.by === 'not'),
      );
    }
    case 'text': {
      const { text: written, by, compared: text = written } = test;
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

function looseKey(cell: Cell): string {
  return foldText(cellKey(cell));
}

/**
 * A number held against the sum of others of its row. A blank among them satisfies `not` and nothing else; one with an error
 * leaves the answer unknown.
 */
function sumPredicate({ column, of, by, within }: SumTest, columnNumber: ColumnNumber): Predicate {
  const whole = columnNumber(column);
  const parts = of.map(columnNumber);
  return (row) => {
    let sum = zero;
    const figure = row.cell(whole);
    if (figure === null) return truthOf(by === 'not');
    let unknown = !isNumber(figure);
    for (const part of parts) {
      const cell = row.cell(part);
      if (cell === null) return truthOf(by === 'not');
      if (isNumber(cell)) sum = add(sum, cell);
      else unknown = true;
    }
    if (unknown || !isNumber(figure)) return 'unknown';
    return truthOf(isRelated(subtract(figure, sum), by, within));
  };
}

/** True where a difference from what was asked is as the relation wants it, give or take so much. */
function isRelated(difference: Rational, by: Relation, within: Rational): boolean {
  if (by === 'is') return compare(abs(difference), within) <= 0;
  if (by === 'not') return compare(abs(difference), within) > 0;
  const isLow = by === 'lt' || by === 'lte';
  const order = isLow
    ? compare(subtract(zero, difference), subtract(zero, within))
    : compare(difference, subtract(zero, within));
  return by === 'lt' || by === 'gt' ? order > 0 : order >= 0;
}

/** Days from one date to another; of coarse dates, which stand for all their days, every pair must agree. */
function daysPredicate(by: Relation, limit: Rational): (from: Period, to: Period) => Truth {
  const [least, most] = [Number(floor(limit)), Number(ceil(limit))];
  const holds = (days: number): boolean => {
    switch (by) {
      case 'lt':
        return days < most;
      case 'lte':
        return days <= least;
      case 'gt':
        return days > least;
      case 'gte':
        return days >= most;
      case 'is':
      case 'not':
        return (days === least && least === most) === (by === 'is');
    }
  };
  return (from, to) => {
    const [low, high] = [to.from - from.to, to.to - from.from];
    // Between two days, both reached, each number of days is possible.
    const isPossible = low < high && low <= least && least === most && least <= high;
    if ((by === 'is' || by === 'not') && isPossible) return 'unknown';
    return holds(low) === holds(high) ? truthOf(holds(low)) : 'unknown';
  };
}

/** The cells of some columns as one text; null where one is blank. A single column's text is that of its cell. */
export function joinedKey(
  row: Row,
  columns: readonly number[],
): { readonly text: string } | 'unknown' | null {
  const keys: string[] = [];
  let unknown = false;
  for (const column of columns) {
    const cell = row.cell(column);
    if (cell === null) return null;
    if (isUnknown(cell)) unknown = true;
    keys.push(cellKey(cell));
  }
  if (unknown) return 'unknown';
  // With their lengths, so that two keys never run together.
  return { text: keys.length === 1 ? (keys[0] ?? '') : keys.map((key) => `${key.length}:${key}`).join('') };
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
  if (literal.kind === 'text') return literal.compared ?? literal.text;
  if (literal.kind === 'boolean') return literal.flag;
  return literal.kind === 'number' ? literal.number : literal.span;
}

/** Equality with one of the values; a date is one of them when all its days are (2017-05-03 is in 2017). */
function oneOf(values: readonly Literal[]): (cell: Exclude<Cell, null>) => boolean {
  const texts = new Set(
    values.flatMap((value) => (value.kind === 'text' ? [value.compared ?? value.text] : [])),
  );
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
  /** The same of a folded key, whatever the letter of those that are known. */
  readonly hasLoosely: (folded: string) => boolean;
  /** False where the source was not supplied or a cell had an error: then not finding a value proves nothing. */
  readonly complete: boolean;
}

/** Finds the values of a column of a source. */
export type Members = (source: string, column: string) => MemberSet;

/** The numbers of a source's columns by their names. */
export function columnNumbers(source: Source): ColumnNumber {
  const numbers = new Map(source.columns.map((column, index) => [column.name, index]));
  return (name) => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`a checked plan has no column ${name} in ${source.name}`);
    return number;
  };
}

import { describe, expect, test } from 'vitest';
import type { Question, Subject } from '../../../src/measure/classes/class-questions.ts';
import {
  codesOfColumn,
  codesOfUnits,
  itself,
  unitName,
} from '../../../src/measure/classes/described-cells.ts';
import { joinSubjects } from '../../../src/measure/classes/joint-subjects.ts';
import { pairTable } from '../../../src/measure/classes/pair-table.ts';
import { codesOfRelation, relationOf } from '../../../src/measure/classes/relations.ts';
import { type RowClasses, classRow, rowClasses } from '../../../src/measure/classes/row-classes.ts';
import type { BlockColumn, RowBlock } from '../../../src/model/data/row-block.ts';
import type { Cell } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { Relation, Test } from '../../../src/model/plan/condition.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { blockOf, codesOf, numbersOf } from './block-of.ts';

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

function subject(column: number): Subject {
  return { name: `${column}`, columns: [column], codesOf: codesOfColumn(column) };
}

/** Asks a column for the first letters of its cells. */
function letters(of: Subject, count: number): Question {
  const [column = 0] = of.columns;
  return {
    subject: of,
    name: `${count} letters`,
    answers: 1,
    answer: (row) => `${String(row.cell(column) ?? '').slice(0, count)};`,
  };
}

/** The class of each row, and the rows that were the first of one. */
function sorted(classes: RowClasses, block: RowBlock) {
  const found = new Int32Array(block.length);
  const met: number[] = [];
  const isSorted = classes.sort(block, found, (row) => met.push(row));
  return { isSorted, classes: [...found], met };
}

describe('rows that are asked the same and answer the same', () => {
  const [first, second] = [subject(0), subject(1)];
  test('are of one class, which is met with its first row', () => {
    const block = blockOf(
      [codesOf(['ax', 'ay', 'b', 'ax', 'c']), codesOf(['u', 'u', 'u', 'v', 'v'])],
      [0, 1, 2, 3, 4],
    );
    const one = rowClasses(new Set([letters(first, 1)]));
    expect(sorted(one, block)).toEqual({ isSorted: true, classes: [0, 0, 1, 0, 2], met: [0, 2, 4] });
    // They stay known from block to block.
    const more = blockOf([codesOf(['c', 'd', 'a'])], [0, 1, 2]);
    expect(sorted(one, more)).toEqual({ isSorted: true, classes: [2, 3, 0], met: [1] });
    one.forget();
    expect(sorted(one, more)).toEqual({ isSorted: true, classes: [0, 1, 2], met: [0, 1, 2] });
    const both = rowClasses(new Set([letters(first, 1), letters(second, 1)]));
    expect(sorted(both, block)).toEqual({ isSorted: true, classes: [0, 0, 1, 2, 3], met: [0, 2, 3, 4] });
    const finer = rowClasses(new Set([letters(first, 1), letters(first, 2)]));
    expect(sorted(finer, block)).toEqual({ isSorted: true, classes: [0, 1, 2, 0, 3], met: [0, 1, 2, 4] });
  });

  test('are all of one class where nothing is asked', () => {
    const none = rowClasses(new Set());
    const block = blockOf([], [3, 4]);
    expect(sorted(none, block)).toEqual({ isSorted: true, classes: [0, 0], met: [3] });
    expect(sorted(none, block)).toEqual({ isSorted: true, classes: [0, 0], met: [] });
    none.forget();
    expect(sorted(none, blockOf([], []))).toEqual({ isSorted: true, classes: [], met: [] });
    expect(sorted(none, block).met).toEqual([3]);
  });

  test('stay what they are while there are more and more of them', () => {
    const known: Cell[] = [];
    const classes = rowClasses(new Set([letters(first, 9), letters(second, 9)]));
    const all: number[] = [];
    for (let part = 0; part < 30; part += 1) {
      const cells = upTo(40).map((i) => `${(part * 7 + i) % 90}`);
      const others = upTo(40).map((i) => `${i % 11}`);
      const block = blockOf([codesOf(cells, known), codesOf(others)], upTo(40));
      all.push(...sorted(classes, block).classes);
    }
    const expected = new Map<string, number>();
    const keys = upTo(1200).map((at) => {
      const [part, i] = [Math.floor(at / 40), at % 40];
      return `${(part * 7 + i) % 90} ${i % 11}`;
    });
    for (const key of keys) if (!expected.has(key)) expected.set(key, expected.size);
    expect(all).toEqual(keys.map((key) => expected.get(key)));
  });

  test('stay what they are where the table that tells them apart is full to the last place', () => {
    // 65 answers, and of each one more: the last is the first that the table has no place for.
    const cells = [...upTo(65), 64, 0].map(String);
    const block = blockOf([codesOf(cells), codesOf(cells.map(() => 'u'))], upTo(67));
    const classes = rowClasses(new Set([letters(first, 9), letters(second, 9)]));
    expect(sorted(classes, block)).toEqual({ isSorted: true, classes: [...upTo(65), 64, 0], met: upTo(65) });
  });

  test('are too many where many answers meet many others', () => {
    const all = 40_000;
    const ofMany = (count: number): BlockColumn => ({
      kind: 'codes',
      codes: Int32Array.from({ length: all }, (_, i) => i % count),
      cells: upTo(count).map(String),
    });
    const block = blockOf([ofMany(all), ofMany(200)], upTo(all));
    const classes = rowClasses(new Set([letters(first, 9), letters(second, 9)]));
    expect(sorted(classes, block).isSorted).toBe(false);
    classes.forget();
    expect(sorted(rowClasses(new Set([letters(first, 9)])), block).isSorted).toBe(true);
  });

  test('are too many where hardly two are alike', () => {
    const cells = upTo(70_000).map((i) => `${i}`);
    const known: BlockColumn = { kind: 'codes', codes: Int32Array.from(upTo(70_000)), cells };
    const classes = rowClasses(new Set([letters(first, 9)]));
    expect(sorted(classes, blockOf([known], upTo(60_000))).isSorted).toBe(true);
    expect(sorted(classes, blockOf([known], upTo(70_000))).isSorted).toBe(false);
  });
});

test('of a class only what tells it apart is known', () => {
  const row = classRow(1, 7, new Map([[2, 'x']]), new Map([[2, nowhere]]));
  expect([row.file, row.line, row.cell(2), row.place(2), row.truths]).toEqual([1, 7, 'x', nowhere, []]);
  expect(() => row.cell(1)).toThrow('column 1');
  expect(() => row.place(1)).toThrow('many rows');
});

test('cells are told apart as they are, and by their units', () => {
  expect(
    [null, '', 'a', rational(5, 2), { code: 'data/bad-number' } as const].map((cell) => itself(cell)),
  ).toEqual(['-', '0:', '1:a', '3:2.5', '15:data/bad-number']);
  const tonnes = { ...rational(5), unit: parseUnit('吨') };
  expect([null, 'x', rational(5), tonnes].map((cell) => unitName(cell))).toEqual(['-;', '-;', '=;', '=吨;']);
  const [tonne, yuan] = [parseUnit('吨'), parseUnit('元')];
  const meaning = {};
  const units = {
    codes: Int32Array.of(0, 1, 0, 0),
    unitOf: (code: number) => (code === 0 ? tonne : yuan),
    meaning,
  };
  const column = { ...numbersOf(['1', '2', '', '3']), units };
  const found = codesOfUnits(0)(blockOf([column], [0, 1, 2, 3]));
  expect([...found.codes.subarray(0, 4)]).toEqual([1, 2, 0, 1]);
  expect([0, 1, 2].map((code) => found.cellsOf(code).map(unitName))).toEqual([['-;'], ['=吨;'], ['=元;']]);
  expect(found.meaning).toBe(meaning);
  expect(() => codesOfUnits(0)(blockOf([numbersOf(['1'])], [0]))).toThrow('column 0');
  expect(() => codesOfColumn(0)(blockOf([numbersOf(['1'])], [0]))).toThrow('column 0');
});

test('a table of pairs knows what was put into it, near and far', () => {
  const table = pairTable();
  const pairs = [
    [0, 0],
    [3, 15],
    [3, 16],
    [200, 2],
    [2, 200],
    [5000, 1],
    [1, 400_000],
    [900_000, 900_000],
    [1, 15],
  ] as const;
  pairs.forEach(([one, other], i) => {
    expect(table.get(one, other)).toBe(undefined);
    table.set(one, other, i);
    expect(table.size).toBe(i + 1);
    pairs.slice(0, i + 1).forEach(([a, b], at) => expect([a, b, table.get(a, b)]).toEqual([a, b, at]));
  });
  expect([table.get(16, 3), table.get(2, 3), table.get(400_000, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  // No pair stands in the place of another.
  for (const one of [0, 1, 2, 3, 4, 5, 12, 13, 200, 201]) {
    for (const other of [0, 1, 2, 15, 16, 31, 200]) {
      const at = pairs.findIndex(([a, b]) => a === one && b === other);
      expect([one, other, table.get(one, other)]).toEqual([one, other, at < 0 ? undefined : at]);
    }
  }
  table.clear();
  expect([table.size, ...pairs.map(([one, other]) => table.get(one, other))]).toEqual([
    0,
    ...pairs.map(() => undefined),
  ]);
});

describe('what cells are to each other', () => {
  const members = () => ({ has: (key: string) => key === '1:x1:y', hasLoosely: () => false, complete: true });
  const columnNumber = (name: string): number => ['a', 'b', 'c'].indexOf(name);
  /** Codes of rows, numbered as they come: equal where no test of the relation tells the rows apart. */
  function relation(asked: Test, ...columns: readonly (readonly Cell[])[]): readonly number[] | null {
    const found = relationOf(asked, columnNumber, members);
    if (!found) return null;
    const length = columns[0]?.length ?? 0;
    const { codes } = codesOfRelation(found)(
      blockOf(
        columns.map((cells) => codesOf(cells)),
        upTo(length),
      ),
    );
    const seen = [...new Set(codes.subarray(0, length))];
    return [...codes.subarray(0, length)].map((code) => seen.indexOf(code));
  }
  const numbers = (...values: readonly number[]): readonly Cell[] => {
    const known = new Map(values.map((value) => [value, rational(Math.round(value * 1000), 1000)]));
    return values.map((value): Cell => known.get(value) ?? null);
  };
  const sum = (of: readonly string[], by: Relation = 'is'): Test => ({
    kind: 'sum',
    column: 'a',
    of,
    by,
    within: rational(0),
  });

  test('so much more than a sum', () => {
    const found = relation(
      sum(['b', 'c']),
      numbers(10, 20, 10, 5.5, 3000, 6000),
      numbers(6, 16, 5, 1, 1000, 4000),
      numbers(4, 4, 4, 0.5, 0, 0),
    );
    // 0, 0, 1, 4, 2000, 2000.
    expect(found).toEqual([0, 0, 1, 2, 3, 3]);
    // Cells without a number are told apart as they are.
    const [blank, wrong]: readonly Cell[] = [null, { code: 'data/bad-number' }];
    const ten = rational(10);
    expect(
      relation(
        sum(['b']),
        [ten, ten, blank ?? null, ten, ten],
        [ten, blank ?? null, ten, wrong ?? null, ten],
      ),
    ).toEqual([0, 1, 2, 3, 0]);
  });

  test('before or after', () => {
    const asked: Test = { kind: 'compare', column: 'a', by: 'lt', to: { kind: 'column', column: 'b' } };
    expect(relation(asked, numbers(1, 2, 3, 9, 5), numbers(2, 2, 1, 1, 50))).toEqual([0, 1, 2, 2, 0]);
    expect(relation(asked, ['a', 'b', 'c', 'b'], ['b', 'b', 'b', 'c'])).toEqual([0, 1, 2, 0]);
    const literal: Test = {
      ...asked,
      to: { kind: 'literal', value: { kind: 'number', number: rational(1), text: '1' } },
    };
    expect(relation(literal, numbers(1), numbers(1))).toBe(null);
  });

  test('so many days apart', () => {
    const day = (from: number, to = from): Cell => ({ from, to });
    const asked: Test = { kind: 'days', column: 'a', to: 'b', by: 'lte', days: rational(3) };
    const [first, third, month, other] = [day(1), day(3), day(1, 30), day(1, 31)];
    expect(
      relation(asked, [first, first, third, month, other, month], [third, first, third, first, first, first]),
    ).toEqual([0, 1, 1, 2, 3, 2]);
  });

  test('the same, and known together', () => {
    const same: Test = { kind: 'equals-column', column: 'a', other: 'b', negated: false, isLoose: false };
    expect(relation(same, ['x', 'y', 'x', null], ['x', 'y', 'y', 'x'])).toEqual([0, 0, 1, 1]);
    expect(relation({ ...same, negated: true }, ['x', 'y', 'x'], ['x', 'y', 'y'])).toEqual([0, 0, 1]);
    const match: Test = {
      kind: 'match',
      column: 'a',
      columns: ['a', 'b'],
      source: 's',
      of: ['d', 'e'],
      isLoose: false,
    };
    expect(relation(match, ['x', 'y', 'z', 'x'], ['y', 'x', 'x', 'y'])).toEqual([0, 1, 1, 0]);
    expect(relation({ ...match, columns: ['a'] }, ['x'])).toBe(null);
    expect(relation({ kind: 'blank', column: 'a', blank: true }, ['x'])).toBe(null);
  });

  test('stays known while codes go on, and is found anew where they mean something else', () => {
    const found = relationOf(sum(['b']), columnNumber, members);
    if (!found) throw new Error('a relation');
    const find = codesOfRelation(found);
    const [ten, six, four] = [rational(10), rational(6), rational(4)];
    const [a, b]: [Cell[], Cell[]] = [[], []];
    const codes = (block: RowBlock): readonly number[] => [...find(block).codes.subarray(0, block.length)];
    const first = blockOf([codesOf([ten, ten], a), codesOf([six, four], b)], [0, 1]);
    expect(codes(first)).toEqual([0, 1]);
    expect(find(first)).toBe(find(first));
    expect(codes(blockOf([codesOf([six, ten], a), codesOf([six, four], b)], [0, 1]))).toEqual([2, 1]);
    // 10 - 4 is 6 again, 4 - 6 is new.
    expect(codes(blockOf([codesOf([ten, four]), codesOf([four, six])], [0, 1]))).toEqual([1, 3]);
    expect(find(first).cellsOf(1)).toEqual([ten, four]);
    expect(find(first).cellsOf(9)).toEqual([]);
  });
});

describe('subjects that many tables ask together', () => {
  const subjects = [subject(0), subject(1), subject(2), subject(3)];
  const asking = (...numbers: readonly number[]) => ({
    windows: [],
    questions: new Set(numbers.flatMap((at) => subjects[at] ?? []).map((each) => letters(each, 1))),
  });
  const namesOf = (tables: ReturnType<typeof joinSubjects>): readonly unknown[] =>
    tables.map(({ questions }) =>
      [...new Set([...questions].map((question) => question.subject.name))].sort(),
    );

  test('are asked as one', () => {
    const four = [asking(0, 1), asking(0, 1), asking(0, 1, 2), asking(0, 1)];
    expect(namesOf(joinSubjects(four))).toEqual([['0\n1'], ['0\n1'], ['0\n1', '2'], ['0\n1']]);
    expect(namesOf(joinSubjects(four.slice(1)))).toEqual([
      ['0', '1'],
      ['0', '1', '2'],
      ['0', '1'],
    ]);
    const apart = [asking(0), asking(1), asking(0, 1), asking(0, 1)];
    expect(namesOf(joinSubjects(apart))).toEqual([['0'], ['1'], ['0', '1'], ['0', '1']]);
  });

  test('are asked as one with those that either is asked with', () => {
    const pairs = [0, 1, 2, 3].flatMap(() => [asking(0, 1), asking(0, 2)]);
    expect(namesOf(joinSubjects(pairs))).toEqual(pairs.map(() => ['2\n0\n1']));
    const apart = [0, 1, 2, 3].flatMap(() => [asking(0, 1), asking(2, 3)]);
    expect(namesOf(joinSubjects(apart))).toEqual([0, 1, 2, 3].flatMap(() => [['0\n1'], ['2\n3']]));
  });

  test('are asked each by itself where one has nobody knows how many answers', () => {
    const [one, other] = subjects;
    if (!one || !other) throw new Error('two subjects');
    const group: Question = { ...letters(one, 9), answers: 1000 };
    const few = [letters(one, 1), letters(other, 1)];
    const asked = (...questions: readonly Question[]) =>
      namesOf(
        joinSubjects(Array.from({ length: 4 }, () => ({ windows: [], questions: new Set(questions) }))),
      );
    expect(asked(...few, group)).toEqual(Array.from({ length: 4 }, () => ['0', '1']));
    expect(asked(...few)).toEqual(Array.from({ length: 4 }, () => ['0\n1']));
  });

  test('have codes of their own where hardly two rows are alike, and where they are too many in all', () => {
    const questions = new Set(subjects.slice(0, 2).map((each) => letters(each, 9)));
    const [table] = joinSubjects(Array.from({ length: 4 }, () => ({ windows: [], questions })));
    const [question] = table?.questions ?? [];
    if (!question) throw new Error('a question');
    const [known, others]: readonly [Cell[], Cell[]] = [[], ['u', 'v']];
    /** So many rows of which no two before `to` are alike. */
    const block = (from: number, to: number): RowBlock => {
      for (let i = known.length; i < to; i += 1) known.push(`${i}`);
      const length = to - from;
      const own = Int32Array.from({ length }, (_, i) => from + i);
      return blockOf(
        [
          { kind: 'codes', codes: own, cells: known },
          { kind: 'codes', codes: own.map((code) => code % 2), cells: others },
        ],
        upTo(length),
      );
    };
    const told = (given: RowBlock) => {
      const { codes, cellsOf, meaning } = question.subject.codesOf(given);
      const own = [...codes.subarray(0, given.length)];
      const cells = given.columns.map((_, column) => own.map((code) => cellsOf(code)[column]));
      return { different: new Set(own).size, first: own[0], cells, meaning };
    };
    const as = (given: RowBlock) =>
      given.columns.map((_, column) => upTo(given.length).map((row) => given.row(row).cell(column)));
    const blocks = [block(0, 40_000), block(30_000, 68_000), block(0, 68_000), block(1, 3)];
    const found = blocks.map((each) => told(each));
    expect(found.map(({ different }) => different)).toEqual([40_000, 38_000, 68_000, 2]);
    expect(found.map(({ first }) => first)).toEqual([0, 0, 0, 0]);
    expect(new Set(found.map(({ meaning }) => meaning)).size).toBe(4);
    found.forEach(({ cells }, at) => expect(cells).toEqual(as(blocks[at] ?? block(0, 1))));
  });

  test('tell rows apart as each of them does', () => {
    const four = Array.from({ length: 4 }, () => asking(0, 1));
    const [table] = joinSubjects(four);
    if (!table) throw new Error('a table');
    const cells = ['ax', 'ay', 'b', 'ax', 'b', 'a'];
    const others = ['u', 'v', 'u', 'u', 'u', 'u'];
    const block = blockOf([codesOf(cells), codesOf(others)], [0, 1, 2, 3, 4, 5]);
    expect(sorted(rowClasses(table.questions), block).classes).toEqual([0, 1, 2, 0, 2, 0]);
  });
});

import { describe, expect, test } from 'vitest';
import { classNumbers, numberCodes } from '../../../src/measure/classes/class-numbers.ts';
import { type ClassSums, classSums, unsummableNumbers } from '../../../src/measure/classes/class-sums.ts';
import type { Cell } from '../../../src/model/data/row.ts';
import { exactText } from '../../../src/quantity/numbers/exact-text.ts';
import { one, rational } from '../../../src/quantity/numbers/rational.ts';
import { scales } from '../../../src/quantity/numbers/scaled-number.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { blockOf, codesOf, numbersOf } from './block-of.ts';

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

/** A class in short: sum, how many numbers, lines and numbers at either end. */
function short(sums: ClassSums, each: number, worth = one): string {
  const { sum, numbers, ranked } = sums.of(each, 3, worth);
  const ends = [ranked.high, ranked.low].map((rows) =>
    rows.map(({ line, rank }) => `${line}:${exactText(rank)}`).join(' '),
  );
  return `${exactText(sum)} of ${numbers}, high ${ends[0]}, low ${ends[1]}`;
}

describe('sums by class', () => {
  const texts = ['5', '0.25', '', '-1.5', '100', '7'];
  const numbers: readonly Cell[] = [
    rational(5),
    rational(1, 4),
    null,
    rational(-3, 2),
    rational(100),
    rational(7),
  ];
  // Rows 0, 1, 2, 3 and 5 are taken: 5 and -1.5 to the first class, 0.25, a blank and 7 to the second.
  const rows = [0, 1, 2, 3, 5];
  const classes = Int32Array.of(0, 1, 1, 0, 1);
  test.each([
    ['numbers', numbersOf(texts)],
    ['codes', codesOf(numbers)],
  ])('of %s', (_, column) => {
    const sums = classSums(1);
    sums.add(blockOf([null, column], rows), classes, 2);
    const expected = [
      '3.5 of 2, high 2:5 5:-1.5, low 5:-1.5 2:5',
      '7.25 of 2, high 7:7 3:0.25, low 3:0.25 7:7',
    ];
    expect([short(sums, 0), short(sums, 1)]).toEqual(expected);
    // Read again, and with more rows.
    expect([short(sums, 0), short(sums, 1)]).toEqual(expected);
    sums.add(blockOf([null, column], [4]), Int32Array.of(0), 2);
    expect(short(sums, 0)).toBe('103.5 of 3, high 6:100 2:5 5:-1.5, low 5:-1.5 2:5 6:100');
    expect(short(sums, 2)).toBe('0 of 0, high , low ');
    sums.forget();
    expect(short(sums, 0)).toBe('0 of 0, high , low ');
    sums.add(blockOf([null, column], [4]), Int32Array.of(1), 2);
    expect([short(sums, 0), short(sums, 1)]).toEqual([
      '0 of 0, high , low ',
      '100 of 1, high 6:100, low 6:100',
    ]);
  });

  test('where each number stands for a multiple, or rows name their unit', () => {
    const sums = classSums(0);
    sums.add(blockOf([numbersOf(texts, rational(1, 100))], [0, 3]), Int32Array.of(0, 0), 1);
    expect(short(sums, 0)).toBe('0.035 of 2, high 2:0.05 5:-0.015, low 5:-0.015 2:0.05');
    expect(short(sums, 0, rational(10_000))).toBe('350 of 2, high 2:500 5:-150, low 5:-150 2:500');
  });

  test('of many classes and many numbers are exact', () => {
    const sums = classSums(0);
    const count = 50_000;
    // So many numbers of eleven digits are more than 2^53.
    const big = numbersOf(Array.from({ length: count }, () => '99999999999'));
    const classOf = Int32Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 0 : 99));
    for (let block = 0; block < 4; block += 1) sums.add(blockOf([big], upTo(count)), classOf, 100);
    const half = 99_999_999_999n * 100_000n;
    expect([0, 99].map((each) => sums.of(each, 0, one).sum)).toEqual([rational(half), rational(half)]);
    expect([0, 1, 99].map((each) => sums.of(each, 0, one).numbers)).toEqual([100_000, 0, 100_000]);
  });

  test('of classes that come one after the other', () => {
    const sums = classSums(0);
    for (let each = 0; each < 200; each += 1) {
      sums.add(blockOf([numbersOf(['1.5', `${each}`])], [0, 1]), Int32Array.of(each, 0), each + 1);
    }
    expect([1, 64, 128, 199].map((each) => short(sums, each))).toEqual(
      Array.from({ length: 4 }, () => '1.5 of 1, high 2:1.5, low 2:1.5'),
    );
    // 0 to 199, and 1.5.
    expect(short(sums, 0)).toBe(
      '19901.5 of 201, high 3:199 3:198 3:197 3:196 3:195 3:194, low 3:0 3:1 2:1.5 3:2 3:3 3:4',
    );
  });

  test('the earlier of rows with one number is kept, six at each end', () => {
    const [low, high] = [rational(1), rational(2)];
    const isHigh = [
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      false,
      true,
    ];
    const columns = [
      numbersOf(isHigh.map((flag, i) => (flag ? '2' : i > 11 ? '1.0' : '1'))),
      codesOf(isHigh.map((flag) => (flag ? high : low))),
    ];
    for (const column of columns) {
      const sums = classSums(0);
      sums.add(blockOf([column], upTo(14)), new Int32Array(14), 1);
      expect(short(sums, 0)).toBe('21 of 14, high 3:2 4:2 6:2 8:2 10:2 12:2, low 2:1 5:1 7:1 9:1 11:1 13:1');
    }
  });

  test('a column without numbers is a defect', () => {
    const texts4 = { kind: 'texts', words: new Uint32Array(4) } as const;
    for (const columns of [[], [null], [texts4]]) {
      expect(() => classSums(0).add(blockOf(columns, [0]), Int32Array.of(0), 1)).toThrow('column 0');
      expect(() => numberCodes(0).find(blockOf(columns, [0]))).toThrow('column 0');
    }
  });
});

test('rows whose number cannot be summed with others are found', () => {
  const find = unsummableNumbers(0);
  const cells: readonly Cell[] = [rational(1), rational(1, 3), null, rational(10n ** 20n), rational(5, 2)];
  const found = (block: ReturnType<typeof blockOf>): readonly number[] =>
    upTo(5).filter((row) => find(block).some((isUnsummable) => isUnsummable(row)));
  expect(found(blockOf([codesOf(cells)], [0]))).toEqual([1, 3]);
  expect(find(blockOf([codesOf(cells.slice(0, 1))], [0]))).toEqual([]);
  expect(find(blockOf([numbersOf(['1'])], [0]))).toEqual([]);
  // Codes that come later.
  const known: Cell[] = [];
  const first = codesOf([rational(1)], known);
  expect(find(blockOf([first], [0]))).toEqual([]);
  expect(found(blockOf([codesOf(cells.slice(1), known)], [0]))).toEqual([0, 2]);
});

describe('which numbers the rows of a class hold', () => {
  const of = (classes: ReturnType<typeof classNumbers>, each: number): readonly string[] =>
    classes
      .of(each)
      .map(([number, rows]) => `${exactText(number)}×${rows}`)
      .sort();
  test.each([
    ['numbers', numbersOf(['1', '2.50', '', '1', '2.5', '9'])],
    ['codes', codesOf([rational(1), rational(5, 2), null, rational(1), rational(5, 2), rational(9)])],
  ])('of %s', (_, column) => {
    const codes = numberCodes(0);
    const classes = classNumbers(codes);
    const block = blockOf([column], [0, 1, 2, 3, 4]);
    classes.add(block, Int32Array.of(0, 0, 0, 0, 1), 2);
    const sameOf = (found: readonly string[]): Readonly<Record<string, number>> => {
      const all: Record<string, number> = {};
      for (const each of found) {
        const [number = '', rows = ''] = each.split('×');
        all[number] = (all[number] ?? 0) + Number(rows);
      }
      return all;
    };
    expect([sameOf(of(classes, 0)), sameOf(of(classes, 1)), of(classes, 2)]).toEqual([
      { '1': 2, '2.5': 1 },
      { '2.5': 1 },
      [],
    ]);
    expect(codes.find(block)).toEqual(codes.find(block));
    codes.forget();
    classes.forget();
    expect(of(classes, 0)).toEqual([]);
    classes.add(blockOf([column], [5]), Int32Array.of(1), 2);
    expect([of(classes, 0), of(classes, 1)]).toEqual([[], ['9×1']]);
  });

  test('where each number stands for a multiple', () => {
    const classes = classNumbers(numberCodes(0));
    classes.add(blockOf([numbersOf(['150', '2.5'], rational(1, 100))], [0, 1]), Int32Array.of(0, 0), 1);
    expect(of(classes, 0)).toEqual(['0.025×1', '1.5×1']);
  });

  test('where rows name their units, and where numbers differ in their decimals alone', () => {
    const [tonne, tons] = [parseUnit('吨'), parseUnit('万吨')];
    const units = {
      codes: Int32Array.of(0, 1, 1, 0, 0),
      unitOf: (code: number) => (code === 0 ? tonne : tons),
      meaning: {},
    };
    const column = { ...numbersOf(['1', '1', '2', '', '1.0']), units };
    const classes = classNumbers(numberCodes(0));
    classes.add(blockOf([column], upTo(5)), new Int32Array(5), 1);
    expect(of(classes, 0)).toEqual(['10000×1', '1×1', '1×1', '20000×1']);
    const plain = classNumbers(numberCodes(0));
    const texts = [`${scales}`, '0.0', `${2 * scales}`, '0.00', '0.7', '0.07'];
    plain.add(blockOf([numbersOf(texts)], upTo(6)), new Int32Array(6), 1);
    expect(of(plain, 0)).toEqual(texts.map((text) => `${Number(text)}×1`).sort());
  });

  test('of many numbers and many classes', () => {
    const classes = classNumbers(numberCodes(0));
    const numbers = Array.from({ length: 3000 }, (_, i) => `${i}`);
    classes.add(blockOf([numbersOf(numbers)], upTo(3000)), new Int32Array(3000).fill(2), 3);
    classes.add(blockOf([numbersOf(numbers)], [0, 63, 64, 1023, 1024, 2999]), new Int32Array(6).fill(2), 3);
    classes.add(blockOf([numbersOf(numbers)], [7]), Int32Array.of(1500), 1501);
    const found = new Map(classes.of(2).map(([number, rows]) => [Number(number.n), rows]));
    expect(found.size).toBe(3000);
    expect([...found].filter(([, rows]) => rows === 2).map(([number]) => number)).toEqual([
      0, 63, 64, 1023, 1024, 2999,
    ]);
    expect([of(classes, 1), of(classes, 1500)]).toEqual([[], ['7×1']]);
  });
});

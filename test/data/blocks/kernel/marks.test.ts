import { expect, test } from 'vitest';
import { marks, unitCount, writeUnitMarks } from '../../../../src/data/blocks/kernel/marks.ts';
import { isMissingMark, tidyCell } from '../../../../src/data/cells/tidy-cell.ts';
import { isNilMark } from '../../../../src/data/rows/classify-record.ts';
import { foldText } from '../../../../src/quantity/words/width.ts';
import { looksLikeLabel, mayBeLabel } from '../../../../src/data/table/row-labels.ts';

// The table of marks against what reads cells, for every unit there is.
const table = new Uint16Array(unitCount);
writeUnitMarks(table, ['编号', ' 2016 ', '']);
const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const has = (unit: number, mark: number): boolean => ((table[unit] ?? 0) & mark) !== 0;
const named = (found: readonly number[]): readonly string[] => found.map((unit) => `U+${unit.toString(16)}`);
const wrong = (isWrong: (unit: number, char: string) => boolean): readonly string[] =>
  named(units.filter((unit) => isWrong(unit, String.fromCharCode(unit))));

test('spaces are what is trimmed off', () => {
  expect(wrong((unit, char) => has(unit, marks.space) !== (char.trim() === ''))).toEqual([]);
});

test('digits are the ten of ASCII', () => {
  expect(wrong((unit, char) => has(unit, marks.noDigit) === /\d/.test(char))).toEqual([]);
});

test('whatever makes a reader of cells think twice is suspicious', () => {
  const isDoubted = (text: string): boolean => {
    const { text: read, remark, fault } = tidyCell(text);
    return remark !== null || fault !== null || read !== text.trim();
  };
  const dressings = (char: string): readonly string[] => [
    char,
    `甲${char}乙`,
    `${char}1`,
    `${char}REF!`,
    `${char}"1"`,
    `${char}###`,
  ];
  const known = marks.suspicious | marks.space;
  expect(wrong((unit, char) => !has(unit, known) && dressings(char).some(isDoubted))).toEqual([]);
  expect(wrong((unit, char) => !has(unit, marks.suspicious) && isDoubted(`甲${char}乙`))).toEqual([]);
});

const labels = [
  '合计',
  '小计',
  '总和',
  'total',
  'sum',
  'note',
  'source',
  '注',
  '资料来源',
  '其中',
  '根据',
  '计:',
];

test('every label has a telling unit, however it is written', () => {
  const isTold = (text: string): boolean => [...text].some((char) => has(char.charCodeAt(0), marks.telling));
  expect(labels.flatMap((label) => [label, label.toUpperCase()]).filter((label) => !isTold(label))).toEqual(
    [],
  );
  expect(wrong((unit, char) => mayBeLabel(char) && !has(unit, marks.telling))).toEqual([]);
  const words = ['t?tal', 's?m', 'n?te', 's?urce', '?otal', '?um', '?ote', '?ource'];
  const found = wrong(
    (unit, char) =>
      !has(unit, marks.telling) &&
      words.some((word) => mayBeLabel(word.replace('?', char)) && !/[ou]/.test(word)),
  );
  expect(found).toEqual([]);
});

test('marks that there is nothing, and that nothing happened, begin with units that are known for it', () => {
  const ends = ['', '/A', 'A', '/a', 'a', '-', '--', '－', '零', '零报告', '发生', 'il', 'one', 'IL', ' '];
  const nothings = (char: string): readonly string[] => ends.map((end) => `${char}${end}`.trim());
  const isOther = (char: string): boolean => char.trim() !== '';
  expect(
    wrong(
      (unit, char) =>
        isOther(char) && !has(unit, marks.missing | marks.suspicious) && nothings(char).some(isMissingMark),
    ),
  ).toEqual([]);
  expect(
    wrong(
      (unit, char) =>
        isOther(char) && !has(unit, marks.missing | marks.suspicious) && nothings(char).some(isNilMark),
    ),
  ).toEqual([]);
});

test('the first units of names are headings', () => {
  expect(['编', '2'].filter((char) => !has(char.charCodeAt(0), marks.heading))).toEqual([]);
  expect(has('区'.charCodeAt(0), marks.heading)).toBe(false);
});

test('every label begins or ends in a way that is known for it', () => {
  const edges = marks.opens | marks.closes;
  const told = (text: string): boolean =>
    has(text.charCodeAt(0), edges) || has(text.charCodeAt(text.length - 1), edges);
  const around = (char: string): readonly string[] =>
    [
      '计',
      '小计',
      '和',
      '注：',
      '中',
      '中：',
      'ota',
      'u',
      'ource:',
      '来源：',
      '据来源',
      '上数据',
      '审核人：',
    ].flatMap((rest) => [`${char}${rest}`, `${rest}${char}`]);
  const lost = wrong((_, char) =>
    around(char).some((text) => !told(text) && text === text.trim() && looksLikeLabel(text)),
  );
  expect(lost).toEqual([]);
});

test('a unit of no number and no date is of a word', () => {
  expect(wrong((unit, char) => has(unit, marks.word) === /^[\d\s.,:\-/年月日号第季度]$/.test(char))).toEqual(
    [],
  );
});

test('what folding changes is marked, and the halves of a character of two units', () => {
  const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
  const changes = (unit: number, char: string): boolean => isHalf(unit) || foldText(char) !== char;
  expect(wrong((unit, char) => has(unit, marks.folds) !== changes(unit, char))).toEqual([]);
});

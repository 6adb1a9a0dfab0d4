import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellReader } from '../../../src/data/cells/cell-reader.ts';
import { type ColumnReader, shiftRecords } from '../../../src/data/cells/cell-reading.ts';
import { type Finding, type Place, at } from '../../../src/model/finding.ts';
import { type ColumnSpec, columnOf } from './one-column.ts';

const texts = ['崇川区', '3月5日', '3-5', '3/5', '5-Mar', '-', '', 'a long text of no shape', '12345678x'];
const digits = ['0123', '123', '00123', '9', '12345678', '012345678901', '1234567890'];
const percentages = ['98.5', '97', '0.985', '1', '0', '98.5%', '0.3%', '0.3‰', '-0.5', '5', '0.4', '12', 'x'];

const columns: readonly (readonly [name: string, spec: ColumnSpec, cells: readonly string[]])[] = [
  ['a text', { type: 'text' }, texts],
  ['a key of digits', { type: 'text', isKey: true }, digits],
  ['a key', { type: 'text', isKey: true }, [...digits, ...texts]],
  ['a listed text', { type: 'text', values: { 合格: [], 不合格: [] } }, ['合格', '不合格', '好']],
  ['a percentage', { type: 'percent' }, percentages],
  ['a percentage that says so', { type: 'percent', unit: '%' }, percentages],
  ['a decimal of per cent', { type: 'decimal', unit: '%' }, percentages.slice(0, 7)],
  ['numbers that are high', { type: 'percent', unit: '%' }, ['98.5', '60', '0.985', '0.6']],
  ['an integer', { type: 'integer' }, ['1', '2', 'x']],
  ['a date', { type: 'date' }, ['2017-05-03', '2017', '']],
];

const readerFor = (spec: ColumnSpec): ColumnReader =>
  cellReader(columnOf(spec), null, {
    year: null,
    judged: null,
    isWatched: false,
    sample: [],
    isKey: spec.isKey ?? false,
  });

/** Reads cells of which the first is in a line and a record of its own count. */
function readAll(reader: ColumnReader, cells: readonly string[], line: number, record: number): void {
  cells.forEach((cell, i) => {
    const place = (): Place => ({ ...at('f.csv', line + i, 1), record: record + i, field: 'c', cell });
    reader.read(cell, null).seen?.(place);
  });
}

function readWhole(spec: ColumnSpec, cells: readonly string[]): readonly Finding[] {
  const reader = readerFor(spec);
  readAll(reader, cells, 2, 1);
  return reader.end();
}

/** Reads each part with a reader of its own whose records begin at 1, and puts together what they remember. */
function readParts(spec: ColumnSpec, parts: readonly (readonly string[])[]): readonly Finding[] {
  const whole = readerFor(spec);
  let before = 0;
  for (const cells of parts) {
    const part = readerFor(spec);
    readAll(part, cells, 2 + before, 1);
    whole.absorb(shiftRecords(structuredClone(part.state()), before));
    before += cells.length;
  }
  return whole.end();
}

function cutAt(cells: readonly string[], cuts: readonly number[]): readonly (readonly string[])[] {
  const ends = [...cuts.map((cut) => cut % (cells.length + 1)), cells.length].sort((a, b) => a - b);
  return ends.map((end, i) => cells.slice(i === 0 ? 0 : ends[i - 1], end));
}

test.each(columns)('%s read in parts ends as in one piece', (_, spec, known) => {
  const cells = fc.array(fc.constantFrom(...known), { maxLength: 12 });
  fc.assert(
    fc.property(cells, fc.array(fc.nat(12), { maxLength: 3 }), (given, cuts) => {
      expect(readParts(spec, cutAt(given, cuts))).toEqual(readWhole(spec, given));
    }),
    { numRuns: 300 },
  );
});

test('of what is in several parts the first thousand places are kept', () => {
  const parts = [600, 0, 700, 300].map((length) => Array.from({ length }, (_, i) => `${(i % 9) + 1}月5日`));
  const spec: ColumnSpec = { type: 'text' };
  const end = readParts(spec, [['3-5'], ...parts]);
  expect(end).toEqual(readWhole(spec, ['3-5', ...parts.flat()]));
  expect(end.map(({ place }) => place.record)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 2));
});

test('a key has as many lengths as all its parts together', () => {
  const lengths = Array.from({ length: 41 }, (_, i) => '1'.repeat(i + 1));
  const spec: ColumnSpec = { type: 'text', isKey: true };
  const [few, many] = [lengths.slice(0, 40), lengths].map((all) => [...all, `0${all.at(-1)?.slice(1)}`]);
  for (const [cells = [], count] of [[few, 39] as const, [many, 0] as const]) {
    const end = readParts(spec, cutAt(cells, [20]));
    expect(end).toEqual(readWhole(spec, cells));
    expect(end.length).toBe(count);
  }
});

test('rarer cells are told from the whole column, not from its last part', () => {
  const parts = [['98.5', '97', '96'], ['0.985'], ['0.97', '0.96'], ['0.95']];
  const codes = readParts({ type: 'percent' }, parts).map(({ code, place }) => `${code} ${place.record}`);
  expect(codes).toEqual(['data/ambiguous-percent 1', 'data/ambiguous-percent 2', 'data/ambiguous-percent 3']);
});

test('readers of different columns are not put together', () => {
  const [text, percent] = [readerFor({ type: 'text' }), readerFor({ type: 'percent' })];
  expect(() => text.absorb(percent.state())).toThrow('differ');
});

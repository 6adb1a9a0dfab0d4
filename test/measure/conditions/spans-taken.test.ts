import { expect, test } from 'vitest';
import {
  type SpansTaken,
  absorbSpans,
  nestedCodes,
  spanKind,
  takeSpan,
} from '../../../src/measure/conditions/spans-taken.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';

const days = (from: number, length: number): Cell => ({ from, to: from + length - 1 });
const row = (...cells: readonly Cell[]): Row => ({
  file: 0,
  line: 2,
  cell: (column) => cells[column] ?? null,
  place: () => nowhere,
});

test.each([
  [parseSpan('2017-03-01'), ''],
  [parseSpan('2017-03'), 'month'],
  [parseSpan('2017Q1'), 'quarter'],
  [parseSpan('2017-02'), 'month'],
  [days(0, 2), 'month'],
  [days(0, 79), 'month'],
  [days(0, 80), 'quarter'],
  [days(0, 169), 'quarter'],
  [days(0, 170), 'half'],
  [days(0, 359), 'half'],
  [days(5, 360), '5/364'],
  [days(5, 800), '5/804'],
  [null, ''],
  ['2017', ''],
  [rational(2017), ''],
  [{ code: 'data/bad-date' }, ''],
] as const)('%o is of the kind %j', (cell, kind) => {
  expect(spanKind(cell)).toBe(kind);
});

function taken(spans: readonly string[], code = 'data/nested-period'): SpansTaken {
  const all: SpansTaken = { kinds: new Map(), codes: new Set(code === '' ? [] : [code]) };
  for (const span of spans) takeSpan(all, row(null, parseSpan(span)), 1);
  return all;
}

test.each([
  [[], false],
  [['2017-03-01', '2017-03-02'], false],
  [['2017-03', '2017-04', '2017-12'], false],
  [['2017Q1', '2017Q2'], false],
  [['2017-03', '2017Q2'], true],
  [['2017', '2018'], false],
  [['2017', '2017'], false],
  [['2017', '2017-03'], true],
  [['2017', '2017-03-01'], false],
  [['2018', '2017', '2017Q1'], true],
])('rows of %j touch what nests: %s', (spans, isTouched) => {
  expect(nestedCodes(taken(spans))).toEqual(isTouched ? ['data/nested-period'] : []);
  expect(nestedCodes(taken(spans, ''))).toEqual([]);
});

test('years that overlap touch it, years beside each other do not', () => {
  const all: SpansTaken = { kinds: new Map(), codes: new Set(['data/nested-period']) };
  takeSpan(all, row(days(0, 365)), 0);
  takeSpan(all, row(days(365, 365)), 0);
  expect(nestedCodes(all)).toEqual([]);
  takeSpan(all, row(days(729, 365)), 0);
  expect(nestedCodes(all)).toEqual(['data/nested-period']);
});

test('parts that are sound apart are not together', () => {
  const [months, quarters] = [taken(['2017-03']), taken(['2017Q2'], '')];
  expect([nestedCodes(months), nestedCodes(quarters)]).toEqual([[], []]);
  absorbSpans(quarters, months);
  expect(nestedCodes(quarters)).toEqual(['data/nested-period']);
});

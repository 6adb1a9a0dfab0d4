import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keepUnits,
  mergeUnits,
  mixedUnits,
  rowUnitsOf,
  shiftUnitsSeen,
  unitOfFold,
} from '../../../src/measure/conditions/units-seen.ts';
import { columnNumbers } from '../../../src/measure/conditions/compile-condition.ts';
import type { Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { UnitSeen } from '../../../src/model/verdict/verdict.ts';
import { one } from '../../../src/quantity/numbers/rational.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { soundPlan } from '../../support/judge-plan.ts';

const columns = [
  { name: 'a', column: 0, unitColumn: 2 },
  { name: 'b', column: 1, unitColumn: 2 },
];
const unit = fc.constantFrom(
  '',
  '%',
  '‰',
  '件',
  '万人',
  '元',
  '亿元',
  '吨',
  '万吨',
  '吨标准煤',
  '公里',
  '件/万人',
);

function rowOf(line: number, units: readonly string[]): Row {
  return {
    file: 0,
    line,
    cell: (column) => ({ ...one, unit: parseUnit(units[column] ?? '') }),
    place: () => nowhere,
  };
}

test('what rows measure is the same however they are split, and in whatever order they come', () => {
  const rows = fc.array(fc.tuple(unit, unit), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.nat(12), fc.nat(12), (table, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const kept = (part: readonly Row[]): readonly UnitSeen[] =>
        part.reduce<readonly UnitSeen[]>((seen, row) => keepUnits(seen, columns, row), []);
      const all = table.map((units, i) => rowOf(i, units));
      const whole = kept(all);
      expect(kept(all.toReversed())).toEqual(whole);
      expect(kept([...all.slice(low), ...all.slice(0, low)])).toEqual(whole);
      const [first, second, third] = [all.slice(0, low), all.slice(low, high), all.slice(high)].map(kept);
      if (!first || !second || !third) throw new Error('three parts');
      expect(mergeUnits(first, mergeUnits(second, third))).toEqual(whole);
      expect(mergeUnits(mergeUnits(first, second), third)).toEqual(whole);
      expect(mergeUnits(third, mergeUnits(second, first))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

describe('what rows measure is kept with the first row of each kind', () => {
  /** A row of a file: the unit of its number, and what stands in the cell beside. */
  const row = (file: number, line: number, text: string | null, beside: string | null = text): Row => ({
    file,
    line,
    cell: (column) =>
      column !== 0 || text === null ? null : { ...one, ...(text !== '' && { unit: parseUnit(text) }) },
    place: (column) => ({ ...nowhere, line, column, record: line - 1, cell: column === 0 ? '1' : beside }),
  });
  const [only] = columns;
  const keep = (...rows: readonly Row[]): readonly UnitSeen[] =>
    rows.reduce<readonly UnitSeen[]>((seen, each) => keepUnits(seen, only ? [only] : [], each), []);
  const said = (seen: readonly UnitSeen[]): readonly string[] =>
    seen.map(({ unit: own, file, line, place }) => `${own.text} ${file}:${line} @${place.column}`);

  test('wherever it comes', () => {
    expect(said(keep(row(0, 2, '吨'), row(0, 3, '万吨'), row(0, 4, '元')))).toEqual([
      '吨 0:2 @2',
      '元 0:4 @2',
    ]);
    expect(said(keep(row(0, 4, '元'), row(0, 3, '万吨'), row(0, 2, '吨')))).toEqual([
      '吨 0:2 @2',
      '元 0:4 @2',
    ]);
    expect(said(keep(row(1, 2, '吨'), row(0, 9, '元'), row(1, 1, '吨')))).toEqual(['元 0:9 @2', '吨 1:1 @2']);
    expect(said(keep(row(2, 2, '吨'), row(1, 5, '吨')))).toEqual(['吨 1:5 @2']);
  });

  test('but for cells without a number, or without a unit', () => {
    expect(said(keep(row(0, 2, null), row(0, 3, ''), row(0, 4, '吨')))).toEqual(['吨 0:4 @2']);
  });

  test('in each column by itself', () => {
    const both = (line: number): Row => ({
      ...row(0, line, '吨'),
      cell: () => ({ ...one, unit: parseUnit('吨') }),
    });
    const names = (seen: readonly UnitSeen[]): readonly string[] =>
      seen.map(({ column, line }) => `${column} ${line}`);
    expect(
      names([3, 2].reduce<readonly UnitSeen[]>((seen, line) => keepUnits(seen, columns, both(line)), [])),
    ).toEqual(['a 2', 'b 2']);
    expect(
      names(
        mergeUnits(keepUnits([], columns.slice(0, 1), both(2)), keepUnits([], columns.slice(1), both(3))),
      ),
    ).toEqual(['a 2', 'b 3']);
  });

  test('at the number where no unit stands beside it', () => {
    expect(said(keep(row(0, 2, '吨', '')))).toEqual(['吨 0:2 @0']);
    expect(said(keep(row(0, 2, '吨', null)))).toEqual(['吨 0:2 @0']);
  });

  test('five of them at most', () => {
    const units = ['吨', '元', '公里', '分钟', '%', '立方米'];
    const kept = keep(...units.map((text, i) => row(0, 10 + i, text)));
    expect(kept.map((each) => each.unit.text)).toEqual(units.slice(0, 5));
    expect(said(keepUnits(kept, only ? [only] : [], row(0, 5, '立方米')))[0]).toBe('立方米 0:5 @2');
    expect(keepUnits(kept, only ? [only] : [], row(0, 20, '立方米'))).toBe(kept);
  });

  test('and those that do not measure what the first of their column does are found', () => {
    const seen = keep(row(0, 2, '吨'), row(0, 3, '元'), row(0, 4, '公里'));
    const other = seen.map((each) => ({ ...each, column: 'other' }));
    const pairs = (of: readonly UnitSeen[]): readonly string[] =>
      mixedUnits(of).map(([first, second]) => `${first.column} ${first.unit.text} ${second.unit.text}`);
    const [name] = seen.map(({ column }) => column);
    expect(pairs(seen)).toEqual([`${name} 吨 元`, `${name} 吨 公里`]);
    expect(pairs(seen.slice(0, 1))).toEqual([]);
    expect(pairs([...seen.slice(0, 1), ...other.slice(1)])).toEqual(['other 元 公里']);
  });

  test('and with so many records more before it', () => {
    const [seen] = shiftUnitsSeen(keep(row(0, 2, '吨')), 10);
    expect([seen?.unit.text, seen?.line, seen?.place.record]).toEqual(['吨', 2, 11]);
  });
});

test('the figure of a weighted mean and its weights may each name their units', () => {
  const plan = soundPlan(`
plan: p
title: Made up
language: en
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: none
    columns:
      n: { header: n, type: decimal, unit: { column: u } }
      w: { header: w, type: decimal, unit: { column: v } }
      x: { header: x, type: decimal, unit: { column: v } }
      u: { header: u, type: text }
      v: { header: v, type: text }
sections:
  - { title: S, targets: [{ id: t, title: T, target: at least 1吨, measure: { mean: r, column: n, weight: w } }] }
`);
  const [part] = compileDemand(plan, null, null).value?.sources ?? [];
  const [fold] = part?.folds ?? [];
  const named = part && fold && rowUnitsOf(fold, part.source, columnNumbers(part.source));
  expect(named).toEqual([
    { name: 'n', column: 0, unitColumn: 3 },
    { name: 'w', column: 1, unitColumn: 4 },
  ]);
});

test.each([
  ['{ count: r }', ''],
  ['{ share: r, meets: { n: 1 } }', '%'],
  ['{ sum: r, column: n }', '吨'],
  ['{ max: r, column: m }', '元'],
  ['{ sum: r, column: k }', null],
])('the figure of %s measures %j', (measure, text) => {
  const target = { 吨: '1吨', 元: '1元', '%': '1%', '': '1' }[text ?? '吨'];
  const plan = soundPlan(`
plan: p
title: Made up
language: en
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: none
    columns:
      n: { header: n, type: integer, unit: 吨 }
      m: { header: m, type: integer, unit: 元 }
      k: { header: k, type: integer, unit: { column: u } }
      u: { header: u, type: text }
sections:
  - { title: S, targets: [{ id: t, title: T, target: at least ${target}, measure: ${measure} }] }
`);
  const [part] = compileDemand(plan, null, null).value?.sources ?? [];
  const [fold] = part?.folds ?? [];
  expect(part && fold && unitOfFold(fold, part.source)?.text).toBe(text ?? undefined);
});

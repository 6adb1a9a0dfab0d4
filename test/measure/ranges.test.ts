import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceFindings } from '../../src/measure/readings/source-findings.ts';
import { runSource } from '../../src/measure/run-source.ts';
import { type SourceState, shiftRecords } from '../../src/measure/source-state.ts';
import type { SourceDemand } from '../../src/model/data/demand.ts';
import type { Cell, Row } from '../../src/model/data/row.ts';
import { type Finding, at, shiftFinding } from '../../src/model/finding.ts';
import { type Period, parsePeriod } from '../../src/model/plan/period.ts';
import { compileDemand } from '../../src/plan/demand/compile-demand.ts';
import { rational } from '../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../src/quantity/thresholds/parse-span.ts';
import { parseUnit } from '../../src/quantity/units/parse-unit.ts';
import { soundPlan } from '../support/judge-plan.ts';

const measures = [
  '{ count: r }',
  '{ count: r, each: level }',
  '{ count: r, where: { name: { in: { source: other, column: name } } } }',
  '{ count: r, where: { date: { gte: 2017-02-10 } } }',
  '{ count: r, distinct: name }',
  '{ count: r, distinct: [name, level], each: unit }',
  '{ count: r, distinct: remark }',
  '{ sum: r, column: pieces }',
  '{ sum: r, column: pieces, each: name }',
  '{ ratio: { numerator: { sum: r, column: amount }, denominator: { sum: r, column: amount } } }',
  '{ ratio: { numerator: { sum: r, column: amount, each: level }, denominator: { count: r, each: level } } }',
  '{ min: r, column: pieces }',
  '{ max: r, column: pieces, each: level }',
  '{ mean: r, column: pieces }',
  '{ mean: r, column: pieces, weight: weight, each: unit }',
  '{ value: r, column: pieces, where: { name: n1 } }',
  '{ latest: r, column: pieces, by: date, each: level }',
  '{ share: r, where: { level: A }, meets: { pieces: { gte: 2 } } }',
  '{ share: r, meets: { any: [{ level: A }, { pieces: { lt: 2 } }] }, each: unit }',
  '{ growth: { of: { count: r } } }',
  '{ count: r, period: all }',
];
const percent = /^\{ (?:share|growth)/;

/** Which of a source's own rules it has. */
interface Rules {
  readonly isKeyed: boolean;
  readonly mustReport: boolean;
  readonly isDatedByFile: boolean;
}

function demandOf({ isKeyed, mustReport, isDatedByFile }: Rules): readonly [SourceDemand, Period | null] {
  const plan = soundPlan(`
plan: ranges
title: Made up
language: en
period: 2017-Q1
sources:
  r:
    title: Register
    period: ${isDatedByFile ? '{ of: file }' : 'date'}
    ${isKeyed ? 'key: [id, level]' : ''}
    ${mustReport ? 'complete: { unit: [X, Y], every: month }' : ''}
    rules: [{ title: none of seven, where: { pieces: { not: [7] } } }]
    columns:
      id: { header: id, type: text }
      date: { header: date, type: date }
      name: { header: name, type: text }
      level: { header: level, type: text, values: { A: [], B: [] } }
      unit: { header: unit, type: text }
      pieces: { header: pieces, type: integer, min: -9 }
      weight: { header: weight, type: decimal }
      measured: { header: measured, type: text }
      amount: { header: amount, type: decimal, unit: { column: measured } }
      remark: { header: remark, type: text, optional: true }
  other:
    title: Other
    columns:
      name: { header: name, type: text }
sections:
  - title: S
    targets:
${measures.map((measure, i) => `      - { id: t${i}, title: T, owner: [O], target: "${percent.test(measure) ? 'at least 5%' : 'at least 1'}", measure: ${measure} }`).join('\n')}
`);
  const { value, findings } = compileDemand(plan, parsePeriod('2017-Q1'), null);
  const part = value?.sources.find(({ source }) => source.name === 'r');
  if (!value || !part) throw new Error(JSON.stringify(findings));
  return [part, value.period];
}

const yes = [true, false];
const demands = yes.flatMap((isKeyed) =>
  yes.flatMap((mustReport) => yes.map((isDatedByFile) => demandOf({ isKeyed, mustReport, isDatedByFile }))),
);

const error: Cell = { code: 'data/bad-number' };
const date = fc
  .constantFrom('2017-01-02', '2017-02-10', '2017-02', '2017-03-31', '2016-03-31', '2017')
  .map((text): Cell => parseSpan(text));
const pieces = fc.integer({ min: -2, max: 9 }).map((n): Cell => rational(BigInt(n)));
const number = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(1, 10, 3))
  .map(([n, d]): Cell => rational(n, d));
const measured = fc
  .tuple(number, fc.constantFrom('吨', '万吨', '公里', '件'))
  .map(([value, unit]) => Object.assign({}, value, { unit: parseUnit(unit) }) as Cell);
const seldom = (cell: fc.Arbitrary<Cell>, ...others: readonly Cell[]): fc.Arbitrary<Cell> =>
  fc.oneof({ arbitrary: cell, weight: 20 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
const text = (...texts: readonly string[]): fc.Arbitrary<Cell> => fc.constantFrom<Cell>(...texts);
const cells = fc.tuple(
  seldom(
    fc.nat(500).map((id): Cell => `C-${id}`),
    null,
    error,
  ),
  seldom(date, null, error),
  seldom(text('n1', 'n2', 'n3'), null),
  seldom(text('A', 'B'), null, error),
  seldom(text('X', 'Y', 'Z', 'W'), null, error),
  seldom(pieces, null, error),
  seldom(number, null),
  text('吨'),
  seldom(measured, null),
  seldom(text('a', 'b', '1:a', '11:'), null),
);
const kind = fc.constantFrom('row', 'row', 'row', 'row', 'row', 'row', 'row', 'nil', 'fault');

/** What becomes of a record: a row, a nil row, or an error in its structure. */
type Given = readonly [cells: readonly Cell[], kind: string];

/** A run with all that was noted while rows came; the record of its first row is 1. */
function start([demand, period]: readonly [SourceDemand, Period | null], ofFile: Period | null) {
  const findings: Finding[] = [];
  const members = () => ({ has: (key: string) => key === 'n1', hasLoosely: () => false, complete: false });
  const run = runSource(
    demand,
    period,
    members,
    () => ofFile,
    (found) => findings.push(found),
  );
  const add = ([own, what]: Given, line: number, record: number): void => {
    const row: Row = {
      file: 0,
      line,
      cell: (column) => own[column] ?? null,
      place: (column) => ({ ...at('r.csv', line, column + 1), record, cell: `${column}` }),
    };
    if (what === 'row') run.add(row);
    else if (what === 'nil') run.nil?.(row);
    else run.touch('data/ragged-row');
  };
  const end = () => {
    const result = run.read(true);
    const seen = [{ name: 'r.csv', claimed: null, named: null, rows: 1, used: 1, dates: null }];
    const order = [...result.folds.values()].map(({ groups }) => [...groups.keys()]);
    return { result, order, findings: [...findings, ...sourceFindings(demand, result, seen)] };
  };
  return { run, findings, add, end };
}

function keysOf(demand: SourceDemand, given: readonly Given[]): ReadonlySet<string> {
  const sound = given.filter(
    ([[id, , , level], what]) => what === 'row' && typeof id === 'string' && typeof level === 'string',
  );
  return new Set(demand.source.key.length === 0 ? [] : sound.map(([[id, , , level]]) => `${id} ${level}`));
}

test('a file read in ranges comes to what it comes to in one piece', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...demands),
      fc.constantFrom(null, parsePeriod('2017-02'), parsePeriod('2017')),
      fc.array(fc.tuple(cells, kind), { maxLength: 24 }),
      fc.array(fc.nat(24), { maxLength: 4 }),
      (demand, ofFile, table, cuts) => {
        const whole = start(demand, ofFile);
        table.forEach((given, i) => whole.add(given, i + 2, i + 1));

        const joined = start(demand, ofFile);
        const ends = [...cuts.map((cut) => Math.min(cut, table.length)), table.length].sort((a, b) => a - b);
        const met = new Set<string>();
        let from = 0;
        for (const end of ends) {
          const range = start(demand, ofFile);
          const own = table.slice(from, end);
          own.forEach((given, i) => range.add(given, from + i + 2, i + 1));
          const state: SourceState = structuredClone(range.run.state());
          const keys = keysOf(demand[0], own);
          const isApart = [...keys].every((key) => !met.has(key));
          expect(joined.run.absorb(shiftRecords(state, from))).toBe(isApart);
          if (!isApart) return;
          for (const key of keys) met.add(key);
          joined.findings.push(...range.findings.map((found) => shiftFinding(found, from)));
          from = end;
        }
        expect(joined.end()).toEqual(whole.end());
      },
    ),
    { numRuns: 1000 },
  );
});

test('of values that are no units the first thousand are said, each at its first row', () => {
  const demand = demandOf({ isKeyed: false, mustReport: true, isDatedByFile: false });
  const rowOf = (unit: string): Given => [
    [null, parseSpan('2017-01-02'), 'n1', 'A', unit, rational(1n), rational(1n), '吨', null, null],
    'row',
  ];
  const units = Array.from({ length: 1500 }, (_, i) => `unit ${i % 1200}`);
  const [whole, first, second] = [start(demand, null), start(demand, null), start(demand, null)];
  units.forEach((unit, i) => {
    whole.add(rowOf(unit), i + 2, i + 1);
    (i < 700 ? first : second).add(rowOf(unit), i + 2, i < 700 ? i + 1 : i - 699);
  });
  first.run.absorb(shiftRecords(structuredClone(second.run.state()), 700));
  const said = ({ findings }: ReturnType<typeof whole.end>): readonly Finding[] =>
    findings.filter(({ code }) => code === 'data/unexpected-unit');
  const records = Array.from({ length: 1000 }, (_, i) => i + 1);
  expect(said(first.end()).map(({ place }) => place.record)).toEqual(records);
  expect(said(first.end())).toEqual(said(whole.end()));
});

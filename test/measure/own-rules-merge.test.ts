import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFormula } from '../../src/measure/readings/read-formula.ts';
import { runSource } from '../../src/measure/run-source.ts';
import type { Cell, Row } from '../../src/model/data/row.ts';
import { nowhere } from '../../src/model/finding.ts';
import { parsePeriod } from '../../src/model/plan/period.ts';
import { compileDemand } from '../../src/plan/demand/compile-demand.ts';
import { parseSpan } from '../../src/quantity/thresholds/parse-span.ts';
import { soundPlan } from '../support/judge-plan.ts';

const plan = soundPlan(`
plan: p
title: Made up
language: en
period: 2017-Q1
sources:
  r:
    title: Register
    period: date
    key: [id]
    complete: { unit: [A, B], every: month }
    rules: [{ title: r, where: { id: { not: [7] } } }]
    columns:
      id: { header: id, type: text }
      date: { header: date, type: date }
      unit: { header: unit, type: text }
  other:
    title: Other
    key: [id]
    rules: [{ title: r, where: { id: { in: { source: r, column: unit } } } }]
    columns:
      id: { header: id, type: text }
agree: [{ title: a, measures: [{ count: r }, { count: other }] }]
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: at least 1, measure: { count: r } }
`);

const start = () => {
  const demand = compileDemand(plan, parsePeriod('2017-Q1'), null).value;
  const part = demand?.sources[0];
  const formula = demand?.targets[0]?.formula;
  if (!demand || !part || !formula) throw new Error('no demand');
  const run = runSource(
    part,
    demand.period,
    () => ({ has: () => false, hasLoosely: () => false, complete: true }),
    () => null,
    () => undefined,
  );
  const read = () => {
    const result = run.read(true);
    return [
      result.units,
      readFormula(formula, new Map([['r', { ...result, named: {}, isTimeless: false, nilReturn: false }]])),
    ];
  };
  return { run, read };
};

const cells = fc.tuple(
  fc.nat(40).map((id): Cell => String(id)),
  fc.constantFrom('2017-01-02', '2017-02-28', '2017-03', '2016-05-03').map((text): Cell => parseSpan(text)),
  fc.constantFrom<Cell>('A', 'B', 'C', null, { code: 'data/unknown-value' }),
);

test('parts read apart are absorbed into what one run reads, unless they have a key in common', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 10 }), fc.nat(10), (table, cut) => {
      const [whole, first, second] = [start(), start(), start()];
      table.forEach((own, i) => {
        const row: Row = {
          file: 0,
          line: i + 2,
          cell: (column) => own[column] ?? null,
          place: () => nowhere,
        };
        whole.run.add(row);
        (i < cut ? first : second).run.add(row);
      });
      const ids = table.map(([id]) => id);
      const common = ids.slice(0, cut).some((id) => ids.slice(cut).includes(id));
      const absorbed = first.run.absorb(structuredClone(second.run.state()));
      expect(absorbed).toBe(!common);
      if (absorbed) expect(first.read()).toEqual(whole.read());
    }),
    { numRuns: 300 },
  );
});

test('targets reach what they read; everything reaches every source and agreement', () => {
  const [near, far] = [compileDemand(plan, null, null), compileDemand(plan, null, new Set(), 'everything')];
  const shape = ({ value }: typeof near): unknown => [
    value?.agreements.length,
    value?.sources.map(({ isRead, rules, members, folds }) => [isRead, rules.length, members, folds.length]),
  ];
  expect(shape(near)).toEqual([
    0,
    [
      [true, 1, [], 1],
      [false, 0, [], 0],
    ],
  ]);
  expect(shape(far)).toEqual([
    1,
    [
      [true, 1, ['unit'], 1],
      [true, 1, [], 1],
    ],
  ]);
});

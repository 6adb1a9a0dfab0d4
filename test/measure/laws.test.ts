import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFormula } from '../../src/measure/readings/read-formula.ts';
import { runSource } from '../../src/measure/run-source.ts';
import type { Cell, Row } from '../../src/model/data/row.ts';
import { nowhere } from '../../src/model/finding.ts';
import { parsePeriod } from '../../src/model/plan/period.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { compileDemand } from '../../src/plan/demand/compile-demand.ts';
import { rational } from '../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../src/quantity/thresholds/parse-span.ts';
import { judgePlan, soundPlan } from '../support/judge-plan.ts';

const measures: readonly (readonly [target: string, measure: string])[] = [
  ['at least 3', '{ count: r }'],
  ['at least 3', '{ count: r, distinct: name }'],
  ['at least 3', '{ count: r, distinct: [name, level], where: { amount: { gt: 1 } } }'],
  ['at least 3', '{ sum: r, column: amount }'],
  ['at most 3', '{ sum: r, column: amount, where: { level: [A, B] } }'],
  ['at least 3', '{ min: r, column: amount }'],
  ['at least 3', '{ max: r, column: amount }'],
  ['at least 3', '{ mean: r, column: amount }'],
  ['at least 3', '{ value: r, column: amount, where: { name: n1 } }'],
  ['at least 3', '{ latest: r, column: amount, by: date }'],
  ['at least 50%', '{ share: r, where: { level: A }, meets: { amount: { gte: 2 } } }'],
  ['at least 50%', '{ share: r, meets: { any: [{ level: A }, { amount: { lt: 2 } }] }, each: level }'],
  ['at least 3', '{ count: r, each: level }'],
  ['at least 3', '{ total: [{ count: r }, { sum: r, column: amount }] }'],
  ['at least 10%', '{ growth: { of: { count: r } } }'],
  ['at least 10%', '{ ratio: { numerator: { count: r, where: { level: A } }, denominator: { count: r } } }'],
];

const planText = `
plan: laws
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    period: date
    columns:
      date: { header: date, type: date }
      name: { header: name, type: text }
      level: { header: level, type: text, values: { A: [a], B: [] } }
      amount: { header: amount, type: decimal }
sections:
  - title: S
    targets:
${measures.map(([target, measure], i) => `      - { id: t${i}, title: T, owner: [O], target: "${target}", measure: ${measure} }`).join('\n')}
`;
const plan = soundPlan(planText);
const header = 'date,name,level,amount';

const rowText = fc
  .tuple(
    fc.constantFrom('2017-01-02', '2017-05-03', '2016-05-03', '2017年5月', '', '2017-02-30'),
    fc.constantFrom('n1', 'n2', 'n3', 'n4'),
    fc.constantFrom('A', 'a', 'B', 'C', ''),
    fc.constantFrom('1', '2.5', '0.1', '1.2万', '', 'x', '"1,200"'),
  )
  .map((cells) => cells.join(','));
// Mostly sound rows, so that figures and not only errors are compared.
const goodRow = fc
  .tuple(
    fc.constantFrom('2017-01-02', '2017-05-03', '2016-05-03', '2017年5月'),
    fc.constantFrom('n1', 'n2', 'n3', 'n4'),
    fc.constantFrom('A', 'a', 'B'),
    fc.constantFrom('1', '2.5', '0.1', '1.2万', '"1,200"'),
  )
  .map((cells) => cells.join(','));
const rows = fc.oneof(
  fc.array(goodRow, { maxLength: 12 }),
  fc.array(fc.oneof(goodRow, rowText), { maxLength: 12 }),
);

function figures(report: Report): unknown {
  return report.results.map(({ id, status, actual, groups, margin, diagnostics }) => ({
    id,
    status,
    actual,
    groups,
    margin,
    diagnostics,
  }));
}

const noMembers = () => ({ has: () => false, hasLoosely: () => false, complete: true });
const file = (lines: readonly string[]): string => [header, ...lines, ''].join('\n');

test('any order of the rows gives the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows.chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      ),
      async ([lines, shuffled]) => {
        const one = await judgePlan(plan, { 'r.csv': file(lines) });
        const other = await judgePlan(plan, { 'r.csv': file(shuffled) });
        expect(figures(other.report)).toEqual(figures(one.report));
      },
    ),
    { numRuns: 60 },
  );
});

test('any chunks of the bytes give the same report', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (lines, chunk) => {
      const one = await judgePlan(plan, { 'r.csv': file(lines) });
      const other = await judgePlan(plan, { 'r.csv': file(lines) }, { chunk });
      expect(JSON.stringify(other.report)).toBe(JSON.stringify(one.report));
    }),
    { numRuns: 60 },
  );
});

test('rows in several files give the figures of one', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(12), async (lines, cut) => {
      const parts = {
        'r1.csv': file(lines.slice(0, cut)),
        'r2.csv': file([...lines.slice(cut), '2015-01-01,other,A,7']),
      };
      const one = await judgePlan(plan, { 'r.csv': file([...lines, '2015-01-01,other,A,7']) });
      const two = await judgePlan(plan, parts);
      expect(figures(two.report)).toEqual(figures(one.report));
    }),
    { numRuns: 60 },
  );
});

test('the row account adds up', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (lines) => {
      const { report } = await judgePlan(plan, { 'r.csv': file(lines) });
      const account = report.inputs[0]?.rows;
      if (!account) throw new Error('no input');
      const { read, ...went } = account;
      expect(Object.values(went).reduce((a, b) => a + b, 0)).toBe(read);
      expect(read).toBe(lines.length);
    }),
    { numRuns: 60 },
  );
});

test('two runs absorbed into each other read as one', () => {
  const demand = compileDemand(plan, parsePeriod('2017'), null).value;
  const part = demand?.sources[0];
  if (!demand || !part) throw new Error('no demand');
  const date = fc.constantFrom('2017-01-02', '2016-05-03', '2017').map((text): Cell => parseSpan(text));
  const amount = fc.oneof(
    fc
      .tuple(fc.integer({ min: -9, max: 99 }), fc.constantFrom(1, 10, 3))
      .map(([n, d]): Cell => rational(n, d)),
    fc.constant<Cell>({ code: 'data/bad-number' }),
    fc.constant<Cell>(null),
  );
  const cells = fc.tuple(date, fc.constantFrom<Cell>('n1', 'n2'), fc.constantFrom<Cell>('A', 'B'), amount);
  const start = () =>
    runSource(
      part,
      demand.period,
      noMembers,
      () => null,
      () => undefined,
    );
  const read = (run: ReturnType<typeof start>) => {
    const sources = new Map([['r', { ...run.read(true), named: {}, isTimeless: false, nilReturn: false }]]);
    return demand.targets.map(({ formula }) => formula && readFormula(formula, sources));
  };
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 14 }), fc.nat(14), fc.nat(14), (table, a, b) => {
      const [whole, first, second, third] = [start(), start(), start(), start()];
      const [low, high] = a < b ? [a, b] : [b, a];
      table.forEach((own, i) => {
        const row: Row = {
          file: 0,
          line: i + 2,
          cell: (column) => own[column] ?? null,
          place: () => nowhere,
        };
        whole.add(row);
        (i < low ? first : i < high ? second : third).add(row);
      });
      second.absorb(third.state());
      first.absorb(second.state());
      expect(read(first)).toEqual(read(whole));
    }),
    { numRuns: 300 },
  );
});

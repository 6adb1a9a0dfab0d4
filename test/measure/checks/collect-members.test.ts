import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectMembers } from '../../../src/measure/checks/collect-members.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { soundPlan } from '../../support/judge-plan.ts';

const plan = soundPlan(`
plan: members
title: Made up
language: en
sources:
  r:
    title: Register
    columns:
      name: { header: name, type: text }
      town: { header: town, type: text }
  listed:
    title: Looked into
    key: [id]
    rules: [{ title: a town, where: { town: { not: [nowhere] } } }]
    columns:
      id: { header: id, type: text }
      name: { header: name, type: text }
      town: { header: town, type: text }
sections:
  - title: S
    targets:
      - id: t
        title: T
        owner: [O]
        target: at least 1
        measure: { count: r, where: { name: { in: { source: listed, column: name } }, town: { in: { source: listed, column: town } } } }
`);

const names = ['a', 'b', 'c'];
const towns = ['x', 'y', 'nowhere'];
const cells = fc.tuple(
  fc.nat(40).map((id): Cell => String(id)),
  fc.constantFrom<Cell>(...names, null, { code: 'data/text-marker' }),
  fc.constantFrom<Cell>(...towns),
);

function start() {
  const part = compileDemand(plan, null, null).value?.sources.find(({ source }) => source.name === 'listed');
  if (!part) throw new Error('nothing is looked up');
  const collector = collectMembers(part);
  const add = (own: readonly Cell[], line: number): void => {
    const row: Row = { file: 0, line, cell: (column) => own[column] ?? null, place: () => nowhere };
    collector.add(row);
  };
  const known = (): unknown =>
    [
      ['name', names],
      ['town', towns],
    ].map(([column, values]) => {
      const set = collector.set(String(column));
      return [[...(values ?? [])].filter((value) => set.has(value)), set.complete];
    });
  return { collector, add, known };
}

test('values that are looked up are those of all parts, unless they have a key in common', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), fc.nat(8), (table, cut) => {
      const [whole, first, second] = [start(), start(), start()];
      table.forEach((own, i) => {
        whole.add(own, i + 2);
        (i < cut ? first : second).add(own, i + 2);
      });
      const ids = table.map(([id]) => id);
      const common = ids.slice(0, cut).some((id) => ids.slice(cut).includes(id));
      expect(first.collector.absorb(structuredClone(second.collector.state()))).toBe(!common);
      if (!common) expect(first.known()).toEqual(whole.known());
    }),
    { numRuns: 500 },
  );
});

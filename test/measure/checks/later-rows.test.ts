import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSource } from '../../../src/measure/run-source.ts';
import type { Cell } from '../../../src/model/data/row.ts';
import { dayOf, parsePeriod } from '../../../src/model/plan/period.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';
import { soundPlan } from '../../support/judge-plan.ts';

const plan = soundPlan(`
plan: p
sources:
  r: { period: date, columns: { date: { type: date } } }
sections:
  - title: S
    targets: [{ id: t, title: T, target: at least 1, measure: { count: r } }]
`);
const asOf = dayOf(2017, 6, 30);

const start = () => {
  const part = compileDemand(plan, parsePeriod('2017'), null, 'targets', asOf).value?.sources[0];
  if (!part) throw new Error('no demand');
  return runSource(
    part,
    parsePeriod('2017'),
    () => ({ has: () => false, hasLoosely: () => false, complete: true }),
    () => null,
    () => undefined,
  );
};

test('later rows are counted for each file, in one run or in parts', () => {
  const dates = fc.constantFrom('2016-12-31', '2017-06-30', '2017-06', '2017-07-01', '2017', '2018-01-01');
  const rows = fc.array(fc.tuple(dates, fc.nat(2)), { maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.nat(20), (table, cut) => {
      const [whole, first, second] = [start(), start(), start()];
      const later = new Map<number, number>();
      table.forEach(([date, file], i) => {
        const span: Cell = parseSpan(date);
        const row = { file, line: i + 2, cell: () => span, place: () => nowhere };
        const went = whole.add(row);
        (i < cut ? first : second).add(row);
        const isLater = ['2017-07-01', '2017', '2018-01-01'].includes(date);
        if (isLater) later.set(file, (later.get(file) ?? 0) + 1);
        expect(went).toBe(isLater || date === '2016-12-31' ? 'out-of-period' : 'used');
      });
      first.absorb(structuredClone(second.state()));
      expect(whole.read(true).later).toEqual(later);
      expect(first.read(true).later).toEqual(later);
    }),
    { numRuns: 100 },
  );
});

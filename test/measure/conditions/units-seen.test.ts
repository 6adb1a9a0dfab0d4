import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepUnits, mergeUnits } from '../../../src/measure/conditions/units-seen.ts';
import type { Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { UnitSeen } from '../../../src/model/verdict/verdict.ts';
import { one } from '../../../src/quantity/numbers/rational.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';

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

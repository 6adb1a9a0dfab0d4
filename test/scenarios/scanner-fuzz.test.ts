import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckRequest } from '../../src/run/check.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { randomPlan, randomRegister } from '../support/random-registers.ts';
import { byReference, documentsOf, openerOf, type WayOfScanning } from '../support/ways-of-scanning.ts';

/** How many cases; `FUZZ_RUNS=20000 npm test -- --testTimeout=3600000 test/scenarios/scanner-fuzz.test.ts` for the long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 300);

const way: fc.Arbitrary<WayOfScanning> = fc.record({
  scanning: fc.record({
    window: fc.constantFrom(96, 256, 700, 1 << 12, 1 << 19),
    rows: fc.constantFrom(1, 2, 7, 1 << 13),
    entries: fc.constantFrom(128, 256, 1 << 15),
    leastShared: fc.constant(1),
    rangeSize: fc.integer({ min: 40, max: 4000 }),
  }),
  jobs: fc.constantFrom(0, 0, 1, 3),
});

const damage = fc.record({
  at: fc.nat(20_000),
  by: fc.constantFrom('"', '\n', '\r', '\0', ',', '\xff', '\x81', '\xe5', '合'),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { at, by }: Damage): Uint8Array {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  const own = by === '合' ? Buffer.from(by) : Buffer.from(by, 'latin1');
  return Buffer.concat([bytes.subarray(0, from), own, bytes.subarray(from)]);
}

const register = fc
  .tuple(randomRegister, fc.oneof(fc.constant([]), fc.constant([]), fc.array(damage, { maxLength: 2 })))
  .map(([bytes, damages]) => damages.reduce(damaged, bytes));
const others = '企业,地址\n第1厂,甲\n第2厂,乙\n第3厂,丙\n';

function requestOf(plan: Plan, registers: readonly Uint8Array[], chunk: number): CheckRequest {
  const files = new Map<string, Uint8Array>([
    ['other.csv', Buffer.from(others)],
    ...registers.map((bytes, index): [string, Uint8Array] => [`r${index}-2017.csv`, bytes]),
  ]);
  const given = [...files.keys()].map((name): GivenFile => {
    return { name, path: name, source: name.startsWith('r') ? 'r' : null, period: null, encoding: null };
  });
  const opener = openerOf(files, chunk);
  return { plan, files: given, period: null, language: 'zh', only: null, opener, stdin: null, version: '0' };
}

test(
  'whatever a file holds and however it is cut, the byte scanner finds what csv-parse finds',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPlan,
        fc.array(register, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(1, 7, 64, 1000, 1 << 16),
        way,
        async (plan, registers, chunk, how) => {
          const expected = await documentsOf(requestOf(plan, registers, 1 << 16), byReference);
          const found = await documentsOf(requestOf(plan, registers, chunk), how);
          expect(found.report).toBe(expected.report);
          expect(found.validation).toBe(expected.validation);
        },
      ),
      { numRuns: runs },
    );
  },
  120_000 + 1000 * runs,
);

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InspectedFile, inspectFile, openToInspect } from '../../../src/data/inspect/inspect-file.ts';
import { surveyRegister } from '../../../src/data/inspect/survey-register.ts';
import { findingSink } from '../../../src/data/open/finding-sink.ts';
import { spool } from '../../../src/data/open/spool.ts';
import type { Register } from '../../../src/model/data/register.ts';
import type { Scanning } from '../../../src/model/data/given-file.ts';
import { type Finding, inOrder } from '../../../src/model/finding.ts';
import type { Source } from '../../../src/model/plan/plan.ts';
import { readPlan } from '../../../src/plan/read/read-plan.ts';
import { randomPlan, randomRegister } from '../../support/random-registers.ts';
import { openerOf } from '../../support/ways-of-scanning.ts';

// `inspect` reads by the block what it can: what it shows must be what the records read one by one show.
const runs = Number(process.env['FUZZ_RUNS'] ?? 150);

interface Shown {
  readonly inspected: InspectedFile | null;
  readonly register: Register | null;
  readonly findings: readonly Finding[];
  /** How many records went through the byte scanner, and how many of them were taken one by one. */
  readonly counts: { records: number; singly: number };
}

async function shownOf(
  name: string,
  bytes: Uint8Array,
  sources: readonly Source[],
  scanning: Scanning,
): Promise<Shown> {
  const sink = findingSink();
  const spooled = spool(openerOf(new Map([[name, bytes]]), 1000), null);
  const given = { name, path: name, source: null, period: null, encoding: null };
  const counts = { records: 0, singly: 0 };
  const file = await openToInspect(given, sources, spooled.open, sink.note);
  const inspected = file && (await inspectFile(file, sources, null, sink.note, { ...scanning, counts }));
  const register = file && (await surveyRegister(file.file, () => undefined, scanning));
  return { inspected, register, findings: sink.findings().toSorted(inOrder), counts };
}

async function expectSame(
  name: string,
  bytes: Uint8Array,
  sources: readonly Source[],
  how: Scanning,
): Promise<Shown> {
  const expected = await shownOf(name, bytes, sources, { byReference: true });
  const found = await shownOf(name, bytes, sources, how);
  expect({ ...found, counts: null }).toEqual({ ...expected, counts: null });
  return found;
}

const root = join(import.meta.dirname, '../../../fixtures/dirty');
const stories = readdirSync(root).filter((name) => existsSync(join(root, name, 'expected.json')));
const planOf = (path: string): readonly Source[] =>
  readPlan({ file: 'plan.yaml', text: readFileSync(path, 'utf8') }).value?.sources ?? [];

test('every dirty file looks the same by the block, with its plan and without', async () => {
  let byBlock = 0;
  for (const story of stories) {
    const folder = join(root, story);
    const own = join(folder, 'plan.yaml');
    const sources = planOf(existsSync(own) ? own : join(root, 'plan.yaml'));
    for (const name of readdirSync(folder).filter((each) => /\.(?:csv|tsv|txt)$/i.test(each))) {
      const bytes = readFileSync(join(folder, name));
      for (const how of [{}, { window: 256, rows: 3, entries: 128 }])
        for (const known of [sources, []]) {
          const { counts } = await expectSame(name, bytes, known, how);
          byBlock += counts.records - counts.singly;
        }
    }
  }
  expect(byBlock).toBeGreaterThan(1000);
}, 300_000);

test(
  'registers drawn at random look the same by the block',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPlan,
        randomRegister,
        fc.boolean(),
        fc.constantFrom(96, 700, 1 << 19),
        async ({ sources }, bytes, isKnown, window) => {
          await expectSame('r-2017.csv', bytes, isKnown ? sources : [], { window, rows: 7, entries: 128 });
        },
      ),
      { numRuns: runs },
    );
  },
  60_000 + 100 * runs,
);

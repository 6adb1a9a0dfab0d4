import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parseDatabaseUrl } from '../../src/data/database/database-url.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { check } from '../../src/run/check.ts';
import { fillTable, openTestDatabase, type Rows } from '../support/database-tables.ts';
import { doubtfulPlan } from '../support/doubtful-plans.ts';
import { filesOf, type Register, register } from '../support/doubtful-registers.ts';
import { judgePlan, soundPlan } from '../support/judge-plan.ts';

// Whatever plan over whatever register: as CSV and in DuckDB, as texts and as the types that its columns allow, the same
// results. A table has no ragged rows, and no order by which one of two rows with a key would be the first.

const runs = Number(process.env['FUZZ_RUNS'] ?? 60);
const folder = mkdtempSync(join(tmpdir(), 'plan-check-laws-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What names files and lines, and what names rows at random among equals. */
const ofPlaces = new Set(['files', 'met', 'unmet', 'places', 'blamed']);

function bare({ results }: Report): unknown {
  return JSON.parse(
    JSON.stringify(results, (key, value: unknown) => (ofPlaces.has(key) ? undefined : value)),
  );
}

/** A register that a table can hold: its rows so many times, with ids that a database can compare itself, or cannot. */
function tabular({ entries, areas }: Register, times: number, isPlain: boolean): Record<string, string> {
  const whole = entries.map((entry) => ({
    ...entry,
    fault: entry.fault === 'ragged' || entry.fault === 'key' ? null : entry.fault,
  }));
  const sound = areas.map((own) => ({ ...own, isShort: false }));
  const files = filesOf({
    entries: Array.from({ length: times }, () => whole).flat(),
    areas: sound,
    isOpen: false,
  });
  const texts = Object.entries(files).map(([name, text]): [string, string] => [
    name,
    String(text).replaceAll(/^r(\d+),/gm, isPlain ? 'REG-2017-$1,' : 'r$1,'),
  ]);
  return Object.fromEntries(texts);
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^-?\d{1,9}$/, 'bigint'],
  [/^-?\d{1,9}(?:\.\d{1,4})?$/, 'decimal(18, 4)'],
  [/^\d{4}-\d\d-\d\d$/, 'date'],
];

/** The rows of a file as a table; with the types that all cells of a column allow, where that is asked. */
function tableOf(name: string, text: string, isTyped: boolean): Rows {
  const [columns = [], ...cells] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const rows = cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const types = columns.map((_, index) => {
    const known = rows.flatMap((row) => row[index] ?? []);
    const type = patterns.find(([pattern]) => known.length > 0 && known.every((cell) => pattern.test(cell)));
    return isTyped ? (type?.[1] ?? 'varchar') : 'varchar';
  });
  return { name, columns, types, rows };
}

test(`${runs} random plans and registers judged as CSV and in DuckDB`, { timeout: 3_600_000 }, async () => {
  let nth = 0;
  const how = fc.record({
    drawn: doubtfulPlan,
    given: register,
    times: fc.integer({ min: 1, max: 3 }),
    isTyped: fc.boolean(),
    isPlain: fc.boolean(),
  });
  const law = fc.asyncProperty(how, async ({ drawn, given, times, isTyped, isPlain }) => {
    const files = tabular(given, times, isPlain);
    const plan = soundPlan(drawn.plan);
    const path = join(folder, `${(nth += 1)}.duckdb`);
    const database = await openTestDatabase('duckdb', path);
    for (const [name, source] of [
      ['r1.csv', 'r'],
      ['s.csv', 's'],
    ] as const) {
      await fillTable(database, tableOf(source, files[name] ?? '', isTyped));
    }
    await database.close();
    const url = parseDatabaseUrl(`duckdb:${path}`);
    if (url === null) throw new Error('a path is an address');
    const { value } = await check({
      plan: { ...plan, sources: plan.sources.map((source) => ({ ...source, table: source.name })) },
      files: [],
      databases: [{ source: null, url }],
      opener: { chunks: async function* () {} },
      period: null,
      language: plan.language,
      only: null,
      stdin: null,
      version: '0.0.0',
    });
    rmSync(path, { force: true });
    const byFile = await judgePlan(plan, files);
    if (value === null) throw new Error('the plan can be judged');
    const { inputs, diagnostics } = value.report;
    expect(diagnostics.filter(({ code }) => code.startsWith('data/database'))).toEqual([]);
    expect(bare(value.report)).toEqual(bare(byFile.report));
    expect(inputs.map(({ rows }) => rows)).toEqual(byFile.report.inputs.map(({ rows }) => rows));
  });
  await fc.assert(law, { numRuns: runs });
});

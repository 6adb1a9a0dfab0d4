import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineName } from '../../src/data/database/database-url.ts';
import { openToInspect } from '../../src/data/inspect/inspect-file.ts';
import { rawRows } from '../../src/data/inspect/raw-rows.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import { spool } from '../../src/data/open/spool.ts';
import { mapHeader } from '../../src/data/table/map-header.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import type { Plan, Source } from '../../src/model/plan/plan.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { type CheckRequest, check } from '../../src/run/check.ts';
import {
  fillTable,
  openTestDatabase,
  type Rows,
  servers,
  type TestDatabase,
} from '../support/database-tables.ts';

// The same rows as CSV and in each engine give the same results, but for the lines of their places. Servers are started by
// .ci/databases; without them only DuckDB is tested, which needs none.
const folder = mkdtempSync(join(tmpdir(), 'plan-check-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = join(import.meta.dirname, '../..');

/** What is shipped with its data: the folder of the data, and the plan. */
const shipped = [
  ['fixtures/nantong-2017', 'plan/nantong-2017.yaml'],
  ['fixtures/nantong-2018', 'fixtures/nantong-2018/plan.yaml'],
  ['fixtures/two-years/2017', 'fixtures/two-years/2017.yaml'],
  ['fixtures/two-years/2018', 'fixtures/two-years/2018.yaml'],
] as const;

function shippedPlan(path: string = shipped[0][1]): Plan {
  const open = (file: string): { file: string; text: string } => ({ file, text: readFileSync(file, 'utf8') });
  const { value } = readPlan(open(join(root, path)), (reference, from) =>
    open(join(dirname(from), reference)),
  );
  if (value === null) throw new Error('the shipped plan is sound');
  return value;
}

function filesIn(data: string): readonly GivenFile[] {
  return readdirSync(join(root, data))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, path: join(root, data, name), source: null, period: null, encoding: null }));
}

/** The rows of every source, from all of its files: what stands under the header, blanks filled where the plan says so. */
async function tablesOf(
  plan: Plan,
  files: readonly GivenFile[],
  prefix: string,
): Promise<ReadonlyMap<string, Rows>> {
  const tables = new Map<string, { name: string; columns: readonly string[]; rows: (string | null)[][] }>();
  for (const file of files) {
    const opened = await openToInspect(file, plan.sources, spool(nodeOpener, null).open, () => undefined);
    const source = opened?.file.source;
    if (!opened || !source) continue;
    const names = opened.file.table.header?.names ?? [];
    const map = mapHeader(names, source);
    const known = tables.get(source.name) ?? {
      name: `${prefix}_${source.name}`,
      columns: source.columns.map((column, number) => names[map.fields[number] ?? -1] ?? column.name),
      rows: [],
    };
    tables.set(source.name, known);
    const own: (readonly string[])[] = [];
    for await (const batch of rawRows(opened, true, () => undefined)) own.push(...batch);
    const above: string[] = [];
    const header = opened.file.table.header;
    const rowsOfHeader = header === null || header.lastLine === header.line ? 1 : 2;
    for (const fields of own.slice(rowsOfHeader)) {
      known.rows.push(
        source.columns.map(({ fill }, number) => {
          const text = fields[map.fields[number] ?? -1] ?? '';
          if (fill !== 'down' || text.trim() !== '') return (above[number] = text);
          return above[number] ?? '';
        }),
      );
    }
  }
  return tables;
}

async function reportOf(request: Pick<CheckRequest, 'plan' | 'files' | 'databases'>): Promise<Report> {
  const rest = {
    opener: nodeOpener,
    period: null,
    language: 'zh',
    only: null,
    stdin: null,
    version: '0.0.0',
  } as const;
  const { value } = await check({ ...request, ...rest });
  if (value === null) throw new Error('the plan can be judged');
  return value.report;
}

const groupedPlan = `
plan: grouped
title: 虚构的计划
period: 2017
sources:
  s:
    table: plan_check_grouped
    period: day
    columns:
      level: { type: text, values: { 省级: [], 国家级: [] } }
      result: { header: 结论, type: text, values: { 合格: [], 不合格: [] } }
      amount: { type: decimal, optional: true }
      day: { type: date }
sections:
  - title: 虚构的章节
    targets:
      - { id: rate, title: a, owner: o, target: 80%以上, measure: { share: s, where: { level: 省级 }, meets: { result: 合格 } } }
      - { id: rows, title: b, owner: o, target: 100件以上, measure: { count: s } }
      - { id: sum, title: c, owner: o, target: 100以上, measure: { sum: s, column: amount } }
      - { id: distinct, title: d, owner: o, target: 1个以上, measure: { count: s, distinct: level } }
      - { id: most, title: e, owner: o, target: 1以上, measure: { max: s, column: amount } }
`;

/** What names files and lines. */
const ofFiles = new Set(['files', 'met', 'unmet', 'places', 'blamed']);

/** Results without files and lines. */
function bare({ results }: Report): unknown {
  return JSON.parse(JSON.stringify(results, (key, value: unknown) => (ofFiles.has(key) ? undefined : value)));
}

/** The plan with a table for each source that has rows. */
function withTables(plan: Plan, tables: ReadonlyMap<string, Rows>): Plan {
  return {
    ...plan,
    sources: plan.sources.map((source): Source => ({
      ...source,
      table: tables.get(source.name)?.name ?? null,
    })),
  };
}

for (const engine of Object.keys(servers) as EngineName[]) {
  const isThere = servers[engine] !== undefined;
  if (!isThere) console.warn(`no ${engine} here: start the tests with .ci/databases to hold it against CSV`);
  describe.runIf(isThere)(engine, () => {
    const path = join(folder, 'parity.duckdb');
    let database: TestDatabase;
    let tables: ReadonlyMap<string, Rows>;
    beforeAll(async () => {
      database = await openTestDatabase(engine, path);
      tables = await tablesOf(shippedPlan(), filesIn(shipped[0][0]), 'plan_check');
      for (const table of tables.values()) await fillTable(database, table);
      await database.close();
    }, 120_000);

    test('gives the shipped plan the results that CSV gives it', { timeout: 120_000 }, async () => {
      const plan = shippedPlan();
      const databases = [{ source: null, url: database.url }];
      const report = await reportOf({ plan: withTables(plan, tables), files: [], databases });
      expect(report.diagnostics.filter(({ code }) => code.startsWith('data/database'))).toEqual([]);
      expect(bare(report)).toEqual(bare(await reportOf({ plan, files: filesIn(shipped[0][0]) })));
      expect(report.inputs[0]).toMatchObject({ server: database.url.shown, bytes: null, sha256: null });
    });

    test.each(shipped.slice(1).map((each, index) => [...each, index] as const))(
      'gives %s the results that CSV gives it',
      { timeout: 120_000 },
      async (data, planPath, index) => {
        const plan = shippedPlan(planPath);
        const files = filesIn(data);
        const own = await tablesOf(plan, files, `plan_check_${index}`);
        const writer = await openTestDatabase(engine, path);
        for (const table of own.values()) await fillTable(writer, table);
        await writer.close();
        const databases = [{ source: null, url: database.url }];
        const report = await reportOf({ plan: withTables(plan, own), files: [], databases });
        expect(bare(report)).toEqual(bare(await reportOf({ plan, files })));
        expect(report.inputs).toHaveLength(own.size);
      },
    );

    test(
      'says what is wrong, with what to do, and judges nothing by half',
      { timeout: 120_000 },
      async () => {
        const cases: readonly (readonly [string, Partial<Source>, string])[] = [
          ['a table that is not there', { table: 'plan_check_training2' }, 'data/no-table'],
          [
            'two statements',
            { table: null, query: 'select 1; drop table plan_check_training' },
            'data/bad-query',
          ],
          ['another statement', { table: null, query: 'delete from plan_check_training' }, 'data/bad-query'],
          [
            'a query that fails',
            { table: null, query: 'select nothing_like_it from plan_check_training' },
            'data/database-failed',
          ],
        ];
        for (const [name, change, code] of cases) {
          const plan = withTables(shippedPlan(), tables);
          const sources = plan.sources.map((source) =>
            source.name === 'training' ? { ...source, ...change } : source,
          );
          const databases = [{ source: 'training', url: database.url }];
          const report = await reportOf({ plan: { ...plan, sources }, files: [], databases });
          expect(
            report.diagnostics.map((found) => found.code).filter((each) => each.startsWith('data/')),
            name,
          ).toEqual([code]);
          const judged = report.results.filter(({ evidence }) =>
            evidence.some(({ source }) => source === 'training'),
          );
          expect(
            judged.map(({ status }) => status),
            name,
          ).not.toContain('pass');
          expect(judged.length, name).toBeGreaterThan(0);
        }
      },
    );

    test('groups rows, and reads what each value means as from CSV', { timeout: 120_000 }, async () => {
      const rows: (string | null)[][] = [];
      for (let row = 0; row < 3000; row += 1) {
        rows.push([
          ['省级', '国家级', ' 省级'][row % 3] ?? '',
          row % 10 === 0 ? '不合格' : '合格',
          ['1.25', '1,200', '12%', null][row % 4] ?? null,
          row % 7 === 0 ? '2016年' : '2017-05-03',
        ]);
      }
      const columns = ['level', '结论', 'amount', 'day'];
      const [byFile, byTable] = await readBoth(groupedPlan, { name: 'plan_check_grouped', columns, rows });
      expect(bare(byTable)).toEqual(bare(byFile));
      expect(byTable.inputs[0]?.rows).toEqual(byFile.inputs[0]?.rows);
    });

    test('tells totals by columns that nobody asks', { timeout: 120_000 }, async () => {
      const labels = [
        '合计',
        '總計',
        '全市',
        'TOTAL',
        'Subtotal',
        'Avg',
        'Mean',
        'ALL',
        'Σ',
        '各区县',
        '中位数',
      ];
      const names = ['崇川区', '中南街道', 'Allerton', 'Meanwood', '各庄村', '总部基地'];
      const rows = [...names, ...labels].map((name) => [name, '省级', '合格', '1', '2017-05-03']);
      const columns = ['district', 'level', '结论', 'amount', 'day'];
      const text = groupedPlan
        .replace('plan_check_grouped', 'plan_check_labels')
        .replace('    columns:\n', '    columns:\n      district: { type: text }\n');
      const [byFile, byTable] = await readBoth(text, { name: 'plan_check_labels', columns, rows });
      const { used, rejected } = byFile.inputs[0]?.rows ?? {};
      expect([used, rejected]).toEqual([names.length, labels.length]);
      expect(byTable.inputs[0]?.rows).toEqual(byFile.inputs[0]?.rows);
      expect(bare(byTable)).toEqual(bare(byFile));
    });

    /** What a table gives as CSV and in the engine. */
    async function readBoth(text: string, table: Rows): Promise<readonly [Report, Report]> {
      const writer = await openTestDatabase(engine, path);
      await fillTable(writer, table);
      await writer.close();
      const { value: plan, findings } = readPlan({ file: 'plan.yaml', text });
      if (plan === null) throw new Error(JSON.stringify(findings));
      const csv = [table.columns, ...table.rows]
        .map((row) => `${row.map((cell) => `"${cell ?? ''}"`).join(',')}\n`)
        .join('');
      const opener = {
        chunks: async function* () {
          yield Buffer.from(csv);
        },
      };
      const given = { name: 'a.csv', path: 'a.csv', source: 's', period: null, encoding: null };
      const rest = {
        period: null,
        language: 'zh',
        only: null,
        stdin: null,
        version: '0.0.0',
        opener,
      } as const;
      const byFile = await check({ plan, files: [given], ...rest });
      const byTable = await check({
        plan,
        files: [],
        databases: [{ source: null, url: database.url }],
        ...rest,
      });
      if (byFile.value === null || byTable.value === null) throw new Error('the plan can be judged');
      return [byFile.value.report, byTable.value.report];
    }
  });
}

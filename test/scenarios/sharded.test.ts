import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/subjects/report.ts';
import { runBinary, startBinary } from '../support/spawn-binary.ts';

// A register over two ClickHouse servers, which only .ci/databases starts: the verdicts of one server, and none from half the
// rows. `SHARDED_ROWS=20000000` for the long run; the engine makes the rows itself.

const [whole, half] = [
  process.env['PLAN_CHECK_TEST_CLICKHOUSE'],
  process.env['PLAN_CHECK_TEST_CLICKHOUSE_SHARD'],
];
const halfProcess = Number(process.env['PLAN_CHECK_TEST_CLICKHOUSE_SHARD_PID'] ?? 0);
const rows = Number(process.env['SHARDED_ROWS'] ?? 200_000);
const patience = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'plan-check-sharded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(server: string | undefined, sql: string): Promise<string> {
  const { host } = new URL((server ?? '').replace(/^clickhouse:/, 'http:'));
  const answer = await fetch(`http://${host}/`, { method: 'POST', body: sql });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text.trim();
}

const columns = `concat('REG-2017-', toString(number)) as id, toDate('2016-12-01') + number % 400 as day,
  ['国家级', '省级', '市级'][number % 3 + 1] as level, number % 10 = 3 ? '不合格' : '合格' as result,
  concat('企业', toString(number % 5000)) as maker, toDecimal64(number % 100000, 2) / 100 as amount`;

function planOver(source: string): string {
  const file = join(folder, `${source.length}.yaml`);
  writeFileSync(
    file,
    `plan: sharded
title: Made up
language: en
period: 2017
sources:
  r:
    ${source}
    key: [id]
    period: day
    columns:
      id: { type: text }
      day: { type: date }
      level: { type: text, values: [国家级, 省级, 市级] }
      result: { type: text, values: [合格, 不合格] }
      maker: { type: text }
      amount: { type: decimal, min: 0 }
sections:
  - title: Made up
    targets:
      - { id: rate, title: A, target: at least 95%, measure: { share: r, where: { level: 省级 }, meets: { result: 合格 } } }
      - { id: rows, title: B, target: at least 1, measure: { count: r } }
      - { id: sum, title: C, target: at least 1, measure: { sum: r, column: amount, where: { level: [国家级, 省级] } } }
      - { id: makers, title: D, target: at least 5000, measure: { count: r, distinct: maker, where: { result: 合格 } } }
`,
  );
  return file;
}

const argsOf = (plan: string): readonly string[] => [
  'report',
  '--plan',
  plan,
  '--database',
  whole ?? '',
  '--format',
  'json',
];

if (half === undefined) console.warn('no second ClickHouse here: start the tests with .ci/databases');
describe.runIf(whole !== undefined && half !== undefined)(`${rows} rows in two places`, () => {
  beforeAll(async () => {
    const storage = 'engine = MergeTree() partition by tuple() order by day';
    for (const server of [whole, half]) await ask(server, 'drop table if exists sharded_part');
    await ask(whole, 'drop table if exists sharded_whole');
    await ask(whole, 'drop table if exists sharded_all');
    const middle = Math.floor(rows / 3);
    await ask(whole, `create table sharded_whole ${storage} as select ${columns} from numbers(${rows})`);
    await ask(whole, `create table sharded_part ${storage} as select * from sharded_whole where 0`);
    await ask(half, `create table sharded_part ${storage} as select ${columns} from numbers(1) where 0`);
    await ask(whole, `insert into sharded_part select ${columns} from numbers(${middle})`);
    await ask(
      half,
      `insert into sharded_part select ${columns} from (select number + ${middle} as number from numbers(${rows - middle}))`,
    );
    await ask(
      whole,
      'create table sharded_all as sharded_part engine = Distributed(two, default, sharded_part)',
    );
  }, patience);

  test('come to what they come to in one', { timeout: patience }, async () => {
    const reports: Report[] = [];
    for (const table of ['sharded_whole', 'sharded_all']) {
      const { stdout, stderr } = await runBinary(argsOf(planOver(`table: ${table}`)), folder);
      expect(stderr).toBe('');
      reports.push(JSON.parse(stdout) as Report);
    }
    const [one, two] = reports.map(({ results, diagnostics, inputs }) => ({
      figures: results.map(({ id, status, actual, margin, bounds }) => ({
        id,
        status,
        actual,
        margin,
        bounds,
      })),
      codes: diagnostics.map(({ code }) => code),
      account: inputs.map((input) => input.rows),
      keys: results.map(({ evidence }) =>
        evidence.map(({ met, unmet }) => [met, unmet].map((list) => list.map(({ key }) => key))),
      ),
    }));
    expect(two).toEqual(one);
    expect(one?.account[0]?.read).toBe(rows);
    expect(one?.figures.map(({ status }) => status)).toEqual(['fail', 'pass', 'pass', 'fail']);
  });

  test('give no verdict where one place is stopped in between', { timeout: patience }, async () => {
    const slow = 'query: select id, day, level, result, maker, amount from sharded_all where sleep(1) = 0';
    const { ended } = startBinary(argsOf(planOver(slow)), folder);
    const running = `select count() from system.processes where query like '%sleep(1)%' and query not like '%system.processes%'`;
    while ((await ask(half, running)) === '0') await new Promise((done) => setImmediate(done));
    process.kill(halfProcess, 'SIGKILL');
    const { code, stdout } = await ended;
    const { results, diagnostics } = JSON.parse(stdout) as Report;
    expect(results.map(({ status }) => status)).toEqual(['invalid', 'invalid', 'invalid', 'invalid']);
    expect(diagnostics.map(({ code: own }) => own)).toEqual([expect.stringMatching(/^data\/database-/)]);
    expect([2, 3]).toContain(code);
  });
});

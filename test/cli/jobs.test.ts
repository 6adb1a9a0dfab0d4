import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { gb18030 } from '../../fixtures/dirty/bytes.ts';

// The built program over registers large enough to be read in ranges, made up for this test alone.
const binary = fileURLToPath(new URL('../../bin/plan-check.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-check-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'plan-check.yaml'),
  `plan: jobs
title: 虚构的计划
language: zh
period: 2017
sources:
  r:
    title: 登记
    period: date
    key: [id]
    columns:
      id: { header: 编号, type: text }
      date: { header: 日期, type: date }
      maker: { header: 企业, type: text }
      pieces: { header: 件数, type: integer }
      result: { header: 结论, type: text, values: { 合格: [], 不合格: [] } }
sections:
  - title: 章
    targets:
      - { id: rate, title: 合格率, owner: [某局], target: 90%以上, measure: { share: r, meets: { result: 合格 } } }
      - { id: sum, title: 件数, owner: [某局], target: 1件以上, measure: { sum: r, column: pieces } }
      - { id: makers, title: 企业数, owner: [某局], target: 1家以上, measure: { count: r, distinct: maker } }
`,
);
const header = '编号,日期,企业,件数,结论\n';
const remark = '某某区某某街道的某某有限公司'.repeat(2);
const rowOf =
  (maker: string, good: string, bad: string) =>
  (i: number): string =>
    `B${i},2017-${String(1 + (i % 12)).padStart(2, '0')}-05,${maker}${i % 977},${i % 41},${i % 13 === 0 ? bad : good}\n`;
const row = rowOf(remark, '合格', '不合格');
const rowCount = 150_000;
const numbers = Array.from({ length: rowCount }, (_, i) => i);
const sound = numbers.map(row);
const changed = (...changes: readonly (readonly [at: number, row: string])[]): string => {
  const all = [...sound];
  for (const [at, text] of changes) all[at] = text;
  return header + all.join('');
};
const middle = rowCount / 2;

const registers: Readonly<Record<string, () => string | Uint8Array>> = {
  sound: () => changed(),
  'with a stray quote in the last row': () => changed([rowCount - 1, `B9"9,2017-01-05,"甲"乙,3,合格\n`]),
  'with a stray quote in the middle': () =>
    changed([middle, `B,2017-01-05,"甲"乙,3,合格\n`], [9, '"B,2017\n']),
  'in GB18030': () => {
    const encoded = (text: string): string => gb18030(text).toString('latin1');
    const own = rowOf(encoded(remark.repeat(2)), encoded('合格'), encoded('不合格'));
    const bad = encoded(`B,2017-01-05,甲,1，200,合格\n`);
    return Buffer.from(encoded(header) + numbers.map(own).join('') + bad, 'latin1');
  },
  'with keys repeated in other ranges': () => changed([rowCount - 7, row(3)], [middle, row(middle + 1)]),
  'with a byte that is no character': () =>
    Buffer.concat([Buffer.from(changed()), Buffer.from([0x42, 0xff, 0x0a])]),
};

function documentOf(command: string, file: string, jobs: number): string {
  const args = [binary, command, file, '--format', 'json', '--quiet', '--jobs', String(jobs)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status === null || status === 2 || status === 70) throw new Error(stderr);
  return stdout;
}

describe.each(Object.entries(registers))('a large register %s', (_, register) => {
  test('comes to the same bytes with any number of jobs', () => {
    writeFileSync(join(folder, 'r.csv'), register());
    const one = documentOf('report', 'r.csv', 1);
    expect(documentOf('report', 'r.csv', 2) === one).toBe(true);
    expect(documentOf('report', 'r.csv', 4) === one).toBe(true);
    expect(documentOf('validate', 'r.csv', 2) === documentOf('validate', 'r.csv', 1)).toBe(true);
    expect(JSON.parse(one).inputs[0].bytes).toBeGreaterThan(1 << 24);
  }, 300_000);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Expected, ExpectedFinding, HandedIn } from '../../fixtures/dirty/story.ts';
import { written } from '../../fixtures/dirty/written.ts';
import { check, type CheckRequest } from '../../src/run/check.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import { parsePeriod } from '../../src/model/plan/period.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { catalogue } from '../../src/text/catalogue.ts';
import { rowsAddUp } from '../support/row-account.ts';

// Folder by folder: the files as they would arrive, and in expected.json what must be said of them. All made up.
const root = join(import.meta.dirname, '../../fixtures/dirty');
const folders = readdirSync(root).filter((name) => existsSync(join(root, name, 'expected.json')));
const texts = (name: string): string => readFileSync(join(root, name), 'utf8');
const expectedOf = (name: string): Expected => JSON.parse(texts(`${name}/expected.json`)) as Expected;

async function judgeFolder(name: string, order: 1 | -1 = 1): Promise<Report> {
  const own = readdirSync(join(root, name)).filter((each) => !['expected.json', 'plan.yaml'].includes(each));
  const handedIn: readonly HandedIn[] = expectedOf(name).given ?? own.map((file) => ({ file }));
  const given = handedIn.map((each): GivenFile => ({
    name: each.file,
    path: join(root, name, each.file),
    source: each.source ?? null,
    period: each.period === undefined ? null : parsePeriod(each.period),
    encoding: each.encoding ?? null,
  }));
  const text = texts(existsSync(join(root, name, 'plan.yaml')) ? `${name}/plan.yaml` : 'plan.yaml');
  const { value: plan, findings } = readPlan({ file: 'plan.yaml', text });
  if (plan === null) throw new Error(JSON.stringify(findings));
  const request: CheckRequest = {
    plan,
    files: order === 1 ? given : given.toReversed(),
    period: null,
    language: 'zh',
    only: null,
    opener: nodeOpener,
    stdin: null,
    version: '0.0.0',
  };
  const { value } = await check(request);
  if (value === null) throw new Error('the plan cannot be judged');
  return value.report;
}

const shown = ({
  code,
  file,
  line,
  column,
}: Omit<ExpectedFinding, 'file'> & { file: string | null }): string =>
  `${file}:${line ?? ''}:${column ?? ''} ${code}`;

test('there are at least 60 stories, and none of their files is missing', () => {
  expect(folders.length).toBeGreaterThanOrEqual(60);
});

test('the files are what their generator writes', () => {
  const unpacked = (path: string, bytes: Uint8Array): Buffer =>
    path.endsWith('.gz') && !path.includes('cut-short') ? gunzipSync(bytes) : Buffer.from(bytes);
  const all = written();
  for (const [path, bytes] of all) {
    expect(unpacked(path, readFileSync(join(root, path))).equals(unpacked(path, bytes)), path).toBe(true);
  }
  const stored = folders.flatMap((name) => readdirSync(join(root, name)).map((file) => `${name}/${file}`));
  expect(stored.filter((path) => !all.has(path))).toEqual([]);
});

test('every finding about data and measures has its story', () => {
  const told = new Set(folders.flatMap((name) => expectedOf(name).findings.map(({ code }) => code)));
  // A file that changes while it is read, and a database, cannot be kept in a folder; the others are what inspect says without a plan.
  const elsewhere = [
    'data/bad-query',
    // Said by `validate` alone.
    'data/blank-required',
    'data/changed',
    'data/column-type',
    'data/database-denied',
    'data/database-driver',
    'data/database-failed',
    'data/database-too-slow',
    'data/database-unreachable',
    'data/fits-no-source',
    'data/fits-several-sources',
    'data/no-table',
    'data/total-like-row',
  ];
  const codes = Object.keys(catalogue).filter((code) => /^(?:data|measure)\//.test(code));
  expect(codes.filter((code) => !told.has(code)).sort()).toEqual(elsewhere);
});

describe.each(folders)('%s', (name) => {
  const expected = expectedOf(name);
  test(expected.story, async () => {
    const report = await judgeFolder(name);
    expect(report.diagnostics.map(shown).sort()).toEqual(expected.findings.map(shown).sort());
    const results = new Map(report.results.map((result) => [result.id, result]));
    for (const [id, { status, value }] of Object.entries(expected.targets)) {
      const result = results.get(id);
      const actual = {
        status: result?.status,
        ...(value === undefined ? {} : { value: result?.actual?.value }),
      };
      expect({ id, ...actual }).toEqual({ id, ...expected.targets[id] });
      // Beside errors a target is met only where no correction could change that.
      if (status === 'pass') expect(result?.certain, id).toBe(true);
      if (status === 'pass') expect(result?.provisional, id).toBe(result?.diagnostics.length !== 0);
    }
    for (const [file, rows] of Object.entries(expected.rows ?? {})) {
      expect(report.inputs.find((input) => input.file === file)?.rows, file).toMatchObject(rows);
    }
    for (const input of report.inputs) expect(rowsAddUp(input.rows), JSON.stringify(input)).toBe(true);
    const document = JSON.stringify(report);
    if (name !== 'replacement-character') expect(document).not.toContain('\ufffd');
    for (const text of expected.hidden ?? []) expect(document).not.toContain(text);
    if (report.inputs.length > 1) expect(JSON.stringify(await judgeFolder(name, -1))).toBe(document);
  });
});

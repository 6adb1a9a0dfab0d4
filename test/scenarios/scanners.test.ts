import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Expected, HandedIn } from '../../fixtures/dirty/story.ts';
import type { CheckRequest } from '../../src/run/check.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import { parsePeriod } from '../../src/model/plan/period.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { byReference, documentsOf, type WayOfScanning } from '../support/ways-of-scanning.ts';

// The byte scanner against csv-parse, over every fixture there is.
const root = join(import.meta.dirname, '../../fixtures');
const texts = (path: string): string => readFileSync(join(root, path), 'utf8');
const dirty = readdirSync(join(root, 'dirty')).filter((name) =>
  existsSync(join(root, 'dirty', name, 'expected.json')),
);

const small = { window: 1 << 12, rows: 3, entries: 128 };
const waysFor = (bytes: number): Readonly<Record<string, WayOfScanning>> => ({
  'in one piece': { scanning: {}, jobs: 0 },
  'in small windows': { scanning: small, jobs: 0 },
  'in a few ranges': { scanning: { leastShared: 1, rangeSize: Math.ceil(bytes / 3) }, jobs: 2 },
  'in many ranges': {
    scanning: { ...small, leastShared: 1, rangeSize: Math.max(97, Math.ceil(bytes / 12)) },
    jobs: 4,
  },
});

function requestOf(planPath: string, given: readonly GivenFile[]): CheckRequest {
  const { value: plan, findings } = readPlan({ file: 'plan.yaml', text: readFileSync(planPath, 'utf8') });
  if (plan === null) throw new Error(JSON.stringify(findings));
  const rest = { period: null, language: 'zh', only: null, stdin: null, version: '0.0.0' } as const;
  return { plan, files: given, opener: nodeOpener, ...rest };
}

function dirtyRequest(name: string): CheckRequest {
  const folder = join(root, 'dirty', name);
  const expected = JSON.parse(texts(`dirty/${name}/expected.json`)) as Expected;
  const own = readdirSync(folder).filter((each) => !['expected.json', 'plan.yaml'].includes(each));
  const handedIn: readonly HandedIn[] = expected.given ?? own.map((file) => ({ file }));
  const given = handedIn.map((each): GivenFile => ({
    name: each.file,
    path: join(folder, each.file),
    source: each.source ?? null,
    period: each.period === undefined ? null : parsePeriod(each.period),
    encoding: each.encoding ?? null,
  }));
  const plan = join(folder, 'plan.yaml');
  return requestOf(existsSync(plan) ? plan : join(root, 'dirty/plan.yaml'), given);
}

function nantongRequest(): CheckRequest {
  const folder = join(root, 'nantong-2017');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const given = names.map((name): GivenFile => {
    return { name, path: join(folder, name), source: null, period: null, encoding: null };
  });
  return requestOf(join(root, '../plan/nantong-2017.yaml'), given);
}

const requests: readonly (readonly [name: string, request: () => CheckRequest])[] = [
  ['the shipped plan', nantongRequest],
  ...dirty.map((name): [string, () => CheckRequest] => [name, () => dirtyRequest(name)]),
];

describe.each(requests)('%s', (_, requestOfScenario) => {
  test('comes to the same documents in every way of scanning', async () => {
    const request = requestOfScenario();
    const expected = await documentsOf(request, byReference);
    const sizes = request.files.map(({ path }) =>
      path !== null && existsSync(path) ? statSync(path).size : 0,
    );
    for (const [name, way] of Object.entries(waysFor(Math.max(1, ...sizes)))) {
      const found = await documentsOf(request, way);
      expect(found.report, name).toBe(expected.report);
      expect(found.validation, name).toBe(expected.validation);
    }
  }, 120_000);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { parseXml } from '../support/xml.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

// A made-up plan and made-up data.
const plan = `plan: sample
title: Sample
language: en
period: 2017
sources:
  awards:
    title: Awards
    files: ["awards*.csv"]
    columns: { product: { header: product, type: text } }
sections:
  - title: One
    targets:
      - { id: awards, title: Awards, owner: [Office], target: 2以上, measure: { count: awards } }
`;
const files = {
  'plan-check.yaml': plan,
  'broken.yaml': 'plan: sample\ntitel: x\n',
  'met.yaml': plan.replace('2以上', '1以上'),
  'awards.csv': 'product\nlamp\n',
};

async function ended(args: readonly string[]) {
  const folder = folderOf(files);
  const world = fakeWorld(folder, args);
  const code = await run(world);
  return { code, out: world.stdout.text(), error: world.stderr.text(), folder };
}

describe('a plan with errors', () => {
  it.each<[string, (text: string) => void]>([
    [
      'github',
      (text) => expect(text).toMatch(/^::error file=broken\.yaml,line=2,col=1,title=plan\/unknown-key::/m),
    ],
    ['line', (text) => expect(text).toMatch(/^broken\.yaml:2:1: error plan\/unknown-key {2}/m)],
    [
      'sarif',
      (text) =>
        expect(JSON.parse(text).runs[0].results.map((one: { ruleId: string }) => one.ruleId)).toContain(
          'plan/unknown-key',
        ),
    ],
    [
      'gitlab',
      (text) =>
        expect(JSON.parse(text)).toContainEqual(
          expect.objectContaining({
            check_name: 'plan/unknown-key',
            severity: 'major',
            location: { path: 'broken.yaml', lines: { begin: 2 } },
          }),
        ),
    ],
    ['junit', (text) => expect(parseXml(text).attributes).toMatchObject({ failures: '1', errors: '0' })],
  ])('is said in %s', async (format, expectation) => {
    for (const command of ['report', 'validate']) {
      const { code, out, error } = await ended([
        command,
        'awards.csv',
        '--plan',
        'broken.yaml',
        '--format',
        format,
      ]);
      expect(code).toBe(2);
      expectation(out);
      expect(error).toContain('plan/unknown-key');
    }
  });

  it('is nothing on standard output where people read it: it stands on standard error', async () => {
    const { code, out, error } = await ended(['report', 'awards.csv', '--plan', 'broken.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('plan/unknown-key broken.yaml:2:1');
  });

  it('is written to the files asked for that can say it', async () => {
    const outputs = ['a.xml', 'a.sarif', 'a.md', 'a.json'].flatMap((name) => ['--output', name]);
    const { folder } = await ended(['report', 'awards.csv', '--plan', 'broken.yaml', ...outputs]);
    for (const name of ['a.xml', 'a.sarif', 'a.md', 'a.json'])
      expect(readFileSync(join(folder, name), 'utf8'), name).toMatch(/plan\/unknown-key/);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).format).toBe('plan-check/lint');
  });

  it.each(['a.html', 'a.csv', 'a.xlsx'])('is written to %s as what it can say', async (name) => {
    const call = ['report', 'awards.csv', '--plan', 'broken.yaml', '--output', name];
    const { folder, code } = await ended(call);
    expect(code).toBe(2);
    const written = readFileSync(join(folder, name));
    if (name === 'a.xlsx') expect(written.subarray(0, 2).toString()).toBe('PK');
    else expect(written.toString('utf8')).toMatch(/plan\/unknown-key/);
    expect(written.toString('utf8'), 'nothing to look for').not.toMatch(/<form|<script/);
  });
});

describe('a file that is not there', () => {
  it.each(['github', 'line', 'sarif', 'gitlab'])(
    'is said in %s beside what could be judged',
    async (format) => {
      for (const command of ['report', 'validate']) {
        const { code, out } = await ended([command, 'awards.csv', 'none.csv', '--format', format]);
        expect(code).toBe(2);
        expect(out).toContain('usage/file-not-found');
        if (command === 'report') expect(out).toContain('awards');
      }
    },
  );

  it('is said where nothing could be judged', async () => {
    const { code, out } = await ended(['report', 'none.csv', '--format', 'github']);
    expect(code).toBe(2);
    expect(out).toMatch(/^::error title=usage\/file-not-found::/m);
    expect(out).not.toMatch(/the plan has errors/);
  });
});

it('lists what is not met, a line each, and nothing where all is met', async () => {
  const missed = await ended(['report', 'awards.csv', '--format', 'line']);
  expect(missed.out).toBe(
    'plan-check.yaml:13: awards missed  Awards  Required at least 2  Actual 1  short by 1  Owner Office\n',
  );
  const { out } = await ended(['report', 'awards.csv', '--plan', 'met.yaml', '--format', 'line']);
  expect(out).toBe('');
});

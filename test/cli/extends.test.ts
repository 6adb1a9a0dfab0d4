import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { checkPlan } from '../../src/index.ts';
import type { Lint } from '../../src/model/subjects/lint.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { fakeWorld, folderOf } from './fake-world.ts';
import { awards, goodInspections, planText } from './sample.ts';

const next = `extends: ../2017/plan.yaml
plan: next
title: 质量行动样例（次年）
sections:
  - targets:
      - { id: pass-rate, target: 95%以上 }
      - { id: brands, retired: 并入省里的考核 }
`;
const files = {
  '2017/plan.yaml': planText,
  '2018/plan.yaml': next,
  'data/抽检.csv': goodInspections,
  'data/名牌.csv': awards,
};

async function ask(
  argv: readonly string[],
  given: Readonly<Record<string, string | Uint8Array>> = files,
  below = '.',
): Promise<{ code: number; out: string; err: string; folder: string }> {
  const folder = folderOf(given);
  const world = fakeWorld(join(folder, below), argv);
  const code = await run(world);
  return { code, out: world.stdout.text(), err: world.stderr.text(), folder };
}

const codesIn = (text: string): readonly string[] => text.match(/\b(?:usage|plan|data)\/[a-z0-9-]+/g) ?? [];
const judge = ['report', 'data', '--plan', '2018/plan.yaml', '--format', 'json'];

describe('a plan that extends another, on the command line', () => {
  test('is judged with what it takes over, from the folder of the plan and not of the run', async () => {
    const { code, out } = await ask(judge);
    const { results, plan, language } = JSON.parse(out) as Report;
    expect([code, language, plan.id, plan.title]).toEqual([0, 'zh', 'next', '质量行动样例（次年）']);
    expect(results.map(({ id, place, target }) => [id, place, target.text])).toEqual([
      ['pass-rate', { file: '2018/plan.yaml', line: 6 }, '95%以上'],
      ['batches', { file: '2017/plan.yaml', line: 28 }, '2批次以上'],
    ]);
  });

  test('is the same plan from another folder, but for the paths', async () => {
    const above = JSON.parse((await ask(judge)).out) as Report;
    const argv = ['report', '../data', '--plan', 'plan.yaml', '--format', 'json'];
    const below = JSON.parse((await ask(argv, files, '2018')).out) as Report;
    expect(below.plan.sha256).toBe(above.plan.sha256);
    expect(below.results.map(({ place }) => place.file)).toEqual(['plan.yaml', '../2017/plan.yaml']);
  });

  test.each([
    ['report', ['report', 'data', '--only', 'brands']],
    ['explain', ['explain', 'brands', 'data']],
  ])('%s says why a retired target is judged no more', async (_, argv) => {
    const { code, err } = await ask([...argv, '--plan', '2018/plan.yaml', '--lang', 'en']);
    expect([code, codesIn(err)]).toEqual([2, ['usage/retired-target']]);
    expect(err).toContain('并入省里的考核');
  });

  test('lint prints the plan that results, in a table and as JSON', async () => {
    const { code, out } = await ask(['lint', '2018/plan.yaml', '--format', 'json']);
    const { sections, retired, extends: extended } = JSON.parse(out) as Lint;
    expect([code, extended]).toEqual([0, ['2017/plan.yaml']]);
    expect(sections.flatMap(({ targets }) => targets.map(({ id, origin }) => [id, origin]))).toEqual([
      ['pass-rate', { kind: 'changed', of: { file: '2017/plan.yaml', line: 23 }, keys: ['target'] }],
      ['batches', { kind: 'taken-over', of: null, keys: [] }],
    ]);
    expect(retired).toEqual([
      {
        id: 'brands',
        title: '江苏名牌产品',
        section: '二、品牌培育',
        reason: '并入省里的考核',
        place: { file: '2018/plan.yaml', line: 7 },
      },
    ]);
    const table = (await ask(['lint', '2018/plan.yaml'])).out;
    for (const part of ['2018/plan.yaml:6', '2017/plan.yaml:23', '2017/plan.yaml:28', '并入省里的考核'])
      expect(table).toContain(part);
  });

  test('no output is written over a plan that is extended', async () => {
    const argv = ['report', 'data', '--plan', '2018/plan.csv', '--output', '2017/plan.csv', '--lang', 'en'];
    const named = next.replace('plan.yaml', 'plan.csv');
    const given = { ...files, '2017/plan.csv': planText, '2018/plan.csv': named };
    const { code, err, folder } = await ask(argv, given);
    expect([code, codesIn(err)]).toEqual([2, ['usage/output-is-input']]);
    expect(readFileSync(join(folder, '2017/plan.csv'), 'utf8')).toBe(planText);
  });
});

describe('mistakes are said at their line of the right file', () => {
  const lint = ['lint', '2018/plan.yaml', '--lang', 'en', '--format', 'json'];
  const found = async (given: Readonly<Record<string, string | Uint8Array>>): Promise<unknown> => {
    const { code, out, err } = await ask(lint, { ...files, ...given });
    if (out === '') return [code, codesIn(err)];
    const { diagnostics, counts } = JSON.parse(out) as Lint;
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(diagnostics.length);
    return [code, diagnostics.map(({ code: each, file, line, hint }) => [each, file, line, hint])];
  };

  test('a file that is not there, with the nearest one', async () => {
    const wrong = next.replace('2017/plan.yaml', '2017/plam.yaml');
    expect(await found({ '2018/plan.yaml': wrong })).toEqual([
      2,
      [['plan/extends-unreadable', '2018/plan.yaml', 1, 'did you mean "2017/plan.yaml"?']],
    ]);
  });

  test('a folder', async () => {
    const wrong = next.replace('2017/plan.yaml', '2017');
    const [code, [first]] = (await found({ '2018/plan.yaml': wrong })) as [number, unknown[][]];
    expect([code, first?.slice(0, 3)]).toEqual([2, ['plan/extends-unreadable', '2018/plan.yaml', 1]]);
  });

  test('a plan in another encoding', async () => {
    const gb18030 = Buffer.concat([
      Buffer.from('plan: sample\ntitle: '),
      Buffer.from([0xd6, 0xca, 0xc1, 0xbf]),
    ]);
    const [code, [first]] = (await found({ '2017/plan.yaml': gb18030 })) as [number, unknown[][]];
    expect([code, first?.slice(0, 3)]).toEqual([2, ['usage/plan-not-utf8', '2017/plan.yaml', 2]]);
  });

  test('a mistake in the plan that is extended, and one that the change makes', async () => {
    const given = {
      '2017/plan.yaml': planText.replace('2批次以上', '大概2批次'),
      '2018/plan.yaml': next.replace('95%以上', '95个'),
    };
    const [code, all] = (await found(given)) as [number, unknown[][]];
    expect([code, all.map((each) => each.slice(0, 3))]).toEqual([
      2,
      [
        ['plan/threshold-unknown-word', '2017/plan.yaml', 31],
        ['plan/unit-misfit', '2018/plan.yaml', 6],
      ],
    ]);
  });

  test('a circle through a link', async () => {
    const folder = folderOf({ 'a/plan.yaml': 'plan: a\nextends: link/plan.yaml\n' });
    symlinkSync('.', join(folder, 'a/link'));
    const world = fakeWorld(folder, ['lint', 'a/plan.yaml', '--lang', 'en']);
    expect([await run(world), codesIn(world.stdout.text())]).toEqual([2, ['plan/extends-cycle']]);
  });
});

describe('in a program', () => {
  const plan = { file: '2018/plan.yaml', text: next };

  test('the plan that is extended is given by a function', async () => {
    const asked: string[] = [];
    const { report, findings } = await checkPlan({
      plan,
      files: [],
      extended: (reference, from) => {
        asked.push(`${reference} ${from}`);
        return { file: '2017/plan.yaml', text: planText };
      },
    });
    expect(findings).toEqual([]);
    expect(report?.results.map(({ id }) => id)).toEqual(['pass-rate', 'batches']);
    expect(asked).toEqual(['../2017/plan.yaml 2018/plan.yaml']);
  });

  test('without one it is an error of the plan', async () => {
    const { report, findings } = await checkPlan({ plan, files: [] });
    expect(report).toBeNull();
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['plan/extends-unreadable', 1]]);
  });
});

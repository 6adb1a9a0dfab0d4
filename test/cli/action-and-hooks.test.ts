import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from './fake-world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const action = join(root, '.github/actions/plan-check');

interface Step {
  readonly name: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A project with a plan and the data of a year. */
function project(): string {
  const cwd = folderOf({});
  cpSync(join(root, 'fixtures/two-years/2017.yaml'), join(cwd, 'plan/quality.yaml'));
  cpSync(join(root, 'fixtures/two-years/2017'), join(cwd, 'data'), { recursive: true });
  return cwd;
}

/** Runs the steps of the action as its runner does: bash -eo pipefail, inputs put into their places. */
function act(
  cwd: string,
  given: Readonly<Record<string, string>>,
): { readonly code: number | null; readonly out: string; readonly summary: string; readonly output: string } {
  const { inputs, runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8'));
  const valueOf = (text: string): string =>
    text.replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => given[name] ?? inputs[name].default);
  const [summary, output] = [join(cwd, 'summary'), join(cwd, 'output')];
  for (const file of [summary, output]) writeFileSync(file, '');
  const steps: readonly Step[] = runs.steps;
  let code: number | null = 0;
  let out = '';
  for (const { run, env = {} } of steps) {
    if (code !== 0) break;
    const own = Object.entries(env).map(([name, value]) => [name, valueOf(value)]);
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_ACTION_PATH: action,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        ...Object.fromEntries(own),
      },
    });
    code = ended.status;
    out += ended.stdout + ended.stderr;
  }
  return { code, out, summary: readFileSync(summary, 'utf8'), output: readFileSync(output, 'utf8') };
}

describe.skipIf(process.platform === 'win32')('the GitHub Action', () => {
  test('checks the data, annotates nothing where nothing is wrong, and writes the summary', () => {
    const { code, out, summary, output } = act(project(), {});
    expect([code, output]).toEqual([0, 'code=0\n']);
    expect(out).not.toContain('::error');
    expect(summary).toMatch(/^# /);
  });

  test('annotates the line that is wrong and ends with its exit code', () => {
    const cwd = project();
    const file = join(cwd, 'data/抽检.csv');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [lines[0], `${lines[1]},1,2,3`, ...lines.slice(2)].join('\n'));
    const { code, out, output } = act(cwd, { command: 'validate' });
    expect([code, output]).toEqual([1, 'code=1\n']);
    expect(out).toMatch(/^::error file=data\/抽检\.csv,line=2/m);
  });

  test('takes options, and judges', () => {
    const { code, out } = act(project(), {
      command: 'report',
      options: '--period 2016 --strict',
      summary: 'false',
    });
    expect(code).not.toBe(0);
    expect(out).toContain('::');
  });

  test('lints a plan, named', () => {
    expect(act(project(), { command: 'lint', plan: 'plan/quality.yaml' }).code).toBe(0);
    const { code, out } = act(project(), { command: 'lint', plan: 'plan/none.yaml' });
    expect([code, out.includes('usage/plan-unreadable')]).toEqual([2, true]);
  });
});

describe.skipIf(process.platform === 'win32')('the hooks of pre-commit', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
    readonly pass_filenames?: boolean;
  }
  const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

  /** Runs a hook over changed files as its runner does: those that its pattern takes are given to its entry. */
  function hooked(id: string, cwd: string, changed: readonly string[]): number | null {
    const hook = hooks.find((each) => each.id === id);
    if (!hook) throw new Error(`no hook ${id}`);
    const taken = changed.filter((file) => new RegExp(hook.files).test(file));
    if (taken.length === 0) return null;
    const bin = join(cwd, '.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      join(bin, 'plan-check'),
      `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/plan-check.js" "$@"\n`,
    );
    chmodSync(join(bin, 'plan-check'), 0o755);
    const [command = '', ...args] = hook.entry.split(' ');
    const files = hook.pass_filenames === false ? [] : taken;
    const env = { PATH: [bin, process.env['PATH'] ?? ''].join(delimiter) };
    return spawnSync(command, [...args, ...files], { cwd, env }).status;
  }

  test.each([
    ['plan-check-validate', ['data/抽检.csv', 'README.md'], 0],
    ['plan-check-validate', ['README.md', 'data/notes.txt'], null],
    ['plan-check-lint', ['plan/quality.yaml'], 0],
    ['plan-check-lint', ['data/抽检.csv', 'config/other.yaml'], null],
  ])('%s over %j', (id, changed, code) => expect(hooked(id, project(), changed)).toBe(code));

  test('stop what is wrong', () => {
    const cwd = project();
    writeFileSync(join(cwd, 'data/抽检.csv'), '一,二\n"x,y\n');
    expect(hooked('plan-check-validate', cwd, ['data/抽检.csv'])).toBeGreaterThan(0);
    writeFileSync(join(cwd, 'plan/quality.yaml'), 'plan: [\n');
    expect(hooked('plan-check-lint', cwd, ['plan/quality.yaml'])).toBe(2);
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFacts } from '../../src/cli/output/choose-formats.ts';
import { parseArguments } from '../../src/cli/args/parse-arguments.ts';
import { folderOf } from './fake-world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code blocks of a page that are files, by their names: those behind `<!-- file: NAME -->`. */
function filesIn(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return new Map(
    [...text.matchAll(/^<!-- file: (\S+) -->\n```\w*\n([^]*?)^```$/gm)].map((found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  );
}

/** A folder as the page has it, with two years of data, and the commands that its recipes call beside it. */
function office(): { readonly cwd: string; readonly env: Record<string, string> } {
  const cwd = folderOf({});
  const bin = join(cwd, '.bin');
  mkdirSync(bin);
  cpSync(join(root, 'fixtures/two-years/2017.yaml'), join(cwd, 'plan/quality.yaml'));
  for (const year of ['2017', '2018'])
    cpSync(join(root, 'fixtures/two-years', year), join(cwd, 'data', year), { recursive: true });
  const command = (name: string, body: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  command('plan-check', `exec "${process.execPath}" "${join(root, 'bin/plan-check.js')}" "$@"`);
  command('npm', 'exit 0');
  // The target branch has the files as they were.
  command('git', 'case $1 in fetch) ;; worktree) mkdir before && cp -R ../base/. before/ ;; esac');
  command('gh', 'printf "%s\\n" "$*" >> gh.log');
  command('curl', 'printf "%s\\n" "$*" >> curl.log');
  return { cwd, env: { PATH: [bin, process.env['PATH'] ?? ''].join(delimiter), LANG: 'en_US.UTF-8' } };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function shell(words: readonly string[], cwd: string, env: Record<string, string>): Ended {
  const [command = 'sh', ...args] = words;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, out: stdout, err: stderr };
}

/** What a file does, without what it says to people. */
function bare(file: string): readonly string[] {
  return file
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, '').replace(/^( *- )?name: .*$/, ''))
    .filter((line) => !/^(?:# |rem )/.test(line))
    .toSorted();
}

test('both pages have the same files, but for comments', () => {
  const [en, zh] = ['unattended.md', 'unattended.zh.md'].map(filesIn);
  expect([...(zh ?? [])].map(([name, file]) => [name, bare(file)])).toEqual(
    [...(en ?? [])].map(([name, file]) => [name, bare(file)]),
  );
});

describe('docs/unattended.md', () => {
  const files = filesIn('unattended.md');
  let cwd = '';
  let env: Record<string, string> = {};
  const script = (name: string): string => {
    writeFileSync(join(cwd, name), files.get(name) ?? '');
    return name;
  };
  beforeEach(() => {
    ({ cwd, env } = office());
  });

  test('has the files it speaks of', () => {
    expect([...files.keys()]).toEqual([
      'nightly.sh',
      'nightly.cmd',
      'yearly.sh',
      '.github/workflows/data.yml',
      '.gitlab-ci.yml',
      '.gitea/workflows/data.yml',
      'Jenkinsfile',
    ]);
  });

  test.each([
    ['.gitea/workflows/data.yml', [0], ''],
    ['Jenkinsfile', [0, 1, 3], 'report.xml'],
  ])('the command of %s runs', (name, codes, written) => {
    const [, args = ''] = /npx (plan-check [^\n'>]+)/.exec(files.get(name) ?? '') ?? [];
    const { code, err } = shell(['sh', '-c', args.trim()], cwd, env);
    expect([codes.includes(code ?? -1), err]).toEqual([true, '']);
    if (written !== '') expect(readFileSync(join(cwd, written), 'utf8')).toMatch(/^<\?xml/);
  });

  test('nightly.sh says what changed, and nothing where nothing did', () => {
    const run = ['sh', script('nightly.sh'), '2018'];
    expect(shell(run, cwd, env)).toEqual({ code: 0, out: '', err: '' });
    expect(shell(run, cwd, env)).toEqual({ code: 0, out: '', err: '' });
    writeFileSync(join(cwd, 'data/2018/培训.csv'), '姓名\n张三\n');
    const changed = shell(run, cwd, env);
    expect([changed.code, changed.err]).toEqual([1, '']);
    expect(changed.out).toMatch(/✗ training .*\n.*原 ✓ 达标 2人 {4}现 ✗ 未达标 1人/);
    expect(shell(run, cwd, env)).toEqual({ code: 0, out: '', err: '' });
  });

  test('nightly.sh ends with 2 where it could not judge', () => {
    const { code, out, err } = shell(['sh', script('nightly.sh'), '2019'], cwd, env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('usage/file-not-found');
  });

  test('yearly.sh judges a year beside the one before', () => {
    const run = (year: string): Ended => shell(['sh', script('yearly.sh'), year], cwd, env);
    expect(run('2017')).toEqual({ code: 1, out: '', err: '' });
    expect(run('2018')).toEqual({ code: 1, out: '', err: '' });
    expect(readFileSync(join(cwd, 'results/2018.txt'), 'utf8')).toContain(
      '2017 年 95.00%，下降 5.53 个百分点，变差',
    );
    expect(readFileSync(join(cwd, 'results/changes-2018.md'), 'utf8')).toMatch(
      /^\*\*结论\*\* 有指标不再达标/m,
    );
    const first = readFileSync(join(cwd, 'results/2018.json'));
    expect(run('2018').code).toBe(1);
    expect(readFileSync(join(cwd, 'results/2018.json')).equals(first)).toBe(true);
  });

  test('yearly.sh ends with 2 where the year before cannot be read', () => {
    mkdirSync(join(cwd, 'results'));
    writeFileSync(join(cwd, 'results/2017.json'), '{');
    const { code, err } = shell(['sh', script('yearly.sh'), '2018'], cwd, env);
    expect([code, err.includes('compare/cut-short'), existsSync(join(cwd, 'results/2018.json'))]).toEqual([
      2,
      true,
      true,
    ]);
  });

  test('nightly.cmd calls what there is', () => {
    const lines = (files.get('nightly.cmd') ?? '')
      .split('\n')
      .filter((line) => line.startsWith('call plan-check '));
    expect(lines.length).toBe(2);
    for (const line of lines) {
      const argv = line
        .replace(/ > nul$/, '')
        .replaceAll('%1', '2018')
        .split(' ')
        .slice(2);
      const facts = { formats: [], extensions: [], documents: [] };
      const invocation = parseArguments(argv, {
        language: 'en',
        width: 100,
        version: '1',
        factsOf: () => facts,
      });
      expect(invocation.kind, line).toBe('run');
      if (invocation.kind !== 'run') continue;
      const { extensions } = formatFacts(invocation.entry.subject);
      for (const output of invocation.options.outputs)
        expect(extensions).toContain(output.slice(output.lastIndexOf('.')));
    }
  });

  /** The files as the target branch has them, and a change to one of them. */
  function propose(): void {
    mkdirSync(join(cwd, '../base'), { recursive: true });
    for (const part of ['plan', 'data'])
      cpSync(join(cwd, part), join(cwd, '../base', part), { recursive: true });
    writeFileSync(join(cwd, 'data/2018/抽检.csv'), '批次,结论,返工\nB01,合格,否\nB02,好,否\n');
  }

  test('the job of GitHub checks, judges, compares, sums up and comments', () => {
    const outer = cwd;
    cwd = join(outer, 'checkout');
    for (const part of ['plan', 'data']) cpSync(join(outer, part), join(cwd, part), { recursive: true });
    propose();
    const workflow = parse(files.get('.github/workflows/data.yml') ?? '');
    const steps: readonly { readonly name?: string; readonly run?: string }[] = workflow.jobs.data.steps;
    const job = {
      ...env,
      YEAR: workflow.env.YEAR,
      GITHUB_PATH: join(outer, 'path'),
      GITHUB_STEP_SUMMARY: join(outer, 'summary.md'),
      GITHUB_BASE_REF: 'main',
      PR: '7',
    };
    const ended = steps.flatMap(({ run }) =>
      run === undefined ? [] : [shell(['bash', '-e', '-c', run], cwd, job)],
    );
    expect(ended.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [1, ''],
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    expect(ended[1]?.out).toMatch(/^::error file=data\/2018\/抽检\.csv,line=3/m);
    const summary = readFileSync(job.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/抽检合格率 \| ✗ 未达标 89\.47% \(17\/19\) \| ! 无效/);
    expect(summary.match(/^# /gm)).toHaveLength(3);
    expect(readFileSync(join(cwd, 'gh.log'), 'utf8')).toBe(
      'pr comment 7 --edit-last --create-if-none --body-file comment.md\n',
    );
    expect(readFileSync(join(cwd, 'comment.md'), 'utf8').match(/^# /gm)).toHaveLength(2);
  });

  test('the job of GitLab does the same', () => {
    const outer = cwd;
    cwd = join(outer, 'checkout');
    for (const part of ['plan', 'data']) cpSync(join(outer, part), join(cwd, part), { recursive: true });
    propose();
    const { data: job } = parse(files.get('.gitlab-ci.yml') ?? '');
    const variables = {
      CI_API_V4_URL: 'https://gitlab.example.org/api/v4',
      CI_PROJECT_ID: '1',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      COMMENT_TOKEN: 'x',
    };
    const { code, err } = shell(['bash', '-eo', 'pipefail', '-c', job.script.join('\n')], cwd, {
      ...env,
      ...job.variables,
      ...variables,
    });
    expect([code, err]).toEqual([1, '']);
    expect(readFileSync(join(cwd, 'validation.xml'), 'utf8')).toContain('<failure');
    expect(readFileSync(join(cwd, 'curl.log'), 'utf8')).toContain(
      'body@changes.md https://gitlab.example.org/api/v4/projects/1/merge_requests/7/notes',
    );
    for (const path of job.artifacts.paths) expect(existsSync(join(cwd, path)), path).toBe(true);
  });
});

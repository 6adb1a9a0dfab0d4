import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// What is published, packed and put into a project of its own; dist/ is what npm run build made before the tests.
const project = mkdtempSync(join(tmpdir(), 'plan-check-package-'));
const own = join(project, 'node_modules/plan-check');
let tarball = '';
afterAll(() => rmSync(project, { recursive: true, force: true }));

const plan = `plan: p
period: 2017
sources: { r: { period: d, columns: { d: { header: d, type: date } } } }
sections: [{ title: S, targets: [{ id: t, title: T, target: at least 2, measure: { count: r } }] }]
`;
const use = (load: string): string => `${load}
const plan = { file: 'plan.yaml', text: ${JSON.stringify(plan)} };
checkPlan({ plan, files: [{ name: 'r.csv', path: ${JSON.stringify(join(project, 'r.csv'))} }] }).then(({ report }) => {
  console.log(version, report?.results[0]?.status, report?.results[0]?.actual?.value);
});
`;

function run(
  command: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status, said: `${stdout}${stderr}`.trim() };
}

/** What the compiler says of a file, at its strictest. */
function checked(file: string): ReturnType<typeof run> {
  return run(
    process.execPath,
    resolve('node_modules/typescript/bin/tsc'),
    '--strict',
    '--noEmit',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    file,
  );
}

/** The block of the README behind a comment of this kind. */
function readme(kind: string): string {
  const text = readFileSync('README.md', 'utf8');
  return new RegExp(`<!-- ${kind}: [^\\n]*-->\\n\`\`\`\\w+\\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';
}

beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(packed.status, packed.stderr).toBe(0);
  tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(own, { recursive: true });
  expect(run('tar', '-xzf', tarball, '-C', own, '--strip-components=1')).toEqual({ code: 0, said: '' });
  symlinkSync(resolve('node_modules/@types'), join(project, 'node_modules/@types'), 'junction');
  symlinkSync(resolve('node_modules/undici-types'), join(project, 'node_modules/undici-types'), 'junction');
  writeFileSync(join(project, 'r.csv'), 'd\n2017-01-02\n2017-02-03\n2016-01-01\n');
}, 120_000);

describe('the package', () => {
  test.each([
    ['import', 'a.mjs', `import { checkPlan, version } from 'plan-check';`],
    ['require', 'a.cjs', `const { checkPlan, version } = require('plan-check');`],
  ])('gives the same by %s', (_, name, load) => {
    writeFileSync(join(project, name), use(load));
    expect(run(process.execPath, name)).toEqual({ code: 0, said: '0.1.0 pass 2' });
  });

  test.each([
    ['an ES module', 'module', `import { checkPlan, version, type Report } from 'plan-check';`],
    ['a CommonJS module', 'commonjs', `import { checkPlan, version, type Report } from 'plan-check';`],
  ])('has declarations that a strict %s checks whole', (_, type, load) => {
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
    const status = `export const statusOf = (report: Report): string => report.results[0]?.status ?? '';`;
    writeFileSync(join(project, 'b.ts'), `${use(load)}${status}\n`);
    const compiled = checked('b.ts');
    expect(compiled).toEqual({ code: 0, said: '' });
  });

  test('runs the program that the README shows, and a strict project checks it', () => {
    const [shown, printed] = [
      readme('program'),
      ['inspection-pass-rate fail 80.00%', 'inspections-done pass 6批次'],
    ];
    mkdirSync(join(project, 'data'), { recursive: true });
    writeFileSync(join(project, 'plan-check.yaml'), readme('plan'));
    writeFileSync(join(project, 'data/产品抽检2017.csv'), readme('data'));
    writeFileSync(join(project, 'check.mjs'), shown);
    expect(run(process.execPath, 'check.mjs')).toEqual({ code: 0, said: printed.join('\n') });
    writeFileSync(join(project, 'check.mts'), shown);
    expect(checked('check.mts')).toEqual({ code: 0, said: '' });
  });

  test('reads a large file in threads, tells how far it is, and can be stopped', () => {
    writeFileSync(join(project, 'large.csv'), `d\n${'2017-01-02\n'.repeat(1_600_000)}`);
    writeFileSync(
      join(project, 'large.cjs'),
      `const { checkPlan } = require('plan-check');
const request = {
  plan: { file: 'plan.yaml', text: ${JSON.stringify(plan)} },
  files: [{ name: 'r.csv', path: 'large.csv' }],
};
(async () => {
  const one = await checkPlan(request);
  let last;
  const two = await checkPlan({ ...request, jobs: 2, onProgress: (progress) => { last = progress; } });
  console.log(two.report.results[0].actual.value, JSON.stringify(one) === JSON.stringify(two), last.stage, last.done > 0 && last.done <= last.all);
  const control = new AbortController();
  const stopped = checkPlan({ ...request, jobs: 2, signal: control.signal, onProgress: () => control.abort() });
  console.log(await stopped.then(() => 'whole', (error) => error.name));
})();
`,
    );
    expect(run(process.execPath, 'large.cjs')).toEqual({
      code: 0,
      said: '1600000 true read true\nAbortError',
    });
  });

  test('weighs at most 700 kB packed, and has the licences of what is in it', () => {
    expect(statSync(join(project, tarball)).size).toBeLessThan(700_000);
    const licences = readFileSync(join(own, 'dist/THIRD-PARTY-LICENCES'), 'utf8');
    for (const name of ['@e965/xlsx', 'commander', 'csv-parse', 'hucre', 'picomatch', 'yaml', 'zod']) {
      expect(licences).toMatch(
        new RegExp(`^${name} \\d[^\\n]+\\n\\n(?:.|\\n)*?(?:copyright|Apache License)`, 'im'),
      );
    }
    expect(readdirSync(join(own, 'plan'))).toEqual(['nantong-2017.yaml']);
  });

  test('has its program, schemas and nothing that is not there', async () => {
    expect(run(process.execPath, join(own, 'bin/plan-check.js'), '--version').said).toBe('0.1.0');
    const kept = readdirSync(join(own, 'dist/program')).filter((name) => name.endsWith('.code'));
    expect(kept, 'compiled code is of use to the V8 that made it').toEqual([]);
    const { messages } = await publint({ pkgDir: own, pack: false });
    expect(messages.filter(({ type: kind }) => kind !== 'suggestion')).toEqual([]);
  });
});

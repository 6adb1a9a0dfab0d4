import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The text of the code block behind `<!-- mark -->`, and the rest of the mark: `<!-- plan: NAME -->`. */
function block(mark: string): { readonly name: string; readonly text: string } {
  const found = new RegExp(`^<!-- ${mark}(?:: (.*?))? -->\\n\`\`\`\\w*\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(
    readme,
  );
  if (!found) throw new Error(`the README has no block "${mark}"`);
  return { name: found[1] ?? '', text: found[2] ?? '' };
}

test('the README’s plan and data give the report it shows', async () => {
  const plan = block('plan');
  const data = block('data');
  const cwd = folderOf({
    [plan.name]: plan.text,
    [data.name]: `\uFEFF${data.text.replaceAll('\n', '\r\n')}`,
  });
  const [, ...argv] = block('command')
    .text.replace(/^\$ /, '')
    .trim()
    .split(' ')
    .map((word) => word.replaceAll('"', ''));
  const world = fakeWorld(cwd, argv);
  expect([await run(world), world.stderr.text()]).toEqual([1, '']);
  expect(world.stdout.text()).toBe(block('output').text);
});

test('the README’s document and data give with two commands the report it shows first', async () => {
  const [document, data] = [block('document'), block('data')];
  const cwd = folderOf({ [document.name]: document.text, [data.name]: data.text });
  const commands = block('first').text.trim().split('\n');
  expect(commands).toHaveLength(2);
  const [draft, report] = commands.map((command) =>
    fakeWorld(
      cwd,
      command
        .replace(/^\$ plan-check /, '')
        .split(' ')
        .map((word) => word.replaceAll('"', '')),
    ),
  );
  if (draft === undefined || report === undefined) throw new Error('two commands');
  expect(await run(draft)).toBe(0);
  expect([await run(report), report.stderr.text()]).toEqual([1, '']);
  expect(report.stdout.text()).toBe(block('first-output').text);
});

test('the README’s two lines are those that .ci/run runs', () => {
  expect(block('run').text).toBe('npm ci && node bin/plan-check.js report "fixtures/nantong-2017/*.csv"\n');
  expect(block('test').text).toBe('npm ci && npm test\n');
});

test('every file the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!#|https?:)([^)]+)\)/g)].map((found) => found[1] ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links)
    expect(() => readFileSync(new URL(`../../${link}`, import.meta.url)), link).not.toThrow(/ENOENT/);
});

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

async function printed(shell: string) {
  const world = fakeWorld(folderOf({}), ['completion', shell]);
  return { code: await run(world), out: world.stdout.text(), error: world.stderr.text() };
}

/** What bash would offer for these words, the last of them half typed. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const program = `${script}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _plan_check; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', program], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('the completion of bash', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['plan-check', 'v'], ['validate']],
    [['plan-check', 'report', '--pl'], ['--plan']],
    [
      ['plan-check', 'report', '--format', 'g'],
      ['github', 'gitlab'],
    ],
    [['plan-check', 'compare', '--format', 'm'], ['markdown']],
    [['plan-check', 'completion', 'p'], ['powershell']],
    // File names are the shell's own business.
    [['plan-check', 'report', 'a'], []],
  ])('%j', async (words, expected) => {
    const { out } = await printed('bash');
    expect(offered(out, words)).toEqual(expected);
  });
});

it.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command', async (shell) => {
  const { code, out } = await printed(shell);
  expect(code).toBe(0);
  for (const { name } of commands) expect(out).toContain(name);
});

it('knows no other shell', async () => {
  const { code, out, error } = await printed('fishy');
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('usage/unknown-shell');
  expect(error).toContain('fish');
});
